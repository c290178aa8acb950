import * as fc from 'fast-check'
import { PassendError } from 'passend'
import { type MeetingPlan, type MeetingSheetsOptions, meetingSheets, planMeetings } from 'passend/meetings'
import { describe, expect, it } from 'vitest'
import { oneLine } from '../../src/explain/text/plainText.js'
import { hostileLabels } from '../caseload/hostile.js'
import { readMarkup } from '../caseload/markup.js'
import { runs } from '../support/runs.js'
import { fixturePlan } from './fixturePlan.js'
import { inputOf, plainWorld } from './world.js'

const readers = ['candidates', 'employers', 'hall'] as const
const languages = ['nl', 'en'] as const

/** A plan in which every text that may be free is hostile. */
function hostilePlan(label: string): MeetingPlan {
  const world = plainWorld(2, 2, 2, 1)
  return planMeetings(
    inputOf({
      ...world,
      event: {
        ...world.event,
        title: label,
        location: label,
        tables: world.event.tables?.map((table) => ({ ...table, label })) ?? [],
      },
      employers: world.employers.map(({ id }) => ({ id, name: label, vacancies: [{ id: `v-${id}`, title: label }] })),
    }),
  )
}

/** The sheets apart, as texts. */
const sheetsOf = (plan: MeetingPlan, options: MeetingSheetsOptions): string[][] =>
  meetingSheets(plan, options)
    .split('<section class="sheet')
    .slice(1)
    .map(
      (sheet) =>
        readMarkup(`<p>${sheet.replace(/^[^>]*>/, '').replace(/<\/section>[\s\S]*$/, '')}</p>`).texts as string[],
    )

describe.each(readers)('sheets for %s', (whom) => {
  const plan = fixturePlan()
  const pages = [
    ...languages.map((language) => meetingSheets(plan, { for: whom, language })),
    ...hostileLabels.map((label) => meetingSheets(hostilePlan(label), { for: whom })),
    meetingSheets(planMeetings({ event: { id: 'empty' }, candidates: [], employers: [] }), { for: whom }),
  ]

  it('are well-formed, and stand by themselves: nothing runs, nothing is loaded', () => {
    for (const page of pages) {
      const { tags, complaints } = readMarkup(page)
      expect(complaints).toEqual([])
      expect(page).toMatch(/^<!doctype html>\n<html lang="(nl|en)">/)
      const allowed =
        /^(html|head|meta|title|body|main|section|header|h[1-3]|p|b|strong|span|bdi|br|div|ul|li|table|caption|thead|tbody|tr|th|td)$/
      expect(tags.filter(({ name }) => !allowed.test(name))).toEqual([])
      const keys = new Set(tags.flatMap(({ attributes }) => [...attributes.keys()]))
      // No address, no style of its own, no handler: only these.
      expect([...keys].sort().join()).toMatch(/^charset,(class,)?content,http-equiv,lang,name(,scope)?$/)
      expect(page.match(/<style>/g)).toHaveLength(1)
      expect(page.match(/<style>([^<]*)<\/style>/)?.[1]).not.toMatch(/@import|https?:|url\(/)
      const policy = tags.find(({ attributes }) => attributes.has('http-equiv'))?.attributes.get('content')
      expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/)
    }
  })

  it('can be read by ear: a caption for each table, a scope for each heading, headings in order', () => {
    for (const page of pages) {
      const { tags } = readMarkup(page)
      const named = (name: string) => tags.filter((tag) => tag.name === name)
      expect(named('caption')).toHaveLength(named('table').length)
      expect(named('th').filter(({ attributes }) => !/^(col|row)$/.test(attributes.get('scope') ?? ''))).toEqual([])
      expect(named('h1')).toHaveLength(1)
    }
  })

  it('hold no score, no refusal and no reason why a choice was not met', () => {
    // No three digits in a row but in times, ids and the year: a score would be that.
    for (const page of pages.slice(0, 2)) {
      const texts = readMarkup(page).texts.filter((text) => !/^cand-|2026|\d\d:\d\d/.test(text))
      expect(texts.join('\n')).not.toMatch(/\d{3}/)
      expect(texts.join('\n')).not.toMatch(/refus|weiger|niet doorvertellen|score/i)
    }
  })

  it('begin a page each on paper', () => {
    expect(pages[0]).toMatch(/\.sheet\{[^}]*break-after:page\}/)
    expect(pages[0]).toContain('@page{size:A4')
  })
})

