// The properties of criteria, explanations and steps at ten times their length and under another seed.
process.env.PASSEND_RUNS_FACTOR = '10'
await import('../properties/explanation.test.js')
await import('../properties/knowingMore.test.js')
await import('../properties/monotonicity.test.js')
await import('../properties/reads.test.js')
await import('../properties/steps.test.js')

export {}
