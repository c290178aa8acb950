import type { Qualification } from './qualification.js'
import type { LabelledWorkProcess } from './route.js'

/** Werkprocessen by code and label, in the order of the dossier. */
export const labelled = ({ workProcesses }: Qualification, codes: Iterable<string>): LabelledWorkProcess[] => {
  const wanted = new Set(codes)
  return [...workProcesses.values()].flatMap(({ code, label }) => (wanted.has(code) ? [{ code, label }] : []))
}
