import { looksLikeVum, readVumCandidates, readVumVacancies } from 'passend/vum'
import { describe, expect, it } from 'vitest'
import { job, pilotJob, pilotProfile, profile } from './messages.js'

describe('envelopes', () => {
  const ids = (received: unknown) => readVumCandidates(received).records.map(({ id }) => id)

  it('a list, one message, an answer, and a list of answers', () => {
    const answer = { maximumAantalResultatenBereikt: false, vraagID: 'v-1', matches: [profile(), pilotProfile()] }
    expect(ids([profile(), pilotProfile()])).toEqual(['wz-1', 'wz-8'])
    expect(ids(profile())).toEqual(['wz-1'])
    expect(ids(answer)).toEqual(['wz-1', 'wz-8'])
    expect(ids([answer, profile()])).toEqual(['wz-1', 'wz-8', 'wz-1'])
    expect(readVumVacancies({ matches: [job()] }).records).toHaveLength(1)
    expect(readVumCandidates([]).report).toMatchObject({ read: 0, leaves: 0 })
    expect(readVumCandidates({ matches: [] }).report.read).toBe(0)
  })

  it('a question is no record', () => {
    const question = { vraagObject: { selectiegebied: { afstand: 10, postcode: '1234AB' } } }
    const { records, issues } = readVumCandidates(question)
    expect(records).toEqual([])
    expect(issues).toMatchObject([{ code: 'wrong-type', severity: 'error', got: 'a question (vraagObject)' }])
    expect(looksLikeVum(question)).toBeUndefined()
  })

  it('a message of the other kind is refused', () => {
    expect(readVumCandidates([job()]).issues).toMatchObject([{ code: 'wrong-type', got: 'a vacature' }])
    expect(readVumVacancies([profile()]).issues).toMatchObject([{ code: 'wrong-type', got: 'a werkzoekendeprofiel' }])
  })
})

describe('looksLikeVum', () => {
  it.each([
    ['a profile', profile(), 'candidate'],
    ['profiles of the pilot', [pilotProfile()], 'candidate'],
    ['an answer', { matches: [{ idWerkzoekende_BRN: 'x' }] }, 'candidate'],
    ['a vacature', [job()], 'vacancy'],
    ['a vacature of the pilot', pilotJob(), 'vacancy'],
    [
      'a profile with fields of a vacature',
      { idWerkzoekende: 'x', werkgever: {}, arbeidsVoorwaarden: {} },
      'candidate',
    ],
    ['an answer of the other side', { matches: [{ vumID_VUM: 'x', adres: {}, werkgever: {} }] }, 'vacancy'],
    ['a record of our own', [{ id: 'x', wishes: {} }], undefined],
    ['nothing', undefined, undefined],
    ['an empty list', [], undefined],
    ['a text', 'idWerkzoekende', undefined],
    ['a list that starts with rubbish', [null, 1, profile()], 'candidate'],
  ])('%s', (_, value, kind) => {
    expect(looksLikeVum(value)).toBe(kind)
  })
})
