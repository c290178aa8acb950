#!/usr/bin/env node
import { runProgram } from './program.js'

// A reader that has seen enough (`| head`) closes the pipe: writing then stops, which is no fault.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

process.exitCode = await runProgram(process.argv.slice(2), process)
