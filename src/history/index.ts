export { readNames } from "./people/names.ts";
export { personsByMail } from "./people/persons-by-mail.ts";
export { referenceAuthors } from "./people/reference.ts";
export { type HistoryProgress, readHistory, type ReadHistoryOptions } from "./read-history.ts";
export type * from "./types.ts";
export { changeType, commitFlag, commitKind } from "./types.ts";
