/** A style sheet as text. */
declare module '*.css?raw' {
  const text: string
  export default text
}

/** Characters of each part of each family of fonts, as `unicode-range` has them, by the family's id. */
declare module 'virtual:font-coverage' {
  const coverage: Readonly<Record<string, Readonly<Record<string, string>>>>
  export default coverage
}
