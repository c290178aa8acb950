/** Below this confidence a label is no candidate: more than four letters in ten differ. */
export const LEAST_CONFIDENCE = 600

/** The confidence of a label that is so many edits away, 0..1000. `longer` is the length of the longer of the two texts. */
export const confidenceOf = (edits: number, longer: number): number => 1000 - Math.ceil((1000 * edits) / longer)

/** How many edits a confidence allows: `confidenceOf(edits, longer) >= confidence` up to this number and not beyond it. */
export const editsAllowed = (confidence: number, longer: number): number =>
  Math.floor((longer * (1000 - confidence)) / 1000)
