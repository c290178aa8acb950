import { defineConfig } from 'tsup'

// `bundle: false` keeps one output file a source file, so that a worker or a subpath keeps its address.
// Declarations come from tsc (tsconfig.build.json): faster than bundling them, and one a file as well.
export default defineConfig({
  entry: ['src/**/*.ts'],
  outDir: 'dist',
  format: ['esm'],
  target: 'node20',
  bundle: false,
  splitting: false,
  sourcemap: true,
  clean: true,
  dts: false,
})
