import type { Context } from '../../src/prepare/context.js'
import { loads, reservations, skills, supports, TASKS } from './jobColumns.js'
import type { TableName } from './personParameters.js'

/** What three databases write differently. */
export interface Dialect {
  /** A number of the person, by name. */
  number(name: string): string
  /** A number of one of the person's tables, by code; the code is never null. */
  lookup(table: TableName, code: string): string
  /** Whole-number division of what is not negative. */
  divide(numerator: string, denominator: string): string
  /** How many bits are set. */
  bitCount(bits: string): string
  greatest(...values: string[]): string
  least(...values: string[]): string
  /** That none of the conditions is true, where there is a faster way to ask that than `OR`. */
  noneOf?(conditions: readonly string[]): string
  /** What brings the person into a stage, where they are a row of their own and no parameters; else empty. */
  readonly person: string
  /** How a stage is kept from being worked out more than once. */
  readonly stage: 'AS' | 'AS MATERIALIZED'
  /** The same for the first stage, of which only a distance is worked out. */
  readonly nearStage: 'AS' | 'AS MATERIALIZED'
  /** The rows that may lie within reach: those in the box around it, and those without a place. */
  readonly near: string
  /** For vacancies of `reachable` what their asks come to: vacancy, got, used, answered. */
  readonly asked: string
}

/** What the asks of a vacancy of `reachable` come to, as expressions, and where these are taken from. */
export interface Asks {
  readonly got: string
  readonly used: string
  readonly answered: string
  readonly from: string
}

const joinedAsks: Asks = {
  got: 'COALESCE(asked.got, 0)',
  used: 'COALESCE(asked.used, 0)',
  answered: 'COALESCE(asked.answered, 0)',
  from: 'reachable LEFT JOIN asked ON asked.vacancy = reachable.id',
}

const EARTH_RADIUS_METRES = 6_371_009

/**
 * The whole match as one SQL query: the limits and measures of all criteria, both sides, the score, the order, and how
 * many pairs stand how. It gives at most ten rows: vacancy, score, lower side, eligible, to_verify. What is not counted is
 * blocked.
 */
export function matchQuery(dialect: Dialect, context: Context): string {
  const { stage, person, number } = dialect
  return `
WITH near ${dialect.nearStage} (
  SELECT boxed.*, ${metres(dialect, 'boxed')} AS metres FROM (
${dialect.near}
  ) AS boxed${person}
),
reachable ${stage} (
  SELECT near.* FROM near${person} WHERE metres IS NULL OR metres <= ${number('metres')}
),
asked ${stage} (
${dialect.asked}
),
${stagesToSides(dialect, context, joinedAsks)},
scored AS MATERIALIZED (
${scored(dialect)}
),
counted ${stage} (SELECT COUNT(*) AS pairs, COALESCE(SUM(to_verify), 0) AS to_verify FROM scored)
SELECT scored.id, scored.score, scored.lower_side, counted.pairs - counted.to_verify AS eligible, counted.to_verify
FROM scored CROSS JOIN counted
ORDER BY scored.score DESC, scored.lower_side DESC
LIMIT 10`
}

/**
 * From `reachable` to `sided`: the limits and measures of all criteria, and both sides.
 * @param kept the columns that every stage hands on.
 */
export function stagesToSides(dialect: Dialect, context: Context, asks: Asks, kept = 'id'): string {
  const { stage, person } = dialect
  const noneOf = dialect.noneOf ?? ((conditions) => `(${conditions.join('\n    OR ')}) IS NOT TRUE`)
  return `judged ${stage} (
  SELECT reachable.*, ${asks.got} AS got, ${asks.used} AS used,
    CASE WHEN ${unknownLimits(dialect, asks)
      .map((limit) => `(${limit})`)
      .join('\n      OR ')} THEN 1 ELSE 0 END AS to_verify
  FROM ${asks.from}${person}
  WHERE ${noneOf(unmetLimits(dialect, asks).map((limit) => `(${limit})`))}
),
measured ${stage} (
  SELECT ${kept}, to_verify, ${Object.entries(measures(dialect, context))
    .map(([name, measure]) => `\n    ${measure} AS ${name}`)
    .join(',')}
  FROM judged${person}
),
summed ${stage} (
  SELECT ${kept}, to_verify, ${sums(dialect, context)}
  FROM measured${person}
),
sided ${stage} (
  SELECT ${kept}, to_verify, ${sides(dialect, context)}
  FROM summed${person}
)`
}

