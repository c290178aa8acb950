import { readFileSync } from 'node:fs'

const load = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8'))

/** The werkzoekendeprofielen of the fixtures. */
export const profiles = load('vum/werkzoekenden') as { idWerkzoekende: string }[]

/** The vacatures of the fixtures. */
export const jobs = load('vum/vacatures') as { idVacature: string }[]

/** Questions with the ids of the answer: of whom all is known to hold, and who does not say something. */
export const questions = load('vum/vragen') as {
  over: 'werkzoekenden' | 'vacatures'
  waarom: string
  vraagObject: Record<string, unknown>
  bekend: string[]
  onbekend: string[]
}[]

/** Where the postcodes of the fixtures lie. */
export const places = load('places') as Record<string, { lat: number; lon: number }>
