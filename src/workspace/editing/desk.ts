import { createHash } from "node:crypto";
import { decodePath, encodePath, type Path, printable, type Problem, UserError } from "#base";
import { type DirectionRecord, type Edit, isDecisionRecord, type Kind, kindOf, type RecordFiles } from "#records";
import { type EditedFile, type EditedRecord, type EditLook, type EditMove, type EditRefused, loadMarkdown, writtenOf } from "#views";
import { unsaidAfter } from "../path/decide.ts";
import type { Workspace } from "../types.ts";
import { fieldsOf } from "./fields.ts";
import { mayEdit } from "./may-edit.ts";
import { overlaid, recordIn } from "./overlay.ts";

/** What editing needs of a workspace. */
export type Records = Pick<
  Workspace,
  "recordFiles" | "recordNames" | "gather" | "save" | "now" | "show" | "question" | "person" | "repository"
>;

/** The hash that guards a file against being written over what somebody else put there. */
export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export const refused = ({ message, hint }: Pick<Problem, "message" | "hint">): EditRefused => ({
  state: "refused",
  message: printable(message),
  hint: printable(hint),
});

/** The kind of a record; `UserError` where there is none, or its file is not to be written by the page. */
export function kindFor(files: RecordFiles, id: string, path: Path): Kind {
  const kind = kindOf(id);
  if (kind === undefined || !mayEdit(files, path))
    throw new UserError("this is no record that can be edited here", { hint: "Open the file where it lies." });
  return kind;
}

/** The kind of what lies at a path: of the record that was read there, else by its folder, else a decision. */
export function kindAt({ set, kinds }: RecordFiles, path: Path): string | undefined {
  const known = set.all.find((record) => record.path === path);
  const root = set.folder === "" ? "" : `${set.folder}/`;
  const own = known?.kind ?? kinds.find((kind) => path.startsWith(`${root}${kind.folder}/`))?.id;
  return own ?? kinds.find(({ logged }) => logged === true)?.id;
}

/** A file of the repository, laid open. */
export async function openFile(files: RecordFiles, path: Path): Promise<EditedFile> {
  const bytes = await files.bytesOf(path);
  const text = bytes === undefined ? null : decodePath(bytes);
  return { path, base: bytes === undefined ? null : hashOf(bytes), before: text, text: text ?? "" };
}

/** Files with the changes of an edit in them; what an edit changes besides is laid open too. */
export function withEdit(open: readonly EditedFile[], edit: Edit & { readonly state: "done" }): EditedFile[] {
  const changed = new Map(edit.changes.map((change) => [change.path, change]));
  const own = open.map((file) => {
    const change = changed.get(file.path);
    return change === undefined ? file : { ...file, text: decodePath(change.after) };
  });
  const others = edit.changes.filter(({ path }) => !open.some((file) => file.path === path));
  return [
    ...own,
    ...others.map(({ path, before, after }) => ({
      path,
      base: before === undefined ? null : hashOf(before),
      before: before === undefined ? null : decodePath(before),
      text: decodePath(after),
    })),
  ];
}

/** What the texts say, as a form, as problems, and as they will read. */
export async function lookAt(
  records: Records,
  files: RecordFiles,
  kind: Kind,
  path: Path,
): Promise<EditLook & { readonly record: DirectionRecord | undefined }> {
  const read = await recordIn(files, kind, path);
  const record = typeof read === "string" ? undefined : read;
  const picture = await records.gather(["records", "tree"]);
  const problems = typeof read === "string" ? [{ path, message: read, hint: "It begins with front matter or a heading." }] : read.problems;
  return {
    record,
    title: printable(record?.title?.value ?? path),
    fields: await fieldsOf(kind, record),
    problems: problems.map((one) => ({
      path: one.path,
      line: ("line" in one ? one.line : undefined) ?? null,
      message: printable(one.message),
      hint: printable(one.hint),
    })),
    preview: record === undefined ? [] : writtenOf({ picture, markdown: await loadMarkdown() }, record),
  };
}

/** A record on the desk, its files as they are given. */
export async function onDesk(records: Records, files: RecordFiles, kind: Kind, open: readonly EditedFile[]): Promise<EditedRecord> {
  const [own] = open;
  if (own === undefined) throw new Error("nothing is open");
  const { record, ...look } = await lookAt(records, overlaid(files, open), kind, own.path);
  return {
    ...look,
    path: own.path,
    kind: kind.id,
    one: kind.one,
    isNew: own.before === null,
    formOnly: hasMixedEnds(own.text),
    files: open,
    // From where it stands in its file: what is being chosen on the desk takes no other choice away.
    moves: movesOf(kind, files.set.all.find(({ path }) => path === own.path) ?? record),
    unsaid: record !== undefined && isDecisionRecord(record) && record.status.value === "accepted" ? [...unsaidAfter(record, nothing)] : [],
    options: record !== undefined && isDecisionRecord(record) ? record.options.map(({ name }) => printable(name)) : [],
    others: othersOf(files, kind, own.path),
  };
}

/** No outcome but what the text holds by now. */
const nothing = { chosen: undefined, because: undefined };

function movesOf(kind: Kind, record: DirectionRecord | undefined): EditMove[] {
  const status = record?.status.value ?? "unknown";
  return kind.moves
    .filter(({ from }) => status === "unknown" || from.includes(status))
    .map(({ id, label, to, by }) => ({ id, label, to, needs: by !== undefined }));
}

/** Records that can take its place: of its kind, and asked for or in force. */
const othersOf = ({ set }: RecordFiles, kind: Kind, path: Path): { path: string; name: string }[] =>
  set.all
    .filter(
      (other) => other.kind === kind.id && other.path !== path && !["superseded", "rejected", "deprecated"].includes(other.status.value),
    )
    .map((other) => ({ path: other.path, name: printable(`${other.reference} ${other.title?.value ?? ""}`.trim()) }))
    .toReversed();

const hasMixedEnds = (text: string): boolean => (/\r\n/.test(text) ? /(?<!\r)\n|\r(?!\n)/.test(text) : text.includes("\r"));

export const bytesOf = (text: string): Uint8Array => encodePath(text);
