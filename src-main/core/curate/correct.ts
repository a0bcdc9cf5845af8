import { correctEntity } from './correct-entity.ts'
import { relink } from './correct-images.ts'
import { correctRecap } from './correct-recap.ts'
import { correctTalk } from './correct-talk.ts'
import { locate } from './locate.ts'
import { normal } from './model.ts'
import type { CorrectionOutcome, Curating } from './types.ts'

/** See `Curating.correct`. */
export const correct: Curating['correct'] = (corrections, correction, curated) => {
  const { corrections: present, stray } = locate(corrections, curated.present)
  const outcome = (): CorrectionOutcome => {
    if (correction.kind === 'relink') return relink(present, correction, curated, stray)
    if (correction.kind === 'talk' || correction.kind === 'no-talk')
      return correctTalk(present, correction, curated, stray)
    return 'path' in correction
      ? correctRecap(present, correction, curated, stray)
      : correctEntity(present, correction, curated)
  }
  const done = outcome()
  return done.ok ? { ok: true, corrections: normal(done.corrections) } : done
}
