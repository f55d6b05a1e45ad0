import { type View, views } from "#views";
import type { Asked, Workspace } from "#workspace";

/** A view, and something to ask it. */
export interface Asking {
  readonly view: View<unknown>;
  readonly asked: Asked;
}

const mostFiles = 25;

/** Every view, asked about everything it can be asked about: each area and finding, files from all over the tree, each analysis. */
export async function everyQuestion(workspace: Workspace): Promise<readonly Asking[]> {
  const places = await placesOf(workspace);
  const findings = workspace.rules.length === 0 ? [] : await findingIds(workspace);
  const subjects: Readonly<Record<string, readonly string[]>> = {
    why: places,
    finding: findings,
    change: places.slice(0, 1),
    analysis: workspace.analyses.map(({ id }) => id),
    search: places.slice(0, 1),
  };
  return views
    .filter(({ name }) => name !== "estate")
    .flatMap((view) => (subjects[view.name] ?? [undefined]).map((subject) => ({ view, asked: askedOf(view.name, subject) })));
}

const askedOf = (view: string, subject: string | undefined): Asked => (view === "change" && subject !== undefined ? { changed: [subject] } : { subject });

async function placesOf(workspace: Workspace): Promise<readonly string[]> {
  const { parts } = await workspace.gather(["areas", "tree", "history"]);
  const areas = parts.areas === undefined || parts.areas.state === "unavailable" ? [] : parts.areas.value.list.map(({ id }) => id);
  const files = parts.tree === undefined || parts.tree.state === "unavailable" ? [] : parts.tree.value.files.filter(({ role }) => role === "source");
  const step = Math.max(1, Math.floor(files.length / mostFiles));
  return [...areas, ...files.filter((_, index) => index % step === 0).slice(0, mostFiles).map(({ path }) => path)];
}

async function findingIds(workspace: Workspace): Promise<readonly string[]> {
  const view = views.find(({ name }) => name === "findings");
  if (view === undefined) return [];
  const { model } = await workspace.show(view, workspace.question({}));
  return idsIn(model);
}

/** The ids of the rows of a model of findings. */
function idsIn(model: unknown): readonly string[] {
  if (typeof model !== "object" || model === null || !("rows" in model) || !Array.isArray(model.rows)) return [];
  return model.rows.flatMap((row: unknown) => (typeof row === "object" && row !== null && "id" in row && typeof row.id === "string" ? [row.id] : []));
}

/** Text of the repository's own that may look like a name: its paths, now and before, and what it is called. */
export async function ownWords(workspace: Workspace): Promise<string> {
  const { parts } = await workspace.gather(["tree", "history"]);
  const history = parts.history === undefined || parts.history.state === "unavailable" ? undefined : parts.history.value;
  const tree = parts.tree === undefined || parts.tree.state === "unavailable" ? [] : parts.tree.value.files.map(({ path }) => path);
  const past = Array.from({ length: history?.paths.count ?? 0 }, (_, index) => history?.paths.path(index) ?? "");
  return [workspace.repository.name, workspace.repository.branch ?? "", ...tree, ...past].join("\n");
}
