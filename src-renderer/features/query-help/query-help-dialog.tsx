import { useActions } from '../../store/use-app.ts'
import { BareButton } from '../../ui/bare-button.tsx'
import { Dialog, DialogBody } from '../../ui/dialog.tsx'
import { SEARCH_BOX_ID } from '../search-box/search-box.tsx'
import type { Lesson } from './examples.ts'
import { type Example, useLessons } from './use-lessons.ts'
import './query-help.css'

type LineProps = {
  readonly lesson: Lesson
  readonly example: Example
  readonly onSearch: (query: string) => void
}

const Line = ({ lesson, example: { query, count }, onSearch }: LineProps) => (
  <div className="lesson">
    <dt>{lesson.does}</dt>
    <dd>
      {count === 0 ? (
        <>
          <code className="lesson-query">{query}</code>
          <span className="lesson-count">none here</span>
        </>
      ) : (
        <BareButton className="lesson-example" onPress={() => onSearch(query)}>
          <code className="lesson-query">{query}</code>
          <span className="lesson-count">
            {count.toLocaleString('en')}
            <span className="unseen">{count === 1 ? ' recap' : ' recaps'}</span>
          </span>
        </BareButton>
      )}
    </dd>
  </div>
)

/** The query language on one page: every example is of the open archive, with its count, and searches when clicked. */
export const QueryHelpDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { groups, examples } = useLessons()
  const { searchFor } = useActions()
  const search = (query: string) => {
    onClose()
    searchFor(query, {})
    // The dialog gives the focus back first.
    requestAnimationFrame(() => document.getElementById(SEARCH_BOX_ID)?.focus())
  }
  return (
    <Dialog title="How to search" size="roomy" onClose={onClose}>
      <DialogBody>
        <div className="query-help">
          <p className="query-help-lead">
            Type words to find recaps that hold all of them; the last may be the beginning of one. Click an example to
            search for it.
          </p>
          <div className="lesson-groups">
            {groups.map(({ title, lessons }) => (
              <section key={title} className="lesson-group">
                <h3>{title}</h3>
                <dl>
                  {lessons.map(lesson => {
                    const example = examples.get(lesson)
                    return example ? (
                      <Line key={lesson.does} lesson={lesson} example={example} onSearch={search} />
                    ) : null
                  })}
                </dl>
              </section>
            ))}
          </div>
        </div>
      </DialogBody>
    </Dialog>
  )
}
