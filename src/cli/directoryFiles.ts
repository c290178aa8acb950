import { join } from 'node:path'
import { makeDirectory } from '../batch/files.js'
import { fileSink, type Sink } from './sink.js'

/**
 * Writes texts as files of these names into a directory, which is made if it is not there: all of them whole or none, for their owner
 * only.
 * @throws PassendError `unreadable-file` when one of them cannot be written.
 */
export async function writeFiles(directory: string, texts: Readonly<Record<string, string>>): Promise<void> {
  makeDirectory(directory)
  const sinks: Sink[] = []
  try {
    for (const [name, text] of Object.entries(texts)) {
      const sink = fileSink(join(directory, name))
      sinks.push(sink)
      await sink.line(text)
    }
    for (const sink of sinks) sink.close()
  } catch (error) {
    for (const sink of sinks) sink.discard()
    throw error
  }
}
