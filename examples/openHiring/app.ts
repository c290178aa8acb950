import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { basicAuth } from 'hono/basic-auth'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { html } from 'hono/html'
import { HTTPException } from 'hono/http-exception'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { PassendError } from 'passend'
import type { Call, OpenHiring, Position, Receipt, Verification } from 'passend/open-hiring'

/** The tablet at the company's door. Without a token (a long random one) there is no employer's side. */
export function createApp(options: { hiring: OpenHiring; listId: string; employerToken?: string | undefined }): Hono {
  const { hiring, listId, employerToken } = options
  const app = new Hono()
  const contentSecurityPolicy = { defaultSrc: ["'none'"], styleSrc: [NONCE], formAction: ["'self'"] }
  // csrf() looks at where a form comes from; under the default of no referrer at all, some browsers do not tell.
  app.use(secureHeaders({ contentSecurityPolicy, referrerPolicy: 'same-origin' }), csrf(), bodyLimit({ maxSize: 9999 }))
  app.notFound((c) => c.text('Deze pagina is er niet.', 404))
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    console.error(error.message)
    if (!(error instanceof PassendError)) return c.text('Er ging iets mis.', 500)
    const lost = error.code === 'store-failed'
    c.status(lost ? 503 : 409)
    return answer(c, { error: error.code }, lost ? 'Probeer het zo nog eens' : 'Dat kan niet, of nu niet', [])
  })

  app.get('/', async (c) => {
    const { conditions } = await hiring.exportForEmployer(listId)
    // Whoever has the card is the person: 58 random bits. Given out beforehand: pressing twice enrols once.
    const card = randomUUID().slice(4, 23)
    const enrol = form({ '/enrol': 'Zet mij op de lijst' }, keep(card))
    const place = form({ '/place': 'Laat mijn plaats zien' }, ask('card', 'Heb je al een kaart?'))
    return answer(c, { conditions, card }, 'Werken zonder sollicitatie', [RULES, ...conditions], enrol, place)
  })
  /** What somebody does with their card, and how they stand after it. */
  const person = (path: string, act: (card: string) => Promise<Receipt | Position>) =>
    app.post(path, async (c) => {
      const card = (await field(c, 'card')).trim().toLowerCase()
      if (!/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/.test(card)) return refuse(400, 'Dit is geen nummer van een kaart.')
      const done = await act(card)
      const position = await hiring.position(listId, done.enrolment)
      const { conditions } = await hiring.exportForEmployer(listId)
      const lines = [standing(position), `Je kaart: ${card}. Bewaar je kaart goed. Laat hem aan niemand zien.`]
      const receipt = 'head' in done ? done : undefined
      if (receipt) lines.push(`Bewaar ook je bewijs, bijvoorbeeld met een foto: ${JSON.stringify(receipt)}`)
      const live = ['waiting', 'called', 'accepted'].includes(position.state)
      const asked = live && !position.confirmed
      if (asked) lines.push('Kun je dit werk? Zeg je nee, dan ga je van de lijst.', ...conditions)
      const answers = asked ? { '/yes': 'Ja, dat kan ik', '/no': 'Nee, dat kan ik niet' } : {}
      const other = live ? { '/withdraw': 'Haal mij van de lijst' } : { '/enrol': 'Zet mij achteraan op de lijst' }
      return answer(c, { ...position, receipt }, 'Jouw plaats', lines, form({ ...answers, ...other }, keep(card)))
    })
  const enrolmentOf = async (card: string) =>
    (await hiring.enrolmentOf(listId, card)) ?? refuse(404, 'Deze kaart staat niet op de lijst.')
  person('/enrol', (card) => hiring.enrol(listId, { contactReference: card, by: 'person', channel: 'on-site' }))
  person('/place', async (card) => hiring.position(listId, await enrolmentOf(card)))
  person('/yes', async (card) => hiring.confirmConditions(listId, await enrolmentOf(card), true))
  person('/no', async (card) => hiring.confirmConditions(listId, await enrolmentOf(card), false))
  person('/withdraw', async (card) => hiring.withdraw(listId, await enrolmentOf(card)))

  if (!employerToken) return app
  app.use('/employer/*', basicAuth({ username: 'werkgever', password: employerToken }))
  /** The acts of the employer: what the button says, and what it does with the number of places or of an enrolment. */
  const acts: Record<string, readonly [button: string, act: (number: number) => Promise<object>]> = {
    '/employer/places': ['Open plaatsen', (places) => hiring.openPlaces(listId, places)],
    '/employer/next': ['Roep de volgende', async () => called(await hiring.callNext(listId))],
    '/employer/accepted': ['Wil de baan', (enrolment) => hiring.accept(listId, enrolment)],
    '/employer/declined': ['Wil de baan niet', (enrolment) => hiring.decline(listId, enrolment)],
    '/employer/no-answer': ['Reageerde niet op tijd', (enrolment) => hiring.noAnswer(listId, enrolment)],
    '/employer/started': ['Is begonnen', (enrolment) => hiring.start(listId, enrolment)],
    '/employer/not-started': ['Begon niet op tijd', (enrolment) => hiring.strikeOff(listId, enrolment)],
    '/employer/proof': ['Laat het bewijs zien', async () => proven(await hiring.verifyList(listId))],
  }
  const buttons = Object.fromEntries(Object.entries(acts).map(([path, [button]]) => [path, button]))
  const employer = async (c: Context, done?: object) => {
    const counts = await hiring.exportForEmployer(listId)
    const lines = [`Wachten: ${counts.waiting}. Plaatsen vrij: ${counts.freePlaces}. Begonnen: ${counts.started}.`]
    if (done) lines.unshift('note' in done ? `${done.note}` : 'Opgeschreven.')
    return answer(c, done ?? counts, 'Werkgever', lines, form(buttons, ask('number', 'Plaatsen of inschrijving:')))
  }
  app.get('/employer', (c) => employer(c))
  for (const [path, [, act]] of Object.entries(acts))
    app.post(path, async (c) => employer(c, await act(Number(await field(c, 'number')))))
  return app
}

