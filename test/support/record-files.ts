import { nameOf, type Path } from "#base";
import { type Edit, findLogs, kinds, type RecordFiles, readRecordSet, sidecarOf } from "#records";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text of bytes, a byte order mark kept. */
export const decode = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** Records of a tree that these texts make up, read as any repository's are. */
export async function filesOf(texts: Readonly<Record<Path, string>>, folder = "direction"): Promise<RecordFiles> {
  const paths = Object.keys(texts).sort();
  const logs = findLogs(paths);
  const inLog = new Set(logs.flatMap(({ records }) => records));
  const own = paths.filter(
    (path) => inLog.has(path) || kinds.some((kind) => path.startsWith(`${folder}/${kind.folder}/`) && !nameOf(path).startsWith("README")),
  );
  const sidecar = texts[sidecarOf(folder)];
  const set = await readRecordSet(
    {
      files: own.map((path) => ({ path, bytes: encode(texts[path] ?? "") })),
      sidecar: sidecar === undefined ? undefined : { path: sidecarOf(folder), bytes: encode(sidecar) },
      folder,
      logs,
      left: logs.flatMap(({ left }) => left),
    },
    kinds,
  );
  return { set, kinds, bytesOf: async (path) => (texts[path] === undefined ? undefined : encode(texts[path])) };
}

/** Texts that an edit writes, by path; what it says when it is refused. */
export function afterEdit(edit: Edit): Readonly<Record<Path, string>> {
  if (edit.state === "refused") return { refused: edit.problem.message };
  return Object.fromEntries(edit.changes.map(({ path, after }) => [path, decode(after)]));
}
