import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bench } from './run.js'

const taxonomy = {
  id: 'own',
  concepts: [
    { id: 'own:kok', kind: 'occupation', labels: { nl: 'kok' }, alternativeLabels: { nl: ['keukenmedewerker'] } },
    { id: 'own:hovenier', kind: 'occupation', labels: { nl: 'hovenier' } },
    { id: 'own:snoeien', kind: 'competence', labels: { nl: 'bomen snoeien' } },
  ],
}

describe('passend link', () => {
  it('says what texts mean, for people', async () => {
    const at = bench()
    const { code, stdout } = await at.run(['link', 'Hovenier (m/v)', 'qzxqzx'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Hovenier \(m\/v\): hovenier\n {2}[ \d]{3}% {2}hovenier {2}\(same-label; /)
    expect(stdout).toContain('qzxqzx: not known\n')
  })

  it('reads lines of standard input, and gives data', async () => {
    const at = bench()
    const given = ['--taxonomy', at.file('taxonomy.json', taxonomy), '--json', '--kinds', 'occupation']
    const { code, stdout } = await at.run(['link', ...given], 'KOK\n\nsnoeien\n')
    expect(code).toBe(0)
    const [kok, snoeien] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(kok).toMatchObject({ text: 'KOK', linked: { concept: 'own:kok', how: 'same-label' } })
    // It is a competence, and only occupations were asked.
    expect(snoeien.linked).toBeUndefined()
  })

  it('opens the model that passend linker made, and no other', async () => {
    const at = bench()
    const file = at.file('taxonomy.json', taxonomy)
    const model = join(file, '..', 'words.passend')
    const made = await at.run(['linker', '--taxonomy', file, '--out', model])
    expect(made.code).toBe(0)
    expect(made.stderr).toContain('Linker model of 4 labels')
    expect(readFileSync(model).length).toBeGreaterThan(1000)
    const opened = await at.run(['link', '--taxonomy', file, '--model', model, 'keukenmedewerker'])
    expect(opened.stdout).toContain('keukenmedewerker: keukenmedewerker')
    const another = await at.run(['link', '--model', model, 'kok'])
    expect(another.code).toBe(2)
    expect(another.stderr).toContain('linker model')
    const absent = await at.run(['link', '--model', `${model}-2`, 'kok'])
    expect([absent.code, absent.stderr.includes('passend linker')]).toEqual([2, true])
  })

  it.each([
    [['--kinds', 'job'], '--kinds'],
    [['--limit', '0'], 'limit'],
    [['--threshold', '2000'], 'threshold'],
  ])('refuses %j', async (more, named) => {
    const { code, stderr } = await bench().run(['link', 'kok', ...more])
    expect(code).toBe(2)
    expect(stderr).toContain(named)
  })
})
