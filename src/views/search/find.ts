import { nearlyHolds, printable } from "#base";
import { type Picture, value } from "#picture";
import type { DecisionRecord, DirectionRecord } from "#records";
import { titled } from "./records.ts";
import type { Search } from "./schema.ts";

type Hit = Search["found"][number];

const most = 20;

/** Records that hold what was asked for; where none does, those whose title or options hold words like it. */
export interface FoundRecords {
  readonly hits: Hit[];
  /** The words are forgiven a slip. */
  readonly near: boolean;
}

/** Where words stand in records: every word somewhere in one. Titles count before options, options before text. */
export function findInRecords(picture: Picture, query: string): FoundRecords {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return { hits: [], near: false };
  const all = value(picture, "records")?.all ?? [];
  const exact = best(all.flatMap((record) => scored(record, words)));
  if (exact.length > 0) return { hits: exact, near: false };
  const like = best(all.flatMap((record) => likely(record, words)));
  return { hits: like, near: like.length > 0 };
}

const best = (found: readonly Scored[]): Hit[] =>
  found
    .toSorted((a, b) => b.score - a.score || (a.hit.link.id < b.hit.link.id ? -1 : 1))
    .slice(0, most)
    .map(({ hit }) => hit);

interface Scored {
  readonly hit: Hit;
  readonly score: number;
}

function scored(record: DirectionRecord, words: readonly string[]): readonly Scored[] {
  const lines = linesOf(record);
  const whole = lines.map(({ text }) => text.toLowerCase()).join("\n");
  if (!words.every((word) => whole.includes(word))) return [];
  const best = lines
    .map((line) => ({ line, score: line.weight * words.filter((word) => line.text.toLowerCase().includes(word)).length }))
    .reduce((a, b) => (b.score > a.score ? b : a));
  const { text, ...rest } = titled(record);
  const line = best.line.line === 0 ? null : best.line.line;
  return [{ score: best.score, hit: { text, ...rest, where: best.line.where, line, excerpt: excerptOf(best.line.text, words) } }];
}

/** A title or an option with words like these: nothing else is searched so freely, or everything would be found. */
function likely(record: DirectionRecord, words: readonly string[]): readonly Scored[] {
  const line = linesOf(record).find(({ text, where }) => where !== "text" && nearlyHolds(text.toLowerCase(), words));
  if (line === undefined) return [];
  const { text, ...rest } = titled(record);
  return [
    {
      score: line.weight,
      hit: { text, ...rest, where: line.where, line: line.line === 0 ? null : line.line, excerpt: excerptOf(line.text, words) },
    },
  ];
}

interface Line {
  readonly text: string;
  readonly line: number;
  readonly weight: number;
  readonly where: Hit["where"];
}

function linesOf(record: DirectionRecord): readonly Line[] {
  const title = {
    text: `${record.reference} ${record.title?.value ?? record.path}`,
    line: record.title?.source.line ?? 0,
    weight: 8,
    where: "title",
  } as const;
  const options = isDecision(record) ? record.options.map((option) => optionLine(record, option)) : [];
  const body = record.sections.flatMap((section) => [
    { text: section.title, line: section.line, weight: 3, where: "text" } as const,
    ...section.text.split("\n").map((text, index) => ({ text, line: section.line + 1 + index, weight: 2, where: "text" }) as const),
  ]);
  return [title, ...options, ...body];
}

const isDecision = (record: DirectionRecord): record is DecisionRecord => record.kind === "decision";

function optionLine(record: DecisionRecord, option: DecisionRecord["options"][number]): Line {
  const rejected = !option.chosen && record.options.some((one) => one.chosen);
  const because = option.because === "" ? "" : `: ${option.because}`;
  return { text: `${option.name}${because}`, line: option.line, weight: 5, where: rejected ? "rejected option" : "option" };
}

const around = 60;

/** The words with a little of what stands around them. */
function excerptOf(text: string, words: readonly string[]): string {
  const plain = text.replaceAll(/\s+/g, " ").trim();
  const at = Math.min(...words.map((word) => plain.toLowerCase().indexOf(word)).filter((index) => index >= 0), plain.length);
  const from = Math.max(0, at - around);
  const to = Math.min(plain.length, at + 2 * around);
  return printable(`${from > 0 ? "… " : ""}${plain.slice(from, to)}${to < plain.length ? " …" : ""}`);
}