/** The score of each pair of `sided`, and the lower of its sides. */
export const scored = (
  dialect: Dialect,
  kept = 'id',
): string => `  SELECT ${kept}, to_verify, ${dialect.least('demand', 'wish')} AS lower_side,
    CASE WHEN demand + wish = 0 THEN 0 ELSE ${rounded(dialect, '2 * demand * wish', 'demand + wish')} END AS score
  FROM sided`

/** One division on whole numbers, a half rounded up. */
const rounded = ({ divide }: Dialect, numerator: string, denominator: string): string =>
  divide(`2 * (${numerator}) + (${denominator})`, `2 * (${denominator})`)

/** The distance to the person in metres; null if the row `of` has no place. */
export function metres({ number, least }: Dialect, of: string): string {
  const half = (degrees: string) => `SIN((${degrees}) * ${Math.PI / 180} / 2)`
  const [lat, lon] = [half(`${of}.lat - ${number('lat')}`), half(`${of}.lon - ${number('lon')}`)]
  const chord = `${lat} * ${lat} + ${number('cos_lat')} * ${of}.cos_lat * ${lon} * ${lon}`
  const rounded = `FLOOR(${2 * EARTH_RADIUS_METRES} * ASIN(${least('1', `SQRT(${chord})`)}) + 0.5)`
  return `CASE WHEN ${of}.lat IS NOT NULL THEN CAST(${rounded} AS BIGINT) END`
}

/** Each must that is known not to be met; travel has been seen to. */
function unmetLimits(dialect: Dialect, { answered }: Asks): string[] {
  const { number, lookup } = dialect
  const gap = hoursGap(dialect)
  return [
    `${number('surveyed')} = 1 AND ${answered} < ask_musts`,
    `education_must = 1 AND education_rung > ${number('rung')} AND ${number('rung')} >= 0`,
    `education_must = 1 AND education_field IS NOT NULL AND ${lookup('field_match', 'COALESCE(education_field, 1)')} = 0`,
    ...skills.map(
      (_, skill) => `skill_must_${skill} > ${number(`skill_${skill}`)} AND ${number(`skill_${skill}`)} >= 0`,
    ),
    `(papers_must & ${number('lacks')}) <> 0`,
    `experience_months IS NOT NULL AND experience_must = 1 AND ${experienceShare(dialect)} < 1000 AND ${lookup('experience_open', 'experience_occupation')} = 0`,
    `${number('hours_asked')} = 1 AND ${number('hours_must')} = 1 AND minutes_min IS NOT NULL AND ${gap} > 0`,
    `${number('schedule_must')} = 1 AND ${number('dayparts')} >= 0 AND ${daypartShare(dialect)} < 1000`,
    `${number('schedule_must')} = 1 AND ${number('regular_only')} = 1 AND regular = 0`,
    `${number('contract_must')} = 1 AND ${number('contracts')} >= 0 AND (contracts & ${number('contracts')}) = 0`,
    `${number('contract_must')} = 1 AND ${number('kinds')} >= 0 AND (kind & ${number('kinds')}) = 0`,
    ...supports.map((_, kind) => `${number(`need_must_${kind}`)} = 1 AND support_${kind} < ${number(`need_${kind}`)}`),
    ...loads.map(
      (_, load) =>
        `${number('conditions_must')} = 1 AND ${number(`limit_${load}`)} >= 0 AND load_${load} > ${number(`limit_${load}`)}`,
    ),
    `${number('conditions_must')} = 1 AND (surroundings & ${number('avoid')}) <> 0`,
    `over = 1`,
    `${number('free_from')} >= 0 AND start_day IS NOT NULL AND ${number('free_from')} - start_day >= 84`,
    `${number('free_until')} >= 0 AND ${number('free_until')} < COALESCE(start_day, ${number('today')})`,
    ...reservations.map((_, group) => `reserved_for = ${group + 1} AND ${number(`eligible_${group + 1}`)} = 0`),
  ]
}

