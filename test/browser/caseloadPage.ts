import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { caseloadPage, caseloadReport } from 'passend/caseload'
import { hostileReport } from '../caseload/hostile.js'
import { readMarkup } from '../caseload/markup.js'
import { fixtureMatcher } from '../support/fixtures.js'

/**
 * Opens the pages of a caseload in a real browser and fails if it complains of anything: an error, a refusal by the page's own
 * policy, a tag that it had to mend. Run it by hand with `npx tsx test/browser/caseloadPage.ts`; where no Chromium is it says so.
 * It uses no network.
 */

const browsers = ['chromium', 'chromium-browser', 'google-chrome']
const options = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-logging=stderr',
  '--window-size=375,900',
  '--dump-dom',
]

/** What a browser makes of a page: what it said of it, and the page as it then stands. */
function opened(browser: string, page: string): { readonly said: readonly string[]; readonly dom: string } {
  const directory = mkdtempSync(join(tmpdir(), 'passend-page-'))
  try {
    const file = join(directory, 'page.html')
    writeFileSync(file, page)
    const profile = `--user-data-dir=${join(directory, 'profile')}`
    const { stdout, stderr } = spawnSync(browser, [...options, profile, pathToFileURL(file).href], {
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 64 * 1024 * 1024,
    })
    return { said: stderr.split('\n').filter((line) => line.includes('CONSOLE')), dom: stdout }
  } finally {
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** How often each element is in a page, apart from those that a browser adds to a table by itself. */
function countTags(page: string): string {
  const counts = new Map<string, number>()
  for (const { name } of readMarkup(page).tags) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
}

const browser = browsers.find((name) => spawnSync(name, ['--version']).status === 0)
if (browser === undefined) {
  process.stdout.write(`Skipped: none of ${browsers.join(', ')} is here.\n`)
} else {
  const page = caseloadPage(caseloadReport(fixtureMatcher()))
  const pages = [
    ['the fixtures', page],
    ['hostile names', caseloadPage(hostileReport(), { language: 'en', title: '</title><script>alert(1)</script>' })],
  ] as const
  // A page that does break its policy: if nothing is said of this one, silence about the others means nothing.
  const broken = opened(browser, page.replace('</body>', '<script>document.title = 1</script></body>'))
  const problems = broken.said.length === 0 ? ['a script in the page was not complained of'] : []
  for (const [name, one] of pages) {
    const { said, dom } = opened(browser, one)
    problems.push(...said.map((line) => `${name}: ${line}`))
    if (countTags(dom) !== countTags(one)) problems.push(`${name}: ${countTags(dom)} in place of ${countTags(one)}`)
  }
  process.stdout.write(problems.length === 0 ? `${browser}: nothing to complain of\n` : `${problems.join('\n')}\n`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
