import { counted, isoDay } from "#base";
import { countColumn, dayColumn, pathColumn, rounded, shareColumn } from "../columns.ts";
import { decisionHistory } from "../decision-history.ts";
import { cannotTell, missing, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";

const columns = [
  { ...pathColumn, id: "folder", label: "log" },
  countColumn("records", "records"),
  dayColumn("first", "first"),
  dayColumn("last", "last new record or status"),
  countColumn("silence", "days since"),
  countColumn("silence-commits", "commits since"),
  countColumn("longest", "longest silence, days"),
  countColumn("longest-commits", "commits in it"),
  countColumn("writers", "people who wrote"),
  shareColumn("first-share", "share of the first"),
];

export const decisionsAnalysis: Analysis = {
  id: "decisions",
  title: "Decisions in history",
  question: "Is direction still being written down while code lands?",
  definition:
    "Decision logs by folder, file names and what their texts say; when their records came and their statuses moved, the spans without either while people kept committing, how many people wrote records, and the share of the one who wrote most (withheld with fewer than five). A new record or a change of status ends a silence, an edit does not.",
  source: "descriptive; folders and names as measured over 20 public repositories",
  limits: "Records that were deleted since are not seen, nor decisions that are written elsewhere.",
  needs: ["history", "decisions", "statuses"],
  defaultWindow: "all",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const found = decisionHistory(picture);
  if (found === undefined)
    return cannotTell(picture, scope, decisionsAnalysis, columns, missing(picture, ["history", "decisions"]) ?? "nothing was read");
  const rows = found.map(({ log, events, writers, firstShare, longest, now }) => [
    log.folder,
    log.records.length,
    day(events.at(0)?.time),
    day(events.at(-1)?.time),
    now?.days ?? null,
    now?.commits ?? null,
    longest?.days ?? null,
    longest?.commits ?? null,
    writers,
    firstShare === undefined ? null : rounded(firstShare),
  ]);
  return table(picture, scope, decisionsAnalysis, {
    columns,
    rows,
    n: counted(found.length, "decision log"),
    confidence: "inferred",
    notes:
      found.length === 0
        ? ["No decision log was found by its folder or file names."]
        : found.map(({ log }) => `${log.folder === "" ? "The root" : log.folder}: ${log.because}.`),
  });
}

const day = (time: number | undefined): string | null => (time === undefined ? null : isoDay(time));
