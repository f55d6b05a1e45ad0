export { makeFolder } from "./make-folder.ts";
export { openStore, type StoreOptions } from "./open.ts";
export { type BlobCache, type Column, DamagedSegment, type Kind, type Segment, type SegmentContent, type Store } from "./types.ts";
