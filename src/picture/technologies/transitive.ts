import { folderOf, type Path } from "#base";
import type { ManifestReading } from "#code";
import type { TechnologyEvent } from "../types.ts";
import { partsOfId } from "./catalogue.ts";
import type { DatedEvent, Version } from "./events.ts";
import { isDecisive } from "./decisive.ts";

/** Kind of package a lock file resolves ("pkg:npm"); `undefined` for a file that is none. */
type LockKind = (path: Path) => string | undefined;

/** Lock files of more changes than this are not opened: they are large, and the newest matter most. */
const mostLocks = 400;

/** The lock file that spoke for a manifest: of its kind, in its folder or the nearest above. */
function lockOf({ event, locksBefore }: DatedEvent, kindOf: LockKind): Version | undefined {
  const { kind } = partsOfId(event.id);
  for (let folder = folderOf(event.path); ; folder = folderOf(folder)) {
    const found = locksBefore.find(({ path }) => folderOf(path) === folder && kindOf(path) === kind);
    if (found !== undefined || folder === "") return found;
  }
}

const mayAsk = ({ event }: DatedEvent): boolean =>
  event.kind === "entered" && event.scope === "runtime" && !event.bot && !event.transitiveBefore && isDecisive(event.class);

/** The versions of lock files that have to be read to tell what was there through others, the newest first. */
export function locksToAsk(events: readonly DatedEvent[], kindOf: LockKind): readonly Version[] {
  const wanted = new Map<string, Version>();
  for (const dated of events.toReversed()) {
    const lock = mayAsk(dated) ? lockOf(dated, kindOf) : undefined;
    if (lock !== undefined) wanted.set(lock.oid, lock);
    if (wanted.size === mostLocks) break;
  }
  return [...wanted.values()];
}

/** The events, those marked whose technology a lock file held before. */
export function withTransitive(
  events: readonly DatedEvent[],
  kindOf: LockKind,
  read: (version: Version) => ManifestReading | undefined,
): readonly TechnologyEvent[] {
  const held = new Map<string, ReadonlySet<string>>();
  return events.map((dated) => {
    const lock = mayAsk(dated) ? lockOf(dated, kindOf) : undefined;
    if (lock === undefined) return dated.event;
    const ids = held.get(lock.oid) ?? new Set(read(lock)?.entries.map(({ id }) => id));
    held.set(lock.oid, ids);
    return ids.has(dated.event.id) ? { ...dated.event, transitiveBefore: true } : dated.event;
  });
}
