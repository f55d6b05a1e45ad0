import { listed, printable } from "#base";
import { measures, readAt } from "#picture";
import type { DecisionRecord } from "#records";
import { shellWord } from "#signals";
import { sentence } from "../shared/coverage.ts";
import { howOf } from "../shared/how.ts";
import { peopleText } from "../shared/ramp.ts";
import type { ViewInput } from "../types.ts";
import { globsOf } from "./governs.ts";
import type { Decision } from "./schema.ts";

type Knowledge = NonNullable<Decision["open"]>["knowledge"];

/** Who has recent knowledge of what it governs: at most three names, in no order, and only where names may be shown (people.md, rules 2 and 7). */
export function knowledgeOf({ picture, helpers }: ViewInput, record: DecisionRecord): Knowledge {
  const globs = globsOf(picture, record);
  if (globs.length === 0) return { names: [], active: "not measured", text: "Not told: it names no paths.", how: null };
  const active = activeIn(picture, globs);
  if (helpers === undefined || helpers.state === "unavailable") {
    const why = helpers === undefined ? "" : ` ${sentence(helpers.reason)} ${sentence(helpers.hint)}`;
    return { names: [], active, text: `Not named here.${why}`, how: null };
  }
  const names = helpers.value.names.slice(0, 3).map(printable);
  const text =
    names.length === 0 ? "Nobody committed in it in 18 months." : `${listed(names)}, in no order; ${active} active in half a year.`;
  const how = howOf(picture, {
    name: "Recent knowledge",
    definition:
      "People with recent commits in what it governs, co-authors and reviewers among them, the more recent the likelier (weight exp(−days/90) over 547 days); commits of over 30 files left out. At most three, in no order.",
    n: `${active} active in half a year`,
    command: `fairlead show ${shellWord(record.reference)}`,
    confidence: "inferred",
    source: "JetBrains; Cury, 2022",
  });
  return { names, active, text, how };
}

/** How many people are active in the globs, as 0, 1, 2, 3+. */
function activeIn(picture: ViewInput["picture"], globs: readonly string[]): string {
  const measure = measures.find(({ id }) => id === "active-people");
  const found = measure === undefined ? undefined : readAt(picture, measure, { globs, window: undefined }, picture.repository.at.time);
  return found?.state === "told" ? peopleText(found.value) : "not measured";
}
