import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net'
import type { PostgresConnection } from '../support/postgresServer.js'

/** When the line is cut: before the server gets the word, or after it got it and before its answer comes back. */
export type Cut = 'before' | 'after'

/** A way to a server that can be cut at a word. */
export interface SeverableLine {
  readonly connection: PostgresConnection
  /** Cuts the line of whoever says this word from now on, once. */
  cutAt(word: string, when: Cut): void
  close(): Promise<void>
}

/** Opens a way to a server that can be cut in the middle of what is said over it. */
export async function severableLine(to: PostgresConnection): Promise<SeverableLine> {
  let cut: { readonly word: string; readonly when: Cut } | undefined
  const sockets = new Set<Socket>()
  const line = createServer((client) => {
    const server = dial(to.port, to.host)
    for (const socket of [client, server]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => sockets.delete(socket))
    }
    let deaf = false
    client.on('data', (said) => {
      if (cut === undefined || !said.includes(cut.word)) {
        server.write(said)
        return
      }
      const { when } = cut
      cut = undefined
      if (when === 'before') {
        client.destroy()
        server.destroy()
        return
      }
      // The server hears the word and does it; what it answers is not passed on.
      deaf = true
      server.write(said)
    })
    server.on('data', (answer) => {
      if (deaf) client.destroy()
      else client.write(answer)
    })
    client.on('end', () => server.end())
    server.on('end', () => client.end())
  })
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve))
  return {
    connection: { ...to, port: (line.address() as AddressInfo).port },
    cutAt(word, when) {
      cut = { word, when }
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => line.close(resolve))
    },
  }
}
