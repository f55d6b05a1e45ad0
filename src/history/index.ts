export type * from "./types.ts";
export { changeType, commitFlag, commitKind } from "./types.ts";
