import type { Path } from "#base";
import type { GitRepository } from "#git";
import type { Store } from "#store";
import type { Measure } from "../measure.ts";
import type { BlobMeasures } from "../types.ts";
import { assemble } from "./assemble.ts";
import { filesOf } from "./stored-file.ts";
import { openMeasureCache } from "./measure-cache.ts";
import { measureAll, type TreeOptions } from "./read-tree.ts";

/** A blob of some commit, and the path it lies at: the name tells its language. */
export interface EarlierBlob {
  readonly oid: string;
  readonly path: Path;
}

/** Measures of blobs that need not be in the tree at `at`, by id. One that is not here (partial clone) is left out. */
export async function measureOf(
  git: GitRepository,
  store: Store,
  measures: readonly Measure[],
  blobs: readonly EarlierBlob[],
  options: Pick<TreeOptions, "onProgress" | "signal">,
): Promise<ReadonlyMap<string, BlobMeasures>> {
  const entries = blobs.map(({ oid, path }) => ({ mode: "100644", oid, path }));
  const measured = await measureAll(git, await openMeasureCache(store, measures), measures, entries, options);
  return new Map(
    filesOf(assemble(measured, measures))
      .filter((file) => file.bytes >= 0)
      .map((file) => [file.blob, file]),
  );
}
