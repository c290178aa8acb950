import type { Finding, Issue } from '../../../domain/issue.js'
import { compareLots } from '../../../rank/lottery.js'
import type { FieldCounts } from '../report.js'
import { AREA, locator } from './area.js'
import { look, nothing, type Selected } from './look.js'
import { type ResolvedSelectOptions, resolveSelectOptions, type VumSelectOptions } from './options.js'
import { type Question, readQuestion } from './question.js'
import type { VumSelection } from './selection.js'

/**
 * Answers a question about werkzoekenden as a source of VUM does: the contract's `vraagObject` against messages (a list of
 * them, one, or the envelope of an answer). What is asked must hold of a message; what a message does not say never
 * filters (option `absent`). Never throws for what is in question or messages; throws a PassendError if an option is
 * wrong. VUM selects and does not rank: the order (fewest unknown first, then a lottery that the question takes part in,
 * then the id) is only there because of the maximum.
 */
export const selectVumCandidates = (
  vraagObject: unknown,
  messages: unknown,
  options: VumSelectOptions = {},
): VumSelection => select('candidate', vraagObject, messages, resolveSelectOptions(options))

/** As `selectVumCandidates`, for a question about vacatures. */
export const selectVumVacancies = (
  vraagObject: unknown,
  messages: unknown,
  options: VumSelectOptions = {},
): VumSelection => select('vacancy', vraagObject, messages, resolveSelectOptions(options))

function select(
  kind: VumSelection['kind'],
  vraagObject: unknown,
  messages: unknown,
  options: ResolvedSelectOptions,
): VumSelection {
  const { question, findings } = readQuestion(vraagObject, kind)
  const locate = question?.area && options.placeOf && locator(question.area, options.placeOf, kind, options.ownMaximum)
  if (question?.area !== undefined && locate === undefined) findings.push(placeFinding(options))
  const issues = findings.map((finding): Issue => ({ ...finding, record: kind, index: 0 }))
  const refused = findings.some(({ severity }) => severity === 'error')
  const found = refused || question === undefined ? nothing() : look(kind, question, locate, messages, options, issues)
  const { selected } = found
  selected.sort((a, b) => a.match.unknown.length - b.match.unknown.length || compareLots(a.lot, b.lot) || byName(a, b))
  const given = selected.slice(0, options.maximum)
  return {
    kind,
    answered: !refused,
    matches: given.map(({ match }) => match),
    messages: given.map(({ message }) => message),
    maximumReached: selected.length > given.length,
    area: locate !== undefined ? 'applied' : areaOf(question),
    counts: {
      ...found.counts,
      selected: selected.length,
      unmet: counted(found.unmet),
      unknown: counted(found.unknown),
    },
    issues,
  }
}

const areaOf = (question: Question | undefined): VumSelection['area'] =>
  question !== undefined && question.area === undefined ? 'not-asked' : 'not-applied'

/** Without places the area is not applied, and said so; with places that do not know its centre nothing can be answered. */
const placeFinding = ({ placeOf }: ResolvedSelectOptions): Finding => ({
  code: 'unknown-place',
  severity: placeOf === undefined ? 'warning' : 'error',
  path: `${AREA}.postcode`,
  expected: 'a postcode that the places know',
  got: placeOf === undefined ? 'no places: the area is not applied' : 'one that they do not know',
})

const counted = (counts: ReadonlyMap<string, number>): FieldCounts =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))

/** The last resort of a total order: no two messages that are selected have one id. */
const byName = ({ match: a }: Selected, { match: b }: Selected): number => (a.id < b.id ? -1 : 1)
