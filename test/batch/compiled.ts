import { fileURLToPath } from 'node:url'
import { type CompiledProgram, compileProgram } from '../support/compiledProgram.js'

/** A batch as a process of its own: `batchProcess.ts`, compiled. */
export const compileBatch = (): Promise<CompiledProgram> =>
  compileProgram(fileURLToPath(new URL('./batchProcess.ts', import.meta.url)))
