import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Redis } from 'ioredis'

/** A Redis server of its own, on this machine, in memory only, for the time of a test. */
export interface RedisServer {
  readonly url: string
  stop(): Promise<void>
}

/** The program of a Redis server: that of `PASSEND_REDIS_SERVER`, or one on the path. There is none in the npm registry. */
const program = process.env.PASSEND_REDIS_SERVER ?? 'redis-server'

/** Whether a Redis server can be started here. */
export const hasRedis = (): boolean => spawnSync(program, ['--version']).status === 0

export async function startRedis(): Promise<RedisServer> {
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const server = spawn(program, options, { stdio: 'ignore' })
  const end = () => server.kill('SIGKILL')
  process.once('exit', end)
  await answers(url, server)
  return {
    url,
    async stop() {
      process.removeListener('exit', end)
      const ended = once(server, 'exit')
      end()
      await ended
    },
  }
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null })
  client.on('error', () => {})
  const ended = once(server, 'exit').then(() => Promise.reject(new Error('the Redis server does not start')))
  ended.catch(() => {})
  try {
    await Promise.race([client.ping(), ended])
  } finally {
    client.disconnect()
    await wait(0)
  }
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
