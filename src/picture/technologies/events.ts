import { csrRow, type Path } from "#base";
import type { Dependency, Format, ManifestReading } from "#code";
import { changeType, commitFlag, type History, type MainlineRows } from "#history";
import type { TechnologyEvent } from "../types.ts";
import { scopeOf } from "./inventory.ts";
import { isTechnology, namedTechnology } from "./name.ts";
import { ownIds } from "./own.ts";
import { speaksForProduct } from "./roles.ts";

/** A version of a file, as the mainline had it. */
export interface Version {
  readonly path: Path;
  readonly oid: string;
}

/** An event, and the lock files as they stood before it: what they held was there already, brought in by others. */
export interface DatedEvent {
  readonly event: TechnologyEvent;
  readonly locksBefore: readonly Version[];
}

type FormatOf = (path: Path) => Format | undefined;

/** Every version of a manifest the mainline ever held: what has to be read before events can be told. */
export function manifestVersions(mainline: MainlineRows, formatOf: FormatOf): readonly Version[] {
  const versions: Version[] = [];
  const rows = mainline.path.length;
  const wanted = manifestPaths(mainline, formatOf);
  for (let row = 0; row < rows; row++) {
    const path = wanted.get(mainline.path[row] ?? -1);
    if (path === undefined || formatOf(path)?.lock !== undefined) continue;
    const oid = mainline.after(row);
    if (oid !== "") versions.push({ path, oid });
  }
  return versions;
}

/** Paths of history that are manifests or lock files, each asked about once. */
function manifestPaths({ paths }: MainlineRows, formatOf: FormatOf): ReadonlyMap<number, Path> {
  const wanted = new Map<number, Path>();
  for (let index = 0; index < paths.count; index++) {
    const path = paths.path(index);
    if (formatOf(path) !== undefined) wanted.set(index, path);
  }
  return wanted;
}

/** Technologies a change touched: how they stood before it, and where it asks for them. */
type Touched = Map<string, { readonly before: Declared; path: Path; version: string; weight: number }>;

/** Of several manifests of one change, the one that asks for it to run is where it came in. */
const weights = { runtime: 3, development: 2, locked: 1 } as const;

interface Declared {
  runtime: number;
  development: number;
  locked: number;
}

/** Counts how often each technology is declared, change after change. */
interface Ledger {
  readonly manifests: Map<Path, readonly Dependency[]>;
  readonly counts: Map<string, Declared>;
  readonly locks: Map<Path, string>;
}

/**
 * When each technology came into the manifests of the mainline, and left them: with the change in which the number of
 * places that declare it rose from none, or fell to none. What stood there with the first change did not enter.
 */
export function technologyEventsOf(
  history: History,
  mainline: MainlineRows,
  formatOf: FormatOf,
  read: (version: Version) => ManifestReading | undefined,
): readonly DatedEvent[] {
  const wanted = manifestPaths(mainline, formatOf);
  const ledger: Ledger = { manifests: new Map(), counts: new Map(), locks: new Map() };
  const own: Dependency[] = [];
  const events: DatedEvent[] = [];
  for (let change = 0; change < history.landed.count; change++) {
    const rows = rowsOf(mainline, change, wanted);
    if (rows.length === 0) continue;
    const touched: Touched = new Map();
    const locksBefore: Version[] = [...ledger.locks].map(([path, oid]) => ({ path, oid }));
    for (const { path, oid } of rows) {
      if (formatOf(path)?.lock !== undefined) setLock(ledger, path, oid);
      else own.push(...replace(ledger, path, oid === "" ? [] : (read({ path, oid })?.entries ?? []), touched));
    }
    const whole = addedIn(mainline, change) >= wholeProgram;
    events.push(...eventsOf(history, change, ledger, touched, locksBefore).map((dated) => (whole ? moved(dated) : dated)));
  }
  const isOwn = ownIds(own);
  return events.filter(({ event }) => !isOwn(event.id) && isTechnology(event.id));
}

/** So many new files at once are a program that was written elsewhere: what it needs was chosen there. */
const wholeProgram = 150;

