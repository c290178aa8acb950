import { type Answer, type Tablet, TOKEN } from './tablet.js'

/** What would run in a page that shows it as it is. */
export const SCRIPT = '<script>alert(1)</script>'

/** A request that means harm: its name, the status that it must get, and the asking itself. */
type Hostile = readonly [name: string, status: number, ask: () => Promise<Answer>]

/** Requests that mean harm, of which nothing may be written. The card is one that stands on the list. */
export function hostileRequests(one: Tablet, card: string): readonly Hostile[] {
  const sql = "'; DROP TABLE passend_open_hiring_events; --"
  const json = (path: string, body: unknown, token?: string) => () => one.text(path, JSON.stringify(body), token)
  const megabyte = 'x'.repeat(1_000_000)
  const stream = () => new Blob([megabyte]).stream()
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const same = { origin: one.origin }
  const requests: readonly Hostile[] = [
    ['a script as a card', 400, json('/api/enrol', { card: SCRIPT })],
    ['a script as a card, in a form', 400, () => one.form('/enrol', { card: SCRIPT })],
    ['a script where a place is asked', 400, () => one.form('/place', { card: `${card}${SCRIPT}` })],
    ['SQL as a card', 400, json('/api/enrol', { card: sql })],
    ['SQL as an enrolment', 400, json('/api/employer/answer', { enrolment: `1${sql}`, answer: 'declined' }, TOKEN)],
    ['SQL as an answer', 400, json('/api/conditions', { card, answer: sql })],
    ['no card', 400, json('/api/enrol', {})],
    ...[null, 1, true, [], {}, [card], { toString: 'x' }, '', 'kaart-0042', `${card}\n`.repeat(2)].map(
      (bad) => [`a card that is ${JSON.stringify(bad)}`, 400, json('/api/enrol', { card: bad })] as const,
    ),
    // There is no place for anything by which people could be told apart.
    ['a name beside the card', 400, json('/api/enrol', { card, naam: 'Jan' })],
    ['a score beside the card', 400, json('/api/enrol', { card, score: 1000 })],
    ['another channel', 400, json('/api/enrol', { card, channel: 'online' })],
    ['a prototype', 400, () => one.text('/api/withdraw', `{"__proto__":{"card":"${card}"}}`)],
    ...['{', 'null', '[]', '"x"', '1', `${'['.repeat(8000)}${']'.repeat(8000)}`].map(
      (text) => [`JSON that is ${text.slice(0, 9)}`, 400, () => one.text('/api/withdraw', text)] as const,
    ),
    ['a card that nobody has', 404, json('/api/withdraw', { card: 'kaart-zzzz-zzzz-zzzz' })],
    ['1 MB of JSON', 413, () => one.text('/api/enrol', JSON.stringify({ card: megabyte }))],
    ['1 MB in a form', 413, () => one.form('/enrol', { card: megabyte })],
    [
      '1 MB of which the size is not told',
      413,
      () => one.ask('/enrol', { method: 'POST', headers: { ...type, ...same }, body: stream(), duplex: 'half' }),
    ],
    ...[0, -1, 1.5, 2 ** 53, 1e99, '1e3', '0x1', ' 1', '', null, [1]].flatMap((bad) => [
      [`${bad} places`, 400, json('/api/employer/places', { places: bad }, TOKEN)] as const,
      [`enrolment ${bad}`, 400, json('/api/employer/answer', { enrolment: bad, answer: 'declined' }, TOKEN)] as const,
    ]),
    ['an enrolment that is not there', 404, json('/api/employer/answer', { enrolment: 99, answer: 'declined' }, TOKEN)],
    ...['constructor', '__proto__', 'erase', 'callNext', ''].map(
      (answer) => [`the answer ${answer}`, 400, json('/api/employer/answer', { enrolment: 1, answer }, TOKEN)] as const,
    ),
    [
      'an answer of somebody not called',
      409,
      json('/api/employer/answer', { enrolment: 1, answer: 'accepted' }, TOKEN),
    ],
    ['receipts that are none', 400, json('/api/employer/proof', { receipts: [{ head: SCRIPT }] }, TOKEN)],
    ...['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'].flatMap((method) => [
      [`${method} to enrol`, 405, () => one.text('/api/enrol', '{}', undefined, method)] as const,
      [`${method} to call`, 405, () => one.text('/api/employer/next', '{}', TOKEN, method)] as const,
    ]),
    ['a post to the start', 405, () => one.form('/', { card })],
    ['a form of another website', 403, () => one.form('/withdraw', { card }, { origin: 'https://example.org' })],
    ['a form of nowhere', 403, () => one.form('/withdraw', { card }, { origin: 'null' })],
    [
      'a form without an origin',
      403,
      () => one.ask('/withdraw', { method: 'POST', headers: type, body: `card=${card}` }),
    ],
    [
      'JSON that calls itself text',
      403,
      () =>
        one.ask('/api/withdraw', {
          method: 'POST',
          headers: { 'content-type': 'text/plain' },
          body: `{"card":"${card}"}`,
        }),
    ],
    [
      'another kind of form',
      400,
      () => one.ask('/withdraw', { method: 'POST', headers: same, body: formData({ card }) }),
    ],
    ['a page that is not there', 404, () => one.ask('/%2e%2e/%2e%2e/etc/passwd')],
    ['an address of 100 kB', 431, () => one.ask(`/${'x'.repeat(100_000)}`)],
  ]
  return requests
}

function formData(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}
