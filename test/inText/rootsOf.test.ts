import { describe, expect, it } from 'vitest'
import { rootsOf } from '../../src/inText/inflection/rootsOf.js'
import { soundOf } from '../../src/inText/names/slips.js'

/** Whether two words may be forms of the same. */
const alike = (a: string, b: string) => rootsOf(a).some((root) => rootsOf(b).includes(root))

describe('forms of the same word', () => {
  it.each([
    ['tillen', 'til tilt tilde getild tillend'],
    ['maken', 'maak maakt maakte gemaakt makende'],
    ['verven', 'verf verft verfde geverfd'],
    ['reizen', 'reis reist reisde gereisd'],
    ['rijden', 'rijd rijdt reed gereden'],
    ['schoonmaken', 'schoonmaakt schoongemaakt schoonmaakte'],
    ['opruimen', 'opgeruimd opteruimen'],
    ['bijhouden', 'bijgehouden'],
    ['sorteren', 'sorteer sorteert gesorteerd'],
    ['stapelen', 'stapel stapelt gestapeld'],
    ['bezorgen', 'bezorg bezorgd bezorgde'],
    ['bakken', 'gebakken bakte'],
    ['doen', 'doe doet deed gedaan'],
    ['pallet', 'pallets'],
    ['doos', 'dozen doosjes'],
    ['schap', 'schappen'],
    ['technisch', 'technische'],
    ['schoon', 'schone'],
    ['snel', 'snelle'],
    ['klantvriendelijk', 'klantvriendelijke klantvriendelijkheid'],
    ['kind', 'kinderen'],
  ])('%s: %s', (word, forms) => {
    for (const form of forms.split(' ')) expect(alike(word, form), form).toBe(true)
  })
})

describe('words that only look alike', () => {
  it.each([
    ['planten', 'plannen'],
    ['lassen', 'lezen'],
    ['bezorgen', 'verzorgen'],
    ['pakken', 'parken'],
    ['snoeien', 'snoepen'],
    ['zetten', 'zitten'],
    ['koken', 'kopen'],
  ])('%s and %s', (one, other) => expect(alike(one, other)).toBe(false))
})

it('sounds that people mix up are the same', () => {
  expect(soundOf('heftruk')).toBe(soundOf('heftruck'))
  expect(soundOf('begelijden')).toBe(soundOf('begeleiden'))
  expect(soundOf('inpaken')).toBe(soundOf('inpakken'))
  expect(soundOf('bakken')).not.toBe(soundOf('pakken'))
})
