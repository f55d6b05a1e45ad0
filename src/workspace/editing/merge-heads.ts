import { decodePath, type Path, UserError } from "#base";
import { type FieldSpec, type Kind, type RecordFiles, setField } from "#records";
import type { ConflictField } from "#views";
import { fieldsOf, valueOf } from "./fields.ts";
import { overlaid, recordIn, withRecord } from "./overlay.ts";

export type HeadRow = ConflictField;

const frontMatter = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;

/** The front matter of a text, its fences with it; "" where there is none. */
export const headOf = (text: string): string => frontMatter.exec(text)?.[0] ?? "";

interface Three {
  readonly path: Path;
  readonly before: string;
  readonly yours: string;
  readonly theirs: string;
}

/**
 * The fields that were changed on either side. `undefined` where fields do not hold all that you changed of the front
 * matter (a comment, a key of your own, the order): then its lines are compared, so that nothing of it is lost.
 */
export async function headRows(files: RecordFiles, kind: Kind, three: Three): Promise<readonly HeadRow[] | undefined> {
  const { path, before, yours, theirs } = three;
  if ([before, yours, theirs].some((text) => headOf(text) === "")) return undefined;
  const forms = await Promise.all([before, yours, theirs].map((text) => formOf(files, kind, path, text)));
  const [was, mine, others] = forms;
  const rows = kind.fields.map(({ key, label }) =>
    row(
      { key, label },
      [was, mine, others].map((form) => form?.get(key) ?? ""),
    ),
  );
  const replayed = await withRows(
    files,
    kind,
    { path, text: before },
    rows.filter((one) => one.yours !== one.before),
  );
  const same = replayed === headOf(yours) + before.slice(headOf(before).length);
  return same ? rows.filter((one) => one.yours !== one.before || one.theirs !== one.before) : undefined;
}

const row = (field: Pick<FieldSpec, "key" | "label">, [before = "", yours = "", theirs = ""]: readonly string[]): HeadRow => ({
  ...field,
  before,
  yours,
  theirs,
  both: yours !== before && theirs !== before && yours !== theirs,
});

async function formOf(files: RecordFiles, kind: Kind, path: Path, text: string): Promise<ReadonlyMap<string, string>> {
  const record = await recordIn(overlaid(files, [{ path, text }]), kind, path);
  const fields = await fieldsOf(kind, typeof record === "string" ? undefined : record);
  return new Map(fields.map(({ key, value }) => [key, value]));
}

interface At {
  readonly path: Path;
  readonly text: string;
}

/** A text with your values of these fields in it; `undefined` where one cannot be set there. */
export async function withRows(files: RecordFiles, kind: Kind, { path, text }: At, rows: readonly HeadRow[]): Promise<string | undefined> {
  let now: string | undefined = text;
  for (const { key, yours } of rows) {
    if (now === undefined) return undefined;
    now = await withField(files, kind, { path, text: now }, [key, yours]);
  }
  return now;
}

/** `undefined` where the field is not set by changing this file, or does not take what was typed: its line says it then. */
async function withField(
  files: RecordFiles,
  kind: Kind,
  { path, text }: At,
  [key, typed]: readonly [string, string],
): Promise<string | undefined> {
  const over = overlaid(files, [{ path, text }]);
  const record = await recordIn(over, kind, path);
  const field = kind.fields.find((one) => one.key === key);
  if (typeof record === "string" || field === undefined) return undefined;
  try {
    const edit = await setField(withRecord(over, record), { record: path, key, value: await valueOf(field, typed) });
    const change = edit.state === "refused" ? undefined : edit.changes.find((one) => one.path === path);
    return change === undefined ? undefined : decodePath(change.after);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