/** Each must of which it is not known whether it is met. */
function unknownLimits(dialect: Dialect, { answered }: Asks): string[] {
  const { number, lookup } = dialect
  const eitherAvoided = `(surroundings | surroundings_not)`
  return [
    `metres IS NULL`,
    `${number('surveyed')} = 0 AND ${answered} < ask_musts`,
    `education_must = 1 AND education_rung IS NOT NULL AND ${number('rung')} < 0`,
    `education_must = 1 AND education_field IS NOT NULL AND ${lookup('field_match', 'COALESCE(education_field, 1)')} = 2`,
    ...skills.map((_, skill) => `skill_must_${skill} IS NOT NULL AND ${number(`skill_${skill}`)} < 0`),
    `(papers_must & ~(${number('held')} | ${number('lacks')})) <> 0`,
    `experience_months IS NOT NULL AND experience_must = 1 AND ${experienceShare(dialect)} < 1000 AND ${lookup('experience_open', 'experience_occupation')} = 1`,
    `${number('hours_asked')} = 1 AND ${number('hours_must')} = 1 AND minutes_min IS NULL`,
    `${number('schedule_must')} = 1 AND ${number('dayparts')} >= 0 AND dayparts IS NULL`,
    `${number('schedule_must')} = 1 AND ${number('regular_only')} = 1 AND regular IS NULL`,
    `${number('contract_must')} = 1 AND ${number('contracts')} >= 0 AND contracts IS NULL`,
    `${number('contract_must')} = 1 AND ${number('kinds')} >= 0 AND kind IS NULL`,
    ...supports.map((_, kind) => `${number(`need_must_${kind}`)} = 1 AND support_${kind} IS NULL`),
    ...loads.map(
      (_, load) =>
        `${number('conditions_must')} = 1 AND ${number(`limit_${load}`)} >= 0 AND (load_${load} IS NULL OR load_open_${load} = 1)`,
    ),
    `${number('conditions_must')} = 1 AND (${number('avoid')} & ~${eitherAvoided}) <> 0`,
    `${number('free_from')} > ${number('today')} AND start_day IS NULL`,
    `${number('free_until')} >= 0 AND start_day IS NULL`,
    ...reservations.map((_, group) => `reserved_for = ${group + 1} AND ${number(`eligible_${group + 1}`)} < 0`),
  ]
}

const experienceShare = (dialect: Dialect): string =>
  dialect.least('1000', rounded(dialect, dialect.lookup('experience', 'experience_occupation'), 'experience_months'))

const hoursGap = ({ number, greatest }: Dialect): string =>
  greatest('0', `minutes_min - ${number('minutes_max')}`, `${number('minutes_min')} - minutes_max`)

const daypartShare = (dialect: Dialect): string =>
  rounded(dialect, `1000 * ${dialect.bitCount(`(dayparts & ${dialect.number('dayparts')})`)}`, 'daypart_count')

