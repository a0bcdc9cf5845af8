import * as v from 'valibot'
import {
  type CommandInput,
  type CommandName,
  ENTITY_KINDS,
  EXPORT_FORMATS,
  FACET_FIELDS,
  PREVIEW_PIECE_BYTES,
  type Settings,
} from '../../contract/index.ts'
import { libraryChange } from '../../worker/schemas/library.ts'
import { searchRequest } from '../../worker/schemas/search.ts'
import { correction, name } from './correction-schema.ts'
import { exportRequest, pdfOptions } from './export-schema.ts'
import { filePath, paths } from './path-schema.ts'
import { settingGuards } from './settings-schema.ts'

/** One schema a command, from anything to the command's input. */
export type InputGuards = { readonly [N in CommandName]: v.GenericSchema<unknown, CommandInput<N>> }

const text = v.pipe(v.string(), v.maxLength(10_000))
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const nothing = v.strictObject({})

/** Checks the input of every command at run time, where types are gone. Unknown members are refused. */
export const inputGuards = {
  'app.state': nothing,
  'app.proof': nothing,
  'settings.save': v.strictObject({
    theme: v.exactOptional(settingGuards.theme),
    recentFolders: v.exactOptional(settingGuards.recentFolders),
    facetsWidth: v.exactOptional(settingGuards.facetsWidth),
    resultsWidth: v.exactOptional(settingGuards.resultsWidth),
    paper: v.exactOptional(settingGuards.paper),
    exportFolder: v.exactOptional(settingGuards.exportFolder),
    recentCommands: v.exactOptional(settingGuards.recentCommands),
  } satisfies Readonly<Record<keyof Settings, unknown>>),
  'folder.choose': nothing,
  'folder.list': v.strictObject({ path: v.exactOptional(filePath) }),
  'archive.open': v.strictObject({ folder: filePath }),
  'archive.summary': nothing,
  'archive.cancel': nothing,
  'archive.problems': nothing,
  'archive.search': searchRequest,
  'archive.facet': v.strictObject({
    field: v.picklist(FACET_FIELDS),
    contains: text,
    request: searchRequest,
    sort: v.exactOptional(v.picklist(['count', 'name'])),
  }),
  'archive.paths': searchRequest,
  'archive.beside': v.strictObject({ request: searchRequest, path: filePath }),
  'archive.advice': searchRequest,
  'archive.missing': nothing,
  'archive.photos': v.strictObject({
    request: searchRequest,
    offset: v.exactOptional(whole),
    limit: v.exactOptional(v.pipe(whole, v.maxValue(500))),
  }),
  'archive.trends': searchRequest,
  'archive.complete': v.strictObject({ query: text, caret: whole }),
  'recap.read': v.strictObject({ path: filePath, query: v.exactOptional(text) }),
  'recap.why': v.strictObject({ path: filePath, query: text }),
  'recap.surroundings': v.strictObject({ path: filePath }),
  'image.fault': v.strictObject({ path: filePath }),
  'library.read': nothing,
  'library.write': libraryChange,
  'entity.read': v.strictObject({ kind: v.picklist(ENTITY_KINDS), name }),
  'entity.names': v.strictObject({
    kind: v.picklist(ENTITY_KINDS),
    contains: text,
    limit: v.exactOptional(v.pipe(whole, v.maxValue(1000))),
    like: v.exactOptional(name),
  }),
  'curation.state': nothing,
  'curation.apply': v.strictObject({
    corrections: v.pipe(v.array(correction), v.minLength(1), v.maxLength(10_000)),
  }),
  'curation.undo': nothing,
  'curation.redo': nothing,
  'curation.list': nothing,
  'curation.revoke': v.strictObject({ ids: v.pipe(v.array(text), v.minLength(1), v.maxLength(100_000)) }),
  'curation.review': v.strictObject({ limit: v.exactOptional(v.pipe(whole, v.maxValue(10_000))) }),
  'curation.keep': v.strictObject({ place: v.picklist(['data-folder', 'beside-archive']) }),
  'export.suggest': v.strictObject({
    paths,
    title: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
    format: v.exactOptional(v.picklist(EXPORT_FORMATS)),
  }),
  'export.preflight': v.strictObject({ paths, options: pdfOptions }),
  'export.preview': v.strictObject({ paths, options: pdfOptions }),
  'export.preview-bytes': v.pipe(
    v.strictObject({ start: whole, end: whole }),
    v.check(({ start, end }) => start <= end && end - start <= PREVIEW_PIECE_BYTES),
  ),
  'export.save': exportRequest,
  'export.cancel': nothing,
  'link.open': v.strictObject({ url: v.pipe(v.string(), v.maxLength(10_000)) }),
  'file.reveal': v.strictObject({ path: v.string(), of: v.picklist(['archive', 'export', 'corrections']) }),
} satisfies InputGuards
