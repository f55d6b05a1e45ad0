import type { Path } from "#base";
import { type Areas, type Picture, value, workedAreas } from "#picture";

/** What `why` was asked about. */
export interface Subject {
  readonly kind: "file" | "folder" | "area" | "repository" | "gone" | "unknown";
  /** A path, or an area's id. */
  readonly id: string;
  /** Index into `Areas.list` of the area it is, or lies in; -1 for none. */
  readonly area: number;
  /** Files of the tree it stands for. */
  readonly files: readonly number[];
  /** 1 for each path of history whose changes are its own, those that are gone included; in a source area its code and tests. */
  readonly chosen: Uint8Array;
}

/** Finds what is meant: an area by its id, a file or folder of the tree, or a path that history remembers. */
export function subjectOf(picture: Picture, asked: string | undefined): Subject {
  const id = (asked ?? "").replace(/^\.\//, "").replace(/\/+$/, "");
  const areas = value(picture, "areas");
  // Files at the top that share a stem are an area "./stem*": its dot is part of its name.
  const area = [id, `./${id}`].map((name) => areas?.indexOf(name) ?? -1).find((index) => index >= 0) ?? -1;
  if (areas !== undefined && area >= 0) return areaSubject(picture, areas, area, areas.list[area]?.id ?? id);
  const tree = value(picture, "tree");
  const file = tree?.indexOf(id) ?? -1;
  if (file >= 0) return { kind: "file", id, area: areas?.ofFile[file] ?? -1, files: [file], chosen: onlyPath(picture, id) };
  const below = (path: Path): boolean => id === "" || id === "." || path.startsWith(`${id}/`);
  const files = asked === undefined ? [] : (tree?.files ?? []).flatMap((one, index) => (below(one.path) ? [index] : []));
  if (files.length > 0)
    return {
      kind: id === "" || id === "." ? "repository" : "folder",
      id,
      area: areaOfAll(areas, files),
      files,
      chosen: marked(picture, below),
    };
  const chosen = onlyPath(picture, id);
  const gone = id !== "" && chosen.includes(1);
  return { kind: gone ? "gone" : "unknown", id, area: -1, files: [], chosen };
}

function areaSubject(picture: Picture, areas: Areas, area: number, id: string): Subject {
  const files = [...areas.ofFile.keys()].filter((file) => areas.ofFile[file] === area);
  const history = value(picture, "history");
  const worked = history === undefined ? new Int32Array(0) : workedAreas(picture, history, areas);
  return { kind: "area", id, area, files, chosen: Uint8Array.from(worked, (of) => Number(of === area)) };
}

function onlyPath(picture: Picture, path: Path): Uint8Array {
  const paths = value(picture, "history")?.paths;
  const chosen = new Uint8Array(paths?.count ?? 0);
  const index = paths?.indexOf(path) ?? -1;
  if (index >= 0) chosen[index] = 1;
  return chosen;
}

function marked(picture: Picture, lies: (path: Path) => boolean): Uint8Array {
  const paths = value(picture, "history")?.paths;
  return Uint8Array.from({ length: paths?.count ?? 0 }, (_, index) => Number(lies(paths?.path(index) ?? "")));
}

/** The one area that all of a folder's files lie in; -1 when they lie in several. */
function areaOfAll(areas: Areas | undefined, files: readonly number[]): number {
  const found = new Set(files.map((file) => areas?.ofFile[file] ?? -1));
  found.delete(-1);
  return found.size === 1 ? ([...found][0] ?? -1) : -1;
}

/** Whether its figures leave out what lies in it and is no code: then they say so. */
export const isOfCode = (picture: Picture, { kind, area }: Subject): boolean =>
  kind === "area" && value(picture, "areas")?.list[area]?.kind === "source";
