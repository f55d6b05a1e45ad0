import { isoDay, printable, UserError } from "#base";
import { draftRecord, type Edit, type FieldSpec, type Kind, kindOf, kinds, type RecordFiles, type Value } from "#records";
import type { Sketch } from "#views";
import type { Workspace } from "../types.ts";
import { filled } from "./fill.ts";

/** A record to be written, and what is known of it. */
export interface NewRecord {
  /** Id of its kind. */
  readonly kind: string;
  readonly title: string;
  /** By key of the front matter; they win over the sketch's. */
  readonly values: Readonly<Record<string, Value>>;
  /** What a finding, a change or the record it replaces already tells. */
  readonly sketch?: Sketch | undefined;
  /** Folder of the log it joins, where there are several. */
  readonly log?: string | undefined;
  readonly slug?: string | undefined;
}

/** A draft, and what is still to be said in it. */
export interface Drafted {
  readonly edit: Edit;
  /** The record's own file; empty where the edit is refused. */
  readonly path: string;
  /** Fields that a record of its kind must have, and that nobody said. */
  readonly missing: readonly FieldSpec[];
}

/** The kind of that name, or of its plural. Throws `UserError` with the nearest. */
export function kindNamed(name: string): Kind {
  const kind = kindOf(name) ?? kinds.find(({ many }) => many === name);
  if (kind !== undefined) return kind;
  throw new UserError(`there is no kind "${printable(name)}"`, { hint: `Kinds: ${kinds.map(({ id }) => id).join(", ")}.` });
}

/** Drafts a record; nothing is written. One that is there already is not overwritten: it is refused. */
export async function newRecord(workspace: Pick<Workspace, "recordFiles" | "recordNames" | "now">, wanted: NewRecord): Promise<Drafted> {
  const kind = kindNamed(wanted.kind);
  const files = await workspace.recordFiles();
  const values = { ...wanted.sketch?.values, ...wanted.values };
  const same = sameTitled(files, kind, wanted.title);
  if (same !== undefined)
    throw new UserError(`there is a ${kind.one} of this title: ${printable(same)}`, {
      hint: "Nothing is overwritten. Give it another title.",
    });
  const folders = [...new Set([...files.set.logs.map(({ folder }) => folder), `${files.set.folder}/${kind.folder}`])];
  const names = kind.logged === true ? await workspace.recordNames(folders) : [];
  const drafted = await draftRecord(files, {
    kind: kind.id,
    title: wanted.title,
    values,
    day: isoDay(workspace.now),
    names: names.map(({ path }) => path),
    ...(wanted.log === undefined ? {} : { log: wanted.log.replace(/\/+$/, "") }),
    ...(wanted.slug === undefined ? {} : { slug: wanted.slug }),
  });
  return { ...finished(drafted, wanted.sketch), missing: missingIn(kind, values) };
}

function finished(edit: Edit, sketch: Sketch | undefined): Pick<Drafted, "edit" | "path"> {
  if (edit.state === "refused") return { edit, path: "" };
  const [own, ...others] = edit.changes;
  if (own === undefined) return { edit, path: "" };
  if (sketch === undefined) return { edit, path: own.path };
  return { edit: { state: "done", changes: [{ ...own, after: filled(own.after, sketch) }, ...others] }, path: own.path };
}

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const sameTitled = ({ set }: RecordFiles, { id }: Kind, title: string): string | undefined =>
  set.all.find((record) => record.kind === id && plain(record.title?.value ?? "") === plain(title))?.path;

/** Required, and said by nobody; the title and what a kind begins with are there. */
const missingIn = (kind: Kind, values: Readonly<Record<string, Value>>): readonly FieldSpec[] =>
  kind.fields.filter(
    ({ key, required }) => required && key !== "title" && key !== (kind.statusField ?? "status") && values[key] === undefined,
  );
