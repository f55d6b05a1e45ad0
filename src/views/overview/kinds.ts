import { counted } from "#base";
import type { Picture } from "#picture";
import { type DirectionRecord, type Kind, kinds } from "#records";
import { howOf } from "../shared/how.ts";
import type { Fact } from "../shared/model.ts";

/** What stands in a line of its own: decisions do, and what only says "not now" says nothing of direction. */
const apart = new Set(["decision", "dismissal"]);

/** "2 goals, 6 principles, 1 debt": what else is written down; nothing where nothing is. */
export function kindsLine(picture: Picture, records: readonly DirectionRecord[]): Fact[] {
  const counts = kinds
    .filter(({ id }) => !apart.has(id))
    .map((kind) => ({ kind, count: records.filter((record) => record.kind === kind.id).length }))
    .filter(({ count }) => count > 0);
  return counts.map(({ kind, count }, index) => factOf(picture, kind, count, index > 0));
}

const factOf = (picture: Picture, kind: Kind, count: number, follows: boolean): Fact => ({
  text: `${follows ? ", " : ""}${counted(count, kind.one, kind.many)}`,
  how: howOf(picture, {
    name: kind.many.charAt(0).toUpperCase() + kind.many.slice(1),
    definition: `Records of ${kind.many}. ${kind.question}`,
    n: counted(count, "file"),
    command: `fairlead list ${kind.id}`,
    confidence: "declared",
    from: "records",
  }),
});
