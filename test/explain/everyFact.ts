import type { Explanation, Fact, MissingAnswer, MissingField, Reason } from 'passend'

export const named = (id: string, nl = id, en = nl) => ({ id, nl, en, known: true })

type Kinds = { readonly [K in Fact['fact']]: readonly Extract<Fact, { fact: K }>[] }

const lifting = named('c:tillen', 'zwaar tillen', 'heavy lifting')
const competence = {
  fact: 'competence',
  asked: lifting,
  importance: 'essential',
  weight: 3,
  rarity: 1,
  rarityCounted: true,
  tasks: [],
} as const
const cook = named('o:kok', 'kok', 'cook')
const helper = named('o:hulp', 'keukenhulp', 'kitchen helper')

/** Facts of every kind, in every way that they can stand. Complete by type. */
export const everyFact: Kinds = {
  distance: [
    { fact: 'distance', metres: 700 },
    { fact: 'distance', metres: 18_234, maximumKm: 20 },
    { fact: 'distance', metres: 20_010, maximumKm: 20 },
    { fact: 'distance', metres: 0, maximumMinutes: 30, minutes: 0, means: 'bicycle', estimated: true },
    { fact: 'distance', metres: 30_000, maximumMinutes: 45, minutes: 75, means: 'public-transport', estimated: false },
    { fact: 'distance', metres: 30_000, maximumMinutes: 45 },
  ],
  competence: [
    { ...competence, must: true, got: 0 },
    { ...competence, must: false, got: 0 },
    { ...competence, must: false, got: 900, by: lifting, relation: 'same', evidence: 'experience' },
    {
      ...competence,
      must: false,
      got: 800,
      by: named('c:k', 'kisten tillen', 'lifting crates'),
      relation: 'narrower',
      evidence: 'not-stated',
    },
    {
      ...competence,
      must: true,
      got: 300,
      by: named('c:s', 'sjouwen', 'hauling'),
      relation: 'sibling',
      evidence: 'self-declared',
    },
  ],
  'talent-used': [1, 2, 3, 4].map((rarity) => ({
    fact: 'talent-used' as const,
    asked: lifting,
    by: named(`c:talent-${rarity}`, `talent ${rarity}`, `talent ${rarity}`),
    relation: 'same' as const,
    rarity,
    similarity: 1000,
  })),
  'education-level': [
    { fact: 'education-level', asked: 'mbo-2' },
    { fact: 'education-level', asked: 'mbo-2', has: 'vmbo', short: 1 },
    { fact: 'education-level', asked: 'mbo-2', has: 'hbo', short: 0 },
  ],
  'education-field': [
    { fact: 'education-field', match: 'unknown' },
    { fact: 'education-field', asked: 'techniek', match: 'other' },
    { fact: 'education-field', asked: 'techniek', match: 'same' },
  ],
  language: [
    { fact: 'language', language: 'nld', skill: 'speaking', asked: 'B1', has: 'A2', must: false },
    { fact: 'language', language: 'nld', skill: 'reading', asked: 'A2', has: 4, must: true },
    { fact: 'language', language: 'qqq', skill: 'writing', asked: 3, must: true },
  ],
  credential: [
    { fact: 'credential', credential: 'driving-licence-B', held: undefined, must: true, legal: true },
    {
      fact: 'credential',
      credential: 'driving-licence-C',
      held: true,
      by: 'driving-licence-CE',
      must: true,
      legal: true,
    },
    { fact: 'credential', credential: 'own-key', held: false, must: false, legal: false },
  ],
  equipment: [
    { fact: 'equipment', equipment: 'phone', held: undefined, must: false },
    { fact: 'equipment', equipment: 'constructor', held: true, must: true },
  ],
  experience: [
    { fact: 'experience', occupation: cook, askedMonths: 30, countedMonths: 0, from: [] },
    { fact: 'experience', askedMonths: 12, countedMonths: 25, from: [] },
    {
      fact: 'experience',
      occupation: cook,
      askedMonths: 24,
      countedMonths: 1,
      from: [{ occupation: helper, months: 2, similarity: 500 }],
    },
  ],
  occupation: [
    { fact: 'occupation', offered: cook, wished: cook, similarity: 1000, by: 'same', via: 'wish', fromTitle: false },
    {
      fact: 'occupation',
      offered: helper,
      wished: cook,
      similarity: 750,
      by: 'isco',
      via: 'interest',
      fromTitle: true,
    },
    {
      fact: 'occupation',
      offered: helper,
      wished: cook,
      similarity: 100,
      by: 'profile',
      via: 'wish',
      fromTitle: false,
    },
  ],
  sector: [
    { fact: 'sector', wished: '86', offered: '86101', digits: 2 },
    { fact: 'sector', wished: '86', offered: '04', digits: 0 },
  ],
  task: [
    { fact: 'task', label: 'Gras maaien', minutes: 90, liked: true },
    { fact: 'task', label: 'Afwassen', liked: false },
  ],
  'no-preference': [{ fact: 'no-preference' }],
  hours: [
    { fact: 'hours', wished: { min: 16, max: 24 }, offered: { min: 40, max: 40 }, gapMinutes: 960 },
    { fact: 'hours', wished: {}, offered: { min: 12.5, max: 12.5 }, gapMinutes: 150, childcareHours: 10 },
    { fact: 'hours', wished: { min: 1 }, offered: { max: 24 }, gapMinutes: 0 },
  ],
  dayparts: [
    { fact: 'dayparts', asked: 6, possible: 6, outside: [] },
    {
      fact: 'dayparts',
      asked: 8,
      possible: 0,
      outside: [
        'mon-morning',
        'mon-afternoon',
        'tue-morning',
        'tue-afternoon',
        'wed-morning',
        'wed-afternoon',
        'sat-evening',
        'sun-evening',
      ],
    },
  ],
  irregular: [
    { fact: 'irregular', offered: true },
    { fact: 'irregular', offered: false },
  ],
  contract: [
    { fact: 'contract', wished: ['permanent', 'temporary'], offered: ['on-call'], acceptable: false },
    { fact: 'contract', wished: ['permanent'], offered: ['permanent', 'agency'], acceptable: true },
  ],
  kind: [
    { fact: 'kind', wished: ['regular'], offered: 'carved-function', acceptable: true },
    { fact: 'kind', wished: ['leerbaan'], offered: 'vrijwilligerswerk', acceptable: false },
  ],
  support: [
    { fact: 'support', kind: 'jobcoach', needed: 4, offered: 2, must: true },
    { fact: 'support', kind: 'quiet-place', needed: 1, offered: 0, must: false },
    { fact: 'support', kind: 'fixed-tasks', needed: 1, offered: undefined, must: true },
    { fact: 'support', kind: 'extra-breaks', needed: 2, offered: 2, must: false },
    { fact: 'support', kind: 'language-support', needed: 3, offered: 1, must: false },
  ],
  load: [
    { fact: 'load', load: 'liftingKg', limit: 10, amount: 15, within: false },
    { fact: 'load', load: 'standingHours', limit: 1, amount: 1, within: true },
    { fact: 'load', load: 'walkingHours', limit: 0, amount: 2, within: false },
    { fact: 'load', load: 'sittingHours', limit: 4, amount: 0, within: true },
    { fact: 'load', load: 'drivingHours', limit: 4 },
    { fact: 'load', load: 'liftingKg', limit: 10, amount: 5 },
  ],
  surrounding: [
    { fact: 'surrounding', surrounding: 'noise', present: true },
    { fact: 'surrounding', surrounding: 'cold', present: false },
    { fact: 'surrounding', surrounding: 'heat' },
  ],
  start: [
    { fact: 'start', availableFrom: '2026-03-11', start: '2026-03-10', daysLate: 1 },
    { fact: 'start', availableFrom: '2026-03-01', daysLate: 0 },
  ],
  'available-until': [
    { fact: 'available-until', availableUntil: '2026-01-01', tooShort: true },
    { fact: 'available-until', availableUntil: '2026-12-31', tooShort: false },
  ],
  closing: [
    { fact: 'closing', closingDate: '2026-05-01', closed: true },
    { fact: 'closing', closingDate: '2026-05-01', closed: false },
  ],
  'job-end': [
    { fact: 'job-end', endDate: '2026-05-01', ended: true },
    { fact: 'job-end', endDate: '2026-05-01', ended: false },
  ],
  outlook: [
    {
      fact: 'outlook',
      outlook: 'kansrijk',
      occupation: cook,
      fromTitle: false,
      ofGroup: false,
      source: 'UWV',
      date: '2026-03-01',
      agreed: true,
    },
    {
      fact: 'outlook',
      outlook: 'little',
      occupation: cook,
      fromTitle: true,
      ofGroup: true,
      region: 'Groningen',
      source: 'Regio in cijfers',
      date: '2026-06-01',
      validUntil: '2027-05-31',
      licence: 'CC0',
      agreed: true,
    },
    {
      fact: 'outlook',
      outlook: 'neutral',
      sector: '86',
      ofGroup: false,
      source: 'CBS',
      date: '2026-04-01',
      agreed: true,
    },
    {
      fact: 'outlook',
      outlook: 'kansrijk',
      sector: '47',
      ofGroup: true,
      source: 'A',
      date: '2026-01-01',
      agreed: false,
    },
    { fact: 'outlook', outlook: 'little', sector: '47', ofGroup: true, source: 'B', date: '2026-01-02', agreed: false },
  ],
  reservation: [
    { fact: 'reservation', reservedFor: 'banenafspraak' },
    { fact: 'reservation', reservedFor: 'beschut-werk', eligible: false },
    { fact: 'reservation', reservedFor: 'banenafspraak', eligible: true },
  ],
}

