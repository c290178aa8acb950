import { PassendError } from 'passend'
import { caseloadReport, renderCaseload } from 'passend/caseload'
import { describe, expect, it } from 'vitest'
import { fixtureMatcher } from '../support/fixtures.js'
import { hostileReport } from './hostile.js'
import { smallCaseload } from './world.js'

const lines = (text: string) => text.split('\n')

describe('a caseload in words', () => {
  const report = caseloadReport(smallCaseload())
  const dutch = renderCaseload(report)

  it('begins with who must not be overlooked, each with what could be done', () => {
    // dirk has nothing open and no step; the contract he wants blocks two, the papers of three come before it.
    expect(lines(dutch)).toContain(
      '- dirk: niets open. Geen enkele stap alleen opent een vacature. Vaakst in de weg: rijbewijs, papieren en spullen (3 keer).',
    )
    // bas: the licence opens both that are near, for 2500 to 3000 euros in half a year; nothing says that they fit.
    expect(lines(dutch)).toContain(
      '- bas: 3 vacatures open. De beste score is 400 van 1000. Met licence gaan 2 vacatures open; geen past verder al (2.500 tot 3.000 euro, 26 weken). Vaakst in de weg: rijbewijs, papieren en spullen (2 keer).',
    )
    expect(dutch.indexOf('dirk')).toBeLessThan(dutch.indexOf('anna'))
    expect(dutch).toContain('Nog geen profiel: begin met een gesprek\n- cor')
  })

  it('tells which instrument opens most, and for what', () => {
    // Five pairs for anna and bas together; one for each costs 10000 euros.
    expect(dutch).toContain(
      '- Dear: opent 5 combinaties (geen past verder al), voor 2 mensen; voor hen samen 10.000 euro',
    )
    expect(renderCaseload(report, { language: 'en' })).toContain(
      '- Dear: opens 5 pairs (none fits otherwise), for 2 people; for them together 10,000 euros',
    )
  })

  it('says that it is no ranking of people and decides nothing', () => {
    for (const language of ['nl', 'en'] as const) {
      const text = renderCaseload(report, { language })
      expect(text).toMatch(/zegt niets over hoe goed iemand is|says nothing of how good anybody is/)
      expect(text).toMatch(/Een mens beslist|A person decides/)
    }
  })

  it('is short: for forty people it fits on two pages', () => {
    const text = renderCaseload(caseloadReport(fixtureMatcher()))
    // Some sixty lines go on a page.
    expect(lines(text).length).toBeLessThan(120)
    // What is open and fits nothing yet: the two of whom the stories say that one step stands between them and their work.
    expect(text).toMatch(/nog niets dat past\n- cand-(20|06).*\n- cand-(20|06)/)
  })

  it('tells of nobody, and of no work', () => {
    expect(renderCaseload(caseloadReport(smallCaseload([])))).toContain('Er zijn geen mensen in deze analyse.')
    expect(renderCaseload(caseloadReport(smallCaseload(undefined, [])))).toContain(
      'Geen hulpmiddel uit de lijst opent nu een combinatie.',
    )
  })

  it('says so where there is no day that counts as today', () => {
    const { stale, ...rest } = report.findability
    const timeless = { ...report, findability: { ...rest, stale: { ...stale, judged: false } } }
    expect(renderCaseload(timeless)).toContain('Zonder peildatum is niet te zeggen welke gegevens oud zijn.')
  })

  it('shows no mark that turns a text around, whatever a name holds', () => {
    expect(renderCaseload(hostileReport())).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
  })

  it('refuses a language that there is not', () => {
    expect(() => renderCaseload(report, { language: 'de' as never })).toThrow(PassendError)
  })
})
