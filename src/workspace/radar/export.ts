import { isoDay } from "#base";
import { radarSheet } from "#picture";
import { type BandMap, mapped, misfit, type RadarFormat, type RadarWritten } from "#records";
import type { Workspace } from "../types.ts";
import { dressed, readBands } from "./bands-file.ts";

/** The radar as another tool takes it, or why that tool cannot hold it. Nothing is written. */
export async function exportRadar(workspace: Workspace, format: RadarFormat, map: BandMap): Promise<RadarWritten> {
  const [picture, files] = await Promise.all([workspace.gather(["records", "technologies", "tree"]), workspace.recordFiles()]);
  const kept = await readBands(files);
  const plain = radarSheet(picture);
  const sheet = mapped(
    { ...plain, date: kept.date, rings: dressed(plain.rings, kept.rings), quadrants: dressed(plain.quadrants, kept.quadrants) },
    map,
  );
  if (sheet.blips.length === 0)
    return {
      state: "refused",
      problem: { path: files.set.folder, message: "there is no technology to export", hint: "fairlead new technology records one." },
    };
  const why = misfit(format, sheet);
  if (why !== undefined) return { state: "refused", problem: { path: files.set.folder, ...why } };
  return format.write(sheet, isoDay(workspace.now));
}
