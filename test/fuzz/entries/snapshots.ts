import { packSections, unpackSections } from '../../../src/holding/container.js'
import { openSnapshot } from '../../../src/index.js'
import { createLinker } from '../../../src/taxonomy/linker/index.js'
import { smallTaxonomy } from '../../support/taxonomy.js'
import { type FuzzEntry, must } from '../entry.js'
import { mutatedBytes } from '../mutateBytes.js'
import { mutated } from '../mutateValue.js'
import type { SeededRandom } from '../random.js'
import { fewHeld } from './holder.js'

const kept = new Map<string, Uint8Array>()

/** Bytes that are made once. */
export function once(name: string, make: () => Uint8Array): Uint8Array {
  const bytes = kept.get(name) ?? make()
  kept.set(name, bytes)
  return bytes
}

/** Bytes that something was done to; now and then with a header that somebody forged, sealed again by a right checksum. */
export function spoiledSections(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  if (!random.once(3)) return mutatedBytes(bytes, random)
  const { header, sections } = unpackSections(bytes)
  const names = [...sections.keys()]
  const forged = Object.fromEntries(sections)
  if (random.once(3)) delete forged[random.pick(names)]
  return packSections(mutated(header, random, { objects: 'none', most: 2 }), forged)
}

const snapshotCodes = ['not-a-snapshot', 'damaged-snapshot', 'snapshot-version', 'snapshot-needs-option'] as const

/** Snapshots: damaged, cut off, forged. */
export const snapshots: FuzzEntry = {
  name: 'snapshots',
  cases: 6000,
  codes: [...snapshotCodes, 'invalid-option', 'invalid-policy', 'invalid-taxonomy'],
  run(random) {
    const bytes = once('snapshot', () => fewHeld().snapshot())
    const changed = random.once(30) ? mutated({ 0: 1 }, random) : spoiledSections(bytes, random)
    const { candidates, vacancies } = openSnapshot(changed as Uint8Array, { taxonomy: smallTaxonomy }).size
    must(candidates <= 6 && vacancies <= 7, 'it holds more than was put in')
  },
}

/** Models of a linker: damaged, cut off, forged. */
export const linkerModels: FuzzEntry = {
  name: 'linker-models',
  cases: 10_000,
  codes: [...snapshotCodes, 'another-taxonomy', 'invalid-option'],
  run(random) {
    const bytes = once('model', () => createLinker(smallTaxonomy).model())
    const model = random.once(30) ? (mutated({ 0: 1 }, random) as Uint8Array) : spoiledSections(bytes, random)
    createLinker(smallTaxonomy, { model })
  },
}
