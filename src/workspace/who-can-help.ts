import type { Part } from "#base";
import type { GitRepository } from "#git";
import { readNames } from "#history";
import { type Areas, helpersOf, type Picture, value } from "#picture";
import { governedPaths, type Helpers, type Question } from "#views";

/** Names of at most three people who can help with what is asked about, or why none are shown (people.md, rules 2 and 7). */
export async function readHelpers(git: GitRepository, picture: Picture, question: Question): Promise<Part<Helpers>> {
  if (picture.config.people === "never")
    return withheld("fairlead.yaml says people: never", "Nobody is named here, whatever is asked for.");
  if (!question.people) return withheld("names are left out of what may leave this machine", "Add --people to show them.");
  const history = value(picture, "history");
  if (history === undefined) return withheld("history could not be read", "fairlead doctor says why.");
  const persons = helpersOf(picture, subjectPaths(picture, question)).slice(0, 3);
  const names = await readNames(git, history, persons);
  return { state: "ready", value: { names }, coverage: { read: names.length, of: persons.length, unit: "names" } };
}

const withheld = (reason: string, hint: string): Part<Helpers> => ({ state: "unavailable", reason, hint });

/** Paths of the tree that the question is about: an area's, a folder's, a file's; what a decision governs; the changed ones for a change. */
function subjectPaths(picture: Picture, question: Question): readonly string[] {
  if (question.changed.length > 0) return question.changed;
  const governed = governedPaths(picture, question.subject);
  if (governed !== undefined) return governed;
  const subject = (question.subject ?? question.scope.area ?? question.scope.path ?? "").replace(/\/+$/, "");
  const files = value(picture, "tree")?.files ?? [];
  const areas = value(picture, "areas");
  const area = areas?.indexOf(subject) ?? -1;
  if (area >= 0 && areas !== undefined) return pathsOfArea(areas, area, files);
  return files.filter((file) => file.path === subject || file.path.startsWith(`${subject}/`)).map((file) => file.path);
}

const pathsOfArea = (areas: Areas, area: number, files: readonly { readonly path: string }[]): readonly string[] =>
  files.filter((_, index) => areas.ofFile[index] === area).map((file) => file.path);
