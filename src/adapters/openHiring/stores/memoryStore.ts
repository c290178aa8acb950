import type { OpenHiringStore } from '../store.js'
import { checkKey } from './checkText.js'
import { checkWindow } from './checkWindow.js'
import { MemoryList } from './memoryList.js'
import { soleUse } from './soleUse.js'
import { Turns } from './turns.js'

const name = 'memory'

/** Lists kept in memory, for tests and for trying things out: gone when the process ends, and seen by this process only. */
export function createMemoryStore(): OpenHiringStore {
  const lists = new Map<string, MemoryList>()
  const turns = new Turns()
  return {
    name,

    async act(listId, work) {
      checkKey('listId', listId)
      return turns.take(listId, async () => {
        const list = lists.get(listId) ?? new MemoryList(listId)
        try {
          const result = await soleUse(name, list, work)
          list.keep()
          if (list.isOpened) lists.set(listId, list)
          return result
        } catch (error) {
          list.takeBack()
          throw error
        }
      })
    },

    async events(listId, from, limit) {
      checkKey('listId', listId)
      checkWindow(from, limit)
      return lists.get(listId)?.events(from, limit) ?? []
    },
  }
}
