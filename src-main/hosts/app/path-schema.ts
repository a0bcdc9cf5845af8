import * as v from 'valibot'

/** A path as the page may send it. */
export const filePath = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(4096),
  v.check(value => !value.includes('\0'), 'A path holds no NUL character'),
)

/** Paths of recaps. */
export const paths = v.pipe(v.array(filePath), v.maxLength(1_000_000))
