import { counted, printable } from "#base";
import { type Picture, type Technology, value } from "#picture";
import type { DirectionRecord } from "#records";
import { listField } from "../shared/fields.ts";
import type { RecordModel } from "./schema.ts";

/** Files of a use that a page lists. */
const most = 12;

/** What of the tree a technology record means: by the package URLs it names, else by its name. */
export function technologiesOf(picture: Picture, record: DirectionRecord): readonly Technology[] {
  const detect = new Set(listField(record, "detect"));
  const title = record.title?.value.toLowerCase();
  return (value(picture, "technologies")?.list ?? []).filter(
    (one) => detect.has(one.id) || (detect.size === 0 && title !== undefined && one.name.toLowerCase() === title),
  );
}

/** Where a technology is used, as found; null for a record of another kind. */
export function usesOf(picture: Picture, record: DirectionRecord): RecordModel["uses"] {
  if (record.kind !== "technology") return null;
  const found = technologiesOf(picture, record);
  const tree = value(picture, "tree")?.files ?? [];
  const declared = found.flatMap((one) =>
    one.declared.map(({ path, version }) => ({
      link: { kind: "file" as const, id: path },
      name: printable(path),
      text: `declares ${printable(one.id)}${version === "" ? "" : ` ${printable(version)}`}`,
    })),
  );
  const files = [...new Set(found.flatMap((one) => one.files))].flatMap((file) => tree[file] ?? []);
  const imports = files
    .slice(0, most)
    .map(({ path }) => ({ link: { kind: "file" as const, id: path }, name: printable(path), text: "imports it" }));
  const note = found.length === 0 ? "none found" : `${counted(declared.length, "declaration")}, ${counted(files.length, "file")}`;
  return { note, rows: [...declared.slice(0, most), ...imports] };
}
