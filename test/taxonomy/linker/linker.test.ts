import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMatcher, createTaxonomy, type Matcher, openSnapshot } from '../../../src/index.js'
import { createLinker, flemishWords } from '../../../src/taxonomy/linker/index.js'
import { starterTaxonomy } from '../../../src/taxonomy/starterTaxonomy.js'
import { runs } from '../../support/runs.js'
import { strangers } from './strangers.js'

const taxonomy = starterTaxonomy()
const linker = createLinker(taxonomy)
const labelOf = (text: string, kinds?: Parameters<typeof linker.link>[1]) => linker.link(text, kinds).linked?.label

describe('a linker', () => {
  it.each([
    ['Magazijnmedewerker (m/v)', 'magazijnmedewerker'],
    ['HOVENIER', 'hovenier'],
    ['schoonmaakster', 'schoonmaakster'],
    ['timmerman (allround)', 'timmerman'],
    ['vakkenvuller', 'vakkenvuller'],
  ])('links %j to %j', (text, label) => {
    expect(labelOf(text)?.toLowerCase()).toBe(label)
  })

  it('finds what is spelled otherwise, written apart, or said in Flemish, and says why', () => {
    const how = (text: string) => {
      const [first] = linker.link(text, { kinds: ['occupation'] }).candidates
      return [first?.label, first?.how]
    }
    expect(how('vrachtwagenchaufeur')).toEqual(['vrachtwagenchauffeur', 'spelling'])
    expect(how('magazijn medewerker')).toEqual(['magazijnmedewerker', 'spelling'])
    expect(how('metser')).toEqual(['metselaar', 'synonym'])
    expect(how('hovenier')).toEqual(['hovenier', 'same-label'])
  })

  it('finds a part of a compound', () => {
    const { candidates } = linker.link('reachtruckervaring', { kinds: ['competence'] })
    expect(candidates[0]).toMatchObject({ label: 'reachtruck rijden', how: 'words' })
  })

  it('looks among the kinds that are asked only', () => {
    const { candidates } = linker.link('orderpicken', { kinds: ['competence'], limit: 10 })
    expect(candidates.length).toBeGreaterThan(0)
    for (const { concept } of candidates) expect(taxonomy.concept(concept)?.kind).toBe('competence')
  })

  it('never links below the threshold, and shows what it is not sure of', () => {
    const { candidates, linked } = linker.link('werken met dieren en mensen')
    expect(linked).toBeUndefined()
    expect(candidates.length).toBeGreaterThan(0)
    for (const { confidence } of candidates) expect(confidence).toBeLessThan(800)
    const [first] = candidates
    expect(linker.link('werken met dieren en mensen', { threshold: first?.confidence ?? 1 }).linked).toEqual(first)
  })

  it('says of what is in no taxonomy that it does not know it', () => {
    expect(strangers.length).toBeGreaterThanOrEqual(200)
    const linked = strangers.filter((text) => linker.link(text).linked !== undefined)
    // 95 in 100 is asked; the list stands in the message if it is not kept.
    expect(linked.length, linked.join(', ')).toBeLessThanOrEqual(strangers.length / 20)
  })

  it('does not choose between two concepts of one label', () => {
    const two = createTaxonomy({
      concepts: ['a', 'b'].map((id) => ({ id, kind: 'occupation' as const, labels: { nl: 'opzichter' } })),
    })
    const { candidates, linked } = createLinker(two).link('Opzichter')
    expect(linked).toBeUndefined()
    expect(candidates.map(({ concept }) => concept)).toEqual(['a', 'b'])
    expect(candidates[0]?.confidence).toBe(candidates[1]?.confidence)
  })

  it('takes the caller’s own synonyms', () => {
    const hovenier = linker.link('hovenier').linked?.concept as string
    const own = createLinker(taxonomy, {
      synonyms: [
        ...flemishWords,
        { text: 'Jan zijn werk', concept: hovenier },
        { text: 'bonenplukker', means: 'hovenier' },
      ],
    })
    expect(own.link('jan zijn werk').linked).toMatchObject({ concept: hovenier, confidence: 1000, how: 'synonym' })
    expect(own.link('bonenplukker').candidates[0]).toMatchObject({ concept: hovenier, how: 'synonym' })
    // What is not in the taxonomy, or not of the kind asked, is not given.
    expect(own.link('jan zijn werk', { kinds: ['competence'] }).linked).toBeUndefined()
  })

  it('answers many as it answers one', () => {
    const texts = ['hovenier', 'kok', 'hovenier', 'zibbelaar']
    expect(linker.linkAll(texts)).toEqual(texts.map((text) => linker.link(text)))
  })

  it('gives three rankings that are never mixed: labels, labels with evidence, one a concept', () => {
    const byConcept = linker.rank('schoonmaker kantoor', 'concept', ['occupation'])
    expect(new Set(byConcept.map(({ concept }) => concept)).size).toBe(byConcept.length)
    const byEvidence = linker.rank('schoonmaker kantoor', 'evidence', ['occupation'])
    expect(byEvidence.length).toBeGreaterThan(byConcept.length)
    const firsts = byEvidence.filter(({ concept }, at) => byEvidence.findIndex((one) => one.concept === concept) === at)
    expect(byConcept).toEqual(firsts)
    for (const ranking of ['label', 'evidence'] as const) {
      const scores = linker.rank('schoonmaker kantoor', ranking).map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
    }
  })

  it('knows nothing of an empty taxonomy, and of an empty text', () => {
    expect(createLinker(createTaxonomy({ concepts: [] })).link('kok')).toEqual({ candidates: [], linked: undefined })
    expect(linker.link(' (m/v) ')).toEqual({ candidates: [], linked: undefined })
  })

  it.each([
    [{ kinds: ['job'] }, 'kinds'],
    [{ limit: 0 }, 'limit'],
    [{ threshold: 1001 }, 'threshold'],
    [{ treshold: 900 }, 'treshold'],
  ])('refuses the options %j', (options, option) => {
    expect(() => linker.link('kok', options as never)).toThrow(
      expect.objectContaining({ code: 'invalid-option', facts: { option } }),
    )
  })

  it('refuses what it cannot be made with', () => {
    for (const options of [{ model: 'x' }, { synonyms: [{ text: 'a' }] }, { synonym: [] }])
      expect(() => createLinker(taxonomy, options as never)).toThrow(
        expect.objectContaining({ code: 'invalid-option' }),
      )
  })
})

