import * as fc from 'fast-check'
import { createInstruments, type Explanation, type Matcher, type NearestSteps, PassendError, redact } from 'passend'
import { type LetterInput, letterToPerson } from 'passend/audit'
import { beforeAll, describe, expect, it } from 'vitest'
import { heaviestFirst } from '../../../src/audit/documents/letter/heaviestFirst.js'
import { deciderSchema, decisionOutcomeSchema, decisionReasonSchema } from '../../../src/domain/decision.js'
import { fixtureCandidates, fixtureMatcher, fixtureVacancies, rankedVacancies } from '../../support/fixtures.js'
import { smallMatcher } from '../../support/records.js'
import { runs } from '../../support/runs.js'
import { meanWords, sentencesOf, wordsOf } from './plainness.js'

const allButTransport = ['cand-06-all-but-transport', 'vac-02-heftruckchauffeur-sappemeer'] as const
const noLifting = ['cand-03-no-lifting', 'vac-01-orderpicker-hoogezand'] as const
const fitting = ['cand-17-long-warehouse-experience', 'vac-01-orderpicker-hoogezand'] as const

/** All that an organisation can tell. */
const allFacts = {
  organisation: 'Gemeente Voorbeeldstad',
  addressee: 'Sam de Vries',
  contact: 'Mila de Boer',
  dataContact: 'de privacydienst',
  date: '2026-11-04',
  reference: 'voorstel 17',
  decision: { role: 'adviser', outcome: 'declined', reason: 'travel', on: '2026-11-03' },
  objection: { kind: 'bezwaar', weeks: 6, address: 'Postbus 1, Voorbeeldstad' },
} as const

let matcher: Matcher
beforeAll(() => {
  matcher = fixtureMatcher()
})

const pair = (candidateId: string, vacancyId: string) => {
  const record = fixtureCandidates.find(({ id }) => id === candidateId)
  return {
    explanation: matcher.explain(candidateId, vacancyId),
    steps: matcher.nearestSteps(candidateId, vacancyId),
    ...(record && { record }),
  }
}

/** The paragraphs and lists under a heading, up to the next of the same level. */
const under = (text: string, heading: string): string => {
  const [, after = ''] = text.split(`## ${heading}\n`)
  return after.split('\n## ')[0] ?? ''
}

