import { look } from './look.js'
import type { StandingOfRow } from './pick.js'
import { handlesOf, type RowRanking } from './rankRows.js'
import { tellStandings } from './tellStandings.js'

/** Looks how rows stand for somebody and tells it, without scoring any. */
export function lookHowRowsStand<T>(ranking: RowRanking<T>, stands: StandingOfRow): void {
  const { asker, held, waivers, history, rangesOf } = ranking
  const { table } = held
  const parts = table.parts()
  const looking = { asker, table, waivers, filter: {}, history: handlesOf(history, held), parts, rangesOf }
  table.working((workspace) => tellStandings(look(looking, workspace).seen, stands))
}
