import type { Commitment, Happening } from './happening.js'

/** Everybody who stands in an entry, by commitment, each once. */
export function commitmentsIn(happening: Happening): ReadonlySet<Commitment> {
  switch (happening.kind) {
    case 'ranking': {
      const { of, proposals, leftOut } = happening
      const people = proposals.map(({ person }) => person)
      return new Set('person' in of ? [of.person] : [...people, ...leftOut])
    }
    case 'division':
      return new Set(
        [happening.proposals, happening.unplaced, happening.forbidden, happening.leftOut].flatMap((part) =>
          part.map(({ person }) => person),
        ),
      )
    case 'added-by-hand':
      return new Set(happening.proposals.map(({ person }) => person))
    case 'routes':
    case 'decision':
    case 'outcome':
      return new Set([happening.person])
    case 'policy':
    case 'erased':
      return new Set()
  }
}
