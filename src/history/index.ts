export { historyAsOf } from "./as-of.ts";
export { readLines, type ReadLinesOptions } from "./lines/read-lines.ts";
export { readNames } from "./people/names.ts";
export { personsByMail } from "./people/persons-by-mail.ts";
export { referenceAuthors, type ReferenceAuthorship } from "./people/reference.ts";
export { logCommand } from "./mine/mine.ts";
export { type HistoryProgress, readHistory, type ReadHistoryOptions } from "./read-history.ts";
export type * from "./types.ts";
export { changeType, commitFlag, commitKind } from "./types.ts";
