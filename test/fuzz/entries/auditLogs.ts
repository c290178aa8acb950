import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFileAuditStore } from '../../../src/adapters/auditStores/index.js'
import { type AuditLog, type AuditStore, createAuditLog, createMemoryAuditStore } from '../../../src/audit/index.js'
import { CANARY, sings } from '../canary.js'
import { type FuzzEntry, must } from '../entry.js'
import { logger } from '../log.js'
import { mutatedBytes } from '../mutateBytes.js'
import { mutated, mutatedRecord } from '../mutateValue.js'
import type { SeededRandom } from '../random.js'
import { fewHeld } from './holder.js'
import { material } from './material.js'
import { scratch } from './taxonomyFiles.js'

const salts =
  (from = 0) =>
  () => {
    from++
    return from.toString(16).padStart(64, '0')
  }

function logIn(store: AuditStore): AuditLog {
  let now = 1_000_000
  const clock = () => {
    now += 1000
    return now
  }
  return createAuditLog({ store, clock, logger, salt: salts() })
}

/** A log with a ranking and a decision about it in which stands what must be kept nowhere. */
async function begun(log: AuditLog) {
  const { receipt } = await log.rankVacancies(fewHeld(), 'c-vol', { requestedBy: 'adviser-1', limit: 3, show: 'all' })
  const [proposal] = receipt.proposals
  const by = { role: 'jobseeker', reference: 'desk-1' } as const
  if (proposal !== undefined) await log.decide({ proposal, outcome: 'declined', reason: 'other', text: CANARY, by })
  return receipt
}

const decision = {
  proposal: { entry: 2, place: 1, candidateId: 'c-vol' },
  outcome: 'postponed',
  reason: 'other',
  by: { role: 'adviser', reference: 'a-1' },
  text: CANARY,
  until: '2026-05-01',
}
const outcome = { proposal: decision.proposal, outcome: 'left', on: '2026-05-01', by: 'a-1', reason: 'travel' }

async function act(log: AuditLog, random: SeededRandom): Promise<unknown> {
  const matcher = fewHeld()
  const asked = () => mutated({ requestedBy: 'adviser-1', limit: 2, show: 'all' }, random) as never
  const person = random.once(3) ? (mutatedRecord(random.pick(material.candidates), random) as never) : 'c-vol'
  switch (random.below(12)) {
    case 0:
    case 1:
    case 2:
      return log.decide(mutated(decision, random) as never)
    case 3:
    case 4:
      return log.recordOutcome(mutated(outcome, random) as never)
    case 5:
      return log.rankVacancies(matcher, person, asked())
    case 6:
      return log.addByHand({ candidate: person, vacancy: 'v-vol', matcher, by: mutated(decision.by, random) as never })
    case 7: {
      const ranking = matcher.rankVacancies('c-vol', { limit: 3 })
      const spoiled = JSON.parse(JSON.stringify(ranking)) as object
      return log.record({ ranking: mutated(spoiled, random) as never, matcher, requestedBy: 'a-1' })
    }
    case 8:
      return log.history(mutated({ candidateId: 'c-vol', asOf: '2026-05-01', language: 'en' }, random) as never)
    case 9:
      return log.verify(mutated({ expected: [{ number: 1, hash: 'a'.repeat(64) }] }, random) as never)
    case 10:
      await log.exportPerson(mutated('c-vol', random) as never)
      return log.entry(mutated(1, random) as never)
    default:
      return log.erase(random.once(2) ? 'c-vol' : (mutated('c-vol', random) as never))
  }
}

/** A log with anything given to it. An act happens or leaves everything as it was, the chain proves, and no content is in it. */
export const auditLogs: FuzzEntry = {
  name: 'audit-logs',
  cases: 3000,
  codes: [
    'invalid-option',
    'invalid-record',
    'unknown-proposal',
    'unknown-entry',
    'unknown-candidate',
    'unknown-vacancy',
    'waiver-not-allowed',
    'open-hiring-is-not-ranked',
  ],
  async run(random) {
    const store = createMemoryAuditStore()
    const log = logIn(store)
    await begun(log)
    const thrown = await act(log, random).then(
      () => undefined,
      (error: unknown) => error,
    )
    for await (const entry of log.entries()) must(!sings(JSON.stringify(entry)), 'an entry holds content')
    must((await log.verify()).ok, 'a log that does not prove')
    if (thrown !== undefined) throw thrown
    return undefined
  },
}

/** The files of a log, changed by somebody: what is wrong is told, or the chain shows it. */
export const auditFiles: FuzzEntry = {
  name: 'audit-files',
  cases: 1000,
  codes: ['store-failed'],
  async run(random) {
    const directory = join(scratch(), 'audit')
    rmSync(directory, { recursive: true, force: true })
    mkdirSync(directory)
    const before = createFileAuditStore({ directory })
    const { hash, entry: number } = await begun(logIn(before))
    await before.close()
    const name = random.pick(readdirSync(directory).filter((one) => one.endsWith('.jsonl')))
    const bytes = readFileSync(join(directory, name))
    const spoiled = mutatedBytes(bytes, random)
    writeFileSync(join(directory, name), spoiled)
    const after = createFileAuditStore({ directory })
    try {
      const log = logIn(after)
      const { ok } = await log.verify({ expected: [{ number, hash }] })
      const same = Buffer.compare(bytes, spoiled) === 0
      if (same) must(ok, 'a log that was not touched does not prove')
      await log.exportPerson('c-vol')
      await log.proposals()
      await log.history()
    } finally {
      await after.close()
    }
  },
}
