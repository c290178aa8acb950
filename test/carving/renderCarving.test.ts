import { readFileSync } from 'node:fs'
import { PassendError } from 'passend'
import { type CarvedFunction, type CarvingResult, carve, type PresentFunction, renderCarving } from 'passend/carving'
import { describe, expect, test } from 'vitest'
import { fixtureMatcher } from '../support/fixtures.js'

const jobs = JSON.parse(
  readFileSync(new URL('../../fixtures/carving.json', import.meta.url), 'utf8'),
) as PresentFunction[]
const pool = ['cand-01-newcomer-little-dutch', 'cand-24-tasks-liked-and-disliked', 'cand-28-stale-profile']
const matcher = fixtureMatcher()
const result = carve({ jobs, candidates: pool, constraints: { maxHours: 20 }, matcher })
const [assistant] = result.functions as [CarvedFunction]
const tasks = assistant.record.tasks ?? []
const languages = ['nl', 'en'] as const

/** The result with its one function changed. */
const withFunction = (change: Partial<CarvedFunction>): CarvingResult => ({
  ...result,
  functions: [{ ...assistant, ...change }],
})
const proved = (proof: Partial<CarvedFunction['proof']>, language: 'nl' | 'en' = 'nl') =>
  renderCarving(withFunction({ proof: { ...assistant.proof, ...proof } }), { language })

describe('for an adviser', () => {
  const text = renderCarving(result)

  test('the function: every task with its hours and the job that it is from', () => {
    expect(text.startsWith('Functie op maat: ')).toBe(true)
    for (const { label, hours } of tasks)
      expect(text).toContain(`- ${label}: ${String(hours).replace('.', ',')} uur, uit `)
    expect(text).toContain('(avondrood-verzorgende)')
    expect(text).toContain('de ochtenden van maandag tot en met vrijdag')
  })
  test('the hours that come free, and what stays of every job', () => {
    expect(text).toContain('schaarste 10 van 10')
    // 26 hours at first, of which some move; the reader sees both, and what it must keep.
    const host = result.remaining.find(({ jobId }) => jobId === 'avondrood-gastvrouw')
    expect(text).toContain(`van 26 uur naar ${(host?.minutes.after ?? 0) / 60} uur; houdt minstens 12 uur`)
  })
  test('for whom, and why per task', () => {
    for (const { candidateId, match } of assistant.opens)
      expect(text).toMatch(new RegExp(`- ${candidateId}: .*score ${match.score} van 1000`))
    expect(text).toMatch(/cand-28-stale-profile: .*Past: Sanitair schoonmaken\./)
    expect(text).toContain('Opent werk voor 3 mensen')
  })
  test('the proof in one sentence', () => {
    expect(text).toContain('Dit is de beste functie die met deze taken kan.')
    // 31 points of 1000 are 3.1 %: rounded up, so that it never promises less than there may be.
    expect(proved({ value: 1000, bound: 1031, gap: 31, exact: false })).toContain('hoogstens 4 % beter is mogelijk')
    expect(proved({ value: 1000, bound: 1031, gap: 31, exact: false }, 'en')).toContain(
      'at most 4 % better is possible',
    )
    expect(proved({ gap: 0, exact: false })).toContain('Geen functie met deze taken is meer waard')
  })
  test('more people than ten are counted', () => {
    const many = Array.from({ length: 12 }, (_, at) => ({ ...assistant.opens[0], candidateId: `person-${at}` }))
    const long = renderCarving(withFunction({ opens: many as never }))
    expect(long).toContain('- person-9:')
    expect(long).not.toContain('person-10')
    expect(long).toContain('- en nog 2 mensen')
  })
  test('what blocks the others', () => {
    const blocked = withFunction({
      counts: { eligible: 1, toVerify: 0, blocked: 3 },
      blockedBy: { travel: 2, languages: 1 },
    })
    expect(renderCarving(blocked)).toContain('Voor 3 mensen kan het niet.')
    expect(text).not.toContain('kan het niet')
    expect(renderCarving(blocked)).toContain('Wat in de weg staat: reizen 2 en talen 1.')
    expect(renderCarving(blocked, { language: 'en' })).toContain('What stands in the way: travel 2 and languages 1.')
  })
  test('several functions are numbered, and said to be found one after another', () => {
    const two = renderCarving({ ...result, functions: [assistant, assistant] })
    expect(two).toContain('Functie op maat 1: ')
    expect(two).toContain('Functie op maat 2: ')
    expect(two).toContain('na elkaar gemaakt')
    expect(text).not.toContain('na elkaar gemaakt')
  })
  test('why there is none, in both languages', () => {
    for (const language of languages) {
      const said = (['nobody', 'nothing-may-move', 'too-few-hours', 'none-possible', 'not-found'] as const).map((end) =>
        renderCarving({ ...result, functions: [], end }, { language }),
      )
      // Five reasons, five sentences.
      expect(new Set(said).size).toBe(5)
    }
  })
})

