import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { GitRepository } from "#git";
import { value } from "#picture";
import type { Store } from "#store";
import type { StateFolder, Surroundings } from "#views";
import { version } from "../../package.json";
import { fromCommit, fromWorkTree } from "./own-files.ts";
import type { Stage } from "./stage.ts";

/** Files at the root of a repository that steer what is read of it. */
const settings = [
  { file: "fairlead.yaml", does: "names areas, teams and people; sets options" },
  { file: ".mailmap", does: "joins the names and mails of one person" },
  { file: ".git-blame-ignore-revs", does: "names commits that only moved or reformatted" },
  { file: ".gitattributes", does: "marks generated and vendored files" },
  { file: "CODEOWNERS", does: "names the team that owns a path" },
] as const;

const codeOwners = ["CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"] as const;

/** What stands around the picture, for `doctor` and `privacy`. */
export async function readSurroundings(stage: Stage): Promise<Surroundings> {
  const { git, store, at, configFile: config, problems } = stage;
  const [gitVersion, committed, edits, state, twins] = await Promise.all([
    git.run(["version"]),
    filesAt(git, at),
    Promise.all(settings.map(({ file }) => editOf(git, at, file))),
    stateOf(await store()),
    twinNumbers(stage),
  ]);
  const isFound = (file: string): boolean => {
    if (file === "fairlead.yaml") return config.text !== undefined;
    return file === "CODEOWNERS" ? codeOwners.some((path) => committed.has(path)) : committed.has(file);
  };
  const note = (file: string, index: number): string =>
    file !== "fairlead.yaml" ? (edits[index] ?? "") : config.uncommitted ? "; read as it lies in the work tree, not committed" : "";
  return {
    versions: {
      fairlead: version,
      git: gitVersion
        .toString("latin1")
        .trim()
        .replace(/^git version /, ""),
      node: process.versions.node,
    },
    state,
    settings: settings.map(({ file, does }, index) => ({ file, does: does + note(file, index), found: isFound(file) })),
    problems: [...problems, ...twins],
  };
}

/** Numbers of records that branches have twice. */
async function twinNumbers({ git, at, gatherer }: Stage): Promise<Surroundings["problems"]> {
  const { numberTwins } = await import("./write/number-twins.ts");
  return numberTwins(git, at, value(await gatherer.picture(["records"], {}), "records")?.logs ?? []);
}

async function filesAt(git: GitRepository, at: string): Promise<ReadonlySet<string>> {
  const listing = await git.run(["ls-tree", "-z", "--name-only", at, "--", ...settings.map(({ file }) => file), ...codeOwners]);
  return new Set(listing.toString("latin1").split("\0"));
}

/** What of a file that is read as committed lies otherwise in the work tree, in words; "" where nothing does, or another commit is asked about. */
async function editOf(git: GitRepository, at: string, file: string): Promise<string> {
  if (git.workTree === undefined || at !== git.head) return "";
  const [lies, committed] = await Promise.all([fromWorkTree(git.workTree, file), fromCommit(git, at, file)]);
  if (lies.text === undefined || plain(lies.text) === plain(committed.text ?? "")) return "";
  return committed.text === undefined
    ? "; the one in the work tree is read once it is committed"
    : "; read as committed, which the work tree has otherwise";
}

/** Git may write other line ends into a work tree. */
const plain = (text: string): string => text.replaceAll("\r\n", "\n");

async function stateOf(store: Store): Promise<StateFolder | undefined> {
  const { folder, because } = store;
  if (folder === undefined) return undefined;
  const files = await readdir(folder).catch(() => []);
  const sized = await Promise.all(
    files.map(async (file) => ({ kind: kindOf(file), bytes: (await stat(join(folder, file)).catch(() => undefined))?.size ?? 0 })),
  );
  const kinds = [...new Set(sized.map(({ kind }) => kind))].sort();
  return {
    folder,
    because,
    holds: kinds.map((what) => {
      const members = sized.filter(({ kind }) => kind === what);
      return { what, files: members.length, bytes: members.reduce((sum, { bytes }) => sum + bytes, 0) };
    }),
  };
}

/** What a file of the state is of: the word its name begins with. */
const kindOf = (file: string): string => /^([a-z][a-z0-9-]*)-\d+\./.exec(file)?.[1] ?? file;
