import { argv, stdout } from 'node:process'
import { type BatchOptions, runBatch } from 'passend/batch'

// Runs a batch with the options that it is given as JSON, and says how far it is, so that it can be killed anywhere.
const options = JSON.parse(argv[2] ?? '{}') as BatchOptions
await runBatch({
  ...options,
  onProgress: ({ phase, done }) => {
    stdout.write(`${phase} ${done}\n`)
  },
})
stdout.write('done\n')
