import type { CriterionId } from '../../../domain/criterionId.js'
import { plainText } from '../../../explain/text/plainText.js'
import { type TextLanguage, tongueOf } from '../../../explain/text/textLanguage.js'
import type { Tongue } from '../../../explain/text/tongue.js'
import type { EvidenceFigure, FisherFigure, GroupTable, GroupValues, ImpactReport, RatioFigure } from '../report.js'
import { dutchImpactPage } from './dutchImpactPage.js'
import { englishImpactPage } from './englishImpactPage.js'
import { chanceText, percentRange, percentText, ratioText } from './figureText.js'
import type { ImpactPageWords } from './impactPageWords.js'

/** A report as it is read in one language: every name that was given made plain, every figure written once for chart and table. */
export class ImpactReading {
  readonly report: ImpactReport
  readonly language: TextLanguage
  readonly words: ImpactPageWords
  readonly #tongue: Tongue

  /** @throws PassendError `invalid-option` for a language that there is not. */
  constructor(report: ImpactReport, language: TextLanguage) {
    this.#tongue = tongueOf(language)
    this.report = report
    this.language = language
    this.words = { nl: dutchImpactPage, en: englishImpactPage }[language]
  }

  /** A group by its values: `50+`, or of an intersection `50+ × vrouw`. What is not known stands in brackets. */
  group(values: GroupValues): string {
    return values.map((value) => (value === null ? this.words.unknownValue : plainText(value))).join(' × ')
  }

  /** The name of a table: `leeftijdsgroep`, or `leeftijdsgroep × regio`. */
  attributes({ attributes }: Pick<GroupTable, 'attributes'>): string {
    return attributes.map(plainText).join(' × ')
  }

  criterion(id: CriterionId): string {
    return this.#tongue.labels.criteria[id]
  }

  /** Thousandths as percents. */
  share(thousandths: number): string {
    return percentText(thousandths, this.words.decimalMark)
  }

  /** Thousandths as percents, without a decimal where that is 0: for an axis. */
  roundShare(thousandths: number): string {
    return percentText(thousandths, this.words.decimalMark).replace(/\D0%$/, '%')
  }

  range({ lowest, highest }: { readonly lowest: number; readonly highest: number }): string {
    return percentRange(lowest, highest, this.words.decimalMark)
  }

  /** Thousandths as a number with three decimals. */
  thousandths(value: number): string {
    return ratioText(value, this.words.decimalMark)
  }

  /** A ratio, or why there is none. */
  ratio(figure: RatioFigure): string {
    return figure.enough ? this.thousandths(figure.ratio) : this.words.noRatio[figure.why]
  }

  /** A ratio that may be absent. */
  ratioOrNone(ratio: number | undefined): string {
    return ratio === undefined ? this.words.noFigure : this.thousandths(ratio)
  }

  /** The p-value of a permutation test, corrected or by itself, or why there is none. */
  chance(figure: EvidenceFigure, which: 'p' | 'corrected'): string {
    return figure.enough ? chanceText(figure[which], this.words.decimalMark) : this.words.noRatio[figure.why]
  }

  fisher(figure: FisherFigure): string {
    return figure.enough ? chanceText(figure.p, this.words.decimalMark) : this.words.noRatio[figure.why]
  }
}
