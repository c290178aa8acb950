// Fails if a runtime dependency has a known vulnerability, however low. Where the registry has no such list, or cannot be reached, that
// is said, and is no failure: then nothing is known.
import { spawnSync } from 'node:child_process'

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', maxBuffer: 2 ** 28 })
let report
try {
  report = JSON.parse(stdout)
} catch {
  report = {}
}
const counts = report.metadata?.vulnerabilities
if (counts === undefined) {
  console.log(
    `audit: not known. The registry does not tell (${report.message ?? report.error?.summary ?? 'no answer'}).`,
  )
} else if (counts.total === 0) {
  console.log('audit: no runtime dependency has a known vulnerability')
} else {
  for (const { name, severity, via, range } of Object.values(report.vulnerabilities))
    console.error(`${severity}: ${name} ${range}: ${via.map((one) => one.title ?? one).join('; ')}`)
  process.exit(1)
}
