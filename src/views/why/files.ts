import { counted, printable } from "#base";
import type { History } from "#history";
import { type Picture, value } from "#picture";
import { fileYear } from "../shared/file-year.ts";
import { none } from "./imports.ts";
import type { Why } from "./schema.ts";
import { isOfCode, type Subject } from "./subject.ts";

const mostFiles = 10;

/** The files in a folder or area that changed most in a year; null for a file. */
export function filesOf(picture: Picture, history: History | undefined, subject: Subject): Why["files"] {
  if (subject.kind === "file" || subject.kind === "gone" || subject.kind === "unknown") return null;
  const tree = value(picture, "tree");
  if (history === undefined || tree === undefined) return none("Not measured.", "The history was not read.");
  const year = fileYear(picture, history);
  const found = subject.files
    .flatMap((file) => {
      const path = tree.files[file]?.path ?? "";
      const changes = year.changes[history.paths.indexOf(path)] ?? 0;
      return changes === 0 ? [] : [{ path, changes, lines: tree.files[file]?.lines ?? -1 }];
    })
    .toSorted((a, b) => b.changes - a.changes || b.lines - a.lines);
  const rows = found.slice(0, mostFiles).map(({ path, changes, lines }) => ({
    name: printable(path),
    link: { kind: "file", id: path } as const,
    text: `${counted(changes, "change")}${lines < 0 ? "" : `, ${counted(lines, "line")}`}`,
  }));
  return {
    rows,
    more: found.length > rows.length ? `${counted(found.length - rows.length, "more file")} changed in a year` : null,
    unseen: isOfCode(picture, subject) ? "Files that are no code are listed too; the figures of the area leave them out." : null,
    empty:
      rows.length > 0 ? null : { what: "Nothing in it changed in a year.", why: `${counted(subject.files.length, "file")}.`, next: null },
  };
}
