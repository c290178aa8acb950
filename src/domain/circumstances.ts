import { z } from 'zod'
import { strengthSchema } from './strength.js'
import { transportSchema } from './travel.js'

/** A thing that work can ask for and a person can have: `computer`, `phone`, `work-shoes`, `own-car` or a word of the caller's own. */
export const equipmentSchema = z.string().regex(/^[a-z0-9-]{1,60}$/)

/**
 * What must be arranged for someone to work (randvoorwaarden): transport they have, the hours a week for which childcare
 * or school is arranged, and equipment. `equipmentSurveyed` closes the list of equipment: somebody asked, and there is no
 * other. Debts, housing and health match nothing in a vacancy and are not held.
 */
export const circumstancesSchema = z.object({
  transport: z.array(transportSchema).max(7).optional(),
  childcareHours: z.number().int().min(0).max(84).optional(),
  equipment: z.array(equipmentSchema).max(50).optional(),
  equipmentSurveyed: z.boolean().optional(),
})
export type Circumstances = z.infer<typeof circumstancesSchema>

/** Equipment that a vacancy asks a person to bring. */
export const askedEquipmentSchema = z.object({ equipment: equipmentSchema, strength: strengthSchema.optional() })
export type AskedEquipment = z.infer<typeof askedEquipmentSchema>
