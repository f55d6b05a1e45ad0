import { daySeconds, isoDay, type Path, type Problem, type Seconds } from "#base";
import type { DecisionStatus, Field } from "../types.ts";
import { dayIn, daysMeant } from "./day.ts";
import { meaningOf } from "./label-names.ts";
import { nameDay } from "./names.ts";
import { fieldOf, piecesUnder, type Parts, type Said, sectionsNamed, wordsOf } from "./parts.ts";
import { changeLogName, sectionWords } from "./section-names.ts";
import { statusIn } from "./status-words.ts";

export interface DateFound {
  readonly date: Field<Seconds> | undefined;
  readonly problems: readonly Problem[];
}

interface Dated extends Said {
  readonly rank: number;
}

/**
 * Where the file says it; else beside its status; else the entry of its change log that says the status; else in its name; else its
 * first commit, which is inferred.
 */
export function readDate(
  parts: Parts,
  statusRaw: Said | undefined,
  status: DecisionStatus | undefined,
  firstSeen: Seconds | undefined,
): DateFound {
  const said = [...fromMatter(parts), ...fromLabels(parts), ...fromSections(parts)].sort((a, b) => a.rank - b.rank);
  const problems: Problem[] = [];
  for (const each of statusRaw === undefined ? said : [...said, { ...statusRaw, rank: 9 }]) {
    const day = dayIn(each.raw);
    if (typeof day === "number") return { date: fieldOf(day, each), problems };
    if (day === "ambiguous" || (each.rank < 2 && /\d/.test(each.raw))) problems.push(unclear(each, day === "ambiguous"));
  }
  return { date: fromChangeLog(parts, status) ?? fromName(parts, firstSeen), problems };
}

/** More words tell of a change to the text, not of the status: "Update status", "Accepted the second reviewer's remarks". */
const mostStatusWords = 3;

/** "2023/3/2: Accepted": the first entry whose words are the status; of what has ended, the day it was accepted. */
function fromChangeLog({ outline, path }: Parts, status: DecisionStatus | undefined): Field<Seconds> | undefined {
  if (status === undefined || status === "unknown") return undefined;
  const wanted = status === "superseded" || status === "deprecated" ? "accepted" : status;
  const days = sectionsNamed(outline, changeLogName).flatMap((heading) =>
    piecesUnder(outline, heading).flatMap(({ text, line }): readonly Field<Seconds>[] => {
      const day = dayIn(text);
      const words = /^[^\p{L}]*(\p{L}[\p{L} ]*?)[.!]?\s*$/u.exec(text)?.[1] ?? "";
      const said = words.split(" ").length > mostStatusWords ? undefined : statusIn(words);
      const isStatus = typeof day === "number" && typeof said === "object" && said.status === wanted;
      return isStatus ? [fieldOf(day, { raw: text, line, kind: "change log", path })] : [];
    }),
  );
  return days.reduce<Field<Seconds> | undefined>((best, each) => (best === undefined || each.value < best.value ? each : best), undefined);
}

const unclear = ({ path, line, raw }: Said, ambiguous: boolean): Problem => ({
  path,
  ...(line === undefined ? {} : { line }),
  message: ambiguous ? `its date "${raw.slice(0, 40)}" can be read in two ways` : `its date "${raw.slice(0, 40)}" names no day`,
  hint: hintFor(ambiguous ? daysMeant(raw) : []),
});

const hintFor = (days: readonly Seconds[]): string =>
  days.length === 2
    ? `Write the day that is meant: ${days.map(isoDay).join(" or ")}.`
    : "Write the day as year-month-day, such as 2024-07-05.";

function fromMatter({ entries, sidecar, path, sidecarPath }: Parts): readonly Dated[] {
  const read = (list: Parts["entries"], kind: "front matter" | "sidecar", from: string): readonly Dated[] =>
    list.flatMap((entry) => {
      const named = meaningOf(entry.key);
      return named?.meaning === "date" ? [{ raw: wordsOf(entry), line: entry.line, kind, path: from, rank: named.rank }] : [];
    });
  return [...read(entries, "front matter", path), ...read(sidecar, "sidecar", sidecarPath)];
}

const fromLabels = ({ labels, path }: Parts): readonly Dated[] =>
  labels
    .filter(({ meaning }) => meaning === "date")
    .map(({ value, items, line, kind, rank }) => ({ raw: value || items.join(", "), line, kind, path, rank }));

const dateName = new RegExp(`^(?:(?:decision )?(?:${sectionWords.date})|decided(?: on)?)\\s*[:：]?$`, "iu");

function fromSections({ outline, path }: Parts): readonly Dated[] {
  return sectionsNamed(outline, dateName).flatMap((heading): readonly Dated[] => {
    const [first] = piecesUnder(outline, heading);
    return first === undefined ? [] : [{ raw: first.text, line: first.line, kind: "text", path, rank: 0 }];
  });
}

function fromName({ path }: Parts, firstSeen: Seconds | undefined): Field<Seconds> | undefined {
  const day = nameDay(path);
  if (day !== undefined) return fieldOf(day, { raw: path.slice(path.lastIndexOf("/") + 1), kind: "file name", path });
  return firstSeen === undefined ? undefined : firstSeenDate(path, firstSeen);
}

/** The day of the first commit that held a record: what is left where nothing says one. */
export const firstSeenDate = (path: Path, time: Seconds): Field<Seconds> =>
  fieldOf(Math.floor(time / daySeconds) * daySeconds, { raw: "", kind: "history", path }, "inferred");
