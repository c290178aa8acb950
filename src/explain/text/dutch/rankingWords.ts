import { kilometresOf } from '../amounts.js'
import { inARow } from '../line.js'
import { plainText } from '../plainText.js'
import type { RankingWords } from '../tongue.js'
import { decimal, row } from './amounts.js'
import { labels } from './labels.js'

const all = (of: 'vacancies' | 'candidates', count: number): string =>
  of === 'vacancies'
    ? `${count} ${count === 1 ? 'vacature' : 'vacatures'}`
    : `${count} ${count === 1 ? 'kandidaat' : 'kandidaten'}`

/** Headings and sentences of a ranking, in Dutch. */
export const rankingWords: RankingWords = {
  none: 'Geen voorstellen.',
  openHiring: 'Werk zonder sollicitatie (open hiring)',
  conditions: 'Dit hoort bij het werk:',
  enrol: 'Je kunt je naam op de lijst zetten bij het bedrijf.',
  forCandidate: (candidateId) => `Voorstellen voor kandidaat ${candidateId}`,
  forVacancy: (vacancy) => `Voorstellen voor vacature ${vacancy}`,
  match: (name, { score, status }) => `${name}: ${score} van 1000, ${labels.statuses[status]}`,
  reachable: (shown, count) =>
    `Met een of meer stappen bereikbaar${count === undefined || count === shown ? '' : ` (${shown} van ${count} getoond)`}`,
  nearest: (name, steps, effort) => `${name}: ${inARow(steps, row)}; ${effort}`,

  counts({ eligible, toVerify, blocked, openHiring, leftOut, filtered }, of) {
    const total = eligible + toVerify + blocked + openHiring + leftOut + filtered
    const parts: [number, string][] = [
      [eligible, 'mogelijk'],
      [toVerify, 'eerst te controleren'],
      [blocked, blocked === 1 ? 'kan nu niet' : 'kunnen nu niet'],
      [openHiring, 'zonder sollicitatie'],
      [leftOut, 'eerder voorgesteld'],
      [filtered, 'buiten de selectie'],
    ]
    const told = parts.filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`)
    return `Bekeken: ${all(of, total)}${told.length === 0 ? '' : `, waarvan ${inARow(told, row)}`}.`
  },

  blockedBy: (blocked) =>
    `Wat in de weg staat: ${inARow(
      blocked.map(([criterion, count]) => `${labels.criteria[criterion]} (${count} keer)`),
      row,
    )}.`,
  leftOut: (name, reason) => `Overgeslagen: ${name} (${plainText(reason)})`,

  place({ title, metres, travel }) {
    const distance =
      metres === undefined
        ? 'afstand niet bekend'
        : `${metres < 1000 ? 'minder dan 1' : decimal(kilometresOf(metres, false))} kilometer van huis`
    const far = travel === 'unmet' ? ', verder dan gewenst' : ''
    return `${plainText(title)} (${distance}${far})`
  },
}
