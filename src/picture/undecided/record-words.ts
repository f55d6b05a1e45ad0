import { memo, memoKey } from "../memo.ts";
import type { Picture } from "../types.ts";
import { value } from "../value.ts";
import type { DirectionRecord, Value } from "#records";
import { partsOfId } from "../technologies/catalogue.ts";
import { otherNamesOf } from "../technologies/catalogue.ts";

const key = memoKey<readonly RecordText[]>("words of records");

/** A record's whole text, as far as it was read. */
export interface RecordText {
  readonly record: DirectionRecord;
  readonly text: string;
}

/** All that the records of a picture say, each as one text: title, fields, sections, options. */
export const recordTexts = (picture: Picture): readonly RecordText[] =>
  memo(picture, key, () =>
    (value(picture, "records")?.all ?? []).filter((record) => !answersById(record)).map((record) => ({ record, text: textOf(record) })),
  );

/** What says "not now" of a finding, or is drafted from it, names what it is about and decides nothing of it yet: it answers by its state. */
const answersById = ({ fields, status }: DirectionRecord): boolean =>
  fields["finding"] !== undefined && (fields["until"] !== undefined || status.value === "proposed" || status.value === "paused");

const textOf = (record: DirectionRecord): string =>
  [
    record.title?.value ?? "",
    ...Object.values(record.fields).flatMap((field) => (field === undefined ? [] : wordsIn(field.value))),
    ...record.sections.flatMap((section) => [section.title, section.text]),
  ].join("\n");

function wordsIn(value: Value): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}

/** Names that are words of everyday English too: only written with a capital do they mean the technology. */
const everyday = new Set(
  "go rust next express turbo stimulus segment click rules channels attrs jest mocha chai relay ember sails backbone spring play puma unicorn passenger flask bottle falcon ray dash bokeh effect lit electron helm make render fly heroku-cli notify clerk marten log metrics ring ability remix parcel slim ent connect warp tower rocket node ai nuxt quill slate ioredis redis-cli rq que resque devise pundit audited shrine react flow less sass vault consul envoy nats solid hono koa polly refit prism carter dapper bun echo fiber gin chi fx wire kong viper cobra".split(
    " ",
  ),
);

/** The words a record may use for a technology: its name, the other names people use, and its package where that is no everyday word. */
export function wordsFor(id: string, name: string): readonly string[] {
  const { kind, name: own } = partsOfId(id);
  const last = kind === "pkg:maven" ? own.replace(/^.*:/, "") : kind === "pkg:golang" ? own.split("/").slice(-1).join("") : own;
  const packages = [own, last, own.replace(/^@/, "")].filter((word) => word.length > 3 && !everyday.has(word.toLowerCase()));
  return [...new Set([name, ...otherNamesOf(name), ...packages])];
}

/** Whether a text holds one of the words, as a word of its own. Everyday words and short ones must be written as the name is. */
export function names(text: string, words: readonly string[]): boolean {
  return words.some((word) => patternOf(word).test(text));
}

const patterns = new Map<string, RegExp>();

function patternOf(word: string): RegExp {
  const known = patterns.get(word);
  if (known !== undefined) return known;
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(/[-_ ]/g, "[-_ ]");
  const loose = word.length > 3 && !everyday.has(word.toLowerCase());
  const made = new RegExp(`(?<![\\w@/-])${escaped}(?:'s|s)?(?![\\w])`, loose ? "iu" : "u");
  patterns.set(word, made);
  return made;
}
