import { answerReader } from "./object-reader.ts";
import { type Place, runGit, streamGit } from "./run.ts";
import type { GitRepository } from "./types.ts";

/** Reads many objects through one `cat-file --batch`. */
export function objectsReader(place: Place, present: GitRepository["present"], partial: boolean): GitRepository["readObjects"] {
  return async (oids, onObject, options = {}) => {
    if (oids.length === 0) return;
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
