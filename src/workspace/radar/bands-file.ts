import { decodePath, encodePath, type Path } from "#base";
import { bandNamed, type FileChange, type RadarBand, type RadarSheet, type RecordFiles } from "#records";
import type * as zod from "zod";

const bandSchema = (z: typeof zod) =>
  z.object({ id: z.string().default(""), name: z.string(), color: z.string().optional(), description: z.string().optional() });
const bandsSchema = (z: typeof zod) =>
  z.object({ date: z.string().default(""), rings: z.array(bandSchema(z)).default([]), quadrants: z.array(bandSchema(z)).default([]) });

/** What other tools know of rings and quadrants besides their names: beside the records, so that an export gives it back. */
export interface KeptBands {
  readonly date: string;
  readonly rings: readonly RadarBand[];
  readonly quadrants: readonly RadarBand[];
}

const none: KeptBands = { date: "", rings: [], quadrants: [] };
const pathIn = (folder: Path): Path => (folder === "" ? "radar.json" : `${folder}/radar.json`);

/** What was kept by an earlier import; nothing where there is no such file, or it is no such file. */
export async function readBands({ set, bytesOf }: RecordFiles): Promise<KeptBands> {
  const bytes = await bytesOf(pathIn(set.folder));
  if (bytes === undefined) return none;
  const read = bandsSchema(await import("zod")).safeParse(parsed(decodePath(bytes)));
  return read.success ? { date: read.data.date, rings: read.data.rings.map(plain), quadrants: read.data.quadrants.map(plain) } : none;
}

const plain = ({ id, name, color, description }: zod.infer<ReturnType<typeof bandSchema>>): RadarBand => ({
  id,
  name,
  ...(color === undefined ? {} : { color }),
  ...(description === undefined ? {} : { description }),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The file that keeps what names alone do not say; none where there is nothing of the kind. */
export async function bandsChange({ set, bytesOf }: RecordFiles, { date, rings, quadrants }: RadarSheet): Promise<readonly FileChange[]> {
  const decorated = [...rings, ...quadrants].some((band) => band.id !== "" || band.color !== undefined || band.description !== undefined);
  if (!decorated && date === "") return [];
  const path = pathIn(set.folder);
  const text = `${JSON.stringify({ date, rings, quadrants }, undefined, 2)}\n`;
  return [{ path, before: await bytesOf(path), after: encodePath(text) }];
}

/** Bands of a radar with what was kept of them. */
export const dressed = (bands: readonly RadarBand[], kept: readonly RadarBand[]): readonly RadarBand[] =>
  bands.map((band) => {
    const known = bandNamed(kept, band.name);
    return known === undefined ? band : { ...known, name: band.name };
  });
