import {
  looksLikeVum,
  readVumCandidates,
  readVumVacancies,
  selectVumCandidates,
  selectVumVacancies,
  writeVumAnswer,
  writeVumCandidates,
  writeVumVacancies,
} from '../../../src/adapters/vum/index.js'
import { type FuzzEntry, must } from '../entry.js'
import { mutated, mutatedRecord } from '../mutateValue.js'
import type { SeededRandom } from '../random.js'
import { material } from './material.js'

const messageOf = (isCandidate: boolean, random: SeededRandom): unknown =>
  mutatedRecord(random.pick(isCandidate ? material.werkzoekenden : material.vacatures), random)

/** What a message comes in: a list, alone, the envelope of an answer, or something else. */
function wrapped(message: unknown, random: SeededRandom): unknown {
  switch (random.below(5)) {
    case 0:
      return isSparse(message) ? [message] : message
    case 1:
      return { matches: [message] }
    case 2:
      return mutated([{ matches: [{}] }, {}], random)
    default:
      return [message, {}]
  }
}

/** A list of four thousand million empty places can be made by a program only, and is what it was asked to read. */
function isSparse(message: unknown): boolean {
  try {
    return Array.isArray(message) && message.length > 1e6
  } catch {
    return false
  }
}

const readOptions = {
  asOf: '2026-03-02',
  label: () => 'lasser',
  linkOccupation: () => 'o:lasser',
  allowBsnLikeIds: false,
}

/** Messages of VUM that are read. */
export const vumReading: FuzzEntry = {
  name: 'vum-reading',
  cases: 60_000,
  codes: ['invalid-option'],
  run(random) {
    const isCandidate = random.once(2)
    const given = wrapped(messageOf(isCandidate, random), random)
    const options = (random.once(10) ? mutated(readOptions, random) : readOptions) as never
    looksLikeVum(given)
    const { records, issues, report } = isCandidate
      ? readVumCandidates(given, options)
      : readVumVacancies(given, options)
    must(records.length + report.refused === report.read, 'a message got lost')
    return issues
  },
}

/** Questions of VUM, and the messages that they are asked of. */
export const vumSelecting: FuzzEntry = {
  name: 'vum-selecting',
  cases: 50_000,
  codes: ['invalid-option'],
  run(random) {
    const { over, vraagObject } = random.pick(material.vragen)
    const isCandidate = over === 'werkzoekenden'
    const select = isCandidate ? selectVumCandidates : selectVumVacancies
    const messages = wrapped(messageOf(isCandidate, random), random)
    const options = { places: material.places, maximum: 10, absent: 'leaves-out', ownMaximum: true, seed: 's' }
    const given = (random.once(6) ? mutated(options, random) : { places: material.places }) as never
    const {
      messages: selected,
      kind,
      maximumReached,
      issues,
    } = select(mutatedRecord(vraagObject, random), messages, given)
    writeVumAnswer(
      { kind, messages: selected, maximumReached },
      random.once(9) ? (mutated({ vraagID: 'v' }, random) as never) : {},
    )
    return issues
  },
}

const writeOptions = {
  profile: 'match',
  fieldNames: 'contract',
  asOf: '2026-03-02',
  allowBsnLikeIds: true,
  postcode: () => '3511AB',
}

/** Records that are written as messages. */
export const vumWriting: FuzzEntry = {
  name: 'vum-writing',
  cases: 30_000,
  codes: ['invalid-option'],
  run(random) {
    const isCandidate = random.once(2)
    const records = [mutatedRecord(random.pick(isCandidate ? material.candidates : material.vacancies), random)]
    const options = (random.once(4) ? mutated(writeOptions, random) : {}) as never
    const { messages, issues } = isCandidate
      ? writeVumCandidates(records, options)
      : writeVumVacancies(records, options)
    JSON.stringify(messages)
    return issues
  },
}
