import * as fc from 'fast-check'
import { createInstruments, type Instruments } from 'passend'
import type { Closing } from '../../src/domain/closing.js'
import { educationLevelSchema } from '../../src/domain/education.js'
import type { Instrument, StepInstrument } from '../../src/domain/instrument.js'
import { measuredLoads, surroundingSchema } from '../../src/domain/load.js'
import { dayparts } from '../../src/domain/schedule.js'
import { supportKindSchema } from '../../src/domain/support.js'
import { transportSchema } from '../../src/domain/travel.js'
import { competenceIds } from './taxonomy.js'

/** A step of which only what a test is about is said. It costs 100 euros and takes a week, unless it says otherwise. */
export const aStep = (id: string, closes: Closing | Closing[], rest: Partial<StepInstrument> = {}): StepInstrument => ({
  id,
  kind: 'step',
  name: { nl: id, en: id },
  provider: { nl: 'de gemeente', en: 'the municipality' },
  source: 'own',
  closes: Array.isArray(closes) ? closes : [closes],
  cost: { min: 100, max: 100, year: 2026, source: 'own' },
  weeks: 1,
  ...rest,
})

/** A catalogue of records that must be right. */
export function catalogueOf(...records: readonly Instrument[]): Instruments {
  const { instruments, issues } = createInstruments(records)
  if (issues.length > 0) throw new Error(`the catalogue is wrong: ${JSON.stringify(issues)}`)
  return instruments
}

const credential = fc.constantFrom(
  'driving-licence-B',
  'driving-licence-C',
  'driving-licence-CE',
  'vca-basis',
  'vog',
  'code-95',
  'bhv',
)
const needs = fc.oneof(
  fc.constant({}),
  credential.map((key) => ({ needs: [key] })),
)
const rungs = fc
  .subarray(['none', 'A1', 'A2', 'B1', 'B2', 'C1'] as const, { minLength: 2, maxLength: 2 })
  .map(([from, to]) => ({ from, to }) as { from: 'A1'; to: 'A2' })
const levels = fc
  .subarray([...educationLevelSchema.options], { minLength: 2, maxLength: 2 })
  .map(([from, to]) => ({ from, to }) as { from: 'vmbo'; to: 'mbo-1' })
const some = <T>(values: readonly T[], most: number) => fc.subarray([...values], { minLength: 1, maxLength: most })
const gap = <G extends Closing['gap']>(name: G) => ({ gap: fc.constant(name) })

/** A closing that is one of several choices, and so stands alone. */
const choice: fc.Arbitrary<Closing> = fc.oneof(
  fc.record({ ...gap('asked-competence'), most: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ ...gap('experience'), months: fc.integer({ min: 1, max: 24 }) }),
  fc.record({ ...gap('task'), most: fc.integer({ min: 1, max: 3 }) }),
)

const closing: fc.Arbitrary<Closing> = fc.oneof(
  fc
    .record({ ...gap('transport'), means: fc.constantFrom(...transportSchema.options) })
    .chain((one) => needs.map((all) => ({ ...one, ...all }))),
  fc.record({ ...gap('credential'), credential }).chain((one) => needs.map((all) => ({ ...one, ...all }))),
  fc.record({ ...gap('equipment'), equipment: fc.constantFrom('computer', 'work-shoes', 'own-car') }),
  fc
    .record({ ...gap('language'), language: fc.constantFrom('nld', 'eng') })
    .chain((one) => rungs.map((rung) => ({ ...one, ...rung }))),
  fc.record({ ...gap('competence'), concepts: some(competenceIds, 3) }),
  levels.map((level) => ({ gap: 'education' as const, ...level })),
  fc.record({ ...gap('childcare'), hours: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ ...gap('dayparts'), dayparts: some(dayparts, 12) }),
  fc.record({
    ...gap('support'),
    support: fc.constantFrom(...supportKindSchema.options),
    amount: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({ ...gap('support'), support: fc.constantFrom(...supportKindSchema.options) }),
  fc.record({ ...gap('load'), load: fc.constantFrom(...measuredLoads), to: fc.integer({ min: 0, max: 12 }) }),
  fc.record({ ...gap('surroundings'), surroundings: some(surroundingSchema.options, 6) }),
  fc.record({ ...gap('fewer-hours'), hours: fc.integer({ min: 1, max: 40 }) }),
  fc.constant<Closing>({ gap: 'regular-times' }),
  fc.record({ ...gap('fewer-dayparts'), dayparts: fc.integer({ min: 1, max: 14 }) }),
  fc.constant<Closing>({ gap: 'recognition' }),
)

/** What may rule a step out. */
const appliesTo: fc.Arbitrary<Partial<StepInstrument>> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Partial<StepInstrument>>(
      { appliesTo: { eligibility: ['banenafspraak'] } },
      { appliesTo: { kinds: ['regular', 'leerbaan'] } },
      { appliesTo: { contracts: ['permanent', 'temporary'] } },
      { appliesTo: { regions: ['Midden-Utrecht'] } },
      { appliesTo: { supportNeeded: true } },
    ),
  },
)

/** Few different costs and lengths, so that ties are common, and sometimes none. */
const effort: fc.Arbitrary<Partial<StepInstrument>> = fc.record(
  {
    cost: fc
      .tuple(fc.constantFrom(0, 100, 150, 1000), fc.constantFrom(0, 50, 100))
      .map(([min, more]) => ({ min, max: min + more, year: 2026, source: 'own' })),
    weeks: fc.constantFrom(0, 1, 4, 26),
  },
  { requiredKeys: [] },
)

const step: fc.Arbitrary<StepInstrument> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.array(closing, { minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: choice.map((one) => [one]) },
    ),
    effort,
    appliesTo,
  )
  .map(([closes, asks, may]) => {
    const { cost: _cost, weeks: _weeks, ...bare } = aStep('step', closes)
    return { ...bare, ...asks, ...may }
  })

/** A catalogue of any steps, those of the default one among what they close. */
export const instrumentsArbitrary = (maxLength = 12): fc.Arbitrary<Instruments> =>
  fc
    .array(step, { maxLength })
    .map((steps) => catalogueOf(...steps.map((one, place) => ({ ...one, id: `step-${place}` }))))
