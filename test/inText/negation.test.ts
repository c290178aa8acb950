import { describe, expect, it } from 'vitest'
import { found } from './finding.js'

const B = 'cred:driving-licence-B'
const lift = 'c:tillen-met-techniek'

describe('a denial', () => {
  it.each([
    ['geen rijbewijs nodig', [`-${B}`]],
    ['gene rijbewijs nodig', [`-${B}`]], // Flemish
    ['Ik kan niet tillen.', [`-${lift}`]],
    ['ik kan ni tillen', [`-${lift}`]], // Flemish, as it is spoken
    ['zonder diploma', ['-edu:']],
    ['Ik heb nooit gelast', ['-c:lassen']],
    ['noch lassen noch slijpen', ['-c:lassen', '-c:slijpen']],
    ['Je hoeft dus niets te verkopen.', ['-c:verkopen']],
    ['Je hoeft geen Nederlands te spreken', ['-lang:nld']],
    ['ik kan niet meer tillen', [`-${lift}`]],
  ])('denies what follows: %s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    ['Tillen kan ik niet meer', [`-${lift}`]],
    ['Een rijbewijs heb ik niet.', [`-${B}`]],
    ['Zwaar tillen mag niet van de dokter.', [`-${lift}`]], // whatever follows: what is first in its clause is denied
    ['mbo niet afgemaakt', ['-edu:']],
  ])('at the end of its clause denies what stands before: %s', (text, expected) =>
    expect(found(text)).toEqual(expected),
  )

  it('between the words of a thing denies it', () => {
    expect(found('Machines mag ik niet bedienen.')).toEqual(['-c:machines-bedienen'])
  })

  it.each([
    ['Ik kan niet tillen maar wel lassen.', [`-${lift}`, 'c:lassen']],
    ['Ik wil niet tillen, wel schoonmaken.', [`-${lift}`, 'c:schoonmaken']],
    ['Ik heb geen rijbewijs en werk graag met Excel', [`-${B}`, 'c:spreadsheets-gebruiken']],
    ['Ook zonder diploma leer je bij ons lassen.', ['-edu:', 'c:lassen']],
    ['Je hebt geen rijbewijs? Dan leer je bij ons lassen', [`-${B}`, 'c:lassen']],
    ['Geen Nederlands te kunnen, Engels of Pools mag ook.', ['-lang:nld', 'lang:eng', 'lang:pol']],
  ])('ends at a comma, at `maar`, and where another statement begins: %s', (text, expected) =>
    expect(found(text)).toEqual(expected),
  )

  it.each([
    ['geen diploma, VCA of rijbewijs nodig', ['-edu:', '-cred:vca-basis', `-${B}`]],
    ['Ik wil niet lassen en slijpen.', ['-c:lassen', '-c:slijpen']],
    ['ik kan niet meer tillen of schoonmaken', [`-${lift}`, '-c:schoonmaken']],
  ])('goes on through a list: %s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('a need that is denied', () => {
  it.each([
    ['Een rijbewijs is geen vereiste.', [`-${B}`]],
    ['Rijbewijs is absoluut geen must', [`-${B}`]],
    ['Rijbewijs en VCA zijn niet nodig', [`-${B}`, '-cred:vca-basis']],
    ['Lassen hoeft niet.', ['-c:lassen']],
    ['Een VOG is niet per se vereist', ['-cred:vog']],
    ['Een rijbewijs is overbodig', [`-${B}`]],
    ['Rijbewijs maakt niet uit', [`-${B}`]],
    ['Lassen is niks voor mij', ['-c:lassen']],
    ['Lassen is niet mijn ding', ['-c:lassen']],
  ])('denies what the clause is about: %s', (text, expected) => expect(found(text)).toEqual(expected))

  it('of one thing leaves what stands before `en` alone', () => {
    expect(found('Je hebt een rijbewijs en ervaring met lassen is niet nodig.')).toEqual([B, '-c:lassen'])
  })

  it.each([
    ['Niet nodig: diploma of rijbewijs', ['-edu:', `-${B}`]],
    ['Het is niet nodig dat je kunt lassen', ['-c:lassen']],
  ])('denies what follows where nothing stands before: %s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    ['Rijbewijs? Niet nodig!', [`-${B}`]],
    ['Rijbewijs B (niet vereist)', [`-${B}`]],
    ['Rijbewijs: nee', [`-${B}`]],
    ['Diploma: geen', ['-edu:']],
    ['Lassen? Nee. Schoonmaken? Ja.', ['-c:lassen', 'c:schoonmaken']],
  ])('answers what stands before: %s', (text, expected) => expect(found(text)).toEqual(expected))

  it('does not answer for a clause that is about something else', () => {
    expect(found('Nauwkeurig werken is belangrijk, haast niet.')).toEqual(['c:nauwkeurig-werken'])
  })

  it.each([
    'Rijbewijs is niet vereist, wel een pre',
    'Rijbewijs hoeft niet maar mag wel',
    'Rijbewijs is een pre maar geen must',
  ])('denies nothing that is welcome all the same: %s', (text) => expect(found(text)).toEqual([B]))

  it('can be a heading', () => {
    expect(found('Wat vragen we niet: een diploma, een rijbewijs.\nJe kunt lassen.')).toEqual([
      '-edu:',
      `-${B}`,
      'c:lassen',
    ])
  })
})

describe('what looks like a denial and is none', () => {
  it.each([
    'Je moet niet alleen tillen',
    'Tillen is geen probleem',
    'Je bent niet bang om te tillen',
    'Tillen vind ik niet erg',
    'Ik heb geen moeite met tillen',
    'Je bent niet vies van tillen',
    'Ik kan zonder problemen tillen',
    'Ik doe niets liever dan tillen',
    'Niet te beroerd? Tillen hoort erbij',
  ])('%s', (text) => expect(found(text)).toEqual([lift]))

  it.each(['Je kan niet zonder rijbewijs', 'Zonder rijbewijs kun je hier niet beginnen'])('two of them: %s', (text) =>
    expect(found(text)).toEqual([B]),
  )

  it('is a bound of hours', () => {
    expect(found('niet meer dan 24 uur per week')).toEqual(['hours:-24'])
  })

  it('is a part of a label: `niet opgeven` is persevering', () => {
    expect(found('niet opgeven')).toEqual(['c:doorzetten'])
  })
})
