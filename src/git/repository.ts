import { UserError } from "#base";
import { objectsReader, presenceChecker } from "./objects.ts";
import { resolveCommit } from "./resolve.ts";
import { type Place, runGit, streamGit } from "./run.ts";
import { roomToSpool, spoolGit } from "./spool.ts";
import { type StandingReader, standingReader } from "./standing-reader.ts";
import type { GitObject, GitRepository, RunOptions } from "./types.ts";

type Facts = Pick<GitRepository, "gitDir" | "commonDir" | "workTree" | "bare" | "shallow" | "partial" | "objectFormat" | "head" | "branch">;

/** Ties what can be asked of a repository to what is known of it. */
export function bindRepository(facts: Facts): GitRepository {
  const inGitDir: Place = { folder: facts.gitDir, trusted: true };
  const present = presenceChecker(inGitDir, facts.partial);
  const one = oneObject(inGitDir, facts.partial, present);
  const readObjects = objectsReader(inGitDir, one.object, present, facts.partial);
  return {
    ...facts,
    run: (args, options) => runGit(placeOf(facts, options), args, options),
    stream: async (args, onBytes, options = {}) => {
      const folder = options.spool === true ? await roomToSpool(facts.commonDir) : undefined;
      const place = placeOf(facts, options);
      await (folder === undefined ? streamGit(place, args, onBytes, options) : spoolGit(place, folder, args, onBytes, options));
    },
    tree: treeLister(inGitDir),
    readObjects,
    readBlobs: (oids, onBlob, options) =>
      readObjects(
        oids,
        ({ oid, type, bytes }, index) => {
          if (type === "blob" && bytes !== undefined) onBlob(oid, bytes, index);
        },
        options,
      ),
    object: one.object,
    present,
    resolve: (rev) => resolveCommit(inGitDir, rev),
    origin: async () => {
      const url = (await runGit(inGitDir, ["config", "-z", "--get", "remote.origin.url"], { accept: [0, 1] })).toString("utf8");
      return url === "" ? undefined : url.replace(/\0$/, "");
    },
    close: one.close,
  };
}

function placeOf(facts: Facts, options: RunOptions | undefined): Place {
  if (options?.from !== "work-tree") return { folder: facts.gitDir, trusted: true };
  if (facts.workTree === undefined) throw new UserError("this needs a work tree", { hint: "The repository is bare: run it in a clone." });
  return { folder: facts.workTree, trusted: true };
}

/** History, code and records all ask for the same tree: it is listed once, and forgotten when its memory is wanted. */
function treeLister(place: Place): GitRepository["tree"] {
  let last: { readonly commit: string; readonly bytes: WeakRef<Buffer> } | undefined;
  const running = new Map<string, Promise<Buffer>>();
  const list = async (commit: string): Promise<Buffer> => {
    try {
      const bytes = await runGit(place, ["ls-tree", "-r", "-z", "--full-tree", commit]);
      last = { commit, bytes: new WeakRef(bytes) };
      return bytes;
    } finally {
      running.delete(commit);
    }
  };
  return async (commit) => {
    const known = last?.commit === commit ? last.bytes.deref() : undefined;
    if (known !== undefined) return known;
    const listing = running.get(commit) ?? list(commit);
    running.set(commit, listing);
    return listing;
  };
}

/** Questions for single objects go to one git that stays. */
function oneObject(place: Place, partial: boolean, present: GitRepository["present"]): Pick<GitRepository, "object" | "close"> {
  let reader: StandingReader | undefined;
  const ask = (name: string): Promise<GitObject | undefined> => {
    reader ??= standingReader(place, () => (reader = undefined));
    return reader.ask(name);
  };
  const askLocal = async (name: string): Promise<GitObject | undefined> => {
    const oid = await namedIn(place, name);
    return oid !== undefined && (await present([oid])).has(oid) ? ask(oid) : undefined;
  };
  return { object: partial ? askLocal : ask, close: () => reader?.close() };
}

/** The id behind `<commit>:<path>`, without touching the object itself. */
async function namedIn(place: Place, name: string): Promise<string | undefined> {
  const colon = name.indexOf(":");
  if (colon < 0) return name;
  const listed = await runGit(place, ["ls-tree", "-z", "--full-tree", name.slice(0, colon), "--", name.slice(colon + 1)]);
  return /^\d+ \w+ ([0-9a-f]+)\t/.exec(listed.toString("latin1"))?.[1];
}