describe('what a linker reads', () => {
  it('is labels and descriptions, and no mapping from one taxonomy to another', () => {
    const folder = fileURLToPath(new URL('../../../src/taxonomy/linker', import.meta.url))
    const imports = readdirSync(folder).flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/from '([^']+)'/g)].map(([, module]) => module),
    )
    expect(imports.length).toBeGreaterThan(20)
    expect(imports.filter((module) => /mapping|crosswalk/i.test(module ?? ''))).toEqual([])
    // What a concept is related to, and the competences of its profile, change nothing either.
    const concepts = [
      { id: 'kok', kind: 'occupation' as const, labels: { nl: 'kok' } },
      { id: 'bakker', kind: 'occupation' as const, labels: { nl: 'bakker' } },
      { id: 'bakken', kind: 'competence' as const, labels: { nl: 'bakken' } },
    ]
    const related = createTaxonomy({
      concepts,
      relations: [{ from: 'kok', kind: 'related', to: 'bakker' }],
      profiles: [{ of: 'kok', competences: [{ concept: 'bakken' }] }],
    })
    const plain = createTaxonomy({ concepts })
    for (const text of ['kok', 'bakken', 'koken'])
      expect(createLinker(related).link(text)).toEqual(createLinker(plain).link(text))
  })
})

