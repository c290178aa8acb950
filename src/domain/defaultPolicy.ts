import type { Policy } from './policy.js'

/** Makes an object and all in it read-only, so that one caller's change never reaches another. */
function frozen<T extends object>(object: T): T {
  for (const value of Object.values(object)) if (typeof value === 'object' && value !== null) frozen(value)
  return Object.freeze(object)
}

/**
 * The policy that counts unless another is given. Shares and measures are thousandths. All weights are starting values,
 * reasoned and not yet fitted to outcomes.
 */
export const defaultPolicy: Policy = frozen({
  id: 'passend-default',
  version: '1',

  /**
   * How much each criterion weighs within its group: demand affinity, demand barrier, wish affinity, wish barrier. The outlook weighs
   * nothing: what others say of the chance of work moves a score only where somebody sets a weight, openly.
   */
  weights: {
    competences: 1,
    education: 2,
    languages: 2,
    credentials: 3,
    experience: 1,
    talents: 3,
    occupation: 3,
    sector: 1,
    tasksLiked: 1,
    tasksDisliked: 1,
    hours: 2,
    schedule: 2,
    contract: 1,
    travel: 2,
    support: 3,
    workConditions: 2,
    availability: 1,
    outlook: 0,
  },

  /** What an unknown measure counts as: below a known fair fit, above a known poor one. */
  unknown: 400,

  /** How the two sides become one score. Harmonic: neither side can be bought with the other. */
  combine: 'harmonic',

  /** How hard an ask is that does not say so itself. Legal credentials and reservations are always a must. */
  strength: {
    competences: 'nice',
    education: 'nice',
    languages: 'nice',
    credentials: 'nice',
    experience: 'nice',
    occupation: 'nice',
    sector: 'nice',
    tasksLiked: 'nice',
    tasksDisliked: 'nice',
    hours: 'nice',
    schedule: 'nice',
    contract: 'nice',
    travel: 'must',
    support: 'nice',
    workConditions: 'must',
    availability: 'must',
  },

  /** How many times a competence counts by its importance. */
  importance: { essential: 3, important: 2, optional: 1 },

  /** How much of an asked competence another one is worth. `narrower`: the person's is a kind of what is asked. */
  similarity: { same: 1000, narrower: 900, broader: 500, sibling: 300, related: 300 },

  /** How much a competence counts by how it is known. */
  evidence: {
    assessed: 1000,
    diploma: 1000,
    praktijkverklaring: 1000,
    certificate: 1000,
    experience: 900,
    'self-declared': 800,
    'not-stated': 800,
  },

  /** The prior K of the competence formula, as a share of the taxonomy's median profile. */
  competences: { prior: 100 },

  /** The prior T of the talents formula, as a share of the taxonomy's median profile. */
  talents: { prior: 1000 },

  /** What each level short costs, and the measure of a diploma in another field. */
  education: { perLevel: 250, otherField: 700 },

  /** What each CEFR level short costs, for each asked skill. */
  languages: { perLevel: 300 },

  /**
   * Two occupations without competence profiles, by how many digits of their ISCO-08 code agree (0 to 4). Four digits is
   * 900: the same group, but not the same occupation. An interest in free text counts as a wished occupation, and the
   * title of a vacancy without an occupation as its occupation, from this confidence on.
   */
  occupation: { iscoDigits: [0, 250, 500, 750, 900], textConfidence: 850 },

  /** Two sectors by how many digits of their SBI code agree (0 to 5). */
  sector: { digits: [0, 0, 500, 700, 850, 1000] },

  /** What each hour a week outside the wish costs. */
  hours: { perHour: 125 },

  /** The measure of a contract or kind of job that is not among the wished ones. */
  contract: { otherwise: 300 },

  /**
   * FULL up to this share of the person's maximum, then a line down to `atMaximum`. Minutes that nobody supplied are
   * estimated: distance times detour (thousandths) over the speed of the means. Speeds door to door: walking 4.8 km/h,
   * bicycle 15, electric bicycle 20, moped 27, motorcycle and car 42, public transport 24.
   */
  travel: {
    fullUntil: 500,
    atMaximum: 500,
    detour: 1300,
    metresPerMinute: {
      walking: 80,
      bicycle: 250,
      'electric-bicycle': 333,
      moped: 450,
      motorcycle: 700,
      car: 700,
      'public-transport': 400,
    },
  },

  /** In how many days after the start the measure of being available falls to 0. */
  availability: { daysUntilZero: 84 },

  /**
   * The measure of a job by what others say of the chance of work in it. Nothing said, or sources that disagree, is unknown. It counts
   * only with a weight above 0.
   */
  outlook: { kansrijk: 1000, neutral: 500, little: 0 },

  /** After how many days without a change a record is flagged as old. Flagged only: age of data never lowers a score. */
  staleAfterDays: 365,
})
