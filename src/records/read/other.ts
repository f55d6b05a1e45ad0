import type { Problem } from "#base";
import type { DirectionRecord, Kind, RecordFile, Z } from "../types.ts";
import { checkFields } from "./check.ts";
import { fieldOf, type Parts } from "./parts.ts";
import { plainSlug } from "./slug.ts";
import { readTitle } from "./title.ts";

/** A record of any kind but a decision. Its status is one of its lifecycle's, or unknown. */
export function readOther(kind: Kind, file: RecordFile, parts: Parts, before: readonly Problem[], z: Z | undefined): DirectionRecord {
  const { fields, problems } = checkFields(kind, parts, z);
  const said = fields[kind.statusField ?? "status"];
  const stated = typeof said?.value === "string" && kind.statuses.includes(said.value) ? said.value : undefined;
  const own = fields["title"];
  return {
    kind: kind.id,
    path: file.path,
    reference: `${kind.id}/${plainSlug(file.path)}`,
    title: own !== undefined && typeof own.value === "string" ? { ...own, value: own.value } : readTitle(parts),
    status:
      said !== undefined && stated !== undefined
        ? { ...said, value: stated }
        : fieldOf("unknown", { raw: said?.raw ?? "", kind: "text", path: file.path }, "cannot tell"),
    fields,
    sections: parts.outline.sections,
    problems: [...before, ...problems],
    ...(file.uncommitted === undefined ? {} : { uncommitted: file.uncommitted }),
  };
}