/** A reason with given facts. */
export const reason = (facts: readonly Fact[], rest: Partial<Reason> = {}): Reason => ({
  criterion: 'travel',
  weight: 1,
  measure: 500,
  points: 500,
  limit: 'none',
  facts,
  missing: [],
  ...rest,
})

/** An explanation in which only the given reasons stand, on the wish side. */
export function explanationWith(reasons: readonly Reason[], rest: Partial<Explanation> = {}): Explanation {
  const side = { affinity: [], barrier: [], sumA: 0, weightA: 1, sumB: 1000, weightB: 1, value: 643 }
  return {
    match: {
      candidateId: 'c-1',
      vacancyId: 'v-1',
      status: 'eligible',
      score: 637,
      demand: 643,
      wish: 631,
      range: { lowest: 312, highest: 874 },
    },
    about: { vacancyTitle: 'Orderpicker', employerId: 'e-1', kind: 'regular' },
    demand: side,
    wish: { ...side, barrier: reasons },
    combine: 'harmonic',
    limits: [],
    missing: [],
    waived: [],
    tasks: [],
    stale: [],
    ...rest,
  }
}

/** A missing field as an answer to ask for. */
export const answer = (field: MissingField, swing = 0, decides = false): MissingAnswer => ({
  ...field,
  criteria: ['travel'],
  swing,
  decides,
})
