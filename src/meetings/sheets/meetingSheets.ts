import { PassendError } from '../../errors.js'
import { shown, type TextLanguage, tongueOf } from '../../explain/text/textLanguage.js'
import { type Html, html, nameHtml } from '../../page/html.js'
import { standalonePage } from '../../page/standalonePage.js'
import type { MeetingPlan } from '../plan.js'
import { candidateSheet } from './candidateSheet.js'
import { dutchSheets } from './dutchSheets.js'
import { employerSheet } from './employerSheet.js'
import { englishSheets } from './englishSheets.js'
import { hallSheets } from './hallSheets.js'
import { SheetReading } from './sheetReading.js'
import { sheetStyle } from './sheetStyle.js'

/** For whom sheets are, and in which language. */
export interface MeetingSheetsOptions {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
  /** `'candidates'`: a sheet each, level B1. `'employers'`: a sheet each. `'hall'`: who sits where, and each round. */
  readonly for: 'candidates' | 'employers' | 'hall'
}

const words = { nl: dutchSheets, en: englishSheets }

/**
 * A plan on paper: one HTML page that stands by itself, without scripts or addresses of elsewhere, to print on A4; each sheet begins a
 * page. No scores, no refusals, and on the sheets of employers and the hall nothing of what somebody needs
 * or of what is in the way of work for them.
 * @throws PassendError `invalid-option` for a language that there is not, or readers that there are not.
 */
export function meetingSheets(plan: MeetingPlan, { language = 'nl', for: readers }: MeetingSheetsOptions): string {
  const reading = new SheetReading(plan, words[tongueOf(language).language])
  const sheets = sheetsFor(readers, plan, reading)
  const heading = `${reading.title}: ${readersText(readers, reading)}`
  const body = html`<main>
<h1 class="heading">${nameHtml(heading)}</h1>
${sheets.map((sheet) => html`<section class="sheet ${readers}">${sheet}</section>\n`)}</main>
`
  return standalonePage({ language, title: heading, sheet: sheetStyle, body })
}

function sheetsFor(readers: MeetingSheetsOptions['for'], plan: MeetingPlan, reading: SheetReading): readonly Html[] {
  switch (readers) {
    case 'candidates':
      return plan.candidates.map((day) => candidateSheet(day, reading))
    case 'employers':
      return plan.employers.map((day) => employerSheet(day, reading))
    case 'hall':
      return hallSheets(plan, reading)
    default:
      throw new PassendError(
        'invalid-option',
        `Option 'for': expected 'candidates', 'employers' or 'hall'; got ${shown(readers)}.`,
        "Use { for: 'candidates' }, 'employers' or 'hall'.",
      )
  }
}

function readersText(
  readers: MeetingSheetsOptions['for'],
  { words: { candidate, employer, hall } }: SheetReading,
): string {
  return { candidates: candidate.caption, employers: employer.caption, hall: hall.for }[readers]
}
