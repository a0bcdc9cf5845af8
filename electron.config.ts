import react from '@vitejs/plugin-react'
import type { Configuration } from 'electron-builder'
import { defineConfig } from 'electron-vite'
import { fontCoverage, printFonts } from './tests/tools/print-fonts.ts'
import { wordLists } from './tests/tools/word-lists.ts'

/**
 * The build: main (both hosts, the worker, the command line), preload, and the page.
 * Everything is bundled but Electron itself, playwright-core, which does not survive bundling, and sharp, which is native.
 */
const external = ['electron', 'playwright-core', 'vite', 'electron-builder', 'sharp']

/** sharp with what it needs: its own code, and the libraries of the system that a package is made for. */
const NATIVE = ['sharp', '@img', 'detect-libc', 'semver'].map(name => `node_modules/${name}/**`)

/**
 * The packages that people install, made by `npm run package`. Everything is bundled, so no dependency goes in but sharp; the
 * starter, the command line and the browser host stay outside, since a package always runs in Electron.
 * The threads and what they import are unpacked, because a thread starts from a real file; the sample archive is a real
 * folder beside the asar, because its paths are resolved and proven to lie inside it.
 */
export const packaging = {
  appId: 'app.recap-archive.desktop',
  productName: 'Recap Archive',
  copyright: 'Recap Archive',
  directories: { output: 'dist' },
  files: [
    'package.json',
    'out/main/electron.js',
    'out/main/worker.js',
    'out/main/reader.js',
    'out/main/thumbnails.js',
    'out/main/chunks/**',
    'out/preload/**',
    'out/renderer/**',
    '!node_modules/**',
    ...NATIVE,
    '!**/*.map',
  ],
  asar: true,
  asarUnpack: [
    'package.json',
    'out/main/worker.js',
    'out/main/reader.js',
    'out/main/thumbnails.js',
    'out/main/chunks/**',
    ...NATIVE,
  ],
  extraResources: [{ from: 'archive', to: 'archive' }],
  npmRebuild: false,
  protocols: [{ name: 'Recap Archive', schemes: ['recap-archive'] }],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    executableName: 'recap-archive',
    synopsis: 'Browse years of meetup recaps offline',
    maintainer: 'Recap Archive <maintainers@recap-archive.invalid>',
  },
  mac: { target: ['dmg', 'zip'], category: 'public.app-category.productivity', hardenedRuntime: true },
  win: { target: ['nsis'] },
  nsis: { oneClick: false, allowToChangeInstallationDirectory: true },
} satisfies Configuration

export default defineConfig({
  main: {
    plugins: [wordLists(), fontCoverage()],
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
          reader: 'src-main/worker/reading/reader-thread.ts',
          thumbnails: 'src-main/worker/thumbnails/thread.ts',
          package: 'src-main/hosts/launch/package.ts',
          eval: 'tests/eval/eval.ts',
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // Constants stay constants, which the engine reads once for all: extraction is 4 to 8 % faster than with `var`.
          topLevelVar: false,
        },
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
    // Replaced by a new nonce in every answer; see src-main/hosts/app/static-files.ts.
    html: { cspNonce: '__CSP_NONCE__' },
    plugins: [react(), printFonts()],
    // One window loaded from disk: one file is quicker than several.
    build: {
      outDir: 'out/renderer',
      minify: true,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: 'src-renderer/index.html' },
    },
  },
})
