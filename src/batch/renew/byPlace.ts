import { cellOf, NOWHERE } from '../../compile/grid.js'
import type { Point } from '../../domain/place.js'

/** Those at one place one after another: they look at the same rows. */
export function byPlace<T extends { readonly point: Point | undefined }>(all: readonly T[]): T[] {
  const cell = ({ point }: T) => (point === undefined ? NOWHERE : cellOf(point.lat, point.lon))
  return all
    .map((one, at) => ({ one, at, cell: cell(one) }))
    .sort((a, b) => a.cell - b.cell || a.at - b.at)
    .map(({ one }) => one)
}
