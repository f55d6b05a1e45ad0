import { encodePath, type Path } from "#base";
import { type DirectionRecord, type Kind, readRecordSet, type RecordFiles, type RecordLog, sidecarOf } from "#records";
import type { EditedFile } from "#views";

/** The records and files as they would be with what is being edited in place. */
export const overlaid = (files: RecordFiles, edited: readonly Pick<EditedFile, "path" | "text">[]): RecordFiles => {
  const texts = new Map(edited.map(({ path, text }) => [path, encodePath(text)]));
  return { ...files, bytesOf: async (path) => texts.get(path) ?? files.bytesOf(path) };
};

/** A record as its text says it, the sidecar with it; a message when the text holds none. */
export async function recordIn(files: RecordFiles, kind: Kind, path: Path): Promise<DirectionRecord | string> {
  const bytes = await files.bytesOf(path);
  if (bytes === undefined) return "there is no such file";
  const sidecar = sidecarOf(files.set.folder);
  const beside = await files.bytesOf(sidecar);
  const set = await readRecordSet(
    {
      files: [{ path, bytes }],
      sidecar: beside === undefined ? undefined : { path: sidecar, bytes: beside },
      folder: files.set.folder,
      logs: kind.logged === true ? [logOf(files, path)].map((log) => ({ ...log, records: [path] })) : [],
      left: [],
    },
    files.kinds,
  );
  return set.all[0] ?? set.left[0]?.because ?? "it holds no record";
}

/** The log that a path lies in; one of its own folder where it begins one. */
function logOf({ set }: RecordFiles, path: Path): RecordLog {
  const holds = (log: RecordLog): boolean => log.folder === "" || path.startsWith(`${log.folder}/`);
  const [log] = set.logs.filter(holds).toSorted((a, b) => b.folder.length - a.folder.length);
  const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  return log ?? { folder, because: "it begins here", records: [], convention: plain };
}

const plain: RecordLog["convention"] = {
  naming: "NNNN-slug",
  nameOf: ({ number, slug }) => `${String(number).padStart(4, "0")}-${slug}.md`,
  numbered: true,
  width: 4,
  extension: ".md",
  format: "MADR 4",
};

/** The same files, with this record in place of what was read of its path before. */
export function withRecord(files: RecordFiles, record: DirectionRecord): RecordFiles {
  const all = [...files.set.all.filter(({ path }) => path !== record.path), record];
  return { ...files, set: { ...files.set, all } };
}
