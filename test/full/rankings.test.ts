// The properties of rankings at ten times their length and under another seed.
process.env.PASSEND_RUNS_FACTOR = '10'
await import('../properties/agree.test.js')
await import('../properties/compiled.test.js')
await import('../properties/ranking.test.js')

export {}