describe('the letter to a person', () => {
  it('tells somebody whom only the trip stands in the way what does, and which change opens the work', () => {
    const { text, gaps } = letterToPerson({ ...pair(...allButTransport), ...allFacts })
    expect(under(text, 'Waarom kan dit werk nu niet?')).toContain('Jij wilt niet langer reizen dan 45 minuten.')
    // The fixtures have no company van; of the default catalogue a means of transport is the step that is left.
    const change = under(text, 'Wat verandert de uitkomst?')
    expect(change).toMatch(/kun je hier (misschien )?werken/)
    expect(change).toContain('Hoe je reist: nu met de fiets')
    // What he can do fits and is told all the same.
    expect(under(text, 'Wat past er wel?')).toContain('heftruck rijden')
    expect(under(text, 'Wat kwam eruit?')).toContain('Op 3 november 2026 besliste je consulent')
    expect(gaps).toEqual([])
    expect(text).not.toContain('[')
  })

  it('tells somebody who fits so, and within which limits that is', () => {
    const { text } = letterToPerson(pair(...fitting))
    expect(under(text, 'Wat kwam eruit?')).toContain('Dit werk past goed bij je.')
    // Three limits are asked and met here: travel, the load and the start.
    expect(under(text, 'Wat verandert de uitkomst?')).toContain(
      'Daar blijf je nu binnen: reizen, zwaarte en omgeving van het werk, en begin en einde.',
    )
    expect(text).not.toContain('## Waarom kan dit werk nu niet?')
  })

  it('says where nothing opens the work, that it is what somebody needs and nobody asks them to give up', () => {
    const { text } = letterToPerson(pair(...noLifting))
    expect(under(text, 'Waarom kan dit werk nu niet?')).toContain('Jij kunt hoogstens 5 kilo tillen.')
    expect(under(text, 'Waarom kan dit werk nu niet?')).toContain('Dit heb jij nodig om goed te werken.')
    expect(under(text, 'Wat verandert de uitkomst?')).toContain('Wij weten geen stap waardoor dit werk kan.')
  })

  it('says on which answer it depends where a limit is not known', () => {
    const { text } = letterToPerson(pair('cand-13-truck-driver-code-95-unknown', 'vac-04-vrachtwagenchauffeur-zwolle'))
    // Nobody noted whether code 95 is valid, and the law asks it: that one answer decides, and no other does.
    const [, deciding = ''] = under(text, 'Wat verandert de uitkomst?').split('Of dit werk kan, hangt af van dit:')
    expect(deciding.match(/^- .*$/gm)).toEqual(['- of je dit hebt: code 95'])
  })

  it('names the kinds of data that counted and those that did not', () => {
    const { text } = letterToPerson(pair(...allButTransport))
    const [counted = '', held = ''] = under(text, 'Welke gegevens gebruikten we?').split('Deze gegevens hebben we ook')
    expect(counted).toContain('- hoe je kunt reizen')
    // The vacancy asks no diploma, so his stands among what did not count.
    expect(held).toContain('- je opleiding en je diploma’s')
    expect(counted).not.toContain('diploma')
  })

  it('shows a gap for all that only the organisation knows, and lists them', () => {
    const { text, gaps } = letterToPerson({ explanation: matcher.explain(...allButTransport) })
    // Organisation, date, name, what would change it, kinds of data, whom to ask, weeks, address, who is in charge of data.
    expect(gaps).toHaveLength(9)
    for (const gap of gaps) expect(text).toContain(`**[${gap}]**`)
    expect(gaps.every((gap) => gap.startsWith('nog invullen: '))).toBe(true)
  })

  it('speaks of objecting to a decision only where there is one, and of a complaint where there is none to come', () => {
    const bare = pair(...fitting)
    const objecting = (facts: Partial<LetterInput>) =>
      under(letterToPerson({ ...bare, ...facts }).text, 'Vragen, of ben je het er niet mee eens?')
    expect(objecting(allFacts)).toContain('binnen 6 weken')
    expect(objecting({ objection: allFacts.objection })).toContain('Is er straks een beslissing?')
    expect(objecting({ objection: { kind: 'klacht', address: 'Postbus 1' } })).not.toContain('bezwaar')
  })

  it('has words for every decision, in both languages', () => {
    for (const language of ['nl', 'en'] as const)
      for (const role of deciderSchema.options)
        for (const outcome of decisionOutcomeSchema.options)
          for (const reason of decisionReasonSchema.options) {
            const { text } = letterToPerson({ ...pair(...fitting), decision: { role, outcome, reason } }, { language })
            expect(text).not.toContain('undefined')
          }
  })

  it('is in English with the same parts', () => {
    const count = (language: 'nl' | 'en') =>
      letterToPerson({ ...pair(...allButTransport), ...allFacts }, { language }).text.match(/^#+ /gm)?.length
    expect(count('en')).toBe(count('nl'))
    expect(letterToPerson(pair(...allButTransport), { language: 'en' }).text).not.toContain(' het ')
  })
})

describe('what counted most', () => {
  it('goes by the share of its part: a 1 alone before a 3 among eight', () => {
    // Competences are all of the demand's affinity; 3 of 8 each: credentials, talents, occupation; 2 of 8: education, languages.
    expect(heaviestFirst(matcher.explain(...allButTransport)).slice(0, 6)).toEqual([
      'competences',
      'credentials',
      'talents',
      'occupation',
      'education',
      'languages',
    ])
  })

  it('leaves nothing out: every criterion has a place, what weighs nothing among the last', () => {
    const order = heaviestFirst(matcher.explain(...fitting))
    expect(new Set(order).size).toBe(order.length)
    expect(order.slice(-2)).toEqual(['outlook', 'reservation'])
  })
})

describe('as the person reads it (level B1)', () => {
  /** For everybody the work that fits best and, if there is any, work that is blocked. */
  const letters = () =>
    fixtureCandidates.flatMap(({ id }) => {
      const { matches } = matcher.rankVacancies(id, { show: 'all', limit: rankedVacancies.length })
      const chosen = [matches[0], matches.find(({ status }) => status === 'blocked')]
      return chosen.flatMap((match) =>
        match === undefined ? [] : [letterToPerson({ ...pair(id, match.vacancyId), ...allFacts }).text],
      )
    })

  it('has short sentences, few long words, no jargon and no number of the score', () => {
    const texts = letters()
    expect(texts.length).toBeGreaterThan(60)
    for (const text of texts) {
      expect(meanWords(text)).toBeLessThan(12)
      // No sentence is longer than a breath; a list of what somebody can do may be, and so is a title that an employer wrote.
      const long = sentencesOf(text).filter((sentence) => !sentence.includes(',') && wordsOf(sentence).length > 20)
      expect(long).toEqual([])
      const words = sentencesOf(text).flatMap(wordsOf)
      const longWords = words.filter((word) => word.length > 15)
      expect(longWords.length / words.length).toBeLessThan(0.03)
      expect(text).not.toMatch(/\b(score|criteri|algoritme|parameter|affiniteit|matching|profiel|geblokkeerd)/i)
      expect(text).not.toContain('undefined')
    }
  })

  it('opens in words that nobody has to look up', () => {
    const [first = ''] = letters()
    expect(under(first, 'Hoe keek het programma?').trim().length).toBeGreaterThan(100)
    for (const sentence of sentencesOf(under(first, 'Hoe keek het programma?')))
      expect(wordsOf(sentence).length).toBeLessThan(18)
  })
})

describe('whatever comes in', () => {
  it('echoes no free text of the record', () => {
    const told = {
      ...fixtureCandidates.find(({ id }) => id === allButTransport[0])!,
      wishes: { interests: ['GEHEIM'] },
    }
    const explanation = matcher.explain(told, allButTransport[1])
    const { text } = letterToPerson({
      explanation,
      steps: matcher.nearestSteps(told, allButTransport[1]),
      record: told,
    })
    expect(text).not.toContain('GEHEIM')
  })

  it('writes a title as it is, never as markup, and no gap that is not one', () => {
    const hostile = fixtureVacancies.find(({ id }) => id === allButTransport[1])!
    const title = '<script>x</script> **[nog invullen: niets]** \u0002valse gap\u0003 [klik](https://x.example) # Kop'
    const own = smallMatcher()
    const explanation = own.explain({ id: 'c-1' }, { ...hostile, title })
    const { text, gaps } = letterToPerson({ explanation, ...allFacts, record: { id: 'c-1' } })
    expect(text).not.toContain('<script>')
    expect(text).not.toMatch(/(?<!\\)\]\(/)
    expect(gaps).toEqual(['nog invullen: welke verandering de uitkomst anders maakt'])
  })

  it('takes any text as a fact and stays one paragraph for it', () => {
    const bare = pair(...fitting)
    const expected = letterToPerson({ ...bare, ...allFacts }).text.split('\n').length
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
        const letter = letterToPerson({ ...bare, ...allFacts, contact: text, addressee: text, organisation: text })
        expect(letter.text.split('\n')).toHaveLength(expected)
        expect(letter.text.includes('\u0002') || letter.text.includes('\u0003')).toBe(false)
      }),
      runs(200),
    )
  })

  it('refuses what does not belong together and says how to mend it', () => {
    const code = (input: LetterInput, language?: 'nl') => {
      try {
        letterToPerson(input, language === undefined ? {} : { language })
        return 'nothing'
      } catch (error) {
        return error instanceof PassendError ? error.code : String(error)
      }
    }
    const bare = pair(...fitting)
    expect(code(bare)).toBe('nothing')
    expect(code({ ...bare, steps: matcher.nearestSteps(...allButTransport) })).toBe('invalid-option')
    expect(code({ ...bare, record: { id: 'another' } })).toBe('invalid-option')
    expect(code({ ...bare, date: '4 november' })).toBe('invalid-option')
    expect(code({ ...bare, wrong: 1 } as never)).toBe('invalid-option')
    expect(code({ ...bare, explanation: redact(bare.explanation, 'employer') as unknown as Explanation })).toBe(
      'invalid-option',
    )
    expect(code(bare, 'de' as never)).toBe('invalid-option')
  })

  it('takes steps that were looked for with other instruments', () => {
    const { instruments } = createInstruments([])
    const steps: NearestSteps = matcher.nearestSteps(...allButTransport, { instruments })
    const { text } = letterToPerson({ explanation: matcher.explain(...allButTransport), steps })
    expect(under(text, 'Wat verandert de uitkomst?')).toContain('Wij weten geen stap')
  })
})
