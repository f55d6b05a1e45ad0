import { answerReader } from "./object-reader.ts";
import { type Place, runGit, streamGit } from "./run.ts";
import type { GitRepository } from "./types.ts";

/** Up to so many objects come from the git that stays: to start another takes longer than to read them. */
const few = 128;

/** Reads objects: a few through `ask`, many through a `cat-file --batch` of their own. */
export function objectsReader(
  place: Place,
  ask: GitRepository["object"],
  present: GitRepository["present"],
  partial: boolean,
): GitRepository["readObjects"] {
  return async (oids, onObject, options = {}) => {
    if (oids.length === 0) return;
    if (oids.length <= few && !partial) return readFew(ask, oids, onObject, options);
    // Asking a partial clone for an object it lacks would send git to the remote.
    const here = partial ? await present(oids) : undefined;
    const asked = oids.flatMap((oid, index) => (here === undefined || here.has(oid) ? [index] : []));
    let next = 0;
    const read = answerReader((object) => {
      const index = asked[next++] ?? -1;
      if (object !== undefined) onObject(object, index);
    }, options.maxBytes ?? Number.POSITIVE_INFINITY);
    const input = Buffer.from(asked.map((index) => `${oids[index]}\n`).join(""), "latin1");
    const onBytes = (bytes: Uint8Array): void => read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    await streamGit(place, ["cat-file", "--batch", "--buffer"], onBytes, {
      input,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
  };
}

/** Each is handed on as it comes, so that no more than one is held at a time. */
async function readFew(
  ask: GitRepository["object"],
  oids: readonly string[],
  onObject: Parameters<GitRepository["readObjects"]>[1],
  { maxBytes = Number.POSITIVE_INFINITY, signal }: NonNullable<Parameters<GitRepository["readObjects"]>[2]>,
): Promise<void> {
  const one = async (oid: string, index: number): Promise<void> => {
    const object = await ask(oid);
    signal?.throwIfAborted();
    if (object !== undefined) onObject(object.size > maxBytes ? { ...object, bytes: undefined } : object, index);
  };
  await Promise.all(oids.map(one));
}

/** Which of these objects are here. In a partial clone the local ones are listed, since asking for one fetches it. */
export function presenceChecker(place: Place, partial: boolean): GitRepository["present"] {
  return async (oids) => {
    if (oids.length === 0) return new Set();
    if (partial) return listed(place, new Set(oids));
    const input = Buffer.from(oids.map((oid) => `${oid}\n`).join(""), "latin1");
    const lines = (await runGit(place, ["cat-file", "--batch-check", "--buffer"], { input })).toString("latin1").split("\n");
    return new Set(oids.filter((_, index) => / \d+$/.test(lines[index] ?? "")));
  };
}

/** The local objects among those asked for, from the list of all local objects: a line each. */
async function listed(place: Place, asked: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let rest = "";
  const onBytes = (bytes: Uint8Array): void => {
    const lines = (rest + Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const oid of lines) if (asked.has(oid)) found.add(oid);
  };
  await streamGit(place, ["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objectname)"], onBytes);
  return found;
}
