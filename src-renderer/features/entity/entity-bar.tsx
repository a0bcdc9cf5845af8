import { Ellipsis, FileText, ListFilter, X } from 'lucide-react'
import { MenuTrigger } from 'react-aria-components'
import type { EntityView } from '../../../src-main/contract/index.ts'
import type { CorrectingEntity } from '../../store/model.ts'
import { reportOn } from '../../store/report.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { ActionMenu } from '../../ui/menu.tsx'
import { Toolbar } from '../../ui/toolbar.tsx'
import type { EntitySearch } from './entity-search.ts'

type EntityBarProps = { readonly view: EntityView | null; readonly search: EntitySearch | null }

const CorrectionMenu = ({ view }: { readonly view: EntityView }) => {
  const { startCorrecting } = useActions()
  const start = (form: CorrectingEntity['form']) => () =>
    startCorrecting({ form, entity: { kind: view.kind, name: view.name } })
  return (
    <MenuTrigger>
      <IconButton label={`Correct ${view.name}`} tip="Correct the name">
        <Ellipsis size={16} aria-hidden />
      </IconButton>
      <ActionMenu
        label={`Correct ${view.name}`}
        groups={[
          {
            entries: [
              { id: 'rename', label: 'Rename…', onAction: start('rename') },
              { id: 'merge', label: 'Merge with another…', onAction: start('merge') },
              { id: 'split', label: 'Split…', onAction: start('split') },
            ],
          },
        ]}
      />
    </MenuTrigger>
  )
}

/** What can be done with an entity: list its recaps, report on it, put its name right, go back to reading. */
export const EntityBar = ({ view, search }: EntityBarProps) => {
  const { searchFor, closeEntity, prepareReport } = useActions()
  const filters = useModel(model => model.trail.present.filters)
  const report = view ? reportOn(view, filters) : null
  return (
    <Toolbar className="reader-bar" label="Page">
      {search ? (
        <Button variant="quiet" className="entity-show" onPress={() => searchFor(search.query, search.filters)}>
          <ListFilter size={15} aria-hidden />
          <span>{search.label}</span>
        </Button>
      ) : null}
      <div className="reader-gap" />
      {view && report ? (
        <Button
          variant="quiet"
          className="entity-show"
          label={`Report on ${view.name}…`}
          onPress={() => prepareReport(report)}
        >
          <FileText size={15} aria-hidden />
          <span>Report…</span>
        </Button>
      ) : null}
      {view ? <CorrectionMenu view={view} /> : null}
      <IconButton label="Close page" onPress={closeEntity}>
        <X size={16} aria-hidden />
      </IconButton>
    </Toolbar>
  )
}
