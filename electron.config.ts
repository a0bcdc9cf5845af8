import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/**
 * The build: main (both hosts, the worker, the command line), preload, and the page.
 * Everything is bundled but Electron itself and playwright-core, which does not survive bundling.
 */
const external = ['electron', 'playwright-core']

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      target: 'node20.19',
      rolldownOptions: {
        external,
        input: {
          cli: 'src-main/cli.ts',
          start: 'src-main/hosts/launch/start.ts',
          electron: 'src-main/hosts/electron/main.ts',
          worker: 'src-main/worker/thread.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: { preload: 'src-main/hosts/electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    base: './',
    plugins: [react()],
    build: { outDir: 'out/renderer', minify: true, rolldownOptions: { input: 'src-renderer/index.html' } },
  },
})
