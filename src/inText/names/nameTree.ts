import type { Name } from './name.js'

interface Node {
  readonly next: Map<number, Node>
  names: Name[]
}

const leaf = (): Node => ({ next: new Map(), names: [] })

/** A place in the tree: what the words so far can go on to be. */
export type TreePlace = Node

/** Names by their words one after another: a tree, so that all names that start at a word are found in one walk. */
export class NameTree {
  readonly root: TreePlace = leaf()

  add(words: readonly number[], name: Name): void {
    let node = this.root
    for (const word of words) {
      let next = node.next.get(word)
      if (next === undefined) {
        next = leaf()
        node.next.set(word, next)
      }
      node = next
    }
    node.names.push(name)
  }

  /** The names of one word. */
  single(word: number): readonly Name[] {
    return this.root.next.get(word)?.names ?? []
  }
}
