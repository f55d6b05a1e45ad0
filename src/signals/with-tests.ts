import { memo, memoKey, type Picture, value } from "#picture";
import { type Commit, recentCommits } from "./changes.ts";
import { productionFiles } from "./production.ts";

/** Landed changes that touched a test, and the commits that touched production files of each area. */
export interface WithTests {
  /** Test files in the tree. */
  readonly tests: number;
  readonly movesTests: (landed: number) => boolean;
  /** Commits that touched a production file of the area, by index into `Areas.list`. */
  readonly ofArea: ReadonlyMap<number, readonly Commit[]>;
  /** Areas most of whose production files are in a language that keeps tests within the source. */
  readonly testsInside: ReadonlySet<number>;
}

const key = memoKey<WithTests>("signals: changes with tests");

/** Languages in which unit tests usually stand in the file they test, where no path tells them apart. */
const withinSource = new Set(["Rust", "Zig", "D"]);

/** Joins landed changes with the tests that moved in them. */
export const withTests = (picture: Picture): WithTests => memo(picture, key, () => join(picture));

function join(picture: Picture): WithTests {
  const history = value(picture, "history");
  const tree = value(picture, "tree");
  const isTest = new Uint8Array(history?.paths.count ?? 0);
  const testFiles = (tree?.files ?? []).filter((file) => file.role === "test");
  for (const file of testFiles) {
    const path = history?.paths.indexOf(file.path) ?? -1;
    if (path >= 0) isTest[path] = 1;
  }
  const moved = new Set(recentCommits(picture).flatMap((commit) => (commit.files.some((file) => isTest[file] === 1) ? [commit.landed] : [])));
  return { tests: testFiles.length, movesTests: (landed) => moved.has(landed), ofArea: commitsOfProduction(picture), testsInside: testsInside(picture) };
}

function commitsOfProduction(picture: Picture): ReadonlyMap<number, readonly Commit[]> {
  const files = productionFiles(picture);
  const areas = value(picture, "areas");
  const out = new Map<number, Commit[]>();
  for (const commit of recentCommits(picture)) {
    const touched = new Set(commit.files.flatMap((file) => files.get(file)?.area.id ?? []));
    for (const id of touched) {
      const area = areas?.indexOf(id) ?? -1;
      const list = out.get(area);
      if (list === undefined) out.set(area, [commit]);
      else list.push(commit);
    }
  }
  return out;
}

function testsInside(picture: Picture): ReadonlySet<number> {
  const areas = value(picture, "areas");
  const inside = new Int32Array(areas?.list.length ?? 0);
  for (const [index, file] of (value(picture, "tree")?.files ?? []).entries()) {
    const area = areas?.ofFile[index] ?? -1;
    if (area >= 0 && file.role === "source") inside[area] = (inside[area] ?? 0) + (withinSource.has(file.language ?? "") ? 1 : -1);
  }
  return new Set([...inside.keys()].filter((area) => (inside[area] ?? 0) > 0));
}
