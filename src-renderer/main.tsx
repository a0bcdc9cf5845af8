import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter/opsz.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '@fontsource-variable/jetbrains-mono/index.css'
import './styles/tokens.css'
import './styles/base.css'
import './ui/field.css'
import { connectBridge } from './bridge.ts'
import { createApp } from './store/create-app.ts'
import { AppContext } from './store/use-app.ts'
import { Window } from './window.tsx'

const app = createApp(connectBridge(), () => window.innerWidth >= 1000)
const root = document.getElementById('root')
if (!root) throw new Error('The page has no place to draw in.')

createRoot(root).render(
  <StrictMode>
    <AppContext value={app}>
      <Window />
    </AppContext>
  </StrictMode>,
)
void app.actions.start()
