import { Monitor, Moon, Sun } from 'lucide-react'
import { MenuTrigger } from 'react-aria-components'
import type { Settings } from '../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { IconButton } from '../../ui/button.tsx'
import { type Choice, ChoiceMenu } from '../../ui/menu.tsx'

const THEMES: readonly Choice<Settings['theme']>[] = [
  { id: 'system', label: 'As the system', icon: <Monitor size={15} aria-hidden /> },
  { id: 'light', label: 'Light', icon: <Sun size={15} aria-hidden /> },
  { id: 'dark', label: 'Dark', icon: <Moon size={15} aria-hidden /> },
]

/** Light, dark, or as the system has it. */
export const ThemeMenu = () => {
  const theme = useModel(model => model.settings.theme)
  const { saveSettings } = useActions()
  const current = THEMES.find(choice => choice.id === theme)
  return (
    <MenuTrigger>
      <IconButton label="Theme" tip={`Theme: ${current?.label ?? theme}`}>
        {theme === 'dark' ? <Moon size={16} /> : theme === 'light' ? <Sun size={16} /> : <Monitor size={16} />}
      </IconButton>
      <ChoiceMenu label="Theme" choices={THEMES} chosen={theme} onChoose={id => void saveSettings({ theme: id })} />
    </MenuTrigger>
  )
}
