import { csrRow, type Path, type Seconds } from "#base";
import type { BlobMeasures } from "#code";
import type { History } from "#history";
import { changesByFile } from "./files.ts";
import { hotspots } from "./hotspots.ts";
import type { Picture } from "./types.ts";
import { value } from "./value.ts";
import { wholeTree, yearOf } from "./window.ts";

/** A revision of a file at which its content may be measured. */
export interface SampledRevision {
  readonly time: Seconds;
  /** Index into `Commits`. */
  readonly commit: number;
  /** Object id of the file's content after the commit. */
  readonly blob: string;
}

/** A point of a file's complexity over time. */
export interface TrendPoint {
  readonly time: Seconds;
  readonly lines: number;
  readonly indentSum: number;
  readonly indentMax: number;
}

/**
 * Revisions of a file, renames followed, at most `samples` of them, evenly spread, the first and the last among them.
 * What to measure: `complexityTrend` joins it with what was. Empty when history does not know the file.
 */
export function sampledRevisions(picture: Picture, path: Path, samples: number): readonly SampledRevision[] {
  const history = value(picture, "history");
  const index = history?.paths.indexOf(path) ?? -1;
  if (history === undefined || index < 0) return [];
  const commits = csrRow(changesByFile(picture, history), index);
  const chosen = evenly(commits.length, samples).map((at) => commits[at] ?? 0);
  return chosen.flatMap((commit) => {
    const blob = blobAfter(history, commit, index);
    return blob === undefined ? [] : [{ time: history.commits.time[commit] ?? 0, commit, blob }];
  });
}

/** Places 0 … count − 1, at most `samples`, first and last included, each once. */
function evenly(count: number, samples: number): readonly number[] {
  const taken = Math.min(count, Math.max(1, samples));
  return Array.from({ length: taken }, (_, step) => (taken === 1 ? count - 1 : Math.round((step * (count - 1)) / (taken - 1))));
}

function blobAfter(history: History, commit: number, file: number): string | undefined {
  const blobs = history.rows.blobs();
  for (let row = history.rows.start[commit] ?? 0; row < (history.rows.start[commit + 1] ?? 0); row++) {
    const after = blobs.after[row] ?? -1;
    if (history.rows.file[row] === file && after >= 0) return blobs.oid(after);
  }
  return undefined;
}

/** Complexity at the sampled revisions whose content was measured, oldest first (Hindle, Godfrey, Holt 2008). */
export function complexityTrend(
  sampled: readonly SampledRevision[],
  measured: (blob: string) => BlobMeasures | undefined,
): readonly TrendPoint[] {
  return sampled.flatMap(({ time, blob }) => {
    const measures = measured(blob);
    return measures === undefined || measures.lines < 0
      ? []
      : [{ time, lines: measures.lines, indentSum: measures.indentSum, indentMax: measures.indentMax }];
  });
}

/** Revisions sampled of each hotspot: enough for a line of two years of months. */
export const samplesOfHotspot = 24;

/** Contents of the hotspots of the last year that complexity over time is read from: what the part `past` measures, each once. */
export function pastBlobs(picture: Picture): readonly { readonly oid: string; readonly path: Path }[] {
  const found = hotspots(picture, wholeTree(yearOf(picture.repository.at.time)));
  const wanted = found.flatMap(({ path }) =>
    sampledRevisions(picture, path, samplesOfHotspot).map(({ blob }): [string, Path] => [blob, path]),
  );
  return [...new Map(wanted)].map(([oid, path]) => ({ oid, path }));
}