/** Every measure, an unknown one as the policy's `unknown`. */
function measures(dialect: Dialect, { policy, competencePrior, talentPrior }: Context): Record<string, string> {
  const { number, lookup, bitCount, greatest, least } = dialect
  const u = policy.unknown
  const ownUnknown = `CASE WHEN ${number('surveyed')} = 1 THEN 0 ELSE ${u} END`
  const silent = `CASE WHEN ${number('surveyed')} = 1 THEN ask_silent * ${u} ELSE 0 END`
  const named = (table: 'liked' | 'disliked') => {
    const parts = Array.from(
      { length: TASKS },
      (_, task) => `${lookup(table, `COALESCE(task_${task}, 1)`)} * task_minutes_${task}`,
    )
    return rounded(dialect, `1000 * (${parts.join(' + ')})`, 'task_minutes')
  }
  const perSkill = skills.map((_, skill) => {
    const [asked, has] = [`skill_${skill}`, number(`skill_${skill}`)]
    const short = greatest('0', `${asked} - ${has}`)
    return `CASE WHEN ${asked} IS NULL THEN 0 WHEN ${has} < 0 THEN ${u} ELSE ${greatest('0', `1000 - ${policy.languages.perLevel} * ${short}`)} END`
  })
  const byLevel = greatest(
    '0',
    `1000 - ${policy.education.perLevel} * ${greatest('0', `education_rung - ${number('rung')}`)}`,
  )
  const field = lookup('field_match', 'COALESCE(education_field, 1)')
  const { otherField } = policy.education
  const atUnknownField = otherField + Math.floor((2 * (1000 - otherField) * u + 1000) / 2000)
  const { fullUntil, atMaximum } = policy.travel
  const [trip, furthest] = ['metres', number('metres')]
  const fit = rounded(
    dialect,
    `CAST(${lookup('occupation_fit', 'COALESCE(occupation, 1)')} AS BIGINT) * occupation_confidence`,
    '1000000',
  )
  const isOpen = lookup('occupation_open', 'COALESCE(occupation, 1)')
  const sector = (wish: number) => {
    const cases = [5, 4, 3, 2].map(
      (digits) =>
        `WHEN sector_${digits} = ${number(`sector_${wish}_${digits}`)} THEN ${number(`sector_worth_${wish}_${digits}`)}`,
    )
    return `CASE ${cases.join(' ')} ELSE 0 END`
  }
  const lost = `${policy.hours.perHour} * ${hoursGap(dialect)}`
  const asked = (name: string) => `${number(name)} >= 0`
  const misfit = (column: 'contracts' | 'kind', wished: 'contracts' | 'kinds') =>
    `(${asked(wished)} AND (${column} & ${number(wished)}) = 0)`
  const [contractSilent, kindSilent] = [
    `(${asked('contracts')} AND contracts IS NULL)`,
    `(${asked('kinds')} AND kind IS NULL)`,
  ]
  const loadFits = loads.map((_, load) => {
    const [amount, limit] = [`load_${load}`, number(`limit_${load}`)]
    const above = `CASE WHEN ${amount} >= 2 * ${limit} THEN 0 ELSE ${rounded(dialect, `1000 * (2 * ${limit} - ${amount})`, greatest('1', limit))} END`
    const known = `CASE WHEN ${amount} <= ${limit} THEN 1000 ELSE ${above} END`
    return `CASE WHEN ${limit} < 0 THEN 0 WHEN ${amount} IS NULL THEN ${u} WHEN load_open_${load} = 1 THEN ${least(String(u), known)} ELSE ${known} END`
  })
  const avoid = number('avoid')
  const surroundings = `1000 * ${bitCount(`(surroundings_not & ${avoid})`)} + ${u} * ${bitCount(`(${avoid} & ~(surroundings | surroundings_not))`)}`
  const needs = supports.map((_, kind) => {
    const [offer, need] = [`support_${kind}`, number(`need_${kind}`)]
    return `CASE WHEN ${offer} IS NULL THEN ${u} * ${need} WHEN ${offer} < ${need} THEN 1000 * ${offer} ELSE 1000 * ${need} END`
  })
  const { daysUntilZero } = policy.availability
  const late = `${number('free_from')} - start_day`
  return {
    competences: `CASE WHEN ask_count = 0 OR (${number('knows')} = 0 AND ${number('surveyed')} = 0) THEN ${u} ELSE ${ownUnknown} + ${rounded(dialect, `(1000 - ${ownUnknown}) * (got + ${silent})`, `1000 * (ask_weight + ${competencePrior})`)} END`,
    education: `CASE WHEN education_rung IS NULL AND education_field IS NULL THEN 1000
      WHEN education_rung IS NULL THEN CASE ${field} WHEN 1 THEN 1000 WHEN 0 THEN ${otherField} ELSE ${u} END
      WHEN ${number('rung')} < 0 THEN ${u} WHEN education_field IS NULL THEN ${byLevel}
      ELSE CASE ${field} WHEN 1 THEN ${byLevel} WHEN 0 THEN ${least(byLevel, String(otherField))} ELSE ${least(byLevel, String(atUnknownField))} END END`,
    languages: `CASE WHEN skill_count = 0 THEN 1000 ELSE ${rounded(dialect, perSkill.join(' + '), greatest('1', 'skill_count'))} END`,
    credentials: `CASE WHEN paper_count = 0 THEN 1000 ELSE ${rounded(dialect, `1000 * ${bitCount(`(papers & ${number('held')})`)} + ${u} * ${bitCount(`(papers & ~(${number('held')} | ${number('lacks')}))`)}`, greatest('1', 'paper_count'))} END`,
    experience: `CASE WHEN experience_months IS NULL THEN 1000 WHEN ${lookup('experience_open', 'experience_occupation')} = 1 THEN ${greatest(String(u), experienceShare(dialect))} ELSE ${experienceShare(dialect)} END`,
    talents: `CASE WHEN ask_count = 0 OR ${number('knows')} = 0 THEN ${u} ELSE ${rounded(dialect, `1000 * used + ${u * talentPrior * 1000}`, `used + ${talentPrior * 1000}`)} END`,
    occupation: `CASE WHEN occupation IS NULL OR ${lookup('occupation_fit', 'COALESCE(occupation, 1)')} < 0 THEN ${u} WHEN ${isOpen} = 1 THEN ${greatest(String(u), fit)} ELSE ${fit} END`,
    sector: `CASE WHEN sector_2 IS NULL OR ${number('wishes_sector')} = 0 THEN ${u} ELSE ${greatest(sector(0), sector(1))} END`,
    liked: `CASE WHEN ${number('likes')} = 0 OR task_minutes IS NULL THEN ${u} ELSE ${named('liked')} END`,
    disliked: `CASE WHEN ${number('dislikes')} = 0 THEN 1000 WHEN task_minutes IS NULL THEN ${u} ELSE 1000 - ${named('disliked')} END`,
    hours: `CASE WHEN ${number('hours_asked')} = 0 THEN 1000 WHEN minutes_min IS NULL THEN ${u} WHEN ${lost} >= 60000 THEN 0 ELSE ${rounded(dialect, `60000 - ${lost}`, '60')} END`,
    schedule: least(
      `CASE WHEN ${number('dayparts')} < 0 THEN 1000 WHEN dayparts IS NULL THEN ${u} ELSE ${daypartShare(dialect)} END`,
      `CASE WHEN ${number('regular_only')} = 0 THEN 1000 WHEN regular IS NULL THEN ${u} ELSE 1000 * regular END`,
    ),
    contract: `CASE WHEN ${misfit('contracts', 'contracts')} OR ${misfit('kind', 'kinds')} THEN ${policy.contract.otherwise}
      WHEN ${contractSilent} OR ${kindSilent} THEN ${Math.max(policy.contract.otherwise, u)} ELSE 1000 END`,
    travel: `CASE WHEN metres IS NULL THEN ${u} WHEN ${trip} * 1000 <= ${furthest} * ${fullUntil} THEN 1000 WHEN ${trip} >= ${furthest} THEN ${atMaximum}
      ELSE ${rounded(dialect, `1000 * (${furthest} * ${1000 - fullUntil}) - (${trip} * 1000 - ${furthest} * ${fullUntil}) * ${1000 - atMaximum}`, `${furthest} * ${1000 - fullUntil}`)} END`,
    support: `CASE WHEN ${number('needs')} = 0 THEN 1000 ELSE ${rounded(dialect, needs.join(' + '), greatest('1', number('needs')))} END`,
    conditions: `CASE WHEN ${number('conditions')} = 0 THEN 1000 ELSE ${rounded(dialect, `${loadFits.join(' + ')} + ${surroundings}`, greatest('1', number('conditions')))} END`,
    availability: `CASE WHEN ${number('free_from')} < 0 AND ${number('free_until')} < 0 THEN 1000
      WHEN start_day IS NULL THEN CASE WHEN ${number('free_from')} > ${number('today')} OR ${number('free_until')} >= 0 THEN ${u} ELSE 1000 END
      WHEN ${number('free_from')} <= start_day THEN 1000
      ELSE ${rounded(dialect, greatest('0', `1000 * (${daysUntilZero} - (${late}))`), String(daysUntilZero))} END`,
  }
}

