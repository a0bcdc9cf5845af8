import { Ellipsis, PencilLine, Plus, X } from 'lucide-react'
import { Button, MenuTrigger } from 'react-aria-components'
import type { Provenance, Talk } from '../../../../src-main/contract/index.ts'
import { useActions } from '../../../store/use-app.ts'
import { ActionMenu } from '../../../ui/menu.tsx'

const SOURCES: { readonly [P in Provenance]: string } = {
  'front-matter': 'Stated in the post’s front matter',
  extracted: 'Read from the post’s text',
  corrected: 'Corrected by you',
}

/** What can be put right about a talk of the recap. */
export const TalkMenu = ({ talk, path }: { readonly talk: Talk; readonly path: string }) => {
  const { correct, startCorrecting } = useActions()
  const { title, speakers, provenance } = talk
  return (
    <MenuTrigger>
      <Button
        className="tag-more talk-more"
        aria-label={`About the talk ${title}${provenance === 'corrected' ? ', corrected by you' : ''}`}
      >
        <Ellipsis size={12} aria-hidden />
      </Button>
      <ActionMenu
        label={`About the talk ${title}`}
        groups={[
          {
            title: SOURCES[provenance],
            entries: [
              {
                id: 'correct',
                label: 'Correct…',
                icon: <PencilLine size={14} aria-hidden />,
                onAction: () => startCorrecting({ form: 'talk', path, talk }),
              },
              {
                id: 'remove',
                label: 'Not a talk',
                icon: <X size={14} aria-hidden />,
                onAction: () => void correct([{ kind: 'no-talk', path, was: { title, speakers } }]),
              },
            ],
          },
        ]}
      />
    </MenuTrigger>
  )
}

/** The way to a talk that was not read. */
export const AddTalk = ({ path }: { readonly path: string }) => {
  const { startCorrecting } = useActions()
  return (
    <Button className="card-add" onPress={() => startCorrecting({ form: 'talk', path })}>
      <Plus size={13} aria-hidden /> Add a talk…
    </Button>
  )
}
