import { UserError } from "#base";
import type { FileChange } from "#records";
import { recordPage, type EditAsked, type EditedFile, type SaveAnswer } from "#views";
import { conflictOf } from "./conflicts.ts";
import { bytesOf, hashOf, kindAt, type Records, refused } from "./desk.ts";
import { mayEdit } from "./may-edit.ts";

/** Writes what is on the desk: all files or none, each only where it still is what it was opened as. */
export async function save(records: Records, { files: open, place }: EditAsked["save"]): Promise<SaveAnswer> {
  const files = await records.recordFiles();
  const foreign = open.find(({ path }) => !mayEdit(files, path));
  if (foreign !== undefined) throw new UserError("only records are written here", { hint: "Write other files with your editor." });
  const saved = await records.save(open.map(changeOf), place);
  if (saved.state === "refused") return refused(saved.problem);
  if (saved.state === "stale")
    return { state: "stale", conflicts: await Promise.all(saved.conflicts.map((one) => conflictOf(files, one))) };
  const kind = kindAt(files, open[0]?.path ?? "");
  return {
    state: "saved",
    paths: saved.paths,
    commit: saved.commit ?? null,
    link: kind === undefined || saved.commit !== undefined ? null : recordPage(kind, open[0]?.path ?? ""),
  };
}

/** The hash tells that what the page says it began with is what it was given. */
function changeOf({ path, base, before, text }: EditedFile): FileChange {
  const was = before === null ? undefined : bytesOf(before);
  if ((was === undefined ? null : hashOf(was)) !== base)
    throw new UserError("the page does not know what it began with", { hint: "Load it again." });
  return { path, before: was, after: bytesOf(text) };
}
