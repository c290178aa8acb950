import { day as dutchDay } from '../../explain/text/dutch/amounts.js'
import { day as englishDay } from '../../explain/text/english/amounts.js'
import { plainText } from '../../explain/text/plainText.js'
import type { TextLanguage } from '../../explain/text/textLanguage.js'
import type { OutlookAnswer } from '../../prepare/outlookAnswer.js'
import { dutchSectors } from './dutchSectors.js'
import { englishSectors } from './englishSectors.js'
import type { SectorWords } from './sectorWords.js'

/** How many statements are told. */
const MOST_SAID = 3

/** The words about sectors in a language. */
export const sectorWordsOf = (language: TextLanguage): SectorWords =>
  ({ nl: dutchSectors, en: englishSectors })[language]

/** A day in words: `1 maart 2026`. */
export const dayOf = (date: string, language: TextLanguage): string =>
  ({ nl: dutchDay, en: englishDay })[language](date)

/** The chance of work in a few words. */
export const chanceOf = ({ outlook }: OutlookAnswer, language: TextLanguage): string => {
  const words = sectorWordsOf(language)
  return outlook === undefined ? words.noChance : words.chances[outlook]
}

/** What is said of the chance of work, each statement with its source and day. */
export function saidLines({ said }: OutlookAnswer, language: TextLanguage): string[] {
  const words = sectorWordsOf(language)
  const lines = said.slice(0, MOST_SAID).map((one) => {
    const { source, date, validUntil } = one.record
    const until = validUntil && dayOf(validUntil, language)
    return words.said(one, words.chances[one.outlook], plainText(source), dayOf(date, language), until)
  })
  return said.length > MOST_SAID ? [...lines, words.more(said.length - MOST_SAID)] : lines
}
