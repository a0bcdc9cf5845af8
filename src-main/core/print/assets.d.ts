/** A font file as a data: URL. */
declare module '*.woff2?inline' {
  const url: string
  export default url
}

/** A style sheet as text. */
declare module '*.css?raw' {
  const text: string
  export default text
}
