import { listed } from "#base";
import { type Picture, value } from "#picture";
import type { Subject } from "./subject.ts";

/** Languages whose files use others of their own package, or namespace, without a line that says so. */
const packaged: ReadonlySet<string> = new Set(["Java", "Kotlin", "Scala", "Groovy", "Go", "C#", "Swift"]);

const most = 3;

/** What uses no import tells of, in sentences; `null` where nothing is known to be missing. */
export function unseenImports(picture: Picture, subject: Subject, direction: "imports" | "importedBy"): string | null {
  const files = value(picture, "tree")?.files ?? [];
  const inPackages = subject.kind !== "area" && subject.files.some((file) => packaged.has(files[file]?.language ?? ""));
  const unread = direction === "importedBy" ? unreadLanguages(picture) : [];
  const sentences = [
    ...(unread.length === 0 ? [] : [`Imports of ${listed(unread.slice(0, most))} are not read.`]),
    ...(inPackages ? ["Files of one package use each other without an import; that is not read."] : []),
  ];
  return sentences.length === 0 ? null : sentences.join(" ");
}

/** Languages of the tree whose imports are not read, that of most source files first. */
function unreadLanguages(picture: Picture): readonly string[] {
  const notRead = value(picture, "imports")?.notRead ?? [];
  const files = new Map(notRead.map((language) => [language, 0]));
  for (const { language = "", role } of value(picture, "tree")?.files ?? [])
    if (role === "source" && files.has(language)) files.set(language, (files.get(language) ?? 0) + 1);
  return notRead.toSorted((a, b) => (files.get(b) ?? 0) - (files.get(a) ?? 0));
}