describe('the model of a linker', () => {
  const bytes = linker.model()

  it('is the same every time, and opens to the same linker', () => {
    expect(Buffer.from(createLinker(taxonomy).model()).equals(Buffer.from(bytes))).toBe(true)
    const opened = createLinker(taxonomy, { model: bytes })
    for (const text of ['hovenier', 'metser', 'werken met dieren', 'reachtruckervaring', 'lorem ipsum'])
      expect(opened.link(text)).toEqual(linker.link(text))
    expect(Buffer.from(opened.model()).equals(Buffer.from(bytes))).toBe(true)
  })

  it('opens for its own taxonomy only', () => {
    const other = createTaxonomy({ concepts: [{ id: 'kok', kind: 'occupation', labels: { nl: 'kok' } }] })
    expect(() => createLinker(other, { model: bytes })).toThrow(expect.objectContaining({ code: 'another-taxonomy' }))
  })

  it('says what is wrong with other bytes', () => {
    const codeOf = (model: Uint8Array) => {
      try {
        createLinker(taxonomy, { model })
        return 'opened'
      } catch (error) {
        return (error as { code: string }).code
      }
    }
    expect(codeOf(new Uint8Array(10))).toBe('not-a-snapshot')
    expect(codeOf(bytes.slice(0, bytes.length - 8))).toBe('damaged-snapshot')
    const changed = bytes.slice()
    changed[changed.length - 40] = (changed[changed.length - 40] as number) ^ 1
    expect(codeOf(changed)).toBe('damaged-snapshot')
  })
})

describe('a matcher with a linker', () => {
  const wishing = { id: 'p-1', wishes: { interests: ['metser'] } }
  const vacancy = { id: 'v-1', title: 'Metselaar', employerId: 'e-1' }
  it('knows what a title or an interest means that the taxonomy alone does not', () => {
    const [plain, linked] = [createMatcher({ taxonomy }), createMatcher({ taxonomy, linker })]
    linked.addVacancies([vacancy])
    plain.addVacancies([vacancy])
    const scoreOf = (matcher: Matcher) => matcher.rankVacancies(wishing).matches[0]?.score ?? 0
    expect(scoreOf(linked)).toBeGreaterThan(scoreOf(plain))
  })

  it('is opened again with the linker only, and scores the same', () => {
    const matcher = createMatcher({ taxonomy, linker })
    matcher.addVacancies([vacancy])
    const bytes = matcher.snapshot()
    expect(() => openSnapshot(bytes)).toThrow(
      expect.objectContaining({ code: 'snapshot-needs-option', facts: { option: 'linker' } }),
    )
    const opened = openSnapshot(bytes, { taxonomy, linker })
    expect(opened.rankVacancies(wishing)).toEqual(matcher.rankVacancies(wishing))
  })

  it('takes nothing else for a linker', () => {
    for (const other of [{}, 'kok', null])
      expect(() => createMatcher({ linker: other as never })).toThrow(
        expect.objectContaining({ code: 'invalid-option', facts: { option: 'linker' } }),
      )
  })
})

describe('hostile texts', () => {
  const marks = `e${'\u0301'.repeat(50_000)}`
  const texts = [
    'a'.repeat(1_000_000),
    'werk '.repeat(200_000),
    `${'('.repeat(100_000)}a`,
    '/'.repeat(100_000),
    `${'a- en '.repeat(50_000)}b`,
    marks,
    '\u202egnurekrewrednamit\u202c kok',
    '\ufdfa'.repeat(10_000),
    'm/v/x'.repeat(50_000),
    '.'.repeat(100_000),
    '\ud800\udfff\ud800',
    '__proto__',
    'constructor',
    'toString',
  ]

  it.each(texts.map((text) => [text.slice(0, 12), text]))('are read as far as a title goes: %j', (_, text) => {
    const { candidates } = linker.link(text)
    for (const { confidence } of candidates) expect(confidence).toBeGreaterThanOrEqual(0)
    // What stands beyond the first three hundred letters does not change the answer.
    expect(linker.link(text.slice(0, 300))).toEqual({ ...linker.link(text) })
  })

  it('give whole confidences in order, whatever they are, and the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { candidates, linked } = linker.link(text, { threshold: 1, limit: 100 })
        const confidences = candidates.map(({ confidence }) => confidence)
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a))
        for (const confidence of confidences) expect(Number.isInteger(confidence) && confidence <= 1000).toBe(true)
        expect(linker.link(text, { threshold: 1, limit: 100 })).toEqual({ candidates, linked })
      }),
      runs(200),
    )
  })
})
