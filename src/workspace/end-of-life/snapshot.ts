import { readFile } from "node:fs/promises";
import type { EndOfLifeSnapshot } from "#picture";
import type * as zod from "zod";
import { ownSnapshotFile } from "./own-file.ts";

const schema = (z: typeof zod) =>
  z.object({ asOf: z.string(), source: z.string(), notice: z.string(), products: z.array(z.tuple([z.string(), z.string(), z.string()])) });

/** The newer of two: the snapshot that came with this build, and the one a person brought in. */
export async function loadSnapshot(): Promise<EndOfLifeSnapshot> {
  const [{ default: data }, z] = await Promise.all([import("./end-of-life.json"), import("zod")]);
  const built = schema(z).parse(data);
  const own = await ownSnapshot(z);
  return own !== undefined && own.asOf > built.asOf ? own : built;
}

/** None, or one that does not read as a snapshot, leaves the one of this build. */
async function ownSnapshot(z: typeof zod): Promise<EndOfLifeSnapshot | undefined> {
  try {
    const read = schema(z).safeParse(JSON.parse(await readFile(ownSnapshotFile(), "utf8")));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
