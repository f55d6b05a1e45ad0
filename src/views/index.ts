export type * from "./types.ts";
export { dataOf, hrefFrom, type Link, type LinkKind, linkKinds, pageOf, readData, readPage, toRoot, viewOf } from "./route.ts";
export type * from "./shared/model.ts";