function addedIn({ start, change: changes }: MainlineRows, change: number): number {
  let added = 0;
  for (let row = start[change] ?? 0; row < (start[change + 1] ?? 0); row++) if (changes[row] === changeType.added) added++;
  return added;
}

const moved = (dated: DatedEvent): DatedEvent => ({ ...dated, event: { ...dated.event, withWholeProgram: true } });

/** Manifests and lock files a change left behind; an empty id for one it took away. */
const rowsOf = ({ start, path, after }: MainlineRows, change: number, wanted: ReadonlyMap<number, Path>): readonly Version[] =>
  Array.from({ length: (start[change + 1] ?? 0) - (start[change] ?? 0) }, (_, at) => (start[change] ?? 0) + at).flatMap((row) => {
    const found = wanted.get(path[row] ?? -1);
    return found === undefined ? [] : [{ path: found, oid: after(row) }];
  });

function setLock({ locks }: Ledger, path: Path, oid: string): void {
  if (oid === "") locks.delete(path);
  else locks.set(path, oid);
}

const noneDeclared: Declared = { runtime: 0, development: 0, locked: 0 };

/** Puts what a manifest says now in the place of what it said before; gives what it says of itself. */
function replace({ manifests, counts }: Ledger, path: Path, entries: readonly Dependency[], touched: Touched): readonly Dependency[] {
  // What an example or a test asks for is no choice of the product, but it is known from then on.
  const aside = !speaksForProduct(path);
  const standing = (entry: Dependency): keyof Declared => (aside ? "locked" : (scopeOf(entry, path) ?? "locked"));
  const count = (entry: Dependency, by: number): void => {
    const known = counts.get(entry.id) ?? { ...noneDeclared };
    const mark = touched.get(entry.id);
    const weight = by > 0 ? weights[standing(entry)] : 0;
    if (mark === undefined) touched.set(entry.id, { before: { ...known }, path, version: entry.version, weight });
    else if (by > 0 && mark.weight < weight) Object.assign(mark, { path, version: entry.version, weight });
    known[standing(entry)] += by;
    counts.set(entry.id, known);
  };
  for (const entry of manifests.get(path) ?? []) if (entry.standing !== "own") count(entry, -1);
  for (const entry of entries) if (entry.standing !== "own") count(entry, 1);
  if (entries.length === 0) manifests.delete(path);
  else manifests.set(path, entries);
  return entries.filter(({ standing }) => standing === "own");
}

const isThere = ({ runtime, development }: Declared): boolean => runtime + development > 0;

function eventsOf(
  history: History,
  change: number,
  ledger: Ledger,
  touched: Touched,
  locksBefore: readonly Version[],
): readonly DatedEvent[] {
  const found: DatedEvent[] = [];
  for (const [id, { before, path, version }] of touched) {
    const now = ledger.counts.get(id) ?? noneDeclared;
    if (isThere(before) === isThere(now)) continue;
    const entered = isThere(now);
    const event: TechnologyEvent = {
      id,
      ...namedTechnology(id),
      kind: entered ? "entered" : "left",
      scope: (entered ? now : before).runtime > 0 ? "runtime" : "development",
      commit: history.landed.commit[change] ?? 0,
      time: history.landed.time[change] ?? 0,
      path,
      version,
      bot: onlyBots(history, change, path),
      transitiveBefore: entered && before.locked > 0,
      withWholeProgram: false,
    };
    found.push({ event, locksBefore: entered ? locksBefore : [] });
  }
  return found;
}

/** Whether every commit of a change that touched the file is a bot's. A file that only the merge itself touched is somebody's. */
function onlyBots(history: History, change: number, path: Path): boolean {
  const index = history.paths.indexOf(path);
  const touching = [...csrRow(history.landed.commits, change)].filter((commit) => {
    for (let row = history.rows.start[commit] ?? 0; row < (history.rows.start[commit + 1] ?? 0); row++)
      if (history.rows.path[row] === index) return true;
    return false;
  });
  return touching.length > 0 && touching.every((commit) => ((history.commits.flags[commit] ?? 0) & commitFlag.bot) !== 0);
}
