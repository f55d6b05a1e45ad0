export { logSettings } from "./environment.ts";
export { GitError } from "./failure.ts";
export { openRepository, type OpenOptions } from "./open.ts";
export type { GitObject, GitRepository, OnBytes, RunOptions } from "./types.ts";
