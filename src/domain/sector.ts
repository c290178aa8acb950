import { z } from 'zod'

/** A sector by its SBI 2008 code (Standaard Bedrijfsindeling of CBS) without dots: two to five digits, `86` or `86101`. */
export const sectorSchema = z.string().regex(/^\d{2,5}$/)
export type Sector = z.infer<typeof sectorSchema>
