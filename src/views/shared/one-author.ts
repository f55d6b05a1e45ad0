import { type Picture, truckFactor, value, wholeTree, windowNamed } from "#picture";
import { isWhole } from "./coverage.ts";

/** With fewer files than this a truck factor of one says little: one author of one file is enough. */
const filesForFactor = 5;

/** Source areas whose truck factor is one, most files first, of those with files enough. */
export interface OneAuthor {
  readonly areas: readonly string[];
  readonly asked: number;
}

/** Areas that one person away would leave with over half of their files without an author; `undefined` where it cannot be told. */
export function oneAuthorAreas(picture: Picture): OneAuthor | undefined {
  const list = value(picture, "areas")?.list.filter((area) => area.kind === "source") ?? [];
  const all = windowNamed("all", picture.repository.at.time);
  if (all === undefined || !isWhole(picture)) return undefined;
  const asked = list.flatMap(({ id }) => {
    const truck = truckFactor(picture, { ...wholeTree(all), area: id });
    return truck === undefined || truck.files < filesForFactor ? [] : [{ id, ...truck }];
  });
  const one = asked.filter((area) => area.factor === 1).toSorted((a, b) => b.files - a.files);
  return asked.length === 0 ? undefined : { areas: one.map((area) => area.id), asked: asked.length };
}
