import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { directory, exampleDocuments } from '../../../examples/documents.js'

const documents = exampleDocuments()

// The texts in docs/examples are read by people before they are kept: a change here is a change to read again.
describe('docs/examples', () => {
  it.each(Object.keys(documents))('%s is what `npm run documents` writes', (name) => {
    expect(readFileSync(`${directory}${name}`, 'utf8')).toBe(documents[name])
  })

  it('holds nothing else', () => {
    expect(readdirSync(directory).sort()).toEqual(Object.keys(documents).sort())
  })
})
