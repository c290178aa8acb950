import type { AuditEntry, AuditPerson, AuditStore, LogBreachCode } from 'passend/audit'
import { verifyLog } from 'passend/audit'
import { beforeAll, describe, expect, it } from 'vitest'
import { linkHash, NO_LINK } from '../../../src/domain/chain.js'
import { testLog } from '../../support/auditLog.js'
import { fixtureCandidates, fixtureMatcher } from '../../support/fixtures.js'
import { codeOf } from '../../support/passendErrorCode.js'

const matcher = fixtureMatcher()
const VACANCY = 'vac-02-heftruckchauffeur-sappemeer'
let store: AuditStore
let entries: readonly AuditEntry[]
let people: readonly AuditPerson[]

beforeAll(async () => {
  const made = testLog()
  const { log, wait } = made
  store = made.store
  for (const { id } of fixtureCandidates.slice(0, 8)) {
    const { receipt } = await log.rankVacancies(matcher, id, { requestedBy: 'a', limit: 2 })
    const [proposal] = receipt.proposals
    wait(1000)
    if (proposal !== undefined)
      await log.decide({ proposal, outcome: 'accepted', by: { role: 'adviser', reference: 'a' } })
  }
  await log.rankCandidates(matcher, VACANCY, { requestedBy: 'a' })
  await log.erase(fixtureCandidates[0]?.id ?? '')
  entries = await store.entries('passend', 1, 1000)
  people = await store.people('passend', undefined, 1000)
})

interface Tampered {
  readonly entries?: readonly AuditEntry[]
  readonly people?: readonly AuditPerson[]
  readonly head?: AuditEntry | undefined
}

/** The store as somebody left it who can change whatever is in it. */
function tampered(with_: Tampered): AuditStore {
  const kept = with_.entries ?? entries
  const held = with_.people ?? people
  const head = 'head' in with_ ? with_.head : kept.at(-1)
  return {
    name: 'tampered',
    act: (_, work) =>
      work({
        head: async () => head && { number: head.number, hash: head.hash, at: head.at },
        entry: async (number) => kept.find((one) => one.number === number),
        people: async (ids) => held.filter(({ person }) => ids.includes(person)),
        write: async () => undefined,
      }),
    entries: async (_, from, limit) => kept.slice(kept.findIndex(({ number }) => number >= from)).slice(0, limit),
    people: async (_, after, limit) =>
      held.filter(({ person }) => after === undefined || person > after).slice(0, limit),
  }
}

const breachOf = async (with_: Tampered, expected: readonly AuditEntry[] = []) => {
  const verification = await verifyLog(tampered(with_), 'passend', { expected })
  return verification.ok ? 'none' : `${verification.breach.code} ${verification.breach.entry}`
}

const last = () => entries.at(-1) as AuditEntry
const renumbered = (some: readonly AuditEntry[]) => some.map((entry, at) => ({ ...entry, number: at + 1 }))

/** The chain written anew from these happenings: it fits in itself. */
function rewritten(some: readonly AuditEntry[]): AuditEntry[] {
  let previous = NO_LINK
  return some.map(({ at, happening }, index) => {
    const hash = linkHash(previous, index + 1, at, happening)
    previous = hash
    return { number: index + 1, at, happening, hash }
  })
}

describe('a log that nobody touched', () => {
  it('verifies, also against what was kept elsewhere', async () => {
    expect(await breachOf({})).toBe('none')
    expect(await breachOf({}, entries)).toBe('none')
    expect(await verifyLog(store, 'passend', { expected: entries })).toMatchObject({
      ok: true,
      entries: entries.length,
      head: { hash: last().hash },
      erased: 1,
    })
  })

  it('may be empty', async () => {
    expect(await breachOf({ entries: [], people: [] })).toBe('none')
    expect(await breachOf({ entries: [], people: [] }, [last()])).toBe('truncated 1')
  })
})