function sums({ number }: Dialect, { policy: { weights } }: Context): string {
  const weighed = (terms: Record<string, number | string>) =>
    Object.entries(terms)
      .map(([measure, weight]) => `${weight} * ${measure}`)
      .join(' + ')
  return `
    ${weighed({ competences: weights.competences })} AS demand_a,
    ${weighed({ education: weights.education, languages: weights.languages, credentials: weights.credentials, experience: weights.experience })} AS demand_b,
    ${weighed({ talents: weights.talents, occupation: number('weight_occupation'), sector: number('weight_sector'), liked: number('weight_liked') })} AS wish_a,
    ${weighed({ disliked: weights.tasksDisliked, hours: weights.hours, schedule: weights.schedule, contract: weights.contract, travel: weights.travel, support: weights.support, conditions: weights.workConditions, availability: weights.availability })} AS wish_b`
}

function sides(dialect: Dialect, { policy: { weights } }: Context): string {
  const { number } = dialect
  const barrier = weights.education + weights.languages + weights.credentials + weights.experience
  const wishBarrier =
    weights.tasksDisliked +
    weights.hours +
    weights.schedule +
    weights.contract +
    weights.travel +
    weights.support +
    weights.workConditions +
    weights.availability
  const wishWeight = `(${weights.talents} + ${number('weight_occupation')} + ${number('weight_sector')} + ${number('weight_liked')})`
  return `
    ${rounded(dialect, 'demand_a * demand_b', String(weights.competences * barrier * 1000))} AS demand,
    ${rounded(dialect, 'wish_a * wish_b', `${wishWeight} * ${wishBarrier * 1000}`)} AS wish`
}
