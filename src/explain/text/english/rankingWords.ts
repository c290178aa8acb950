import { kilometresOf } from '../amounts.js'
import { inARow } from '../line.js'
import { plainText } from '../plainText.js'
import type { RankingWords } from '../tongue.js'
import { counted, row } from './amounts.js'
import { labels } from './labels.js'

/** Headings and sentences of a ranking, in English. */
export const rankingWords: RankingWords = {
  none: 'No proposals.',
  openHiring: 'Work without an application (open hiring)',
  conditions: 'This is part of the work:',
  enrol: 'You can put your name on the list at the company.',
  forCandidate: (candidateId) => `Proposals for candidate ${candidateId}`,
  forVacancy: (vacancy) => `Proposals for vacancy ${vacancy}`,
  match: (name, { score, status }) => `${name}: ${score} of 1000, ${labels.statuses[status]}`,
  reachable: (shown, count) =>
    `Within reach with one or more steps${count === undefined || count === shown ? '' : ` (${shown} of ${count} shown)`}`,
  nearest: (name, steps, effort) => `${name}: ${inARow(steps, row)}; ${effort}`,

  counts({ eligible, toVerify, blocked, openHiring, leftOut, filtered }, of) {
    const total = eligible + toVerify + blocked + openHiring + leftOut + filtered
    const parts: [number, string][] = [
      [eligible, 'possible'],
      [toVerify, 'to be checked first'],
      [blocked, 'not possible now'],
      [openHiring, 'without an application'],
      [leftOut, 'proposed before'],
      [filtered, 'outside the selection'],
    ]
    const told = parts.filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`)
    const all = of === 'vacancies' ? counted(total, 'vacancy', 'vacancies') : counted(total, 'candidate')
    return `Looked at: ${all}${told.length === 0 ? '' : `, of which ${inARow(told, row)}`}.`
  },

  blockedBy: (blocked) =>
    `What stands in the way: ${inARow(
      blocked.map(([criterion, count]) => `${labels.criteria[criterion]} (${counted(count, 'time')})`),
      row,
    )}.`,
  leftOut: (name, reason) => `Left out: ${name} (${plainText(reason)})`,

  place({ title, metres, travel }) {
    const kilometres = metres === undefined ? 0 : kilometresOf(metres, false)
    const near = metres !== undefined && metres < 1000
    const distance =
      metres === undefined
        ? 'distance not known'
        : `${near ? 'less than 1 kilometre' : counted(kilometres, 'kilometre')} from home`
    const far = travel === 'unmet' ? ', further than wished' : ''
    return `${plainText(title)} (${distance}${far})`
  },
}
