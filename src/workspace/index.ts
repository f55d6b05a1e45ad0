export { openWorkspace } from "./open.ts";
export type { Asked, ChangeSet, GatherOptions, Progress, Shown, ShowOptions, Workspace, WorkspaceOptions } from "./types.ts";
