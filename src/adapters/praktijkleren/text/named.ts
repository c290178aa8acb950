import { plainText } from '../../../explain/text/plainText.js'
import type { LabelledWorkProcess, Route } from '../route.js'

/** The name of a company or school as it is shown: its own, or its id. */
export const nameOrId = ({ id, name }: { readonly id: string; readonly name: string | undefined }): string =>
  plainText(name ?? '') || plainText(id)

/** The names of the companies and the school of a route, by id. One that the route does not hold is named by its id. */
export function namesIn({ leerbedrijven, school }: Route): (id: string) => string {
  const known = [...leerbedrijven, ...(school === undefined ? [] : [school])]
  return (id) => nameOrId(known.find((one) => one.id === id) ?? { id, name: undefined })
}

/** The same with the id behind the name, for who looks it up. */
export function namesWithIds(route: Route): (id: string) => string {
  const nameOf = namesIn(route)
  return (id) => (nameOf(id) === id ? id : `${nameOf(id)} (${id})`)
}

/** The labels of werkprocessen, made plain. */
export const labelsOf = (works: readonly LabelledWorkProcess[]): string[] => works.map(({ label }) => plainText(label))

/** Werkprocessen by code and label: `B1-K1-W2 bestellingen verzamelen`. */
export const codesAndLabels = (works: readonly LabelledWorkProcess[]): string[] =>
  works.map(({ code, label }) => `${code} ${plainText(label)}`)
