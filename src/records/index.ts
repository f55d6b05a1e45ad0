import type { Path } from "#base";
import type { RadarFormat } from "./radar/types.ts";
import type { EditedYaml } from "./write/edit-yaml.ts";
import type { DecisionRecord, Edit, Value } from "./types.ts";
import type { Draft, FieldChange, RecordFiles, StatusChange } from "./write/files.ts";
import type { Note } from "./write/write-note.ts";
import type { Outcome } from "./write/write-outcome.ts";

export type * from "./types.ts";

export { kindOf, kinds } from "./kinds.ts";

export { asMoved } from "./write/as-moved.ts";
export { otherSide } from "./other-side.ts";
export { frontMatterSchema, sidecarSchema } from "./json-schema.ts";
export type { Draft, FieldChange, RecordFiles, StatusChange } from "./write/files.ts";
export { nextNumber, numberIn } from "./write/number.ts";
export { sidecarOf } from "./write/sidecar-path.ts";

/** Sets one field of a record, or takes it out: only its bytes change, in the file, or in the sidecar where the file has no place for it. */
export const setField = async (files: RecordFiles, change: FieldChange): Promise<Edit> =>
  (await import("./write/set-field.ts")).setField(files, change);

/** The same for several fields of a record: all of them, or none. */
export const setFields = async (files: RecordFiles, record: Path, values: Readonly<Record<string, Value | undefined>>): Promise<Edit> =>
  (await import("./write/set-fields.ts")).setFields(files, record, values);

/** Sets fields of a record in the sidecar, leaving its own file as it is; `undefined` takes one out. */
export const setInSidecar = async (files: RecordFiles, record: Path, values: Readonly<Record<string, Value | undefined>>): Promise<Edit> =>
  (await import("./write/sidecar.ts")).editSidecar(files, record, values);

/** Sets what stands at a path of keys in a YAML text; refused where more than that would change. */
export const setInYaml = async (text: string, keys: readonly string[], value: Value | undefined): Promise<EditedYaml> =>
  (await import("./write/edit-yaml.ts")).editYaml(text, keys, value);

/** Moves a record to another status, with what that brings: its date, and both ends of a link, as its log writes them. */
export const moveStatus = async (files: RecordFiles, change: StatusChange): Promise<Edit> =>
  (await import("./write/move-status.ts")).moveStatus(files, change);

/** Writes what was chosen and why below the heading that a record has for it, whatever its log calls that; refused where it has none. */
export const writeOutcome = async (files: RecordFiles, record: Path, outcome: Outcome): Promise<Edit> =>
  (await import("./write/write-outcome.ts")).writeOutcome(files, record, outcome);

/** Writes what happened to a decision, dated, at the end of what the record has for it: nothing that stands changes. */
export const writeNote = async (files: RecordFiles, record: Path, note: Note): Promise<Edit> =>
  (await import("./write/write-note.ts")).writeNote(files, record, note);

/** Whether a decision is still as its template left it: no section says a word of its own. */
export const isUntouched = async (files: RecordFiles, record: DecisionRecord): Promise<boolean> =>
  (await import("./write/untouched.ts")).isUntouched(files, record);

/** Titles of the sections that should say what was decided and do not; empty where one of them does, or there is none. */
export const undecidedSections = async (files: RecordFiles, record: DecisionRecord): Promise<readonly string[]> =>
  (await import("./write/untouched.ts")).undecidedSections(files, record);

/** A new record: its file, and the sidecar's lines for what its log's convention has no place for. */
export const draftRecord = async (files: RecordFiles, draft: Draft): Promise<Edit> =>
  (await import("./write/draft-record.ts")).draftRecord(files, draft);

export { findLogs, type FoundLog, logsIn } from "./logs/find-logs.ts";
export { hintFiles, hintsFrom, type LogHint } from "./logs/hints.ts";
export { statesPeople } from "./people/states-people.ts";
export { peopleStated, withoutPeople } from "./people/without-people.ts";
export { namedIn } from "./read/link-text.ts";
export { isNoOption, tellsOptions } from "./read/options.ts";
export { linesSaid, saidIn } from "./read/said.ts";
export { outcomeRank } from "./read/outcome-names.ts";
export { readsAsDecision } from "./logs/reads-as.ts";
export { isDecision as isDecisionRecord } from "./read/is-decision.ts";
export { decisionStatusReader, readRecord, readRecordSet } from "./read/reading.ts";
export { datedBy, type RecordInput } from "./read/set.ts";

export { usualRings } from "./radar/bands.ts";
export { fieldsOfBlip } from "./radar/to-record.ts";
export { blipOfRecord, historyOf, movementFrom } from "./radar/from-record.ts";
export { type BandMap, mapped, misfit, readBandMap } from "./radar/fit.ts";
export { bandNamed, slugOf } from "./radar/slug.ts";
export type * from "./radar/types.ts";

/** Formats that other tools keep radars in. Loaded when a radar is read or written: they bring the YAML parser. */
export const loadRadarFormats = async (): Promise<readonly RadarFormat[]> => (await import("./radar/formats.ts")).radarFormats;
