import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { createApp } from '../../../examples/openHiring/app.js'

/** What lets the employer in. */
export const TOKEN = 'the-token-of-the-employer'

/** What a server answered. */
export interface Answer {
  readonly status: number
  readonly text: string
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: what a server answers is looked at field by field
  readonly json: any
}

type Body = Readonly<Record<string, unknown>>

/** A tablet: a server on a port of its own, and a browser or a program before it. */
export class Tablet {
  readonly #server: ReturnType<typeof serve>

  private constructor(server: ReturnType<typeof serve>) {
    this.#server = server
  }

  static async open(app: ReturnType<typeof createApp>): Promise<Tablet> {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
    await once(server, 'listening')
    return new Tablet(server)
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async ask(path: string, init: RequestInit & { readonly duplex?: 'half' } = {}): Promise<Answer> {
    const response = await fetch(`${this.origin}${path}`, init)
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json')
    return {
      status: response.status,
      text,
      headers: response.headers,
      json: isJson && text !== '' ? JSON.parse(text) : undefined,
    }
  }

  /** A form, as a browser sends it from a page of the tablet. */
  form(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const body = new URLSearchParams(fields)
    return this.ask(path, { method: 'POST', headers: { origin: this.origin, ...headers }, body })
  }

  json(path: string, body: Body = {}, token?: string): Promise<Answer> {
    return this.text(`/api${path}`, JSON.stringify(body), token)
  }

  text(path: string, body: string, token?: string, method = 'POST'): Promise<Answer> {
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (token !== undefined) headers.authorization = `Bearer ${token}`
    return this.ask(path, { method, headers, ...(method !== 'HEAD' && method !== 'GET' && { body }) })
  }

  /** Takes a card that nobody has, and puts it on the list. */
  async enrol(): Promise<Answer> {
    return this.json('/enrol', { card: (await this.ask('/api')).json.card })
  }

  employer(path: string, body: Body = {}): Promise<Answer> {
    return this.json(`/employer${path}`, body, TOKEN)
  }

  async close(): Promise<void> {
    this.#server.close()
    await once(this.#server, 'close')
  }
}
