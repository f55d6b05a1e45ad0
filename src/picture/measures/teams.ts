import { counted, csrRow } from "#base";
import { commitsCovered, commitsWithin } from "../covered.ts";
import { type Measure, overHistory, told, untold } from "../measure.ts";
import { creditOf } from "../people.ts";
import { value, whyMissing } from "../value.ts";

export const teamsMeasure: Measure = {
  id: "teams",
  title: "Teams that change it",
  unit: { one: "team", many: "teams" },
  definition: "Teams, as fairlead.yaml names them, with at least one commit in it.",
  window: "90 days",
  past: true,
  needs: ["history", "teams"],
  confidence: "observed",
  read: (picture, over) =>
    overHistory(picture, over, (history) => {
      const teams = value(picture, "teams");
      if (teams === undefined) return untold(whyMissing(picture, "teams") ?? "teams were not read");
      const commits = commitsWithin(history, commitsCovered(picture, history, over.globs), over.window);
      const people = creditOf(picture, history);
      const found = new Set([...commits].flatMap((commit) => [...csrRow(people, commit)].map((person) => teams.ofPerson[person] ?? -1)));
      found.delete(-1);
      return told(found.size, counted(commits.length, "commit"));
    }),
};
