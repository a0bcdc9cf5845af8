import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { fontCoverage } from './tools/print-fonts.ts'
import { wordLists } from './tools/word-lists.ts'

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** Tests of what keeps nothing between calls: they share one loading of the modules, half of the time otherwise. */
const PURE = ['core', 'cli', 'eval', 'renderer'].map(layer => `tests/unit/${layer}/**/*.test.ts`)

/** Unit and contract tests. `electron` stands for its own package, whose binary need not be there. */
export default defineConfig({
  root: here('..'),
  plugins: [wordLists(), fontCoverage()],
  resolve: { alias: { electron: here('./contract/electron-stand-in.ts') } },
  test: {
    // Style sheets are part of what is printed; by default they would be read as empty.
    css: true,
    // Two cores are what continuous integration has; the default would leave one of them idle.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/unit/**/*.test.ts', 'tests/contract/**/*.test.ts'],
          exclude: PURE,
        },
      },
      { extends: true, test: { name: 'pure', include: PURE, isolate: false, benchmark: { include: [] } } },
    ],
  },
})
