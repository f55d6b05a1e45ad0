import { extensionOf, folderOf, nameOf, type Path } from "#base";
import type { DirectionRecord } from "../types.ts";
import { fileNameOf } from "../read/names.ts";

/** "ADR-0042", as wide as the file's own number; `undefined` for a record without one. */
export function numberedName(path: Path): string | undefined {
  const { digits } = fileNameOf(path);
  return digits === undefined ? undefined : `ADR-${digits}`;
}

/** The name that tells what a record is, without its extension. */
export function recordName(path: Path): string {
  const stem = nameOf(path).replace(/(?:\.html)?\.[a-z]+$/i, "");
  return /^(?:readme|index)$/i.test(stem) ? nameOf(folderOf(path)) : stem;
}

/** How front matter names another record: by number, else as it is referred to everywhere. */
export const referenceTo = (record: DirectionRecord): string => numberedName(record.path) ?? record.reference;

/** A link from one record to another, with these words, as the format of the file it stands in writes one. */
export function linkText(from: Path, to: Path, words: string): string {
  const target = relative(from, to).replace(/[ ()<>[\]]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  const plain = words.replace(/[[\]`<>]/g, "");
  if (extensionOf(from) === ".rst") return `\`${plain} <${target}>\`__`;
  return extensionOf(from) === ".adoc" ? `link:${target}[${plain}]` : `[${plain}](${target})`;
}

function relative(from: Path, to: Path): string {
  const here = folderOf(from) === "" ? [] : folderOf(from).split("/");
  const there = to.split("/");
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => ".."), ...there.slice(same)].join("/");
}
