import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { OpenHiring, Receipt } from 'passend/open-hiring'
import { newCard } from './card.js'
import { employerOnly } from './employerOnly.js'
import * as employerPages from './employerPages.js'
import { contentPolicy, type Page } from './layout.js'
import * as pages from './pages.js'
import { refusals } from './refusals.js'
import { asksJson, cardOf, codeOf, type Given, givenBy, refuse, wholeNumber } from './request.js'

/** What the tablet at the door is made of. */
export interface DoorOptions {
  readonly hiring: OpenHiring
  /** The list of the vacancy; it is open already. */
  readonly listId: string
  /** What the employer shows to get in, at least 20 characters; without it the employer's side is off. */
  readonly employerToken?: string | undefined
}

type Work = (given: Given) => Promise<readonly [told: object, page: Page]>

/**
 * The tablet at the company's door. A person puts their name on the list, says whether they can do what the work asks, sees their
 * place and takes their name off; the employer, behind a token, opens places and calls the next. Every act answers with a page, or
 * with JSON under `/api` and where JSON is asked for.
 */
export function createApp({ hiring, listId, employerToken }: DoorOptions): Hono {
  if (employerToken !== undefined && employerToken.length < 20)
    throw new Error('Expected an employer token of at least 20 characters; got a shorter one.')
  const door = new Hono()
  const act = (method: 'GET' | 'POST', path: string, fields: readonly string[], work: Work) =>
    door.all(path, async (c) => {
      if ((c.req.method === 'HEAD' ? 'GET' : c.req.method) !== method) {
        c.header('Allow', method === 'GET' ? 'GET, HEAD' : method)
        refuse('wrong-method')
      }
      const [told, page] = await work(await givenBy(c, fields))
      return asksJson(c) ? c.json(told) : c.html(page)
    })
  const counts = () => hiring.exportForEmployer(listId)
  const enrolmentOf = async (card: string): Promise<number> =>
    (await hiring.exportForPerson(listId, card)).enrolments[0]?.enrolment ?? refuse('unknown-card')
  const placeOf = async (card: string) => {
    const position = await hiring.position(listId, await enrolmentOf(card))
    return [position, pages.place(card, position, await counts())] as const
  }

  act('GET', '/', [], async () => {
    const [list, card] = [await counts(), newCard()]
    return [{ conditions: list.conditions, waiting: list.waiting, closed: list.closed, card }, pages.start(list, card)]
  })
  act('POST', '/enrol', ['card'], async (given) => {
    const card = cardOf(given)
    const receipt = await hiring.enrol(listId, { contactReference: card, by: 'person', channel: 'on-site' })
    const position = await hiring.position(listId, receipt.enrolment)
    return [{ card, receipt }, pages.enrolled(card, receipt, position, await counts())]
  })
  act('POST', '/place', ['card'], (given) => placeOf(cardOf(given)))
  act('POST', '/conditions', ['card', 'answer'], async (given) => {
    if (given.answer !== 'yes' && given.answer !== 'no') refuse('yes-or-no')
    const card = cardOf(given)
    await hiring.confirmConditions(listId, await enrolmentOf(card), given.answer === 'yes')
    return placeOf(card)
  })
  act('POST', '/withdraw', ['card'], async (given) => {
    const card = cardOf(given)
    await hiring.withdraw(listId, await enrolmentOf(card))
    return placeOf(card)
  })

  door.use('/employer/*', employerOnly(employerToken))
  const overview = async (told?: object, note?: Page) => {
    const list = await counts()
    return [told ?? list, employerPages.overview(list, note)] as const
  }
  act('GET', '/employer', [], () => overview())
  act('POST', '/employer/places', ['places'], async ({ places }) => {
    await hiring.openPlaces(listId, wholeNumber(places))
    return overview()
  })
  act('POST', '/employer/next', [], async () => {
    const call = await hiring.callNext(listId)
    if (call === undefined) return overview({ call: null }, employerPages.nobodyWaits)
    // A whole card is the person's key: with it an employer could take them off the list.
    const { contactReference, ...called } = { ...call, cardEnding: call.contactReference.slice(-4) }
    return overview({ call: called }, employerPages.called(called))
  })
  act('POST', '/employer/answer', ['enrolment', 'answer'], async (given) => {
    const note = answers.get(given.answer) ?? refuse('unknown-answer')
    const { enrolment, state, deadline } = await hiring[note](listId, wholeNumber(given.enrolment))
    return overview({ enrolment, state, deadline }, employerPages.noted(enrolment, state))
  })
  act('POST', '/employer/proof', ['receipts'], async ({ receipts = [] }) => {
    const proof = await hiring.verifyList(listId, receipts as Receipt[])
    return [proof, employerPages.proof(listId, proof)]
  })

  const app = new Hono()
  // Without a referrer a browser would not tell the origin of a form either; the forms are checked by it.
  app.use(secureHeaders({ contentSecurityPolicy: contentPolicy, referrerPolicy: 'same-origin' }))
  app.use((c, next) => next().then(() => c.header('Cache-Control', 'no-store')))
  app.use(csrf())
  app.use(bodyLimit({ maxSize: 16_384, onError: () => refuse('too-large') }))
  app.route('/', door).route('/api', door)
  app.notFound(() => refuse('unknown-page'))
  app.onError((error, c) => {
    const code = codeOf(error)
    if (code === 'failed') console.error(error)
    const [status, text] = refusals[code]
    if (status === 413) c.header('Connection', 'close')
    if (status === 401) c.header('WWW-Authenticate', 'Basic realm="werkgever", charset="UTF-8"')
    return asksJson(c) ? c.json({ error: code }, status) : c.html(pages.refused(text), status)
  })
  return app
}

const answers = new Map<unknown, 'accept' | 'decline' | 'noAnswer' | 'start' | 'strikeOff'>([
  ['accepted', 'accept'],
  ['declined', 'decline'],
  ['no-answer', 'noAnswer'],
  ['started', 'start'],
  ['not-started', 'strikeOff'],
])
