import type { Dependency, ManifestReading, Standing } from "./types.ts";

const letters: Readonly<Record<Standing, string>> = { runtime: "r", development: "d", locked: "l", own: "o" };
const standings: ReadonlyMap<string, Standing> = new Map([
  ["r", "runtime"],
  ["d", "development"],
  ["l", "locked"],
  ["o", "own"],
]);

/** A reading as bytes: its problem on the first line, then an entry a line, tabs between. */
export function encodeReading({ entries, problem }: ManifestReading): Uint8Array {
  const lines = entries.map(({ id, line, version, standing }) => `${letters[standing]}\t${line}\t${id}\t${version}`);
  return Buffer.from([(problem ?? "").replaceAll(/[\n\t]/g, " "), ...lines].join("\n"), "utf8");
}

/** `undefined` when the bytes are of no reading. */
export function decodeReading(bytes: Uint8Array): ManifestReading | undefined {
  const [problem = "", ...lines] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8").split("\n");
  const entries: Dependency[] = [];
  for (const line of lines) {
    const [letter = "", at, id, version] = line.split("\t");
    const standing = standings.get(letter);
    if (standing === undefined || id === undefined || version === undefined) return undefined;
    entries.push({ id, version, line: Number(at) || 1, standing });
  }
  return { entries, problem: problem === "" ? undefined : problem };
}
