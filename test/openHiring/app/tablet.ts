import type { createApp } from '../../../examples/openHiring/app.js'

/** What lets the employer in. */
export const TOKEN = 'the-token-of-the-employer'

/** What the app answered. */
export interface Answer {
  readonly status: number
  readonly text: string
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: what an app answers is looked at field by field
  readonly json: any
}

type Fields = Readonly<Record<string, string>>

const ORIGIN = 'http://deur.example.org'

/** A browser, or a program, before one app. */
export class Tablet {
  readonly #app: ReturnType<typeof createApp>

  constructor(app: ReturnType<typeof createApp>) {
    this.#app = app
  }

  async ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await this.#app.request(`${ORIGIN}${path}`, init)
    const { status, headers } = response
    const text = await response.text()
    const isJson = headers.get('content-type')?.startsWith('application/json')
    return { status, headers, text, json: isJson ? JSON.parse(text) : undefined }
  }

  /** A form, as a browser sends it from a page of the tablet. */
  form(path: string, fields: Fields, headers: Fields = {}): Promise<Answer> {
    return this.ask(path, {
      method: 'POST',
      headers: { origin: ORIGIN, ...headers },
      body: new URLSearchParams(fields),
    })
  }

  /** The same as a program does it, which wants JSON. */
  json(path: string, fields: Fields = {}, headers: Fields = {}): Promise<Answer> {
    return this.form(path, fields, { accept: 'application/json', ...headers })
  }

  /** An act of the employer, with the number of places or of an enrolment. */
  employer(act: string, number?: number): Promise<Answer> {
    return this.json(`/employer/${act}`, number === undefined ? {} : { number: `${number}` }, authorization())
  }

  /** Takes a card that nobody has, and puts it on the list. */
  async enrol() {
    const { card } = (await this.ask('/', { headers: { accept: 'application/json' } })).json as { card: string }
    return { card, ...(await this.json('/enrol', { card })) }
  }
}

/** How a browser shows the token, or another password. */
export const authorization = (password = TOKEN): Fields => ({ authorization: `Basic ${btoa(`werkgever:${password}`)}` })
