import type { ReadingOptions } from './options.js'
import { fileSink, writing } from './sink.js'

/** Writes every issue to the file that was asked, one JSON object a line. */
export async function writeIssues(
  { issues: file }: ReadingOptions,
  { issues }: { readonly issues: readonly object[] },
): Promise<void> {
  if (file === undefined) return
  await writing(fileSink(file), async (sink) => {
    for (const issue of issues) await sink.line(JSON.stringify(issue))
  })
}
