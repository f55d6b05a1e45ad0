import { type Areas, type Picture, value } from "#picture";
import type { Compared } from "./pictures.ts";

/**
 * The earlier picture, divided into the areas of the later commit. Which folders are areas follows from how much goes
 * on in them, so the division moves though no code does; what rests on it is only comparable over one division.
 */
export function oneDivision({ earlier: then, now }: Compared): Picture {
  const areas = divided(then, now);
  if (areas === undefined) return then;
  // What was gathered over the earlier division points into its list.
  const { boundaries, rings: _rings, ...parts } = then.parts;
  const coverage = { read: areas.list.length, of: areas.list.length, unit: "areas" };
  return {
    ...then,
    parts: {
      ...parts,
      areas: { state: "ready", value: areas, coverage },
      ...(boundaries === undefined ? {} : { boundaries: { state: "unavailable", ...dividedOtherwise } }),
    },
  };
}

/** What is said of a rule that reads what was gathered over the other division. */
export const dividedOtherwise = {
  reason: "the two commits are divided into areas otherwise",
  hint: "Name areas in `fairlead.yaml`, and the division stays.",
};

/** The later division over the files of the earlier commit; `undefined` where it is the same, or one of them is not known. */
function divided(then: Picture, now: Picture): Areas | undefined {
  const [was, areas] = [value(then, "areas"), value(now, "areas")];
  const [tree, history, later] = [value(then, "tree"), value(then, "history"), value(now, "history")];
  if (was === undefined || areas === undefined || tree === undefined || history === undefined || later === undefined) return undefined;
  const areaOf = (path: string): number => areas.ofPath[later.paths.indexOf(path)] ?? -1;
  const ofFile = Int32Array.from(tree.files, ({ path }, file) => (was.ofFile[file] === -1 ? -1 : areaOf(path)));
  const nameIn = (list: Areas["list"], area: number | undefined): string | undefined => list[area ?? -1]?.id;
  if (ofFile.every((area, file) => nameIn(areas.list, area) === nameIn(was.list, was.ofFile[file]))) return undefined;
  const files = new Int32Array(areas.list.length);
  for (const area of ofFile) if (area >= 0) files[area] = (files[area] ?? 0) + 1;
  return {
    list: areas.list.map((area, index) => ({ ...area, files: files[index] ?? 0 })),
    ofFile,
    ofPath: Int32Array.from({ length: history.paths.count }, (_, path) => areaOf(history.paths.path(path))),
    indexOf: areas.indexOf,
  };
}
