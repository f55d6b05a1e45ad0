import type { Path } from "#base";
import type { DecisionRecord, DirectionRecord, RecordSet, Value } from "#records";
import { filesCovered } from "../covered.ts";
import { memo, memoKey } from "../memo.ts";
import type { Picture } from "../types.ts";
import { value } from "../value.ts";
import { mentionsOf } from "./mentions.ts";
import { proposeFor } from "./propose.ts";
import type { Binding, BoundGlob, Proposal } from "./types.ts";

/** Statuses in which a record governs nothing any more, or never did. */
const ended: ReadonlySet<string> = new Set(["rejected", "superseded", "deprecated", "repaid", "written-off", "dropped", "met", "missed"]);

/** Whether a record is in force, or may come into force. */
export const isInForce = (record: DirectionRecord): boolean => !ended.has(record.status.value);

/** Statuses in which a decision is still to be taken: its text concludes nothing for the code, only what it states itself. */
const open: ReadonlySet<string> = new Set(["proposed", "paused"]);

/** Whether a decision holds, as far as it says: accepted, or of no stated status. */
export const isDecided = (record: DirectionRecord): boolean => isInForce(record) && !open.has(record.status.value);

const isDecision = (record: DirectionRecord): record is DecisionRecord => record.kind === "decision";

/** Fields by which records of any kind say what they are about. */
const pathFields = ["applies-to", "paths"] as const;

/** Globs that a record states itself, or that its sidecar does. */
export function statedGlobs(record: DirectionRecord): readonly BoundGlob[] {
  if (isDecision(record) && record.appliesTo !== undefined) {
    const { value: globs, confidence } = record.appliesTo;
    return globs.map((glob) => ({ glob, confidence: confidence === "inferred" ? "inferred" : "declared", because: [] }));
  }
  const field = pathFields.map((key) => record.fields[key]).find((one) => one !== undefined);
  return field === undefined ? [] : textsOf(field.value).map((glob) => ({ glob, confidence: "declared", because: [] }));
}

const textsOf = (given: Value): readonly string[] =>
  typeof given === "string" ? [given] : Array.isArray(given) ? given.flatMap((one: Value) => (typeof one === "string" ? [one] : [])) : [];

/** Decisions that did not end and do not say what they govern: `bind` has something to propose for these. */
export const unbound = (set: RecordSet): readonly DecisionRecord[] =>
  set.decisions.filter((record) => isInForce(record) && statedGlobs(record).length === 0);

/** Names that must be looked up in the code before anything can be proposed (`readNames`). In order, each once. */
export const namesWanted = (set: RecordSet): readonly string[] =>
  [...new Set(unbound(set).flatMap((record) => mentionsOf(record).names.map((name) => name.text)))].toSorted();

const proposalsKey = memoKey<readonly Proposal[]>("binding: proposals");

/** What is proposed for each decision in force that does not say what it governs, in order of path. */
export function proposals(picture: Picture): readonly Proposal[] {
  return memo(picture, proposalsKey, () => {
    const set = value(picture, "records");
    return value(picture, "proposals") ?? (set === undefined ? [] : proposalsFor(picture, unbound(set)));
  });
}

/** What is proposed for these records, whatever they say and however they stand. Empty without a tree. */
export function proposalsFor(picture: Picture, records: readonly DirectionRecord[]): readonly Proposal[] {
  const tree = value(picture, "tree");
  const set = value(picture, "records");
  if (tree === undefined || set === undefined || records.length === 0) return [];
  return proposeFor(records, {
    tree,
    names: value(picture, "codeNames"),
    history: value(picture, "history"),
    technologies: value(picture, "technologies")?.list ?? [],
    find: set.find,
    repository: picture.repository.name,
    titles: set.decisions,
    folders: recordFolders(set),
  });
}

const recordFolders = (set: RecordSet): readonly Path[] =>
  [...set.logs.map((log) => log.folder), set.folder].filter((folder) => folder !== "");

const bindingsKey = memoKey<readonly Binding[]>("binding: bindings");

/** Every record that did not end and what it governs: what it says, else, of what is decided, what is concluded. Records that govern nothing are left out. */
export function bindings(picture: Picture): readonly Binding[] {
  return memo(picture, bindingsKey, () => {
    const set = value(picture, "records");
    if (set === undefined) return [];
    const proposed = new Map(proposals(picture).map((one) => [one.record, one.globs]));
    return set.all.filter(isInForce).flatMap((record) => {
      const stated = statedGlobs(record);
      const globs = stated.length > 0 ? stated : isDecided(record) ? (proposed.get(record.path) ?? []) : [];
      if (globs.length === 0) return [];
      return [
        {
          record,
          globs,
          files: () =>
            filesCovered(
              picture,
              globs.map(({ glob }) => glob),
            ),
        },
      ];
    });
  });
}
