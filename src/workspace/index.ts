export { openWorkspace } from "./open.ts";
export { configSchema } from "./config/schema.ts";
export { showEstate } from "./estate.ts";
export type { Asked, ChangeSet, GatherOptions, Missing, Progress, Shown, ShowOptions, Subject, Workspace, WorkspaceOptions } from "./types.ts";
