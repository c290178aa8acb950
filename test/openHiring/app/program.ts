import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { TOKEN } from './tablet.js'

/** Starts `examples/openHiring/server.ts` in a process of its own, and waits until it says where it is. */
export async function startProgram(folder: string): Promise<{ origin: string; end(): Promise<void> }> {
  const { DATABASE_URL: _, ...environment } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'examples/openHiring/server.ts'], {
    env: { ...environment, PORT: '0', OPEN_HIRING_DATA: folder, EMPLOYER_TOKEN: TOKEN },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  const origin = await new Promise<string>((resolve, reject) => {
    let told = ''
    child.stdout.on('data', (chunk) => {
      told += chunk
      const [address] = /http:\/\/[\d.:]+(?=\/)/.exec(told) ?? []
      if (address !== undefined) resolve(address)
    })
    child.once('exit', () => reject(new Error('The program ended before it said where it is.')))
  })
  return {
    origin,
    async end() {
      child.kill('SIGTERM')
      await exit
    },
  }
}
