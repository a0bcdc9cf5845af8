import { useEffect, useState } from 'react'
import { useActions } from '../../store/use-app.ts'
import { type Lesson, type LessonGroup, lessonsFor } from './examples.ts'

/** A lesson with the example that was found for it, and how many recaps it finds. */
export type Example = { readonly query: string; readonly count: number }

const VALUES_TO_TRY = 4

/** The lessons of the open archive, and for each the example that is shown once it is counted. */
export const useLessons = (): {
  readonly groups: readonly LessonGroup[]
  readonly examples: ReadonlyMap<Lesson, Example>
} => {
  const { probe } = useActions()
  const [groups, setGroups] = useState<readonly LessonGroup[]>([])
  const [examples, setExamples] = useState<ReadonlyMap<Lesson, Example>>(new Map())

  useEffect(() => {
    let isCurrent = true
    const firstFound = async ({ queries }: Lesson): Promise<Example> => {
      for (const query of queries) {
        const reply = await probe(query)
        if (reply && reply.total > 0) return { query, count: reply.total }
        if (!isCurrent) break
      }
      return { query: queries[0] ?? '', count: 0 }
    }
    const learn = async () => {
      const all = await probe('', VALUES_TO_TRY + 1)
      if (!all || !isCurrent) return
      const taught = lessonsFor(all)
      const found = await Promise.all(
        taught.flatMap(({ lessons }) => lessons).map(async lesson => [lesson, await firstFound(lesson)] as const),
      )
      if (!isCurrent) return
      setGroups(taught)
      setExamples(new Map(found))
    }
    void learn()
    return () => {
      isCurrent = false
    }
  }, [probe])

  return { groups, examples }
}
