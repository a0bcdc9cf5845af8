/** Files bundled as text, as Vite and Vitest do for `import text from './file.yaml?raw'`. */
declare module '*?raw' {
  const text: string
  export default text
}