const RULES =
  'Je kunt je naam op de lijst zetten bij het bedrijf. Er is geen sollicitatie. Wie aan de beurt is, krijgt de baan.'
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

function standing({ state, position, deadline }: Position): string {
  if (state === 'waiting') return `Jij bent nummer ${position}.`
  if (state === 'called') return `Jij bent aan de beurt! Wil je de baan? Zeg dat vóór ${day.format(deadline)}.`
  if (state === 'accepted') return `De baan is voor jou. Begin vóór ${day.format(deadline)}.`
  return state === 'started' ? 'Je bent begonnen met werken.' : 'Je staat niet meer op de lijst.'
}

/** Whom the employer calls, by the end of their card: with the whole card anybody could take them off the list. */
function called(call: Call | undefined): object {
  if (call === undefined) return { note: 'Er wacht niemand.' }
  const { enrolment, deadline } = call
  const cardEnding = call.contactReference.slice(-4)
  const note = `Inschrijving ${enrolment}, kaart …${cardEnding}, is aan de beurt tot ${day.format(deadline)}.`
  return { enrolment, cardEnding, deadline, note }
}

function proven(proof: Verification): object {
  if (!proof.ok) return { ...proof, note: `De lijst klopt niet, vanaf gebeurtenis ${proof.breach.event}.` }
  return { ...proof, note: `De lijst klopt: elke keer is de eerste geroepen. Code: ${proof.head}` }
}

const keep = (card: string) => html`<input type="hidden" name="card" value="${card}">`
const ask = (name: string, label: string) => html`<label>${label} <input name="${name}" autocomplete="off"></label>`
const form = (buttons: Record<string, string>, input: unknown) => html`<form method="post">${input}
${Object.entries(buttons).map(([path, label]) => html`<button formaction="${path}">${label}</button> `)}</form>`
const field = async (c: Context, name: string) => new URLSearchParams(await c.req.text()).get(name) ?? ''
const refuse = (status: 400 | 404, message: string) => {
  throw new HTTPException(status, { message })
}

/** Facts for a program that asks for JSON, or a page for people. */
function answer(c: Context, facts: object, title: string, lines: readonly string[], ...forms: readonly unknown[]) {
  c.header('Cache-Control', 'no-store')
  if (c.req.header('accept')?.includes('application/json')) return c.json(facts)
  return c.html(html`<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width">
<title>${title}</title><style nonce="${c.get('secureHeadersNonce')}">body{font:1.2em sans-serif}</style>
<h1>${title}</h1>${lines.map((line) => html`<p>${line}</p>`)}${forms}<p><a href="/">Klaar</a></p></html>`)
}
