import { decodePath, encodePath, listed, type Path, printable } from "#base";
import { type Outline, outlineOf } from "../read/outline.ts";
import { outcomeRank } from "../read/outcome-names.ts";
import { saidIn } from "../read/said.ts";
import type { Edit } from "../types.ts";
import type { RecordFiles } from "./files.ts";
import { frontMatterOf } from "./front-matter.ts";
import { refuse } from "./refuse.ts";
import { becauseOf } from "./reason.ts";
import { lineAfter, lineEndOf } from "./splice.ts";
import { handedLines } from "./untouched.ts";

/** What was chosen, and why. */
export interface Outcome {
  readonly chosen: string | undefined;
  readonly because: string | undefined;
  /** The decision was rejected: its reason says so. */
  readonly rejected?: boolean;
}

/**
 * Writes the outcome below the heading that holds it, whatever its log calls that: in a template's place, else as a paragraph
 * of its own: an option before what stands there, a reason alone after it.
 */
export async function writeOutcome(files: RecordFiles, record: Path, outcome: Outcome): Promise<Edit> {
  const bytes = await files.bytesOf(record);
  if (bytes === undefined) return refuse(record, "there is no such file", "fairlead list decision");
  const words = outcomeWords(outcome);
  if (words === "") return { state: "done", changes: [] };
  const text = decodePath(bytes);
  const body = bodyOf(text);
  const place = outcomePlace(text, body);
  const handed = place === undefined ? undefined : await handedLines(files, { path: record });
  if (place !== undefined && handed !== undefined)
    return {
      state: "done",
      changes: [
        {
          path: record,
          before: bytes,
          after: encodePath(withOutcome(text, place, { words, handed, isLast: outcome.chosen === undefined })),
        },
      ],
    };
  const titles = body.outline.top.slice(0, 6).map(({ title }) => `“${printable(title)}”`);
  const has = titles.length === 0 ? "" : ` It has ${listed(titles)}.`;
  return refuse(
    record,
    "it has no section for the outcome",
    `Add a heading “Decision” or “Decision Outcome”, or leave option and reason out.${has}`,
  );
}

/** MADR's own sentence: `Chosen option: "PostgreSQL", because …`; without an option the reason alone. */
function outcomeWords({ chosen, because, rejected }: Outcome): string {
  const reason = because === undefined ? "" : becauseOf(because);
  if (chosen !== undefined) return `Chosen option: "${chosen}"${reason === "" ? "" : `, ${reason}`}.`;
  if (reason === "") return "";
  return rejected === true ? `Rejected, ${reason}.` : `B${reason.slice(1)}.`;
}

export interface Body {
  readonly outline: Outline;
  /** Where it begins in the text. */
  readonly at: number;
}

export function bodyOf(text: string): Body {
  const matter = frontMatterOf(text);
  const at = matter === undefined ? Number(text.startsWith("\ufeff")) : lineAfter(text, matter.end);
  return { outline: outlineOf(text.slice(at), 1), at };
}

interface Stretch {
  readonly from: number;
  readonly end: number;
}

/** What stands below the heading of the outcome, up to the next one; `undefined` where no heading is one. */
function outcomePlace(text: string, { outline, at }: Body): Stretch | undefined {
  const ranked = outline.headings.flatMap((heading) => {
    const rank = heading === outline.title ? undefined : outcomeRank(heading.name);
    return rank === undefined ? [] : [{ heading, rank }];
  });
  const [best] = ranked.toSorted((a, b) => a.rank - b.rank || a.heading.level - b.heading.level || a.heading.at - b.heading.at);
  if (best === undefined) return undefined;
  const next = outline.headings.find((other) => other.at >= best.heading.below);
  return { from: startOf(text, at, best.heading.below), end: next === undefined ? text.length : startOf(text, at, next.at) };
}

/** Where a line of the body begins, counted from nought. */
export function startOf(text: string, body: number, line: number): number {
  let at = body;
  for (let count = 0; count < line; count++) at = lineAfter(text, at);
  return at;
}

/** A sentence that templates put there to be written over. */
const waiting =
  /^[ \t]*(?:Chosen option:[ \t]*(?:""|"\{[^}\n]*\}"|“”)[^\n\r]*|The change (?:option )?that we['’]re proposing or have agreed to implement\.?|[_*]?What is the change that we['’]re proposing[^\n\r]*|\{[^}\n]*\}|…|\.\.\.)[ \t]*(?=\r?$)/im;

interface Wording {
  readonly words: string;
  readonly handed: ReadonlySet<string>;
  /** Whether it stands after what is there. */
  readonly isLast: boolean;
}

/** Only what is put in, and a template's own sentence, changes. */
function withOutcome(text: string, { from, end }: Stretch, { words, handed, isLast }: Wording): string {
  const place = waiting.exec(text.slice(from, end));
  if (place !== null) return text.slice(0, from + place.index) + words + text.slice(from + place.index + place[0].length);
  const eol = lineEndOf(text);
  const old = text.slice(from, end);
  if (handed.size > 0 && !old.includes("<!--") && old.trim() !== "" && saidIn(old, handed) === "")
    return `${text.slice(0, from)}${eol}${words}${eol}${end === text.length ? "" : eol}${text.slice(end)}`;
  if (isLast && old.trim() !== "") return withParagraph(text, end, words);
  const head = text.slice(0, from) + (from === text.length && !text.endsWith("\n") ? eol : "");
  const rest = text.slice(from).replace(/^(?:[ \t]*\r?\n)+/, "");
  return `${head}${eol}${words}${eol}${rest === "" ? "" : eol}${rest}`;
}

/** A paragraph of its own at the end of a stretch that says something. */
export function withParagraph(text: string, end: number, words: string): string {
  const eol = lineEndOf(text);
  const rest = text.slice(end);
  return `${text.slice(0, end).trimEnd()}${eol}${eol}${words}${eol}${rest === "" ? "" : eol}${rest}`;
}