describe('what stands on a sheet', () => {
  const plan = fixturePlan()

  it('is the whole day of a candidate, and of nobody else', () => {
    const sheets = sheetsOf(plan, { for: 'candidates' })
    expect(sheets).toHaveLength(12)
    plan.candidates.forEach((day, place) => {
      const texts = sheets[place] ?? []
      expect(texts).toContain(day.id)
      for (const { start, end, about } of day.meetings) {
        expect(texts).toContain(`${start} - ${end}`)
        if (about?.title !== undefined) expect(texts).toContain(about.title)
      }
      for (const other of plan.candidates) if (other !== day) expect(texts).not.toContain(other.id)
    })
  })

  it('tells candidates why they meet, in their words', () => {
    const told = meetingSheets(plan, { for: 'candidates' })
    for (const line of [
      'Jullie kozen elkaar.',
      'Jij koos dit bedrijf.',
      'Dit bedrijf wil je graag spreken.',
      'Dit werk past misschien bij je.',
    ])
      expect(told).toContain(line)
    expect(told).toContain('Dit is een voorstel. Jij beslist zelf.')
    expect(told).toContain('Dan zet je bij het bedrijf zelf je naam op de lijst.')
  })

  it('says what a candidate needs of a table on their own sheet, and on no other', () => {
    const needs = 'Je tafels hebben wat jij nodig hebt: rustige plek, plek om te zitten.'
    const own = sheetsOf(plan, { for: 'candidates' }).filter((texts) => texts.includes(needs))
    expect(own).toHaveLength(1)
    expect(own[0]).toContain('cand-12-quiet-place')
    expect(meetingSheets(plan, { for: 'employers' })).not.toMatch(/rustige plek|rolstoel/)
  })

  it('tells the person that something is in the way of work, and the employer not: that is theirs to tell', () => {
    // cand-18 and Archipunt chose each other, and its work is blocked for them.
    const [own] = sheetsOf(plan, { for: 'candidates' }).filter((texts) => texts.includes('cand-18-praktijkverklaring'))
    expect(own).toContain('Iets in dit werk past nu nog niet. Vraag je begeleider wat dat is.')
    const unblocked = {
      ...plan,
      employers: plan.employers.map((day) => ({ ...day, meetings: day.meetings.map(({ blocked: _, ...one }) => one) })),
    }
    expect(unblocked.employers).not.toEqual(plan.employers)
    expect(meetingSheets(plan, { for: 'employers' })).toBe(meetingSheets(unblocked, { for: 'employers' }))
  })

  it('is every guest of an employer, in turn, with the break between', () => {
    const sheets = sheetsOf(plan, { for: 'employers' })
    plan.employers.forEach(({ name = '', meetings }, place) => {
      const texts = sheets[place] ?? []
      expect(texts).toContain(name)
      expect(texts.filter((text) => text.startsWith('cand-'))).toEqual(meetings.map(({ candidateId }) => candidateId))
      expect(texts).toContain('Pauze')
    })
  })

  it('is every table and every meeting for the hall', () => {
    const [first, ...others] = sheetsOf(plan, { for: 'hall' })
    for (const { label = '' } of plan.tables) expect(first).toContain(label)
    expect(
      others
        .flat()
        .filter((text) => text.startsWith('cand-'))
        .sort(),
    ).toEqual(plan.meetings.map(({ candidateId }) => candidateId).sort())
  })

  it('refuses a language and readers that there are not', () => {
    for (const options of [{ for: 'press' }, { for: 'hall', language: 'fy' }, { for: undefined }])
      expect(() => meetingSheets(plan, options as never)).toThrow(PassendError)
  })
})

describe('hostile names', () => {
  it('are shown as they are written, and do nothing', () => {
    for (const label of hostileLabels)
      for (const whom of readers) {
        const texts = readMarkup(meetingSheets(hostilePlan(label), { for: whom })).texts
        expect(texts, label).toContain(oneLine(label))
      }
  })

  it('never make a tag, whatever they are', () => {
    const expected = readMarkup(meetingSheets(hostilePlan('x'), { for: 'hall' })).tags.map(({ name }) => name)
    fc.assert(
      fc.property(
        fc.constantFrom('<', '>', '"', "'", '&', '`', '</style>', '-->', '<!--'),
        fc.string(),
        (mark, text) => {
          const page = meetingSheets(hostilePlan(`a${mark}${text}`.replace(/\p{C}/gu, '')), { for: 'hall' })
          expect(readMarkup(page).complaints).toEqual([])
          expect(readMarkup(page).tags.map(({ name }) => name)).toEqual(expected)
        },
      ),
      runs(60),
    )
  })
})
