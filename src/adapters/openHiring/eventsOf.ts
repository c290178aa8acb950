import type { ListEvent } from './listEvent.js'
import type { OpenHiringStore } from './store.js'

const PAGE = 1000

/** The events of a list from the first up to a last, page by page. It ends early where the store has no more. */
export async function* eventsOf(store: OpenHiringStore, listId: string, last: number): AsyncGenerator<ListEvent> {
  for (let from = 1; from <= last; from += PAGE) {
    const most = Math.min(PAGE, last - from + 1)
    const page = await store.events(listId, from, most)
    yield* page
    if (page.length < most) return
  }
}
