import { digits, duration } from './row.js'

/** How long it takes, and how many times longer than passend; undefined for passend itself. */
export interface BarTime {
  readonly milliseconds: number
  readonly ratio: number | undefined
}

/** Two bars of the chart, of one contender. */
export interface Bar {
  readonly name: string
  readonly local: BarTime
  readonly nationwide: BarTime
}

const [WIDTH, LEFT, RIGHT, ROW, TOP] = [860, 190, 120, 46, 78] as const

/** Bars on a logarithmic scale, as SVG: two for each, near home and nationwide. */
export function barChart(title: string, note: string, bars: readonly Bar[]): string {
  const values = bars.flatMap(({ local, nationwide }) => [local.milliseconds, nationwide.milliseconds])
  const from = Math.floor(Math.log10(Math.min(...values)))
  const to = Math.ceil(Math.log10(Math.max(...values)))
  const height = TOP + bars.length * ROW + 40
  const at = (milliseconds: number) =>
    LEFT + ((Math.log10(milliseconds) - from) / Math.max(1, to - from)) * (WIDTH - LEFT - RIGHT)
  const lines = Array.from({ length: to - from + 1 }, (_, step) => {
    const x = at(10 ** (from + step)).toFixed(1)
    return `<line x1="${x}" y1="${TOP - 8}" x2="${x}" y2="${height - 32}" class="grid"/><text x="${x}" y="${height - 14}" class="axis">${duration(10 ** (from + step))}</text>`
  })
  const rows = bars.map((bar, index) => {
    const y = TOP + index * ROW
    const piece = ({ milliseconds, ratio }: BarTime, offset: number, kind: string) => {
      const times = ratio === undefined ? '' : ` (${digits(ratio)}x)`
      const own = ratio === undefined ? ' own' : ''
      const end = at(milliseconds)
      return `<rect x="${LEFT}" y="${y + offset}" width="${(end - LEFT).toFixed(1)}" height="15" class="${kind}${own}"/><text x="${(end + 6).toFixed(1)}" y="${y + offset + 12}" class="value">${duration(milliseconds)}${times}</text>`
    }
    return `<text x="${LEFT - 10}" y="${y + 21}" class="name">${escaped(bar.name)}</text>${piece(bar.local, 0, 'local')}${piece(bar.nationwide, 17, 'nationwide')}`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(title)}">
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2933 } .title { font-size: 17px; font-weight: 600 } .axis { text-anchor: middle; fill: #616e7c; font-size: 12px }
.name { text-anchor: end } .value { font-size: 12px; fill: #3e4c59 } .grid { stroke: #e4e7eb } .local { fill: #7b8794 } .nationwide { fill: #cbd2d9 } .local.own { fill: #0b6e4f } .nationwide.own { fill: #6bbf9f }
</style>
<rect width="100%" height="100%" fill="#fff"/>
<text x="20" y="28" class="title">${escaped(title)}</text>
<text x="20" y="50" class="value">${escaped(note)}</text>
${lines.join('\n')}
${rows.join('\n')}
</svg>
`
}

/** A figure beside its target: 1 is the target, 2 twice as good, 0.5 half. */
export interface Reached {
  readonly name: string
  readonly figure: string
  readonly target: string
  readonly share: number
}

/** Bars on a logarithmic scale from the line of the target: to the right what is better, to the left what falls short. */
export function targetChart(title: string, note: string, reached: readonly Reached[]): string {
  const most = Math.max(2, ...reached.map(({ share }) => Math.max(share, 1 / share)))
  const [left, right] = [400, WIDTH - 190]
  const middle = (left + right) / 2
  const at = (share: number) => middle + (Math.log10(share) / Math.log10(most)) * ((right - left) / 2)
  const height = TOP + reached.length * 34 + 20
  const rows = reached.map(({ name, figure, target, share }, index) => {
    const y = TOP + index * 34
    const [from, to] = [Math.min(middle, at(share)), Math.max(middle, at(share))]
    return `<text x="${left - 12}" y="${y + 14}" class="name">${escaped(name)}</text><rect x="${from.toFixed(1)}" y="${y}" width="${Math.max(1, to - from).toFixed(1)}" height="18" class="${share >= 1 ? 'met' : 'missed'}"/><text x="${right + 8}" y="${y + 14}" class="value">${escaped(`${figure} (${target})`)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(title)}">
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2933 } .title { font-size: 17px; font-weight: 600 } .name { text-anchor: end }
.value { font-size: 12px; fill: #3e4c59 } .met { fill: #0b6e4f } .missed { fill: #c2571a } .line { stroke: #1f2933 }
</style>
<rect width="100%" height="100%" fill="#fff"/>
<text x="20" y="28" class="title">${escaped(title)}</text>
<text x="20" y="50" class="value">${escaped(note)}</text>
${rows.join('\n')}
<line x1="${middle}" y1="${TOP - 8}" x2="${middle}" y2="${height - 16}" class="line"/>
</svg>
`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
