import { defaultPolicy, PassendError, readPolicy } from 'passend'
import type { SystemClaims } from 'passend/audit'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentOf, paragraph } from '../../../src/audit/documents/auditDocument.js'
import { evaluationBlocks, evaluationLines } from '../../../src/audit/documents/claims/evaluationClaims.js'
import { impactBlocks, impactLines } from '../../../src/audit/documents/claims/impactClaims.js'
import { limitLines, originLine, scoreLines, weightLines } from '../../../src/audit/documents/claims/policyClaims.js'
import { readClaims } from '../../../src/audit/documents/claims/readClaims.js'
import { gapsIn } from '../../../src/audit/documents/gap.js'
import { criteria } from '../../../src/criteria/index.js'
import { labels } from '../../../src/explain/text/dutch/labels.js'
import { measuredSystem, unmeasured } from './system.js'

let measured: SystemClaims
beforeAll(() => {
  measured = measuredSystem()
})

describe('what is claimed of a policy', () => {
  it('names every criterion once, with its weight', () => {
    const told = weightLines(defaultPolicy).join('\n')
    for (const { id } of criteria) {
      const weight = defaultPolicy.weights[id]
      const name = labels.criteria[id]
      if (weight === 0) expect(told).toMatch(new RegExp(`\\(gewicht 0\\): .*${name}`))
      else expect(told.split(`${name} (gewicht ${weight})`)).toHaveLength(2)
    }
  })

  it('follows the policy: another weight, another unknown, another way to combine, another must', () => {
    const policy = readPolicy({
      id: 'eigen',
      version: '1',
      weights: { travel: 7, sector: 0 },
      unknown: 250,
      combine: 'minimum',
      strength: { travel: 'nice', languages: 'must' },
    })
    expect(weightLines(policy).join(' ')).toContain('reizen (gewicht 7)')
    expect(weightLines(policy).at(-1)).toContain('sector')
    expect(scoreLines(policy).join(' ')).toContain('250 van 1000')
    expect(scoreLines(policy).join(' ')).toContain('laagste van de twee')
    const hard = limitLines(policy).find((line) => line.startsWith('Vanzelf hard'))
    expect(hard).toContain('talen')
    expect(hard).not.toContain('reizen')
  })

  it('says on what the weights rest only where that is known', () => {
    expect(originLine(defaultPolicy, undefined)).toContain('beginwaarden')
    const own = readPolicy({ id: 'eigen', version: '1', weights: { travel: 7 } })
    expect(gapsIn(originLine(own, undefined))).toEqual(['nog invullen: waarop de gewichten berusten'])
    expect(originLine(own, 'Een proef.')).toBe('Een proef.')
  })
})

describe('what is claimed of groups', () => {
  it('is a gap where nothing was measured', () => {
    expect(impactLines(unmeasured).flatMap(gapsIn)).toEqual(['niet gemeten: of groepen even vaak worden voorgesteld'])
  })

  it('tells the planted gap with its figure and what makes it', () => {
    const lines = impactLines(measured)
    const found = lines.find((line) => line.startsWith('Groep: b (groep)'))
    const figure = measured.measured?.impact?.findings.find(({ values }) => values[0] === 'b')
    // Planted on travel, and large: it is a gap, and travel makes it.
    expect(figure?.finding).toBe('gap')
    expect(found).toContain(`0,${String(figure?.ratio).padStart(3, '0')}`)
    expect(found).toContain('reizen')
    expect(lines[0]).toContain('een verzonnen jaar')
  })

  it('counts the findings that it has no room for', () => {
    const { findings } = measured.measured!.impact!
    expect(findings.length).toBeGreaterThan(0)
    const lines = impactLines(measured, 0)
    expect(lines.some((line) => line.startsWith('Groep:'))).toBe(false)
    expect(lines.join(' ')).toContain(findings.length === 1 ? 'over 1 groep' : `over ${findings.length} groepen`)
  })

  it('claims nothing of figures under another policy or of another version', () => {
    const policy = readPolicy({ id: 'eigen', version: '1', weights: { travel: 7 } })
    expect(impactLines({ ...measured, policy }).flatMap(gapsIn)).toEqual([
      'niet gemeten met deze weging: of groepen even vaak worden voorgesteld',
    ])
    expect(impactLines({ ...measured, engineVersion: '99.0.0' }).flatMap(gapsIn)).toEqual([
      'niet gemeten met deze versie: of groepen even vaak worden voorgesteld',
    ])
  })

  it('shows no figure of a group that is not shown', () => {
    const { text } = documentOf(impactBlocks(measured))
    const hidden = measured.measured!.impact!.tables.flatMap(({ groups }) => groups).filter((one) => one.suppressed)
    expect(hidden.length).toBeGreaterThan(0)
    const rows = text.split('\n').filter((line) => line.startsWith('|') && line.includes('niet getoond'))
    expect(rows).toHaveLength(hidden.length)
    for (const row of rows) expect(row).toMatch(/\| – \| – \| – \| – \|/)
  })

  it('asks on what was measured where nobody says', () => {
    const { on: _, ...rest } = measured.measured!
    expect(impactLines({ ...measured, measured: rest }).flatMap(gapsIn)).toEqual(['nog invullen: waarop gemeten is'])
  })
})

describe('what is claimed of what came of it', () => {
  it('is a gap where nothing was measured, or by another version', () => {
    expect(evaluationLines(unmeasured).flatMap(gapsIn)).toHaveLength(1)
    expect(evaluationLines({ ...measured, engineVersion: '99.0.0' }).flatMap(gapsIn)).toEqual([
      'niet gemeten met deze versie: of een hogere score vaker tot werk leidt',
    ])
  })

  it('tells the figures as they were measured', () => {
    const { auc, counts } = measured.measured!.evaluation!
    const told = evaluationLines(measured).join(' ')
    if (!auc.enough) throw new Error('the planted year has an AUC')
    expect(told).toContain(`: 0,${String(auc.value).padStart(3, '0')} (interval van 95%`)
    expect(told).toContain(`${counts.successes} slaagden`)
  })

  it('turns a figure that cannot be had into a gap with its reason, and hides bands with too few', () => {
    const { evaluation } = measured.measured!
    const few = { ...evaluation!, auc: { enough: false, why: 'too-few', cases: 3 } } as const
    const lines = evaluationLines({ ...measured, measured: { on: 'x', evaluation: few } })
    expect(lines.flatMap(gapsIn)).toEqual([
      'niet gemeten: of een geslaagd voorstel hoger scoort dan een niet geslaagd (AUC); te weinig gegevens',
    ])
    const { text } = documentOf(evaluationBlocks(measured))
    const bands = evaluation!.bands.filter(({ share }) => !share.enough).length
    expect(text.split('| – | – | te weinig gegevens | – |')).toHaveLength(bands + 1)
  })
})

describe('claims that are none', () => {
  it.each([
    [{}],
    [{ ...unmeasured, taxonomy: undefined }],
    [{ ...unmeasured, policy: { weights: { travel: -1 } } }],
    [{ ...unmeasured, measured: { impact: 3 } }],
    [{ ...unmeasured, measured: { on: 'x'.repeat(201) } }],
    [{ ...unmeasured, extra: 1 }],
    [null],
  ])('are refused: %#', (claims) => expect(() => readClaims(claims as never)).toThrow(PassendError))

  it('and those that are fill in what a policy leaves out', () => {
    expect(readClaims({ ...unmeasured, policy: {} as never }).policy).toEqual(defaultPolicy)
    expect(documentOf([paragraph('x')]).gaps).toEqual([])
  })
})
