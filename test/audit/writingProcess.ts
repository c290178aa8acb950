import { createFileAuditStore } from '../../src/adapters/auditStores/fileAuditStore.js'
import { addIn, eraseIn } from '../../src/testing/auditStore/logActs.js'

// Writes to a log until it is ended, and says after each act which entry is there. Every seventh act erases somebody.
const [directory = ''] = process.argv.slice(2)
const store = createFileAuditStore({ directory })
for (let act = 1; ; act++) {
  const person = `person-${act % 5}`
  const number = await store.act('log', async (transaction) => {
    if (act % 7 === 0) await eraseIn(transaction, person)
    return addIn(transaction, 'clerk', person, 'always')
  })
  process.stdout.write(`${number}\n`)
}
