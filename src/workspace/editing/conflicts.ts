import { decodePath, UserError } from "#base";
import { type Kind, kindOf, type RecordFiles, setField } from "#records";
import type { ConflictField, EditAnswer, EditAsked, EditConflict } from "#views";
import type { Conflict } from "../write/types.ts";
import { bytesOf, hashOf, kindFor, onDesk, type Records, refused } from "./desk.ts";
import { fieldsOf, valueOf } from "./fields.ts";
import { overlaid, recordIn, withRecord } from "./overlay.ts";

/** A file that somebody else changed, field by field. */
export async function conflictOf(files: RecordFiles, { path, before, yours, theirs }: Conflict): Promise<EditConflict> {
  const texts = {
    before: before === undefined ? null : decodePath(before),
    yours: decodePath(yours),
    theirs: theirs === undefined ? null : decodePath(theirs),
  };
  const kind = kindOf(files.set.all.find((record) => record.path === path)?.kind ?? "");
  return {
    path,
    ...texts,
    base: theirs === undefined ? null : hashOf(theirs),
    fields: await conflictFields(files, kind, { path, ...texts }),
  };
}

type Three = Pick<EditConflict, "path" | "before" | "yours" | "theirs">;

/** What differs: each field that was changed, then the text beneath; all of the text in one where fields stand in it. */
async function conflictFields(files: RecordFiles, kind: Kind | undefined, three: Three): Promise<ConflictField[]> {
  const { before, yours, theirs } = three;
  if (theirs === null) return [];
  const whole = row("", "The whole text", before ?? "", yours, theirs);
  const bodies = [before, yours, theirs].map((text) => beneath(text ?? ""));
  const [was, mine, others] = bodies;
  if (kind === undefined || was === undefined || mine === undefined || others === undefined) return changed([whole]);
  const [a, b, c] = await Promise.all([before ?? "", yours, theirs].map((text) => formOf(files, kind, three.path, text)));
  const fields = kind.fields.map(({ key, label }) => row(key, label, a?.get(key) ?? "", b?.get(key) ?? "", c?.get(key) ?? ""));
  return changed([...fields, row("", "The text beneath", was, mine, others)]);
}

const row = (key: string, label: string, before: string, yours: string, theirs: string): ConflictField => ({
  key,
  label,
  before,
  yours,
  theirs,
  both: yours !== before && theirs !== before && yours !== theirs,
});

const changed = (rows: readonly ConflictField[]): ConflictField[] =>
  rows.filter(({ before, yours, theirs }) => yours !== before || theirs !== before);

async function formOf(files: RecordFiles, kind: Kind, path: string, text: string): Promise<ReadonlyMap<string, string>> {
  const record = await recordIn(overlaid(files, [{ path, text }]), kind, path);
  const fields = await fieldsOf(kind, typeof record === "string" ? undefined : record);
  return new Map(fields.map(({ key, value }) => [key, value]));
}

const frontMatter = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;

/** The text below the front matter; `undefined` where there is none. */
const beneath = (text: string): string | undefined => {
  const head = frontMatter.exec(text)?.[0];
  return head === undefined ? undefined : text.slice(head.length);
};

/** Their text with what is yours in it: what only you changed, and where both did what was chosen. */
export async function merge(records: Records, { kind: id, conflict, choices }: EditAsked["merge"]): Promise<EditAnswer> {
  const { path, yours, theirs } = conflict;
  if (theirs === null) throw new UserError("the file is gone", { hint: "Copy your text, and begin a new record with it." });
  const files = await records.recordFiles();
  const kind = kindFor(files, id, path);
  const rows = await conflictFields(files, kind, conflict);
  const mine = rows.filter(({ key, before, yours: own, theirs: other, both }) =>
    both ? choices[key] === "yours" : own !== before && own !== other,
  );
  let text = mine.some(({ key }) => key === "") ? withBody(theirs, yours) : theirs;
  for (const { key, yours: value } of mine.filter((one) => one.key !== "")) {
    const set = await setIn(files, kind, { path, text, key, value });
    if (typeof set !== "string") return set;
    text = set;
  }
  const open = { path, base: hashOf(bytesOf(theirs)), before: theirs, text };
  return { state: "open", record: await onDesk(records, files, kind, [open]) };
}

/** Your text beneath their fields; all of yours where the fields stand in the text. */
function withBody(theirs: string, yours: string): string {
  const head = frontMatter.exec(theirs)?.[0];
  const own = beneath(yours);
  return head === undefined || own === undefined ? yours : head + own;
}

interface Setting {
  readonly path: string;
  readonly text: string;
  readonly key: string;
  readonly value: string;
}

async function setIn(files: RecordFiles, kind: Kind, { path, text, key, value }: Setting): Promise<string | ReturnType<typeof refused>> {
  const over = overlaid(files, [{ path, text }]);
  const record = await recordIn(over, kind, path);
  const field = kind.fields.find((one) => one.key === key);
  if (typeof record === "string" || field === undefined)
    return refused({ message: "their text cannot be read", hint: "Copy your text, and edit theirs." });
  const edit = await setField(withRecord(over, record), { record: path, key, value: await valueOf(field, value) });
  if (edit.state === "refused") return refused(edit.problem);
  const change = edit.changes.find((one) => one.path === path);
  return change === undefined ? text : decodePath(change.after);
}
