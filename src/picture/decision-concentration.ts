import { csrRow, type Path } from "#base";
import type { DecisionRecord } from "#records";
import { smallestGroup } from "./cadence.ts";
import { changesByFile } from "./files.ts";
import { memo, memoKey } from "./memo.ts";
import { creditOf } from "./people.ts";
import type { Picture } from "./types.ts";
import { value } from "./value.ts";

/** How decisions gather on one person, whoever that is: nobody is named, and nothing is told of a small group. */
export interface Concentration {
  /** Decisions looked at: the last so many that came. */
  readonly recent: number;
  /** Most of them that one person first committed; `undefined` where fewer than five people did over all decisions. */
  readonly written: number | undefined;
  /** People who first committed a decision. */
  readonly writers: number;
  /** Most of them that name one owner; `undefined` where fewer than five owners or deciders are named over all decisions. */
  readonly owned: number | undefined;
  /** Owners and deciders named over all decisions. */
  readonly owners: number;
  /** Open decisions that name an owner, and most of them that wait for one; `undefined` in a small group. */
  readonly open: number;
  readonly waiting: number | undefined;
}

const key = memoKey<Concentration | undefined>("decision concentration");

/** So many records in one commit are an import: whoever carried them over did not write them all. */
const importFrom = 4;

/**
 * How the last decisions gather. A decision came with the first commit of its content, renames followed; commits
 * that brought four or more records tell nothing of who wrote them, and these are passed over. `undefined` without
 * history or records.
 */
export function decisionConcentration(picture: Picture, last: number): Concentration | undefined {
  const decisions = value(picture, "records")?.decisions;
  if (decisions === undefined || value(picture, "history") === undefined) return undefined;
  return memo(picture, key, () => concentration(decisions, arrivals(picture, decisions), last), String(last));
}

/** A decision with the people of the commit that brought it. */
interface Arrival {
  readonly record: DecisionRecord;
  readonly commit: number;
  readonly people: readonly number[];
}

/** Oldest first; decisions of imports, of bots, and those not committed yet are left out. */
function arrivals(picture: Picture, decisions: readonly DecisionRecord[]): readonly Arrival[] {
  const history = value(picture, "history");
  if (history === undefined) return [];
  const credit = creditOf(picture, history);
  const first = (path: Path): number => {
    const index = history.paths.indexOf(path);
    return index < 0 ? -1 : (csrRow(changesByFile(picture, history), index)[0] ?? -1);
  };
  const all = decisions.map((record) => ({ record, commit: first(record.path) })).filter(({ commit }) => commit >= 0);
  const together = new Map<number, number>();
  for (const { commit } of all) together.set(commit, (together.get(commit) ?? 0) + 1);
  return all
    .filter(({ commit }) => (together.get(commit) ?? 0) < importFrom)
    .map((one) => ({ ...one, people: [...csrRow(credit, one.commit)] }))
    .filter(({ people }) => people.length > 0)
    .toSorted((a, b) => a.commit - b.commit);
}

function concentration(decisions: readonly DecisionRecord[], came: readonly Arrival[], last: number): Concentration {
  const recent = came.slice(-last);
  const writers = new Set(came.flatMap(({ people }) => people)).size;
  const owners = new Set(decisions.flatMap(namedIn)).size;
  const open = decisions.filter((record) => record.status.value === "proposed").flatMap(ownerOf);
  const group = <T>(size: number, figure: T): T | undefined => (size < smallestGroup ? undefined : figure);
  return {
    recent: recent.length,
    written: group(writers, mostOfOne(recent.map(({ people }) => people))),
    writers,
    owned: group(owners, mostOfOne(recent.map(({ record }) => ownerOf(record)))),
    owners,
    open: open.length,
    waiting: group(owners, mostOfOne(open.map((owner) => [owner]))),
  };
}

const handle = (name: string): string => name.trim().replace(/^@/, "").toLowerCase();

const ownerOf = ({ owner }: DecisionRecord): readonly string[] => (owner === undefined ? [] : [handle(owner.value)]);

const namedIn = (record: DecisionRecord): readonly string[] => [...ownerOf(record), ...(record.deciders?.value ?? []).map(handle)];

/** In how many of these lists the one stands who stands in most. */
function mostOfOne(lists: readonly (readonly (string | number)[])[]): number {
  const counts = new Map<string | number, number>();
  for (const one of lists.flatMap((list) => [...new Set(list)])) counts.set(one, (counts.get(one) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
