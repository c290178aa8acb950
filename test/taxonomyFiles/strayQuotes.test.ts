import { Readable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, streamCsv } from '../../src/adapters/taxonomyFiles/csvRows.js'
import { StrayQuotes } from '../../src/adapters/taxonomyFiles/strayQuotes.js'
import { runs } from '../support/runs.js'

/** What csv-parse makes of csv: its rows, the lines that it skips, and how many errors it made on the way; or the error that ends it. */
function parsed(bytes: Uint8Array, delimiter: string) {
  let errors = 0
  const skipped = new Set<number>()
  try {
    const rows = parse(Buffer.from(bytes), {
      bom: true,
      delimiter,
      relax_column_count_less: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        errors++
        skipped.add(error?.lines as number)
        if (error?.code.includes('CLOS')) throw error
        return undefined
      },
    })
    return { rows, skipped, errors }
  } catch (error) {
    return { ended: (error as { code?: string }).code, errors }
  }
}

const csv = fc
  .array(fc.constantFrom('"', '"', ',', ';', '\n', '\r\n', '\r', 'a', 'é', ' ', '""', '\ufeff'), { maxLength: 40 })
  .map((pieces) => pieces.join(''))

describe('quotes that are astray', () => {
  it('are taken out so that the same records are read and skipped, in pieces of any size', () => {
    fc.assert(
      fc.property(csv, fc.constantFrom(',', ';', 'é'), fc.integer({ min: 1, max: 50 }), (text, delimiter, size) => {
        const bytes = new TextEncoder().encode(text)
        const quotes = new StrayQuotes(delimiter)
        const pieces: number[] = []
        for (let at = 0; at < bytes.length; at += size) pieces.push(...quotes.without(bytes.subarray(at, at + size)))
        const as = parsed(bytes, delimiter)
        const now = parsed(Uint8Array.from(pieces), delimiter)
        expect([now.rows, now.ended]).toEqual([as.rows, as.ended])
        if (now.skipped === undefined || as.skipped === undefined) return
        // A record of several lines was told at each of them; it is told once.
        expect([...now.skipped].every((line) => as.skipped.has(line))).toBe(true)
        expect(now.skipped.size > 0).toBe(as.skipped.size > 0)
        // Of each record at most one error for a quote, and one for too many cells.
        expect(now.errors).toBeLessThanOrEqual(2 * now.skipped.size)
      }),
      runs(3000),
    )
  })

  it('take no more time than other signs do, however many there are: a line of a million of them is one bad row', async () => {
    // With an error for each, and a copy of the cell in each, this would take days.
    const text = `a,b\n1,2\nx${'"'.repeat(1_000_000)},3\n4,5\n`
    const { rows } = readCsv(text, 'file')
    expect(rows.map(({ line, cells }) => [line, cells?.size])).toEqual([
      [2, 2],
      [3, undefined],
      [4, 2],
    ])
    const streamed: number[] = []
    for await (const { line } of streamCsv(Readable.from([Buffer.from(text)]), 'file')) streamed.push(line)
    expect(streamed).toEqual([2, 3, 4])
  })

  it('of one row are one bad row, also where it has too many cells besides', async () => {
    const text = 'a,b\nx"y",3,4,5\n1,2\n'
    const streamed: unknown[] = []
    for await (const { line, cells } of streamCsv(Readable.from([Buffer.from(text)]), 'file'))
      streamed.push([line, cells?.size])
    expect(streamed).toEqual([
      [2, undefined],
      [3, 2],
    ])
  })
})
