import type { MeetingCandidate, MeetingEmployer, Objective } from 'passend/meetings'
import { compareObjectives } from 'passend/meetings'
import type { World } from './world.js'

/** What a pair is worth, by the rules as docs/MEETINGS.md has them; undefined if the two may not meet. */
interface Worth {
  readonly mutual: number
  readonly choices: number
  readonly fit: number
}

type Party = MeetingCandidate | MeetingEmployer

const isOpen = ({ vacancies }: MeetingEmployer): boolean =>
  vacancies?.some((one) => typeof one === 'object' && one.openHiring === true) ?? false

/** The points of one list: 20, 18, 16 ... in order; the mean of those, which is 21 less their number, without. At most ten. */
function pointsOf(world: World, by: 'candidate' | 'employer', id: string): Map<string, number> {
  const list = world.choices.find((one) => one.by === by && one.id === id)
  const refused = (list?.refuses ?? []).map((one) => Object.values(one)[0])
  const chosen = (list?.chooses ?? [])
    .map((one) => String(Object.values(one)[0]))
    .filter((one) => !refused.includes(one))
  return new Map(chosen.map((other, place) => [other, list?.inOrder ? 20 - 2 * place : 21 - chosen.length]))
}

function worthOf(world: World, candidate: MeetingCandidate, employer: MeetingEmployer): Worth | undefined {
  const refuses = (by: 'candidate' | 'employer', id: string, other: string) =>
    world.choices
      .find((one) => one.by === by && one.id === id)
      ?.refuses?.some((one) => Object.values(one)[0] === other) ?? false
  if (refuses('candidate', candidate.id, employer.id) || refuses('employer', employer.id, candidate.id))
    return undefined
  const mine = pointsOf(world, 'candidate', candidate.id).get(employer.id) ?? 0
  const theirs = isOpen(employer) ? 0 : (pointsOf(world, 'employer', employer.id).get(candidate.id) ?? 0)
  const match = world.matches.find(
    ({ candidateId, vacancyId }) => candidateId === candidate.id && vacancyId === `v-${employer.id}`,
  )
  if (mine > 0 && theirs > 0) return { mutual: 1, choices: mine + theirs, fit: 0 }
  if (match?.status === 'blocked') return undefined
  if (mine + theirs > 0) return { mutual: 0, choices: mine + theirs, fit: 0 }
  return match !== undefined && match.score > 0 ? { mutual: 0, choices: 0, fit: match.score } : undefined
}

/** The best objective there is, by trying every way to seat employers and every employer for everybody in every round. */
export function bruteForce(world: World): Objective {
  const { event, candidates, employers } = world
  const tables = event.tables ?? []
  const roundCount = event.rounds?.length ?? 0
  const worth = candidates.map((candidate) => employers.map((employer) => worthOf(world, candidate, employer)))
  const isThere = ({ rounds }: Party, round: number) => rounds?.includes(round + 1) ?? true
  const mostOf = ({ most = 99 }: Party) => most
  const leastOf = (party: Party, open: boolean) =>
    Math.min(party.least ?? (open ? 0 : (event.least ?? 3)), mostOf(party))
  const seatsOf = (table: number) => Math.min(tables[table]?.seats ?? 99, event.peopleAtTable ?? 1)
  let best: Objective | undefined

  const met = candidates.map(() => employers.map(() => -1))
  const busy = candidates.map(() => new Set<number>())
  const load = employers.map(() => new Array<number>(roundCount).fill(0))
  const count = employers.map(() => 0)

  const weigh = (): Objective => {
    let [lacking, unevenness, mutual, choices, fit, waits] = [0, 0, 0, 0, 0, 0]
    const lack = (least: number, has: number) => {
      lacking += Math.max(0, least - has)
      unevenness += Math.max(0, least - has) ** 2
    }
    candidates.forEach((candidate, row) => {
      const used = [...(busy[row] ?? [])]
      lack(leastOf(candidate, false), used.length)
      for (let round = Math.min(...used); round < Math.max(...used); round++)
        if (!used.includes(round) && isThere(candidate, round)) waits++
      met[row]?.forEach((round, column) => {
        if (round < 0) return
        mutual += worth[row]?.[column]?.mutual ?? 0
        choices += worth[row]?.[column]?.choices ?? 0
        fit += worth[row]?.[column]?.fit ?? 0
      })
    })
    employers.forEach((employer, column) => {
      lack(leastOf(employer, isOpen(employer)), count[column] ?? 0)
    })
    return { lacking, unevenness, mutual, choices, fit, waits }
  }

  const fill = (seating: readonly number[], row: number, round: number): void => {
    const candidate = candidates[row]
    if (candidate === undefined) {
      const objective = weigh()
      if (best === undefined || compareObjectives(objective, best) > 0) best = objective
      return
    }
    if (round === roundCount) {
      fill(seating, row + 1, 0)
      return
    }
    fill(seating, row, round + 1)
    if (!isThere(candidate, round) || (busy[row]?.size ?? 0) >= mostOf(candidate)) return
    employers.forEach((employer, column) => {
      const table = tables[seating[column] ?? -1]
      if (table === undefined || worth[row]?.[column] === undefined || (met[row]?.[column] ?? 0) >= 0) return
      if (!isThere(employer, round) || (count[column] ?? 0) >= mostOf(employer)) return
      if ((load[column]?.[round] ?? 0) >= seatsOf(seating[column] ?? -1)) return
      if (!(candidate.needs ?? []).every((need) => table.features?.includes(need))) return
      const change = (by: 1 | -1) => {
        ;(met[row] as number[])[column] = by === 1 ? round : -1
        if (by === 1) busy[row]?.add(round)
        else busy[row]?.delete(round)
        ;(load[column] as number[])[round] = (load[column]?.[round] ?? 0) + by
        count[column] = (count[column] ?? 0) + by
      }
      change(1)
      fill(seating, row, round + 1)
      change(-1)
    })
  }

  const seat = (seating: readonly number[]): void => {
    const employer = employers[seating.length]
    if (employer === undefined) {
      fill(seating, 0, 0)
      return
    }
    const asked = tables.findIndex(({ id }) => id === employer.table)
    const taken = new Set([...seating, ...employers.map(({ table }) => tables.findIndex(({ id }) => id === table))])
    const free = tables.map((_, place) => place).filter((place) => !taken.has(place))
    for (const table of asked >= 0 ? [asked] : [...free, -1]) seat([...seating, table])
  }
  seat([])
  return best as Objective
}
