import { counted, showDay } from "#base";
import type { Picture } from "#picture";
import { type Finding, type Rule, type Visible, visibleSince } from "#signals";
import { readingSoFar } from "../shared/coverage.ts";
import { howOf } from "../shared/how.ts";
import type { Empty, Fact } from "../shared/model.ts";
import type { ViewInput } from "../types.ts";

/** Since when a finding was there to be seen, and what happened since; or why that cannot be told. */
export interface Since {
  readonly visible: Fact | null;
  readonly happened: readonly Fact[];
  readonly unknown: Empty | null;
}

export function sinceOf(input: ViewInput, finding: Finding, rule: Rule): Since {
  const visible = readingSoFar(input.picture) === null ? visibleSince(input.picture, finding, input.now, input.rules) : undefined;
  if (visible === undefined) return { visible: null, happened: [], unknown: unknownSince(input.picture, rule) };
  return { visible: visibleFact(input.picture, finding, visible), happened: [happenedFact(input.picture, visible)], unknown: null };
}

function unknownSince(picture: Picture, rule: Rule): Empty {
  if (readingSoFar(picture) !== null) return { what: "Cannot tell yet.", why: "The history is still being read.", next: null };
  return {
    what: "Cannot tell.",
    why: rule.replay ? "The history does not reach back." : "This rule has no past that could be replayed.",
    next: null,
  };
}

/** What a date rests on: its commit; or where months were replayed, the files of today. */
const restsOn = (finding: Finding, commit: string | undefined): string =>
  finding.since === undefined ? ", by today's files and areas" : commit === undefined ? "" : `, commit \`${commit.slice(0, 7)}\``;

const visibleFact = (picture: Picture, finding: Finding, { words, commit }: Visible): Fact => ({
  text: `Visible ${words}${restsOn(finding, commit)}.`,
  how: howOf(picture, {
    name: "Visible since",
    confidence: commit === undefined ? "inferred" : "observed",
    command: "fairlead findings",
    n: commit === undefined ? "monthly points of the mainline, up to 36" : "one event",
    definition:
      finding.since === undefined
        ? "Start of the present unbroken spell: the rule is asked again at the first of each month of the mainline, with today's areas, files and options."
        : "When the event that causes it came; areas are those of today.",
  }),
});

/** What landed in its subject since then. */
function happenedFact(picture: Picture, { after, time }: Visible): Fact {
  const fixes = after.fixes === undefined ? "" : `, ${counted(after.fixes, "fix", "fixes")} among them`;
  return {
    text: `${counted(after.changes, "change")} landed in it since ${showDay(time)}${fixes}.`,
    how: howOf(picture, {
      name: "What happened since",
      definition: "Landed changes by people through the finding's subject since it was visible.",
      n: counted(after.changes, "landed change"),
      command: "fairlead findings",
    }),
  };
}
