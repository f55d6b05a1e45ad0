import { printable } from "#base";
import { value } from "#picture";
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
      const was = sameIn(before.decisions, record);
      const state = stateOf(record.status.value);
      if (was === undefined) return [item(record, state.mark, "new", `, ${state.word.toLowerCase()}`)];
      return was.status.value === record.status.value
        ? []
        : [item(record, state.mark, "moved", `: ${stateOf(was.status.value).word.toLowerCase()} to ${state.word.toLowerCase()}`)];
    }),
    ...before.decisions
      .filter((record) => sameIn(after.decisions, record) === undefined)
      .map((record) => ({ ...item(record, "gone", "gone", ""), link: null, command: null })),
  ];
}

/** Records of other kinds that came, moved or went. */
export function recordChanges(compared: Compared): readonly SinceItem[] {
  const { before, after } = sets(compared);
  const others = ({ all }: RecordSet): readonly DirectionRecord[] => all.filter(({ kind }) => kind !== "decision");
  return [
    ...others(after).flatMap((record): readonly SinceItem[] => {
      const was = before.all.find(({ path }) => path === record.path);
      if (was === undefined) return [item(record, "open", "new", "")];
      return was.status.value === record.status.value
        ? []
        : [item(record, "open", "moved", `: ${was.status.value} to ${record.status.value}`)];
    }),
    ...others(before)
      .filter(({ path }) => !after.all.some((record) => record.path === path))
      .map((record) => ({ ...item(record, "gone", "gone", ""), link: null, command: null })),
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

/** The same decision: the same path, else the same title where the file was renamed. */
const sameIn = (decisions: readonly DecisionRecord[], record: DecisionRecord): DecisionRecord | undefined =>
  decisions.find(({ path }) => path === record.path) ??
  (record.title === undefined
    ? undefined
    : decisions.find(({ title, number }) => title?.value === record.title?.value && number?.value === record.number?.value));

const item = (record: DirectionRecord, mark: SinceItem["mark"], word: string, more: string): SinceItem => ({
  mark,
  word,
  text: `${printable(nameOfRecord(record))}${more}`,
  link: recordLink(record),
  command: `fairlead show ${shellWord(record.reference)}`,
});
