import { describe, expect, it } from 'vitest'
import { finder, strengths } from './finding.js'

describe('words that say how hard something is asked', () => {
  it.each([
    ['Een VOG is vereist.', ['cred:vog must']],
    ['Je hebt een VOG nodig.', ['cred:vog must']],
    ['Vereist is een VOG.', ['cred:vog must']],
    ['VCA en BHV zijn een must', ['cred:vca-basis must', 'cred:bhv must']],
    ['Een VOG is een pre.', ['cred:vog nice']],
    ['VCA is mooi meegenomen', ['cred:vca-basis nice']],
    ['Kennis van Frans is een troef', ['lang:fra nice']], // Flemish
    ['VCA gewenst', ['cred:vca-basis nice']],
    ['Mbo 3 heeft de voorkeur', ['edu:mbo-3 nice']],
    ['Je spreekt Engels', ['lang:eng unsaid']],
  ])('look back, or ahead where nothing stands before: %s', (text, expected) =>
    expect(strengths(text)).toEqual(expected),
  )

  it.each([
    ['Je moet kunnen lassen', ['c:lassen must']],
    ['Bij voorkeur heb je VCA', ['cred:vca-basis nice']],
    ['Je spreekt Engels en bij voorkeur ook Duits', ['lang:eng unsaid', 'lang:deu nice']],
    ['Liefst 32 uur', ['hours:32-32 nice']],
    ['Je moet niet alleen kunnen lassen maar ook slijpen', ['c:lassen must', 'c:slijpen must']],
  ])('or ahead always: %s', (text, expected) => expect(strengths(text)).toEqual(expected))

  it.each([
    ['Een VOG is vereist, VCA een pre.', ['cred:vog must', 'cred:vca-basis nice']],
    ['Je spreekt Engels, Duits is een pre.', ['lang:eng unsaid', 'lang:deu nice']],
    ['Je werkt met Excel en een VOG is een pre.', ['c:spreadsheets-gebruiken unsaid', 'cred:vog nice']],
    ['VCA, BHV en EHBO zijn een pre.', ['cred:vca-basis nice', 'cred:bhv nice', 'cred:ehbo nice']],
  ])('end where another statement begins: %s', (text, expected) => expect(strengths(text)).toEqual(expected))

  it('say nothing where they are denied', () => {
    expect(strengths('VCA is niet vereist, wel een pre')).toEqual(['cred:vca-basis nice'])
    expect(strengths('VCA is geen must')).toEqual(['cred:vca-basis unsaid'])
  })
})

describe('headings', () => {
  it('hold for the list under them, until the next', () => {
    const text = 'Wij vragen:\n- VCA\n- lassen\n\nPre’s:\n- BHV\n\nBel ons.\nEHBO'
    expect(strengths(text)).toEqual(['cred:vca-basis must', 'c:lassen must', 'cred:bhv nice', 'cred:ehbo unsaid'])
  })
  it('may stand on the line itself', () => {
    expect(strengths('Wij vragen: VCA en BHV\nWij zoeken iemand met EHBO')).toEqual([
      'cred:vca-basis must',
      'cred:bhv must',
      'cred:ehbo unsaid',
    ])
  })
  it('may stand inside a line, and hold for that sentence', () => {
    expect(strengths('Gezellig team. Eisen: VCA en BHV. EHBO leer je hier.')).toEqual([
      'cred:vca-basis must',
      'cred:bhv must',
      'cred:ehbo unsaid',
    ])
  })
  it('give way to the words of a sentence', () => {
    expect(strengths('Wij vragen:\n- VCA\n- BHV is een pre')).toEqual(['cred:vca-basis must', 'cred:bhv nice'])
  })
  it('need no colon above a list', () => {
    expect(strengths('Functie-eisen\n• VCA')).toEqual(['cred:vca-basis must'])
  })
  it('of what is offered make a concept less sure, and hours not', () => {
    const confidence = (text: string) => finder.findCompetences(text).map((one) => one.confidence)
    expect(confidence('Wij bieden:\n- een cursus lassen\n- 32 uur')).toEqual([650, 700]) // 950 - 300
    expect(confidence('Lassen, 32 uur')).toEqual([950, 700])
  })
})
