import { correctEntity } from './correct-entity.ts'
import { relink } from './correct-images.ts'
import { correctRecap } from './correct-recap.ts'
import { locate } from './locate.ts'
import { normal } from './model.ts'
import type { Curating } from './types.ts'

/** See `Curating.correct`. */
export const correct: Curating['correct'] = (corrections, correction, curated) => {
  const { corrections: present, stray } = locate(corrections, curated.present)
  const outcome =
    correction.kind === 'relink'
      ? relink(present, correction, curated, stray)
      : 'path' in correction
        ? correctRecap(present, correction, curated, stray)
        : correctEntity(present, correction, curated)
  return outcome.ok ? { ok: true, corrections: normal(outcome.corrections) } : outcome
}
