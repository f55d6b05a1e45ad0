import { decodePath, encodePath } from "#base";
import { readRecord } from "../read/reading.ts";
import type { DirectionRecord, Edit, FileChange, Kind, Value } from "../types.ts";
import { isList } from "../value.ts";
import { editFrontMatter } from "./edit-front-matter.ts";
import type { FieldChange, RecordFiles } from "./files.ts";
import { frontMatterKeys, type Hint, hintOf, type Home, homeOf } from "./home.ts";
import { type Place, titlePlace } from "./places.ts";
import { refuse } from "./refuse.ts";
import { editSidecar } from "./sidecar.ts";
import { lineAfter, type Splice, spliced } from "./splice.ts";
import { unintended } from "./unintended.ts";

/**
 * Sets one field of a record, or takes it out, changing that field's bytes only. It is written where the record
 * says it: front matter, a line or section of the body; what such a file has no place for goes to the sidecar.
 */
export async function setField(files: RecordFiles, { record: path, key, value }: FieldChange): Promise<Edit> {
  const record = files.set.all.find((each) => each.path === path);
  const kind = files.kinds.find(({ id }) => id === record?.kind);
  const bytes = await files.bytesOf(path);
  if (record === undefined || kind === undefined || bytes === undefined)
    return refuse(path, "there is no such record", "fairlead list names them.");
  const text = decodePath(bytes);
  if (belongsInSidecar(record, kind, text, key)) return editSidecar(files, path, { [key]: value });
  const edited = editText(text, kind, { key, value, hint: hintOf(record, key) });
  if (edited.state === "refused") return refuse(path, edited.because);
  const change = { path, before: bytes, after: encodePath(edited.text) };
  const besides = homeOf(text, key, hintOf(record, key))?.kind === "front matter" ? undefined : await changedBesides(change, kind, key);
  if (besides !== undefined) return refuse(path, `${key} cannot be changed without changing its ${besides}`);
  return { state: "done", changes: edited.text === text ? [] : [change] };
}

/** What stands in the body is read again: a word there can mean more than it should. */
async function changedBesides(
  { path, before, after }: FileChange & { readonly before: Uint8Array },
  kind: Kind,
  key: string,
): Promise<string | undefined> {
  const [was, now] = [await readRecord({ path, bytes: before }, kind), await readRecord({ path, bytes: after }, kind)];
  return typeof was === "string" || typeof now === "string" ? "text" : unintended(was, now, key);
}

type EditedText = ReturnType<typeof editFrontMatter>;

/** A field of a text, what it is to say, and where it was read. */
export interface TextEdit {
  readonly key: string;
  readonly value: Value | undefined;
  readonly hint?: Hint | undefined;
}

/** Sets a field in the text of a record that has a place for it. */
export function editText(text: string, kind: Kind, { key, value, hint }: TextEdit): EditedText {
  const home = key === "title" ? titleHome(text) : homeOf(text, key, hint);
  const order = kind.fields.map((field) => field.key);
  if (home === undefined || home.kind === "front matter") return editFrontMatter(text, home?.key ?? key, value, order);
  const words = inWords(value);
  if (words === undefined) return { state: "refused", because: `${key} stands in the text, which holds words and no structures` };
  const fitted = inCell(text, home, words);
  if (fitted === undefined) return { state: "refused", because: `${key} stands in a table whose cell is too narrow` };
  return { state: "done", text: spliced(text, [fitted]) };
}

/** In a table drawn with lines a cell keeps its width; `undefined` where the words do not fit. */
function inCell(text: string, { at, end }: Place, words: string): Splice | undefined {
  const row = text.slice(lineAfter(text, end - 1));
  if (!/^[ \t]*\+[-=+]+\+[ \t]*\r?\n/.test(row)) return { at, end, text: words };
  const room = /^ */.exec(text.slice(end))?.[0].length ?? 0;
  const width = end - at + room - 1;
  return words.length > width ? undefined : { at, end: end + room, text: `${words.padEnd(width)} ` };
}

/** A title stands in the front matter where that has one, else as the first heading, behind its number. */
function titleHome(text: string): Home | undefined {
  if (frontMatterKeys(text).includes("title")) return { kind: "front matter", key: "title" };
  const place = titlePlace(text);
  if (place === undefined) return undefined;
  const number = /^(?:[A-Za-z]{1,10}[-_ #]{0,2})?\d+(?:[.:)\]]\s*[-–—]?|\s[-–—])\s+/.exec(text.slice(place.at, place.end))?.[0].length ?? 0;
  return { ...place, at: place.at + number };
}

/** A value in the words of a line; `undefined` for one that a line cannot hold. */
function inWords(value: Value | undefined): string | undefined {
  const items = isList(value) ? value : [value];
  const words = items.filter((each) => typeof each === "string").filter((each) => !/[\r\n]/.test(each));
  return words.length === items.length ? words.join(", ") : undefined;
}

/** Whether a field of a record without front matter has no place in its file. */
function belongsInSidecar(record: DirectionRecord, kind: Kind, text: string, key: string): boolean {
  const field = record.fields[key];
  if (field !== undefined) return field.source.kind === "sidecar";
  return kind.logged === true && key !== "title" && homeOf(text, key, hintOf(record, key)) === undefined;
}
