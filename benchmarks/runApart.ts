import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { BatchOptions } from 'passend/batch'
import type { BatchRun } from './batchProcess.js'

/** Runs a batch in a process of its own, by the compiled program of `batchProcess.ts`. */
export function runApart(program: string, options: BatchOptions): Promise<BatchRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=4096', program, JSON.stringify(options)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`it ended with ${code}`))))
  })
}

/** The hash of a file's bytes, by which the results of two runs are held to each other. */
export async function fileHash(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
