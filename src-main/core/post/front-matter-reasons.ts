import { TomlError } from 'smol-toml'
import type { ErrorCode, YAMLError } from 'yaml'

const INDENT = 'a line is indented otherwise than the lines that it belongs to'
const COLON = 'a value holds a colon followed by a space, which begins another value; put it into quotation marks'
const SIGN = 'a value begins with a sign that has a meaning of its own in YAML; put it into quotation marks'
const UNENDED = 'a quotation mark or a bracket is opened and not closed, or a comma is missing'
const OTHER = 'it is not written as YAML asks'

/** Why a name that its map has already is told of. */
export const NAME_TWICE = 'a name stands there twice; keep one of them'

/** What the parser finds, as a person who wrote the lines can put it right. */
const YAML_REASONS: { readonly [C in ErrorCode]: string } = {
  ALIAS_PROPS: SIGN,
  BAD_ALIAS: SIGN,
  BAD_COLLECTION_TYPE: OTHER,
  BAD_DIRECTIVE: SIGN,
  BAD_DQ_ESCAPE: 'a backslash stands between double quotation marks; use single ones',
  BAD_INDENT: INDENT,
  BAD_PROP_ORDER: SIGN,
  BAD_SCALAR_START: SIGN,
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: INDENT,
  DUPLICATE_KEY: NAME_TWICE,
  IMPOSSIBLE: OTHER,
  KEY_OVER_1024_CHARS: 'a name is longer than 1,024 characters',
  MISSING_CHAR: UNENDED,
  MULTILINE_IMPLICIT_KEY: 'a line has no name with a colon, or a quotation mark is not closed',
  MULTIPLE_ANCHORS: SIGN,
  MULTIPLE_DOCS: 'a line of three dashes stands within it',
  MULTIPLE_TAGS: SIGN,
  NON_STRING_KEY: 'a name is not text',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  TAB_AS_INDENT: 'a line is indented by a tab; use spaces',
  TAG_RESOLVE_FAILED: SIGN,
  UNEXPECTED_TOKEN: 'a sign stands where it means something else; put the value into quotation marks',
}

/** Why YAML could not be read, in words for a person. */
export const yamlReason = ({ code, message }: YAMLError): string => {
  if (code === 'MISSING_CHAR' && message.startsWith('Implicit map keys')) return 'a line has no colon after its name'
  // A list or a map in brackets that goes on over the end of its line.
  if (code === 'BAD_INDENT' && message.startsWith('Flow ')) return UNENDED
  return YAML_REASONS[code]
}

/** Why front matter of whatever kind could not be read at all, in words for a person. */
export const parseReason = (error: unknown): string => {
  if (error instanceof TomlError) return 'it is not written as TOML asks, most often for want of quotation marks'
  if (error instanceof RangeError) return 'it is nested too deeply'
  if (error instanceof SyntaxError) return 'it is not written as JSON asks; look for a comma or a quotation mark'
  return 'it refers to itself too often'
}
