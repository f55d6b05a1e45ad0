import { counted, csrRow } from "#base";
import { activeFrom } from "../area-activity.ts";
import { commitsCovered, commitsWithin } from "../covered.ts";
import { type Measure, overHistory, told } from "../measure.ts";
import { creditOf } from "../people.ts";

export const activePeopleMeasure: Measure = {
  id: "active-people",
  title: "Active people",
  unit: { one: "active person", many: "active people" },
  definition: `People with at least ${activeFrom} commits in it; co-authors count, bots and reformats do not. How many, never who.`,
  window: "6 months",
  past: true,
  needs: ["history"],
  confidence: "observed",
  read: (picture, over) =>
    overHistory(picture, over, (history) => {
      const commits = commitsWithin(history, commitsCovered(picture, history, over.globs), over.window);
      const people = creditOf(picture, history);
      const found = new Map<number, number>();
      for (const commit of commits) for (const person of csrRow(people, commit)) found.set(person, (found.get(person) ?? 0) + 1);
      return told([...found.values()].filter((count) => count >= activeFrom).length, counted(commits.length, "commit"));
    }),
};
