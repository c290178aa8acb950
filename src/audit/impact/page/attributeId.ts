import type { GroupTable } from '../report.js'

/** Where in the page the table at a place stands: its number tells it, for a name can hold anything. */
export const attributeId = (tables: readonly GroupTable[], place: number): string =>
  (tables[place]?.attributes.length ?? 1) > 1 ? `together-${place + 1}` : `attribute-${place + 1}`
