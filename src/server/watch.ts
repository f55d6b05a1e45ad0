import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Workspace } from "#workspace";

/** How often is looked, in milliseconds. A handful of `stat` calls: cheaper than a watcher of a folder of refs. */
const every = 1000;

/** Calls back when HEAD or the branch it is on may have moved, and when a record was changed on disk. Gives the function that ends it. */
export function watchDisk(workspace: () => Workspace, onRefs: () => Promise<void>, onRecords: () => Promise<void>): () => void {
  let refs: string | undefined;
  let records: string | undefined;
  let busy = false;
  const look = async (): Promise<void> => {
    const before = { refs, records };
    [refs, records] = await Promise.all([traceOf(workspace()), workspace().recordTrace()]);
    if (before.refs !== undefined && before.refs !== refs) await onRefs();
    else if (before.records !== undefined && before.records !== records) await onRecords();
  };
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    look()
      .catch((error: unknown) => console.error("Looking for changes:", error instanceof Error ? error.message : error))
      .finally(() => {
        busy = false;
      });
  }, every);
  timer.unref();
  return () => clearInterval(timer);
}

/** What changes when a commit, a checkout, a fetch or a rewrite moves HEAD, whichever way refs are stored. */
async function traceOf({ gitFolders: { git, common } }: Workspace): Promise<string> {
  const head = await textOf(path.join(git, "HEAD"));
  const [, ref] = /^ref: (refs\/[^\0]+)$/.exec(head.trim()) ?? [];
  const safe = ref !== undefined && !ref.split("/").includes("..");
  const value = safe ? await textOf(path.join(common, ref)) : "";
  const packed = await Promise.all([changedAt(path.join(common, "packed-refs")), changedAt(path.join(git, "reftable", "tables.list"))]);
  return [head, value, ...packed].join("\n");
}

/** The beginning of a small file; "" when it is not there or is no plain file. */
async function textOf(file: string): Promise<string> {
  try {
    return (await stat(file)).isFile() ? (await readFile(file, "utf8")).slice(0, 4096) : "";
  } catch {
    return ""; // packed, or in a reftable: those are looked at by themselves
  }
}

async function changedAt(file: string): Promise<string> {
  try {
    return String((await stat(file)).mtimeMs);
  } catch {
    return ""; // this repository has no such file
  }
}
