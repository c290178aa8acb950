import type { MeetingChoices, ToldPart } from 'passend/meetings'
import type { World } from './world.js'

/**
 * The same world in which only some parts limit anybody: nobody else has a least number, is away, has a most, refuses, needs anything
 * of a table, has asked for one, or fits only some. What a conflict says, it says of this.
 */
export function onlyParts(world: World, parts: readonly ToldPart[]): World {
  const part = (kind: ToldPart['part'], id: string) => parts.find((one) => one.part === kind && one.id === id)
  const has = (kind: ToldPart['part'], id: string) => part(kind, id) !== undefined
  const party = <T extends { id: string; rounds?: unknown; most?: unknown }>({ rounds, most, ...rest }: T) => ({
    ...rest,
    least: part('least', rest.id)?.number ?? 0,
    ...(has('rounds', rest.id) && { rounds }),
    ...(has('most', rest.id) && { most }),
  })
  const anybody = world.candidates.filter(({ id }) => !has('grounds', id)).map(({ id }) => id)
  const listOf = (by: MeetingChoices['by'], id: string): MeetingChoices => {
    const given = world.choices.find((list) => list.by === by && list.id === id)
    const refuses = given?.refuses ?? []
    const isRefused = (one: object) => refuses.some((other) => Object.values(other)[0] === Object.values(one)[0])
    return {
      by,
      id,
      // Who refuses somebody has not chosen them either, also where the refusal does not count.
      chooses:
        by === 'candidate' && anybody.includes(id)
          ? world.employers.map((employer) => ({ employer: employer.id }))
          : (given?.chooses ?? []).filter((one) => !isRefused(one)),
      refuses: has('refusals', id) ? refuses : [],
    }
  }
  return {
    event: { ...world.event, least: 0 },
    candidates: world.candidates.map(({ needs, ...rest }) => ({
      ...party(rest),
      ...(has('needs', rest.id) && needs && { needs }),
    })) as World['candidates'],
    employers: world.employers.map(({ table, ...rest }) => ({
      ...party(rest),
      ...(has('table', rest.id) && table && { table }),
    })) as World['employers'],
    choices: [
      ...world.candidates.map(({ id }) => listOf('candidate', id)),
      ...world.employers.map(({ id }) => listOf('employer', id)),
    ],
    matches: world.matches.filter(({ candidateId }) => !anybody.includes(candidateId)),
  }
}
