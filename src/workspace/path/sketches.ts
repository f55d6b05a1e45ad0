import { printable, UserError } from "#base";
import { namedTechnology, type Picture, scopeOf, value } from "#picture";
import { readManifest } from "#code";
import type { GitRepository } from "#git";
import { kindOf } from "#records";
import { change, type Sketch, sketchOfChange, sketchOfFinding } from "#views";
import type { ChangeSet, GatherOptions, Workspace } from "../types.ts";
import { findingMeant } from "./finding-meant.ts";

type Asking = Pick<Workspace, "gather" | "show" | "question" | "now">;

/** What a finding knows, for a record of a kind. Throws `UserError` where it is not found here. */
export async function sketchFromFinding(workspace: Asking, id: string, kind: string, options: GatherOptions = {}): Promise<Sketch> {
  const { picture, finding } = await findingMeant(workspace, id, options);
  return sketchOfFinding(finding, picture, kindOf(kind)?.fields.map(({ key }) => key) ?? []);
}

/** What a change tells of itself: where it is, what entered with it, what it does to the architecture. */
export async function sketchFromChange(
  workspace: Asking,
  git: GitRepository,
  at: string,
  set: ChangeSet,
  options: GatherOptions = {},
): Promise<Sketch> {
  if (set.paths.length === 0)
    throw new UserError(`nothing changed against ${printable(set.against)}`, { hint: "Name another base: --from-diff --base <rev>." });
  const question = workspace.question({ subject: set.against, changed: set.paths });
  const { model } = await workspace.show(change, question, { ...options, change: set });
  const [picture, subjects] = await Promise.all([
    workspace.gather(["tree", "records", "technologies"], options),
    subjectsSince(git, set.base, at),
  ]);
  const technologies = await technologiesOf(picture, set);
  return sketchOfChange(picture, { change: model, paths: set.paths, subjects, ...technologies });
}

/** First lines of the commits since the base, newest first; merges left out. */
async function subjectsSince(git: GitRepository, base: string, at: string): Promise<readonly string[]> {
  const out = await git.run(["log", "-z", "--no-merges", "--max-count=50", "--format=%s", `${base}..${at}`, "--"]);
  return out
    .toString("utf8")
    .split("\0")
    .map((line) => printable(line.trim()))
    .filter((line) => line !== "");
}

/** Technologies of the runtime that the changed manifests ask for now and did not before, and the other way round. */
async function technologiesOf(
  picture: Picture,
  set: ChangeSet,
): Promise<{ readonly entered: readonly string[]; readonly left: readonly string[] }> {
  const [before, after] = await Promise.all([namesIn(await set.before()), namesIn(await set.after())]);
  const changed = new Set(set.paths);
  // What an unchanged manifest asks for was there before, and is there still.
  const stays = new Set(
    (value(picture, "technologies")?.list ?? []).flatMap(({ name, declared }) =>
      declared.some(({ path }) => !changed.has(path)) ? [printable(name)] : [],
    ),
  );
  const moved = (from: ReadonlySet<string>, to: ReadonlySet<string>): readonly string[] =>
    [...from].filter((name) => !to.has(name) && !stays.has(name)).sort();
  return { entered: moved(after, before), left: moved(before, after) };
}

async function namesIn(contents: ReadonlyMap<string, Buffer | undefined>): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [path, bytes] of contents) {
    const reading = bytes === undefined ? undefined : await readManifest(path, bytes);
    for (const entry of reading?.entries ?? [])
      if (scopeOf(entry, path) === "runtime") found.add(printable(namedTechnology(entry.id).name));
  }
  return found;
}
