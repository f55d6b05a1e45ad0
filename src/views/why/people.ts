import { counted, listed, printable } from "#base";
import { activeFrom, type Picture, value } from "#picture";
import { sentence } from "../shared/coverage.ts";
import { howOf } from "../shared/how.ts";
import { peopleText } from "../shared/ramp.ts";
import type { ViewInput } from "../types.ts";
import type { Why } from "./schema.ts";
import type { Subject } from "./subject.ts";

const mostOwners = 6;
/** "@org/team" names a team; "@handle" and a mail address name a person. */
const isTeam = (owner: string): boolean => owner.includes("/");

/** Owners as CODEOWNERS declares them. Persons among them are named only where names may be shown (people.md, rule 7). */
export function ownersOf(picture: Picture, subject: Subject, people: boolean): Why["owners"] {
  const tree = value(picture, "tree");
  if (tree === undefined) return { declared: [], text: "Not measured: the files were not read." };
  const { owners } = tree;
  if (owners === undefined) return { declared: [], text: "No owners are declared (no CODEOWNERS)." };
  const found = [...new Set(subject.files.flatMap((file) => owners.of(tree.files[file]?.path ?? "")))];
  const shown = found.filter((owner) => people || isTeam(owner));
  const held = found.length - shown.length;
  if (found.length === 0) return { declared: [], text: `\`${printable(owners.path)}\` declares none for it.` };
  const names = shown.slice(0, mostOwners).map(printable);
  const words = [
    ...names,
    ...(shown.length > mostOwners ? [`${shown.length - mostOwners} more`] : []),
    ...(held > 0 ? [`${counted(held, "person", "people")} (not named here)`] : []),
  ];
  return { declared: names, text: `Declared in \`${printable(owners.path)}\`: ${listed(words)}.` };
}

/** Who can help: at most three names, in no order, and how many are active as 0, 1, 2, 3+. */
export function helpersFor(input: ViewInput, kind: Subject["kind"], active: number): Why["helpers"] {
  const { helpers, picture } = input;
  const depth = peopleText(active);
  const least = kind === "file" ? "a commit" : `${activeFrom} or more commits`;
  const how = howOf(picture, {
    name: "Who can help",
    definition:
      "People with recent commits here, co-authors and reviewers among them, the more recent the likelier (weight exp(−days/90) over 547 days); commits of over 30 files left out. At most three, in no order.",
    n: `${depth} with ${least} in half a year`,
    command: "fairlead why",
    confidence: "inferred",
    source: "JetBrains; Cury, 2022",
  });
  if (helpers === undefined || helpers.state === "unavailable") {
    const why = helpers === undefined ? "" : ` ${sentence(helpers.reason)} ${sentence(helpers.hint)}`;
    return { names: [], active: depth, text: `Not named here.${why}`, how: null };
  }
  const names = helpers.value.names.slice(0, 3).map(printable);
  return {
    names,
    active: depth,
    text:
      names.length === 0
        ? "Nobody committed here in 18 months, commits of over 30 files left out."
        : `${listed(names)}, in no order; ${depth} with ${least} here in half a year.`,
    how,
  };
}
