import { UsageError } from '../../src-main/cli/usage.ts'
import { FaultError } from '../../src-main/contract/index.ts'
import { runEvaluation } from './run.ts'

try {
  const { text, status } = await runEvaluation(process.argv.slice(2))
  process.stdout.write(text)
  process.exitCode = status
} catch (error) {
  const detail = error instanceof Error ? error.message : String(error)
  const known = error instanceof UsageError || error instanceof FaultError
  process.stderr.write(`${known ? detail : `Something unexpected went wrong: ${detail}`}\n`)
  process.exitCode = 2
}