describe('for an employer', () => {
  test.each(languages)('of candidates only their ids, in the order of these (%s)', (language) => {
    const text = renderCarving(result, { audience: 'employer', language })
    expect(text).toContain(pool.join(', '))
    const without = pool.reduce((left, id) => left.replaceAll(id, ''), text)
    expect(without).not.toMatch(/score|cand-|mogelijk,|possible,|te leren|learned|Past/i)
  })
  test('the text is the same whatever the people are like', () => {
    // The same function for people of the same ids, with everything else about them left out.
    const opens = assistant.opens.map(({ candidateId, match }) => ({
      candidateId,
      match: { ...match, status: 'eligible' as const, score: 1, demand: 1, wish: 1 },
      tasks: [],
    }))
    const other = withFunction({
      opens: [...opens].reverse(),
      counts: { eligible: 3, toVerify: 0, blocked: 9 },
      blockedBy: { travel: 9 },
    })
    expect(renderCarving(other, { audience: 'employer' })).toBe(renderCarving(result, { audience: 'employer' }))
  })
})

describe('for a candidate', () => {
  const told = (candidateId?: string, language: 'nl' | 'en' = 'nl') =>
    renderCarving(result, { audience: 'candidate', language, ...(candidateId && { candidateId }) })

  test('the tasks, the help, and which tasks fit', () => {
    const text = told('cand-28-stale-profile')
    for (const { label } of tasks) expect(text).toContain(`- ${label}: `)
    expect(text).toContain('jobcoach')
    expect(text).toContain('Deze taken passen bij je: Sanitair schoonmaken.')
    expect(text).toContain('Jij beslist samen met je consulent.')
  })
  test.each(languages)('nothing of other people, of jobs, of numbers or of scarcity (%s)', (language) => {
    expect(told('cand-28-stale-profile', language)).not.toMatch(
      /cand-|avondrood|scha+rs|scarc|score|punt|point|Verzorgende/,
    )
  })
  test('who must first be asked something is told so', () => {
    expect(assistant.opens.find(({ candidateId }) => candidateId === pool[0])?.match.status).toBe('to-verify')
    expect(told(pool[0])).toContain('moeten we eerst nog weten')
    expect(told('cand-28-stale-profile')).not.toContain('moeten we eerst nog weten')
  })
  test('who has no function is told that, and nothing of those of others', () => {
    const text = told('cand-02-parent-school-hours')
    expect(text).toContain('Er is nu geen nieuw werk op maat voor jou.')
    for (const { label } of tasks) expect(text).not.toContain(label)
  })
  test('without a person it tells what the work is, and of nobody how it fits', () => {
    expect(told()).toContain('Past dit werk bij jou?')
    expect(told()).not.toContain('passen bij je')
  })
  test('is in short sentences: at most twelve words, lists left out', () => {
    const sentences = told(pool[0])
      .split('\n')
      .filter((line) => !line.startsWith('- ') && !line.includes(':'))
      .flatMap((line) => line.split(/(?<=[.?!])\s/))
    for (const sentence of sentences) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(12)
  })
})

test('what came from a record cannot steer a terminal or begin a line', () => {
  const [first, ...rest] = jobs as [PresentFunction, ...PresentFunction[]]
  const hostile = first.tasks.map((task) => ({ ...task, label: `${task.label}\n- verborgen \u001B[31m\u202E` }))
  const carved = carve({
    jobs: [{ ...first, title: 'Titel\nregel', tasks: hostile }, ...rest],
    candidates: pool,
    constraints: { maxHours: 20 },
    matcher,
  })
  for (const audience of ['adviser', 'employer', 'candidate'] as const) {
    const text = renderCarving(carved, { audience })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
    expect(text).not.toMatch(/[\u001B\u202E]|^- verborgen|^regel/m)
  }
})

test.each([{ language: 'de' }, { audience: 'boss' }, { language: 'constructor' }])(
  '%j is a wrong option',
  (options) => {
    expect(() => renderCarving(result, options as never)).toThrow(PassendError)
  },
)
