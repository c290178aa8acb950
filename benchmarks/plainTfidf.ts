/** Texts by the pieces of 1 to 3 letters that they have in common, spaces among them: plain TF-IDF and the cosine, as it is found anywhere. */
export class PlainTfidf {
  readonly #holders = new Map<string, { readonly rareness: number; readonly texts: [text: number, weight: number][] }>()
  readonly #size: number

  constructor(texts: readonly string[]) {
    this.#size = texts.length
    const counted = texts.map(pieces)
    const found = new Map<string, number>()
    for (const counts of counted) for (const piece of counts.keys()) found.set(piece, (found.get(piece) ?? 0) + 1)
    for (const [piece, count] of found)
      this.#holders.set(piece, { rareness: Math.log((1 + texts.length) / (1 + count)) + 1, texts: [] })
    counted.forEach((counts, text) => {
      const weights = [...counts].map(([piece, count]) => count * (this.#holders.get(piece)?.rareness ?? 0))
      const length = Math.hypot(...weights)
      ;[...counts.keys()].forEach((piece, at) => {
        this.#holders.get(piece)?.texts.push([text, (weights[at] as number) / length])
      })
    })
  }

  /** How alike each text is to another one. */
  scores(asked: string): Float64Array {
    const scores = new Float64Array(this.#size)
    for (const [piece, count] of pieces(asked)) {
      const holders = this.#holders.get(piece)
      if (holders === undefined) continue
      for (const [text, weight] of holders.texts)
        scores[text] = (scores[text] as number) + count * holders.rareness * weight
    }
    return scores
  }
}

function pieces(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let length = 1; length <= 3; length++) {
    for (let at = 0; at + length <= text.length; at++) {
      const piece = text.slice(at, at + length)
      counts.set(piece, (counts.get(piece) ?? 0) + 1)
    }
  }
  return counts
}
