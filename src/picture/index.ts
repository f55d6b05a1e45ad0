export type * from "./types.ts";
export { emptyConfig } from "./config.ts";
export { type Example, exampleLog, examplePicture } from "./example.ts";
export type { ExampleCommit } from "./example-history.ts";
export type { ExampleFile } from "./example-tree.ts";
export { memo, type MemoKey, memoKey } from "./memo.ts";
export { value, whyMissing } from "./value.ts";
export { halfYearOf, scopeKey, wholeTree, windowNamed, windowNames, yearOf } from "./window.ts";
