/** Draws that are the same on every machine: xorshift of 32 bits, begun from a text (FNV-1a). Not for secrets. */
export class SeededRandom {
  #state: number

  constructor(seed: string) {
    let hash = 0x811c9dc5
    for (let at = 0; at < seed.length; at++) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193)
    // Texts that differ in their last sign only give hashes that are alike: mixed once more. Xorshift never leaves 0.
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    this.#state = (hash ^ (hash >>> 16)) >>> 0 || 1
  }

  /** A whole number from 0 to `end`, `end` left out. */
  below(end: number): number {
    let state = this.#state
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    this.#state = state >>> 0
    return this.#state % end
  }

  /** True once in so many draws. */
  once(inSoMany: number): boolean {
    return this.below(inSoMany) === 0
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }
}
