import { Dialog, DialogBody } from '../../ui/dialog.tsx'
import './shortcuts.css'

type Line = { readonly does: string; readonly keys: readonly string[] }
type Group = { readonly title: string; readonly lines: readonly Line[] }

const GROUPS: readonly Group[] = [
  {
    title: 'Anywhere',
    lines: [
      { does: 'Search', keys: ['/', 'Ctrl F'] },
      { does: 'Previous and next recap', keys: ['[', ']'] },
      { does: 'Back and forward', keys: ['Alt ←', 'Alt →'] },
      { does: 'Next and previous match', keys: ['N', 'Shift N'] },
      { does: 'Print the selection, or the open recap', keys: ['Ctrl P'] },
      { does: 'Undo and redo a correction', keys: ['Ctrl Z', 'Shift Ctrl Z'] },
      { does: 'Review suggestions and corrections', keys: ['R'] },
      { does: 'This list', keys: ['?'] },
    ],
  },
  {
    title: 'Results',
    lines: [
      { does: 'Move', keys: ['↑', '↓', 'Page', 'Home', 'End'] },
      { does: 'Open', keys: ['Enter'] },
      { does: 'Select', keys: ['Space'] },
      { does: 'Select several, all', keys: ['Shift ↑', 'Shift ↓', 'Ctrl A'] },
    ],
  },
  {
    title: 'Review',
    lines: [
      { does: 'Move', keys: ['↑', '↓'] },
      { does: 'Yes, or merge', keys: ['Y'] },
      { does: 'No, or keep apart', keys: ['N'] },
      { does: 'Skip', keys: ['S'] },
      { does: 'Which of two names stays', keys: ['1', '2'] },
      { does: 'It is another, it is never one', keys: ['E', 'V'] },
      { does: 'Open the recap', keys: ['O'] },
    ],
  },
  {
    title: 'Images',
    lines: [
      { does: 'Previous and next', keys: ['←', '→'] },
      { does: 'Zoom', keys: ['+', '−'] },
      { does: 'Fit, actual size', keys: ['0', '1'] },
      { does: 'Close', keys: ['Esc'] },
    ],
  },
]

/** Every key, one key away. */
export const ShortcutsDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Keyboard shortcuts" onClose={onClose}>
    <DialogBody>
      {GROUPS.map(group => (
        <section key={group.title} className="shortcut-group">
          <h3>{group.title}</h3>
          <dl>
            {group.lines.map(line => (
              <div key={line.does} className="shortcut">
                <dt>{line.does}</dt>
                <dd>
                  {line.keys.map(key => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </DialogBody>
  </Dialog>
)
