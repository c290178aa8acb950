import type { CriterionId } from '../../domain/criterionId.js'
import { sectorName } from '../../explain/text/labels.js'
import { inARow } from '../../explain/text/line.js'
import { plainText } from '../../explain/text/plainText.js'
import { type TextLanguage, tongueOf } from '../../explain/text/textLanguage.js'
import type { Tongue } from '../../explain/text/tongue.js'
import type { BothLanguages } from '../../steps/nearest.js'
import { mostFirst } from '../byCriterion.js'
import type { MissingData, PersonOutlook, ShownVacancy } from '../personReport.js'
import type { CaseloadReport, InstrumentEffect } from '../report.js'
import { type CaseloadWords, priceOf } from './caseloadWords.js'
import { dutchCaseload } from './dutchCaseload.js'
import { englishCaseload } from './englishCaseload.js'

/** A report as it is read in one language: every name in it made plain, every sentence built once for text and page. */
export class Reading {
  readonly language: TextLanguage
  readonly words: CaseloadWords
  readonly #tongue: Tongue
  readonly #instruments: ReadonlyMap<string, BothLanguages>

  /** @throws PassendError `invalid-option` for a language that there is not. */
  constructor(report: Pick<CaseloadReport, 'instruments'>, language: TextLanguage) {
    this.#tongue = tongueOf(language)
    this.language = language
    this.words = { nl: dutchCaseload, en: englishCaseload }[language]
    this.#instruments = new Map(report.instruments.map(({ id, name }) => [id, name]))
  }

  /** A name in the language of the reading. */
  name(one: BothLanguages): string {
    return plainText(one[this.language])
  }

  criterion(id: CriterionId): string {
    return this.#tongue.labels.criteria[id]
  }

  /** A sector by its two digits: `winkels (47)`. */
  sector(code: string): string {
    if (code === 'unknown') return this.words.sectorUnknown
    const name = sectorName(this.#tongue.labels, code)
    return name === code ? code : `${name} (${code})`
  }

  /** `a, b en c` */
  row(items: readonly string[]): string {
    return inARow(items, this.#tongue.row)
  }

  /** What the nearest steps are for somebody, and what is most often in their way: one sentence each. */
  outlook({ counts, bestStep, near: [near], blockedBy, bestScore }: PersonOutlook): string[] {
    const { words } = this
    const [most] = mostFirst(blockedBy)
    const step =
      bestStep !== undefined
        ? words.step(this.name(bestStep.name), bestStep.opens, bestStep.fitting, priceOf(bestStep.effort))
        : near !== undefined
          ? `${words.nearest}: ${this.vacancy(near)}.`
          : words.noStep
    return [
      `${words.open(counts.eligible + counts.toVerify)}.`,
      ...(bestScore === undefined ? [] : [words.bestScore(bestScore)]),
      step,
      ...(most === undefined ? [] : [words.mostBlocked(this.criterion(most[0]), most[1])]),
    ]
  }

  /** A vacancy that is shown for somebody; one that is not open with the steps that would open it. */
  vacancy({ title, score, status, steps }: ShownVacancy): string {
    const told = steps === undefined ? this.#tongue.labels.statuses[status] : this.words.oneOf(this.#stepNames(steps))
    return this.words.vacancy(plainText(title), score, told)
  }

  #stepNames(ids: readonly string[]): string {
    return this.row(
      ids.map((id) => {
        const name = this.#instruments.get(id)
        return name === undefined ? plainText(id) : this.name(name)
      }),
    )
  }

  instrument(effect: InstrumentEffect): string {
    return this.words.instrument(this.name(effect.name), effect)
  }

  /** The question alone. */
  question({ question }: MissingData): string {
    return plainText(question[this.language])
  }
}
