import { byText, matcher, nameOf, type Path } from "#base";
import type { DirectionRecord, Value } from "#records";
import type { Picture, Technology } from "./types.ts";
import { value } from "./value.ts";

/** What a technology's record stands for in the tree. */
export interface RecordUse {
  readonly technologies: readonly Technology[];
  /** Source files that use it: those that import one of them, and those its globs cover. In order of path. */
  readonly files: readonly Path[];
}

/**
 * Technologies and files that a record of a technology is about: by the package URLs and globs under `detect`; where
 * it states none, by its title or the name of its file. Empty where nothing in the tree is meant.
 */
export function useOf(picture: Picture, record: DirectionRecord): RecordUse {
  const all = value(picture, "technologies")?.list ?? [];
  const files = value(picture, "tree")?.files ?? [];
  const detect = textsOf(record.fields["detect"]?.value);
  const urls = detect.filter((one) => one.startsWith("pkg:")).map(withoutVersion);
  const globs = detect.filter((one) => !one.startsWith("pkg:"));
  const technologies =
    detect.length === 0 ? all.filter((one) => isNamed(one, record)) : all.filter(({ id }) => urls.includes(id) || globs.includes(id));
  const covers = matcher(globs);
  const covered = globs.length === 0 ? [] : files.filter(({ path, role }) => role === "source" && covers(path)).map(({ path }) => path);
  const importing = technologies.flatMap((one) => one.files.flatMap((file) => files[file]?.path ?? []));
  return { technologies, files: [...new Set([...importing, ...covered])].sort(byText) };
}

const withoutVersion = (url: string): string => url.replace(/(?<=[^/])@[^/]*$/, "").replace(/[?#].*$/, "");

function textsOf(value: Value | undefined): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((one: Value | undefined) => (typeof one === "string" ? [one] : []));
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "");

function isNamed({ id, name, aliases }: Technology, record: DirectionRecord): boolean {
  const said = [record.title?.value ?? "", nameOf(record.path).replace(/\.[a-z]+$/, "")].map(plain).filter((one) => one !== "");
  return [name, nameOf(id), ...aliases].map(plain).some((one) => said.includes(one));
}
