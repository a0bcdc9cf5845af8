#!/usr/bin/env node
// Runs everything that `npm test` promises, each step to its end, and closes with `N passed, N failed`.
// Type-checking and linting count as one test each.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const reports = mkdtempSync(join(tmpdir(), 'recap-archive-test-'))
const bin = name => join(root, 'node_modules', '.bin', name)

/** Runs a command in the project's root with its output shown; answers its exit status. */
const run = (command, args, env = {}) =>
  new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.on('error', () => resolve(127))
    child.on('close', code => resolve(code ?? 1))
  })

/** Runs a command beside others: what it prints is shown in one piece, under its title, when it has ended. */
const runBeside = (title, command, args) =>
  new Promise(resolve => {
    const startedMs = performance.now()
    const said = []
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => said.push(chunk))
    const end = status => {
      console.log(`\n— ${title}\n${Buffer.concat(said)}  ${seconds(startedMs)}`)
      resolve(status)
    }
    child.on('error', error => {
      said.push(Buffer.from(`${error}\n`))
      end(127)
    })
    child.on('close', code => end(code ?? 1))
  })

const seconds = startedMs => `${((performance.now() - startedMs) / 1000).toFixed(1)} s`

const readReport = file => {
  try {
    return JSON.parse(readFileSync(join(reports, file), 'utf8'))
  } catch {
    return undefined
  }
}

const total = { passed: 0, failed: 0 }
const count = (passed, failed) => {
  total.passed += passed
  total.failed += failed
}
const step = async (title, work) => {
  const startedMs = performance.now()
  console.log(`\n— ${title}`)
  await work()
  console.log(`  ${seconds(startedMs)}`)
}
const single = status => (status === 0 ? count(1, 0) : count(0, 1))

const checks = async () => {
  single(await runBeside('type-check', bin('tsc'), ['-b']))
  single(await runBeside('lint', bin('biome'), ['ci', '--colors=off', '.']))
}
const build = async () => single(await runBeside('build', 'npm', ['run', '--silent', 'build']))
await Promise.all([build(), checks()])
await step('browser and tools', async () =>
  single(await run(process.execPath, ['out/main/start.js', '--prepare', '--tools'])),
)

await step('unit and contract tests', async () => {
  const args = ['run', '--config', 'tests/vitest.config.ts', '--reporter=dot', '--reporter=json']
  const status = await run(bin('vitest'), [...args, `--outputFile=${join(reports, 'vitest.json')}`])
  const report = readReport('vitest.json')
  const passed = report?.numPassedTests ?? 0
  const failed = report?.numFailedTests ?? 0
  // A file that did not load has no tests that could fail; it must not pass unseen.
  count(passed, status === 0 ? failed : Math.max(1, failed))
})

await step('end-to-end tests', async () => {
  const status = await run(
    bin('playwright'),
    ['test', '--config', 'tests/playwright.config.ts', '--reporter=dot,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json'),
    },
  )
  const { expected = 0, unexpected = 0, flaky = 0 } = readReport('playwright.json')?.stats ?? {}
  const failed = unexpected + flaky
  count(expected, status === 0 ? failed : Math.max(1, failed))
})

rmSync(reports, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
