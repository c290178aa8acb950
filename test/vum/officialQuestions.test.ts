import { selectVumCandidates, type VumSelectOptions } from 'passend/vum'
import { describe, expect, it } from 'vitest'
import { officialDataPresent, officialJson, officialPlaces, tellSkipped } from './officialData.js'

tellSkipped('test/vum/officialQuestions')

interface Question {
  readonly zoekvraag: { readonly selectiegebied: { readonly afstand: number; readonly postcode: string } }
  readonly resultaten: readonly string[]
}
interface Profile {
  readonly idWerkzoekende: string
  readonly mobiliteit: { readonly bemiddelingspostcode: string; readonly maximaleReisafstand: number }
}

describe.skipIf(!officialDataPresent)('the 25 official questions with their answers', () => {
  const questions = () => officialJson('werkzoekende-zoekvragen.json') as Question[]
  const profiles = () => officialJson('werkzoekenden.json') as Profile[]
  const all: VumSelectOptions = { maximum: 10_000 }
  const ids = (zoekvraag: unknown, messages: readonly unknown[], options: VumSelectOptions) =>
    new Set(selectVumCandidates(zoekvraag, messages, { ...all, ...options }).matches.map(({ id }) => id))

  it('are read without a complaint', () => {
    expect(questions()).toHaveLength(25)
    for (const { zoekvraag } of questions()) {
      const { answered, issues } = selectVumCandidates(zoekvraag, [])
      expect([answered, issues.map(({ code }) => code)]).toEqual([true, ['unknown-place']])
    }
  })

  it('agree on every attribute: no rule leaves out anybody of an official answer', () => {
    const messages = profiles()
    let answers = 0
    for (const { zoekvraag, resultaten } of questions()) {
      const selected = ids(zoekvraag, messages, {})
      const known = ids(zoekvraag, messages, { absent: 'leaves-out' })
      for (const id of resultaten) {
        answers++
        expect(selected).toContain(id)
        // Of everybody in an official answer all that is asked is known: the source of that set leaves out the absent.
        expect(known).toContain(id)
      }
      expect(known.size).toBeLessThan(selected.size)
    }
    expect(answers).toBe(48)
  })

  it('use every rule that they ask: each attribute leaves somebody out', () => {
    const messages = profiles()
    const unmet = new Set<string>()
    for (const { zoekvraag } of questions())
      for (const name of Object.keys(selectVumCandidates(zoekvraag, messages, all).counts.unmet)) unmet.add(name)
    // The first unmet attribute by name is counted, so one that is only asked beside an earlier name may be hidden by it.
    expect([...unmet].sort()).toEqual([
      'aantalWerkurenPerWeekMaximaal',
      'aantalWerkurenPerWeekMinimaal',
      'contractvorm',
      'indicatieKantoortijden',
      'indicatieOnregelmatigWerkOfPloegendienst',
      'rijbewijs',
      'taalbeheersing',
    ])
  })

  it('have no kilometres for a radius: the set measures by some 100 metres, both in a question and in a profile', () => {
    const places = officialPlaces()
    const messages = profiles()
    const maximumOf = new Map(
      messages.map(({ idWerkzoekende, mobiliteit }) => [idWerkzoekende, mobiliteit.maximaleReisafstand]),
    )
    /** Who lies within so many metres for each unit of a distance: how many of the official answers, and how many others. */
    const within = (unit: number, ownMaximum: boolean, absent: VumSelectOptions['absent'] = 'leaves-out') => {
      let [found, others] = [0, 0]
      for (const { zoekvraag, resultaten } of questions()) {
        const { afstand, postcode } = zoekvraag.selectiegebied
        const everywhere = { ...zoekvraag, selectiegebied: { afstand: 999, postcode } }
        const options: VumSelectOptions = { ...all, places, absent, ownMaximum: false }
        for (const { id, metres } of selectVumCandidates(everywhere, messages, options).matches) {
          const most = Math.min(afstand, ownMaximum ? (maximumOf.get(id) ?? 0) : afstand)
          if (metres === undefined || metres > unit * most) continue
          resultaten.includes(id) ? found++ : others++
        }
      }
      return { found, others }
    }
    // By kilometres everybody of the answers is found, and twenty times as many others.
    expect(within(1000, true)).toEqual({ found: 48, others: 941 })
    // By 110 metres all 48 are found with 9 others, by 90 metres 43 with 2: what is left is that a postcode of four digits
    // has one centre. So the unit lies about 100 metres.
    expect(within(110, true)).toEqual({ found: 48, others: 9 })
    expect(within(90, true)).toEqual({ found: 43, others: 2 })
    // The maximum of the person counts in it: without it there are 573 others.
    expect(within(110, false)).toEqual({ found: 48, others: 573 })
    // And the source of the set leaves out who does not say what is asked: nobody of them is in an answer.
    expect(within(110, true, 'selects')).toEqual({ found: 48, others: 333 })
  })
})