describe('a log that somebody touched', () => {
  it('is told where an entry was changed, whichever and whatever of it', async () => {
    for (const [at, entry] of entries.entries()) {
      const changes: Partial<AuditEntry>[] = [
        { at: entry.at + 1 },
        { happening: { ...entry.happening, requestedBy: 'b' } as never },
        { hash: 'f'.repeat(64) },
      ]
      for (const change of changes) {
        const changed = entries.map((one, index) => (index === at ? { ...one, ...change } : one))
        expect(await breachOf({ entries: changed }), JSON.stringify(change)).toBe(`changed-entry ${at + 1}`)
      }
    }
  })

  it('is told where an entry was changed so that it cannot be hashed', async () => {
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = [deep]
    const changed = entries.map((one, at) => (at === 2 ? { ...one, happening: deep as never } : one))
    expect(await breachOf({ entries: changed })).toBe('changed-entry 3')
  })

  it('is told where an entry was taken out, numbered again or not', async () => {
    for (const at of entries.keys()) {
      if (at === entries.length - 1) continue
      const without = entries.filter((_, index) => index !== at)
      expect(await breachOf({ entries: without })).toBe(`missing-entry ${at + 1}`)
      // Of the last two one is left, and nothing follows it that could tell a removed entry from a changed one.
      const expected = at === entries.length - 2 ? 'changed-entry' : 'missing-entry'
      expect(await breachOf({ entries: renumbered(without) })).toBe(`${expected} ${at + 1}`)
    }
  })

  it('is told where entries were moved, numbered again or not', async () => {
    for (const [from, to] of [
      [2, 3],
      [4, 9],
      [0, 5],
      [9, 1],
    ] as const) {
      const moved = [...entries]
      moved.splice(to, 0, ...moved.splice(from, 1))
      const first = Math.min(from, to) + 1
      expect(await breachOf({ entries: moved })).toBe(`reordered ${first}`)
      expect(await breachOf({ entries: renumbered(moved) })).toBe(`reordered ${first}`)
    }
  })

  it('is told where it was cut off, if somebody kept a head or the store still states it', async () => {
    const cut = entries.slice(0, -3)
    const end = cut.length + 1
    expect(await breachOf({ entries: cut, head: last() })).toBe(`truncated ${end}`)
    expect(await breachOf({ entries: cut }, [last()])).toBe(`truncated ${end}`)
  })

  it('is told where it was written anew as a whole, if somebody kept a head or a receipt', async () => {
    const anew = rewritten(
      entries.map((entry, at) =>
        at === 4 ? { ...entry, happening: { ...entry.happening, requestedBy: 'b' } as never } : entry,
      ),
    )
    expect(await breachOf({ entries: anew })).toMatch(/^(none|wrong-salt)/)
    expect(await breachOf({ entries: anew }, [last()])).toBe(`rewritten ${entries.length}`)
    expect(await breachOf({ entries: anew }, [entries[6] as AuditEntry])).toBe('rewritten 7')
  })

  it('is told a head that is not its last entry', async () => {
    expect(await breachOf({ head: { ...last(), hash: 'f'.repeat(64) } })).toBe(`rewritten ${entries.length}`)
  })

  it('is told a wrong salt, and somebody by the name of another', async () => {
    const [one, other] = people.filter(({ person, entries: of }) => person !== '*' && of.length > 0)
    if (one === undefined || other === undefined) throw new Error('two people')
    const changed = (change: Partial<AuditPerson>) =>
      people.map((held) => (held.person === one.person ? { ...held, ...change } : held))
    const first = Math.min(...one.entries)
    expect(await breachOf({ people: changed({ salt: 'f'.repeat(64) }) })).toBe(`wrong-salt ${first}`)
    expect(await breachOf({ people: changed({ salt: other.salt }) })).toBe(`wrong-salt ${first}`)
    expect(await breachOf({ people: changed({ person: `${one.person}x` }) })).toBe(`wrong-salt ${first}`)
  })

  it('is told that somebody is gone who was not erased', async () => {
    const gone = people.find(({ person }) => person !== '*')?.person
    expect(await breachOf({ people: people.filter(({ person }) => person !== gone) })).toBe('people-missing 0')
    const forgotten = people.map((one) => (one.person === gone ? { ...one, entries: one.entries.slice(1) } : one))
    expect(await breachOf({ people: forgotten })).toBe('people-missing 0')
  })

  it('is told what was written by something else: a clock that goes back, a policy that is another, a decision about nothing', async () => {
    const codes: [LogBreachCode, (all: AuditEntry[]) => AuditEntry[]][] = [
      ['clock-went-back', (all) => all.map((one, at) => (at === 5 ? { ...one, at: 0 } : one))],
      [
        'policy-differs',
        (all) => [
          {
            ...(all[0] as AuditEntry),
            happening: { ...(all[0] as AuditEntry).happening, hash: 'f'.repeat(64) } as never,
          },
        ],
      ],
      ['policy-differs', (all) => all.slice(1)],
      [
        'unknown-proposal',
        (all) =>
          all.map((one) =>
            one.happening.kind === 'decision'
              ? { ...one, happening: { ...one.happening, proposal: { entry: 2, place: 9 } } }
              : one,
          ),
      ],
      [
        'malformed-entry',
        (all) => all.map((one, at) => (at === 3 ? { ...one, happening: { kind: 'decision' } as never } : one)),
      ],
      [
        'malformed-entry',
        (all) => all.map((one, at) => (at === 3 ? { ...one, happening: { kind: 'niets' } as never } : one)),
      ],
      ['malformed-entry', (all) => all.map((one, at) => (at === 3 ? { ...one, happening: null as never } : one))],
    ]
    for (const [code, change] of codes) {
      const breach = await breachOf({ entries: rewritten(change([...entries])) })
      expect(breach.split(' ')[0]).toBe(code)
    }
  })
})

describe('what a log is compared with', () => {
  it('is a list of heads', async () => {
    for (const expected of [5, [{}], [{ number: 0, hash: 'x' }], [null], 'kop'])
      expect(
        await codeOf(Promise.resolve().then(() => verifyLog(store, 'passend', { expected: expected as never }))),
      ).toBe('invalid-option')
    expect(await codeOf(Promise.resolve().then(() => verifyLog(store, 'passend', { verwacht: [] } as never)))).toBe(
      'invalid-option',
    )
  })
})
