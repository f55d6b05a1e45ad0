import { csrRow, type Path, printable, type Seconds, showDay } from "#base";
import { changesByFile, value } from "#picture";
import type { DecisionRecord, DirectionRecord, RecordSet } from "#records";
import { shellWord } from "#signals";
import { nameOfRecord } from "../decision/find.ts";
import { stateOf } from "../decision/state.ts";
import { recordLink } from "../shared/record-link.ts";
import type { Compared } from "./pictures.ts";
import type { SinceItem } from "./schema.ts";

/** Decisions that are new, whose status moved, or that are gone. */
export function decisionChanges(compared: Compared): readonly SinceItem[] {
  const { before, after } = sets(compared);
  return [
    ...after.decisions.flatMap((record): readonly SinceItem[] => {
      const was = sameIn(compared, before.decisions, record);
      const state = stateOf(record.status.value);
      if (was === undefined) return [cameItem(compared, record, state.mark, `, ${state.word.toLowerCase()}`)];
      return was.status.value === record.status.value
        ? []
        : [item(record, state.mark, "moved", `: ${stateOf(was.status.value).word.toLowerCase()} to ${state.word.toLowerCase()}`)];
    }),
    ...goneItems(compared, before.decisions, after.decisions),
  ];
}

/** Records of other kinds that came, moved or went. */
export function recordChanges(compared: Compared): readonly SinceItem[] {
  const { before, after } = sets(compared);
  const others = ({ all }: RecordSet): readonly DirectionRecord[] => all.filter(({ kind }) => kind !== "decision");
  return [
    ...others(after).flatMap((record): readonly SinceItem[] => {
      const was = sameIn(compared, others(before), record);
      if (was === undefined) return [cameItem(compared, record, "open", "")];
      return was.status.value === record.status.value
        ? []
        : [item(record, "open", "moved", `: ${was.status.value} to ${record.status.value}`)];
    }),
    ...goneItems(compared, others(before), others(after)),
  ];
}

const none: Pick<RecordSet, "all" | "decisions"> = { all: [], decisions: [] };

const sets = ({ earlier: then, now }: Compared) => {
  const [before, after] = [value(then, "records"), value(now, "records")];
  // What is there at one commit only cannot be compared.
  return before === undefined || after === undefined ? { before: emptyOf(before), after: emptyOf(after) } : { before, after };
};
const emptyOf = (set: RecordSet | undefined): RecordSet => ({
  logs: [],
  left: [],
  problems: [],
  find: () => [],
  folder: "",
  ...set,
  ...none,
});

/** The same record as it was: at the same path, at one that its content came from, else a decision of the same title and number. */
function sameIn<R extends DirectionRecord>(compared: Compared, then: readonly R[], record: R): R | undefined {
  const here = then.find(({ path }) => path === record.path);
  if (here !== undefined) return here;
  const former = standingThen(compared, record.path).paths;
  return then.find(({ path }) => former.has(path)) ?? then.find((one) => isSameDecision(one, record));
}

const isDecision = (record: DirectionRecord): record is DecisionRecord => record.kind === "decision";

const isSameDecision = (one: DirectionRecord, other: DirectionRecord): boolean =>
  isDecision(one) &&
  isDecision(other) &&
  one.title !== undefined &&
  one.title.value === other.title?.value &&
  one.number?.value === other.number?.value;

/** Where the content of a file stood by the earlier commit, renames followed, and when it first landed; nothing where it came later. */
function standingThen(
  { earlier: then, now }: Compared,
  path: Path,
): { readonly paths: ReadonlySet<Path>; readonly came: Seconds | undefined } {
  const paths = new Set<Path>();
  let came: Seconds | undefined;
  const history = value(now, "history");
  const file = history?.paths.indexOf(path) ?? -1;
  if (history === undefined || file < 0) return { paths, came };
  const { commits, landed, rows } = history;
  for (const commit of csrRow(changesByFile(now, history), file)) {
    const time = landed.time[commits.landed[commit] ?? -1] ?? Number.POSITIVE_INFINITY;
    if (time > then.repository.at.time) continue;
    came = Math.min(came ?? time, time);
    for (let row = rows.start[commit] ?? 0; row < (rows.start[commit + 1] ?? 0); row++)
      if (rows.file[row] === file) paths.add(history.paths.path(rows.path[row] ?? 0));
  }
  return { paths, came };
}

/** A record whose file was there already is not new: it moved to where records are read. */
function cameItem(compared: Compared, record: DirectionRecord, mark: SinceItem["mark"], more: string): SinceItem {
  const { came } = standingThen(compared, record.path);
  return came === undefined
    ? item(record, mark, "new", more)
    : item(record, mark, "read since", `${more}; its text is of ${showDay(came)} and was not read as a record then`);
}

function goneItems<R extends DirectionRecord>(compared: Compared, before: readonly R[], after: readonly R[]): readonly SinceItem[] {
  const kept = new Set(after.map((record) => sameIn(compared, before, record)));
  return before.filter((record) => !kept.has(record)).map((record) => ({ ...item(record, "gone", "gone", ""), link: null, command: null }));
}

const item = (record: DirectionRecord, mark: SinceItem["mark"], word: string, more: string): SinceItem => ({
  mark,
  word,
  text: `${printable(nameOfRecord(record))}${more}`,
  link: recordLink(record),
  command: `fairlead show ${shellWord(record.reference)}`,
});
