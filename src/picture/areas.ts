import { byText, type Matcher, matcher, type Path } from "#base";
import { manifestName, type Tree } from "#code";
import type { History } from "#history";
import { type Division, division, type Draft } from "./areas-division.ts";
import { count, isInArea, kindOf, newTally } from "./areas-kind.ts";
import { changeOf } from "./areas-weight.ts";
import type { Area, Areas, Config } from "./types.ts";

/**
 * Divides the tree into areas (facts.md, "Areas"): those named in `fairlead.yaml`, then packages of a workspace,
 * then folders, the largest split while it holds over a quarter of a year's change, and flat folders by file-name
 * stem. An area's id is its folder; `folder/*` stands for what lies in a divided folder and in none of its parts,
 * `folder/stem*` for files whose names begin so. Pure: the same tree and history give the same areas.
 */
export function divideIntoAreas(config: Config, tree: Tree, history: History | undefined): Areas {
  const fileOfPath = history === undefined ? new Int32Array(0) : filesOfPaths(tree, history);
  const named = namedAreas(config);
  const counted = Uint8Array.from(tree.files, (file) => (isInArea(file.role) && named(file.path) === undefined ? 1 : 0));
  // A version raised in a manifest is a change, but not work in the part it stands in.
  const weighs = (file: number): boolean => counted[file] === 1 && manifestName(tree.files[file]?.path ?? "") === undefined;
  const weights = changeOf(
    Uint8Array.from(counted, (_, file) => (weighs(file) ? 1 : 0)),
    history,
    fileOfPath,
  );
  const divided = division(tree, counted, weights);
  const divide: Division = {
    ofFile: (file) => named(tree.files[file]?.path ?? "") ?? divided.ofFile(file),
    ofPath: (path) => named(path) ?? divided.ofPath(path),
  };
  return assemble(divide, tree, history, fileOfPath);
}

function filesOfPaths(tree: Tree, history: History): Int32Array {
  return Int32Array.from({ length: history.paths.count }, (_, path) => tree.indexOf(history.paths.path(path)));
}

function namedAreas(config: Config): (path: Path) => Draft | undefined {
  if (Object.keys(config.areas).length === 0) return () => undefined;
  const names = Object.entries(config.areas).map(([id, globs]): { draft: Draft; matches: Matcher } => ({
    draft: { id, because: "named in fairlead.yaml" },
    matches: matcher(globs),
  }));
  return (path) => names.find((name) => name.matches(path))?.draft;
}

/** Numbers the areas by id, counts their files, and writes both columns. */
function assemble(divide: Division, tree: Tree, history: History | undefined, fileOfPath: Int32Array): Areas {
  const drafts = tree.files.map((file, index) => (isInArea(file.role) ? divide.ofFile(index) : undefined));
  const because = new Map([...new Set(drafts)].flatMap((draft) => (draft === undefined ? [] : [[draft.id, draft.because] as const])));
  const ids = [...because.keys()].sort(byText);
  const index = new Map(ids.map((id, at) => [id, at]));
  const indexOf = (id: string): number => index.get(id) ?? -1;
  const ofFile = Int32Array.from(drafts, (draft) => (draft === undefined ? -1 : indexOf(draft.id)));
  const ofPath = Int32Array.from(fileOfPath, (file, path) =>
    file >= 0 ? (ofFile[file] ?? -1) : indexOf(divide.ofPath(history?.paths.path(path) ?? "").id),
  );
  return { list: describe(ids, because, tree, ofFile), ofFile, ofPath, indexOf };
}

function describe(ids: readonly string[], because: ReadonlyMap<string, string>, tree: Tree, ofFile: Int32Array): readonly Area[] {
  const files = new Uint32Array(ids.length);
  const tallies = ids.map(newTally);
  ofFile.forEach((area, file) => {
    const [tally, found] = [tallies[area], tree.files[file]];
    if (tally === undefined || found === undefined) return;
    files[area] = (files[area] ?? 0) + 1;
    count(tally, found.role, found.lines);
  });
  return ids.map((id, area) => ({
    id,
    kind: kindOf(tallies[area] ?? newTally()),
    because: because.get(id) ?? "",
    files: files[area] ?? 0,
  }));
}
