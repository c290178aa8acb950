import { describe, expect, it } from 'vitest'
import { documentOf, list, paragraph, table, title } from '../../../src/audit/documents/auditDocument.js'
import { gap, gapsIn, plainWithGaps } from '../../../src/audit/documents/gap.js'
import { given } from '../../../src/audit/documents/given.js'
import { markdownText } from '../../../src/audit/documents/markdown.js'

describe('a text in markdown', () => {
  // Each of these would be markup by the rules of CommonMark or GitHub if it stood there unescaped.
  it.each([
    ['*vet*', '\\*vet\\*'],
    ['_schuin_', '\\_schuin\\_'],
    ['`code`', '\\`code\\`'],
    ['~~weg~~', '\\~\\~weg\\~\\~'],
    ['[tekst](adres)', '\\[tekst\\](adres)'],
    ['<b>', '\\<b\\>'],
    ['a | b', 'a \\| b'],
    ['&lt;', '\\&lt;'],
    ['&#60;', '\\&#60;'],
    ['# kop', '\\# kop'],
    ['- punt', '\\- punt'],
    ['+ punt', '\\+ punt'],
    ['1. punt', '1\\. punt'],
    ['12) punt', '12\\) punt'],
    ['===', '\\==='],
    ['https://x.nl', 'https\\://x.nl'],
    ['zie www.x.nl', 'zie www\\.x.nl'],
    ['\\', '\\\\'],
  ])('shows %s as it is', (text, written) => expect(markdownText(text)).toBe(written))

  // What people write every day stays readable in the source too.
  it.each([
    'Jij wilt niet langer reizen dan 45 minuten.',
    'A & B',
    '1.0',
    '24 tot 40 uur',
    'C# en C++',
    'zorg (86101)',
  ])('leaves %s alone', (text) => expect(markdownText(text)).toBe(text))
})

describe('a gap', () => {
  it('is bold between brackets in markdown, between brackets in a plain text, and listed once', () => {
    const text = `Bel ${gap('nog invullen: nummer')} of ${gap('nog invullen: nummer')}.`
    expect(markdownText(text)).toBe('Bel **[nog invullen: nummer]** of **[nog invullen: nummer]**.')
    expect(plainWithGaps(text)).toBe('Bel [nog invullen: nummer] of [nog invullen: nummer].')
    expect(gapsIn(text)).toEqual(['nog invullen: nummer'])
  })

  it('cannot come of a text from elsewhere', () => {
    expect(gapsIn(given('\u0002vals\u0003', 'echt'))).toEqual([])
    expect(markdownText(given('**[vals]**', 'echt'))).not.toContain('**[')
  })

  it('stands where a fact is absent, or holds nothing that can be seen', () => {
    expect(gapsIn(given(undefined, 'echt'))).toEqual(['echt'])
    expect(gapsIn(given(' \n\u200b', 'echt'))).toEqual(['echt'])
  })
})

describe('a document', () => {
  it('writes its blocks in order, and gathers its gaps', () => {
    const { text, gaps } = documentOf([
      title('Kop'),
      paragraph('Een.', gap('twee')),
      list(['a', 'b']),
      table(['x', 'y'], [['1', gap('drie')]]),
    ])
    expect(text).toBe('# Kop\n\nEen. **[twee]**\n\n- a\n- b\n\n| x | y |\n| --- | --- |\n| 1 | **[drie]** |\n')
    expect(gaps).toEqual(['twee', 'drie'])
  })
})
