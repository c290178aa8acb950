import { z } from 'zod'

/** How somebody put their name on the list: at the company itself, on the tablet at its door, or from elsewhere by the internet. */
export const channelSchema = z.enum(['on-site', 'online'])
export type Channel = z.infer<typeof channelSchema>
