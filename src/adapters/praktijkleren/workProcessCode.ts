import { z } from 'zod'

/** The code of a werkproces inside its kwalificatie: `B1-K1-W2`. In a register it stands under a crebo and needs no number before it. */
export const workProcessCodeSchema = z.string().regex(/^[BP]\d{1,3}-K\d{1,3}-W\d{1,3}$/)

/** The code of a kerntaak: `B1-K1`. */
export const coreTaskCodeSchema = z.string().regex(/^[BP]\d{1,3}-K\d{1,3}$/)

/** A werkproces as people and vacancies name it: the number of a crebo or dossier before it, or none. */
export interface NamedWorkProcess {
  readonly number: string | undefined
  readonly code: string
}

/** Takes `25655-B1-K1-W2` apart into its number and its code. */
export function splitWorkProcess(text: string): NamedWorkProcess {
  const numbered = /^(\d{5})-(.*)$/.exec(text)
  return { number: numbered?.[1], code: numbered?.[2] ?? text }
}

/** Whether a code is of the basisdeel, which all kwalificaties of a dossier have in common. */
export const isOfBasisdeel = (code: string): boolean => code.startsWith('B')
