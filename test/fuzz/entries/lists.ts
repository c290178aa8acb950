import {
  createMemoryStore,
  createOpenHiring,
  type OpenHiring,
  verifyList,
} from '../../../src/adapters/openHiring/index.js'
import { type FuzzEntry, must } from '../entry.js'
import { mutated } from '../mutateValue.js'
import type { SeededRandom } from '../random.js'

const policy = {
  id: 'p',
  version: '1',
  channels: ['on-site'],
  answerWithinHours: 48,
  callsBeforeStrikeOff: 1,
  startWithinHours: 24,
}
const enrolment = { contactReference: 'kaart-1', by: 'person', channel: 'on-site' }

/** A list of open hiring with anything given to it. Its acts either happen or leave everything as it was: its proof says so. */
export const lists: FuzzEntry = {
  name: 'open-hiring',
  cases: 10_000,
  codes: [
    'invalid-option',
    'unknown-list',
    'list-exists',
    'list-closed',
    'unknown-enrolment',
    'act-not-allowed',
    'no-free-place',
    'channel-not-allowed',
    'clock-went-back',
  ],
  async run(random) {
    const store = createMemoryStore()
    let now = 1_000_000
    const clock = () => {
      now += 1000
      return now
    }
    const changed = random.once(6) ? { policy: mutated(policy, random) as never } : {}
    const open = createOpenHiring({ store, clock, ...changed })
    await open.openList({ listId: 'l-1', conditions: ['Je kunt tillen.'] })
    const receipt = await open
      .enrol('l-1', { ...enrolment, contactReference: 'kaart-0' } as never)
      .catch(() => undefined)
    const acted = await act(open, random).then(
      () => undefined,
      (error: unknown) => error,
    )
    const receipts = receipt === undefined ? [] : [receipt]
    const { ok } = await verifyList(store, 'l-1', receipts)
    must(ok, 'a list that does not prove')
    if (acted !== undefined) throw acted
    await verifyList(store, 'l-1', mutated(receipts, random) as never)
    return undefined
  },
}

async function act(open: OpenHiring, random: SeededRandom): Promise<unknown> {
  const list = random.once(3) ? (mutated('l-1', random) as never) : 'l-1'
  const number = random.once(2) ? (mutated(1, random) as never) : 1
  switch (random.below(12)) {
    case 0:
      return open.openList(mutated({ listId: 'l-2', conditions: ['Je kunt staan.'] }, random) as never)
    case 1:
      return open.openPlaces(list, number)
    case 2:
    case 3:
      return open.enrol(list, mutated(enrolment, random) as never)
    case 4:
      return open.confirmConditions(list, number, mutated(true, random) as never)
    case 5:
      return open.withdraw(list, number)
    case 6:
      await open.openPlaces('l-1', 2)
      await open.callNext('l-1')
      return random.once(2) ? open.accept(list, number) : open.noAnswer(list, number)
    case 7:
      return open.position(list, number)
    case 8:
      return open.enrolmentOf(list, mutated('kaart-0', random) as never)
    case 9:
      return open.exportForEmployer(list)
    case 10:
      return open.start(list, number)
    default:
      return open.close(list)
  }
}
