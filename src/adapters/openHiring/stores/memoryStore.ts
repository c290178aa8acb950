import { checkKey } from '../../../domain/stores/checkText.js'
import { soleUse } from '../../../domain/stores/soleUse.js'
import { Turns } from '../../../domain/stores/turns.js'
import type { OpenHiringStore } from '../store.js'
import { askedInTurn } from './askedInTurn.js'
import { checkEventWindow } from './checkEventWindow.js'
import { MemoryList } from './memoryList.js'

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
          const result = await soleUse(name, askedInTurn(list), work)
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
      checkEventWindow(from, limit)
      return lists.get(listId)?.events(from, limit) ?? []
    },
  }
}
