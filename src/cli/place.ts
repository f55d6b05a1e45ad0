import { nearest, printable, UserError } from "#base";
import type { Asked, GatherOptions, Workspace } from "#workspace";

/** Refuses a scope that holds nothing: an answer about it would read as "all is well". Throws `UserError`. */
export async function refuseUnknownScope(workspace: Workspace, asked: Asked, options: GatherOptions): Promise<void> {
  if (asked.area !== undefined) await refuseArea(workspace, asked.area, options);
  if (asked.path !== undefined) await refusePath(workspace, asked.path, options);
}

async function refuseArea(workspace: Workspace, area: string, options: GatherOptions): Promise<void> {
  const ids = await areasOf(workspace, options);
  if (ids === undefined || ids.includes(area)) return;
  const near = nearest(area, ids);
  const hint = near === undefined ? "fairlead areas lists them." : `Did you mean "${printable(near)}"? fairlead areas lists them.`;
  throw new UserError(`there is no area "${printable(area)}"`, { hint });
}

async function refusePath(workspace: Workspace, path: string, options: GatherOptions): Promise<void> {
  const paths = await pathsOf(workspace, options);
  if (paths === undefined || holds(paths, path)) return;
  // A file that is gone still has a past that can be asked about.
  const past = (await workspace.gather(["history"], options)).parts.history;
  if (past === undefined || past.state === "unavailable") return;
  const { paths: known } = past.value;
  if (holds(allOf(known.count, known.path), path)) return;
  const near = nearestPath(path, paths);
  const hint =
    near === undefined
      ? "Write it from the top of the repository; fairlead areas lists the areas."
      : `Did you mean "${printable(near)}"? Write it from the top of the repository.`;
  throw new UserError(`there is no file and no folder "${printable(path)}"`, { hint });
}

/** The path or area that was most likely meant; `undefined` when nothing is near. */
export async function likelyPlace(workspace: Workspace, given: string, options: GatherOptions): Promise<string | undefined> {
  const [ids = [], paths = []] = await Promise.all([areasOf(workspace, options), pathsOf(workspace, options)]);
  return nearestPath(given, paths, ids);
}

async function areasOf(workspace: Workspace, options: GatherOptions): Promise<readonly string[] | undefined> {
  const { areas } = (await workspace.gather(["areas"], options)).parts;
  return areas?.state === "ready" ? areas.value.list.map(({ id }) => id) : undefined;
}

async function pathsOf(workspace: Workspace, options: GatherOptions): Promise<readonly string[] | undefined> {
  const { tree } = (await workspace.gather(["tree"], options)).parts;
  return tree?.state === "ready" ? tree.value.files.map(({ path }) => path) : undefined;
}

const allOf = (count: number, path: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => path(index));

function holds(paths: readonly string[], place: string): boolean {
  const plain = place.replace(/\/+$/, "");
  return plain === "" || plain === "." || paths.some((path) => path === plain || path.startsWith(`${plain}/`));
}

/** A path that ends in what was written, else the one a few edits away: files, their folders, and areas. */
function nearestPath(given: string, paths: readonly string[], areas: readonly string[] = []): string | undefined {
  const plain = given.replace(/^(?:\.\/)+|\/+$/g, "");
  const places = [...new Set(paths.flatMap(withFolders))];
  return places.find((path) => path === plain || path.endsWith(`/${plain}`)) ?? nearest(plain, [...areas, ...places]);
}

function withFolders(path: string): readonly string[] {
  const pieces = path.split("/");
  return pieces.map((_, index) => pieces.slice(0, index + 1).join("/"));
}
