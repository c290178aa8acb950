/** Words that hold a label together and name nothing: a label is found without them if its words stand apart. */
export const functionWords: ReadonlySet<string> = new Set(
  `de het een en of met in op aan van voor te bij door om als je jou jouw zelf iets dan die dat er ook is wat hoe tot uit over
  naar per tegen binnen zonder onder na
  niet iemand`.split(/\s+/),
)
