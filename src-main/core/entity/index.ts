export { composeEntity } from './page.ts'
export { notePhotos } from './photos.ts'
export type * from './types.ts'
