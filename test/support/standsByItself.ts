import { expect, it } from 'vitest'
import { readMarkup } from '../caseload/markup.js'

/** What holds for every page that stands by itself, whatever it shows. */
export function standsByItself(page: string): void {
  const { tags, complaints } = readMarkup(page)
  const named = (name: string) => tags.filter((tag) => tag.name === name)

  it('is well-formed: every tag ends where it should, and nothing bare is left', () => {
    expect(complaints).toEqual([])
    expect(page).toMatch(/^<!doctype html>\n<html lang="(nl|en)">/)
  })

  it('runs nothing and asks nothing of elsewhere', () => {
    const allowed =
      /^(html|head|meta|title|body|header|main|footer|section|article|nav|h[1-4]|p|b|i|strong|small|span|bdi|br|div|ul|li|a|figure|figcaption|table|caption|thead|tbody|tr|th|td|svg|desc|defs|pattern|rect|circle|line|path|text)$/
    // Not one element that could load or run anything, and not one attribute that could.
    expect(tags.filter(({ name }) => !allowed.test(name)).map(({ name }) => name)).toEqual([])
    const keys = new Set(tags.flatMap(({ attributes }) => [...attributes.keys()]))
    expect([...keys].filter((key) => /^on|^src$|^style$|^action$|^xlink|^data-(?!head$)/.test(key))).toEqual([])
    // Links lead to a place in the page, and that place is there.
    const places = new Set(tags.map(({ attributes }) => attributes.get('id')))
    for (const { attributes } of named('a')) expect(places).toContain(attributes.get('href')?.replace(/^#/, ''))
    const policy = named('meta').find(({ attributes }) => attributes.has('http-equiv'))
    expect(policy?.attributes.get('content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/)
    // The style sheet fetches nothing either; a pattern is one of the page itself.
    const sheet = page.match(/<style>([^<]*)<\/style>/)?.[1] ?? ''
    expect(sheet).not.toMatch(/@import|https?:|url\((?!#)/)
    expect(page.match(/<style>/g)).toHaveLength(1)
  })

  it('has a rule for every class, and every pattern that a rule fills with', () => {
    const sheet = page.match(/<style>([^<]*)<\/style>/)?.[1] ?? ''
    const ruled = new Set([...sheet.matchAll(/\.([a-z][a-z-]*)/g)].map(([, name]) => name))
    const classes = new Set(tags.flatMap(({ attributes }) => attributes.get('class')?.split(' ') ?? []))
    expect([...classes].filter((name) => !ruled.has(name))).toEqual([])
    const places = new Set(tags.map(({ attributes }) => attributes.get('id')))
    for (const [, id] of sheet.matchAll(/url\(#([a-z-]+)\)/g)) expect(places).toContain(id)
  })

  it('can be read by ear: headings in order, captions, scopes, a name for every chart', () => {
    const levels = tags.filter(({ name }) => /^h[1-4]$/.test(name)).map(({ name }) => Number(name[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    // No level is passed over on the way down.
    levels.forEach((level, place) => {
      expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
    expect(named('caption')).toHaveLength(named('table').length)
    expect(named('th').filter(({ attributes }) => !/^(col|row)$/.test(attributes.get('scope') ?? ''))).toEqual([])
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { attributes } of named('svg')) {
      // Either it is passed over by ear, since the same stands beside it, or it has a title and a description.
      if (attributes.get('aria-hidden') === 'true') continue
      expect(attributes.get('role')).toBe('img')
      const names = attributes.get('aria-labelledby')?.split(' ') ?? []
      expect(names).toHaveLength(2)
      for (const id of names) expect(ids).toContain(id)
    }
  })

  it('holds no mark that turns the direction of a text', () => {
    expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/)
  })
}
