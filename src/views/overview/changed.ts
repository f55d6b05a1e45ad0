import { counted, daySeconds, isoDay, printable, type Seconds, showDay, showSpan } from "#base";
import { commitFlag, type History } from "#history";
import { decisionHistory, type Picture, value } from "#picture";
import type { Found } from "#signals";
import { countedCommits, landedChanges, landedWithin } from "../shared/landed.ts";
import { changedAreas } from "./changed-areas.ts";
import type { Dated } from "./changed-entry.ts";
import type { Overview } from "./schema.ts";

type Changed = Overview["changed"];

const mostEntries = 6;
/** Days looked back: the shortest of these in which at least ten changes landed. */
const looks = [14, 30, 90] as const;

/** What is new in the last days: findings with a causing event, records, areas that woke, what was taken back. */
export function changedOf(picture: Picture, found: Found): Changed {
  const history = value(picture, "history");
  if (history === undefined)
    return { note: "", entries: [], empty: { what: "Not measured.", why: "The history was not read.", next: "fairlead doctor" } };
  const landed = landedChanges(picture, history);
  const { from, changes } = lookBack(history, landed);
  const all = [
    ...newFindings(found, from),
    ...records(picture, from),
    ...changedAreas(picture, history, from),
    ...reverts(picture, history, from),
  ];
  const entries = all
    .toSorted((a, b) => b.time - a.time)
    .slice(0, mostEntries)
    .map(({ time, entry }) => ({ day: shortDay(time), iso: isoDay(time), ...entry }));
  return {
    note: `since ${showDay(from)}, ${counted(changes, "change")}`,
    entries,
    empty:
      entries.length > 0
        ? null
        : { what: changes === 0 ? "Nothing landed." : "Nothing stands out.", why: quietWords(history, landed, changes), next: null },
  };
}

function lookBack(history: History, landed: Int32Array): { readonly from: Seconds; readonly changes: number } {
  const windows = looks.map((days) => {
    const from = history.at.time - days * daySeconds;
    return { from, changes: landedWithin(history, landed, from, history.at.time).length };
  });
  return windows.find((one) => one.changes >= 10) ?? windows.at(-1) ?? { from: history.at.time, changes: 0 };
}

function quietWords(history: History, landed: Int32Array, changes: number): string {
  if (changes > 0) return "No record, no finding with a date, no area that woke or was far busier than usual, nothing taken back.";
  const last = history.landed.time[landed.at(-1) ?? -1];
  return last === undefined
    ? "No change by a person is in reach."
    : `The last change by a person landed ${showSpan(last, history.at.time)} before this commit.`;
}

const newFindings = (found: Found, from: Seconds): Dated[] =>
  found.findings.flatMap((finding) =>
    finding.since === undefined || finding.since.orEarlier || finding.since.time <= from
      ? []
      : [
          {
            time: finding.since.time,
            entry: { mark: finding.severity, word: "New", text: printable(finding.statement), link: { kind: "finding", id: finding.id } },
          },
        ],
  );

/** Records that entered, were edited, or whose status moved, each once, at its last change. */
function records(picture: Picture, from: Seconds): Dated[] {
  const last = new Map<string, { readonly time: Seconds; readonly added: boolean; readonly moved: boolean; readonly title: string }>();
  for (const { log, events } of decisionHistory(picture) ?? []) {
    const titles = new Map(log.records.map((record) => [record.path, record.title]));
    for (const event of events) {
      if (event.time <= from) continue;
      last.set(event.path, {
        time: event.time,
        moved: event.kind === "moved",
        added: event.kind === "new" || last.get(event.path)?.added === true,
        title: titles.get(event.path) ?? event.path,
      });
    }
  }
  return [...last].map(([path, { time, added, moved, title }]) => ({
    time,
    entry: {
      mark: added ? "open" : "answered",
      word: added ? "Recorded" : moved ? "Moved" : "Edited",
      text: printable(title),
      link: { kind: "file", id: path },
    },
  }));
}

function reverts(picture: Picture, history: History, from: Seconds): Dated[] {
  const counted = countedCommits(picture, history);
  const { flags, time } = history.commits;
  const taken: number[] = [];
  for (let commit = 0; commit < history.commits.count; commit++) {
    if ((time[commit] ?? 0) > from && ((flags[commit] ?? 0) & commitFlag.revert) !== 0 && counted[commit] === 1) taken.push(commit);
  }
  const last = taken.at(-1);
  if (last === undefined) return [];
  return [
    {
      time: time[last] ?? 0,
      entry: {
        mark: "ended",
        word: "Taken back",
        text:
          taken.length === 1
            ? `one commit, by \`${history.commits.oid(last).slice(0, 7)}\``
            : `${taken.length} commits, the last by \`${history.commits.oid(last).slice(0, 7)}\``,
        link: null,
      },
    },
  ];
}

const shortDay = (time: Seconds): string => showDay(time).replace(/ \d{4}$/, "");
