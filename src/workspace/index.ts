export { analyses } from "#picture";
export { frontMatterSchema, type Kind, kinds, sidecarSchema } from "#records";
export type { Picture } from "#picture";
export { makeFolder } from "./make-folder.ts";
export { bindingEdit, unmatchedGlobs } from "./write/bind.ts";
export { beginRepository } from "./begin.ts";
export { openWorkspace } from "./open.ts";
export { configSchema } from "./config/schema.ts";
export { exportTables } from "./export-tables.ts";
export type { ExportTable, ExportColumn } from "./tables/table.ts";
export { showEstate } from "./estate.ts";
export type {
  Asked,
  ChangeSet,
  GatherOptions,
  Missing,
  Progress,
  Shown,
  ShowOptions,
  Subject,
  Workspace,
  WorkspaceOptions,
} from "./types.ts";
export type { PrivacyWalk } from "./privacy/proof.ts";
export type { Leak, Output, OutputKind, PrivacyProof } from "./privacy/types.ts";
export type { Conflict, NameOnBranches, Saved, SaveTo } from "./write/types.ts";
export type { Edit } from "#records";
export { editingOf } from "./editing/editing.ts";
export type { Editing, Writes } from "./editing/types.ts";
export { type Refreshed, refreshEndOfLife } from "./end-of-life/refresh.ts";
export { namedInRecords } from "./path/named-in-records.ts";
export { decideEdit, type Review, reviewEdit, supersedeEdit, unsaidAfter, type Verdict } from "./path/decide.ts";
export { initEdit } from "./path/init.ts";
export { type Drafted, kindNamed, newRecord, type NewRecord } from "./path/new-record.ts";
export { dayUntil, putOffEdit, type PutOff } from "./path/not-now.ts";
export { sketchFromFinding } from "./path/sketches.ts";
export { listOf, valueTyped } from "./path/values.ts";
export type { DecisionRecord, DirectionRecord, FieldSpec, FileChange, Value } from "#records";
export { exportRadar } from "./radar/export.ts";
export { importRadar, radarFormatNamed, type RadarImport } from "./radar/import.ts";
export { readBandMap } from "#records";
export type { RadarFile, RadarFormat, RadarWritten } from "#records";
