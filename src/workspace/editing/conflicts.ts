import { decodePath, UserError } from "#base";
import { kindOf, type RecordFiles } from "#records";
import type { EditAnswer, EditAsked, EditConflict } from "#views";
import type { Conflict } from "../write/types.ts";
import { bytesOf, hashOf, kindAt, kindFor, onDesk, type Records, refused } from "./desk.ts";
import { headOf, headRows, type HeadRow, withRows } from "./merge-heads.ts";

/** A file that somebody else changed: by field where its front matter can be put together so, by line below and elsewhere. */
export async function conflictOf(files: RecordFiles, { path, before, yours, theirs }: Conflict): Promise<EditConflict> {
  const three = {
    path,
    before: before === undefined ? null : decodePath(before),
    yours: decodePath(yours),
    theirs: theirs === undefined ? null : decodePath(theirs),
  };
  const base = theirs === undefined ? null : hashOf(theirs);
  if (three.theirs === null) return { ...three, base, fields: [], pieces: [] };
  const { rows, pieces } = await differing(files, { ...three, theirs: three.theirs });
  return { ...three, base, fields: rows ?? [], pieces };
}

interface Three {
  readonly path: string;
  readonly before: string | null;
  readonly yours: string;
  readonly theirs: string;
}

interface Differing {
  /** `undefined` where all of the file is put together by lines. */
  readonly rows: readonly HeadRow[] | undefined;
  readonly pieces: EditConflict["pieces"];
}

async function differing(files: RecordFiles, three: Three): Promise<Differing> {
  const { before, yours, theirs } = three;
  const kind = kindOf(kindAt(files, three.path) ?? "");
  const rows = kind === undefined || before === null ? undefined : await headRows(files, kind, { ...three, before });
  const { mergeLines } = await import("./merge-lines.ts");
  const rest = (text: string): string => (rows === undefined ? text : text.slice(headOf(text).length));
  return { rows, pieces: await mergeLines({ before: rest(before ?? ""), yours: rest(yours), theirs: rest(theirs) }) };
}

/** Their text with what is yours in it: what only you changed, and where both did what was chosen. */
export async function merge(records: Records, { kind: id, conflict, choices }: EditAsked["merge"]): Promise<EditAnswer> {
  const { path, theirs } = conflict;
  if (theirs === null) throw new UserError("the file is gone", { hint: "Copy your text, and begin a new record with it." });
  const files = await records.recordFiles();
  const kind = kindFor(files, id, path);
  const { rows, pieces } = await differing(files, { ...conflict, theirs });
  const { settledText } = await import("./merge-lines.ts");
  const text = settledText(pieces, choices.pieces);
  if (text === undefined) return refused({ message: "not all is settled", hint: "Say of each stretch whose it is to be." });
  const mine = rows?.filter(({ key, before, yours, both }) => (both ? choices.fields[key] === "yours" : yours !== before)) ?? [];
  const headed = rows === undefined ? "" : await withRows(files, kind, { path, text: theirs }, mine);
  if (headed === undefined) return refused({ message: "their fields cannot be set", hint: "Copy your text, and edit theirs." });
  const open = { path, base: hashOf(bytesOf(theirs)), before: theirs, text: headOf(headed) + text };
  return { state: "open", record: await onDesk(records, files, kind, [open]) };
}
