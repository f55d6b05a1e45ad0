import type { Path } from "#base";
import type { Tree } from "#code";
import type { History } from "#history";
import { isInArea } from "./areas-kind.ts";
import type { Areas } from "./types.ts";

/** A division into areas, and the history whose paths it speaks of. */
export interface Divided {
  readonly areas: Areas;
  readonly history: History;
}

/** A division applied to another commit of the same history: what is asked of both is then asked of the same areas. */
export function dividedLike({ areas, history }: Divided, tree: Tree, past: History): Areas {
  const areaOf = (path: Path): number => areas.ofPath[history.paths.indexOf(path)] ?? -1;
  return {
    ...areas,
    ofFile: Int32Array.from(tree.files, ({ path, role }) => (isInArea(role) ? areaOf(path) : -1)),
    ofPath: past === history ? areas.ofPath : Int32Array.from({ length: past.paths.count }, (_, path) => areaOf(past.paths.path(path))),
  };
}
