import { counted, showShare } from "#base";
import { decisionHistory, type Picture } from "#picture";
import type { DecisionRecord } from "#records";
import { howOf } from "../shared/how.ts";
import type { Decisions } from "./schema.ts";
import { hasEnded } from "./lives.ts";

/** How many people write records here, and what may be said of it: never who, and no share among fewer than five. */
export function decidersOf(picture: Picture, records: readonly DecisionRecord[]): Decisions["deciders"] {
  const logs = (decisionHistory(picture) ?? []).filter(({ writers }) => writers > 0);
  const open = records.filter(({ status }) => !hasEnded(status.value));
  const ownerless = open.filter(({ owner }) => owner === undefined).length;
  const owners = {
    text: `${counted(ownerless, "decision")} of ${open.length} that stand or wait ${ownerless === 1 ? "names" : "name"} no owner`,
    how: null,
  };
  const largest = logs.toSorted((a, b) => b.log.records.length - a.log.records.length)[0];
  const facts = open.length === 0 ? [] : [owners];
  if (largest === undefined) return { facts, empty: null };
  if (largest.firstShare === undefined)
    return {
      facts,
      empty: {
        what: "Withheld.",
        why: `How much rests on one of them is shown from five writers on; ${largest.writers === 1 ? "here is one" : `here are ${largest.writers}`}.`,
        next: null,
      },
    };
  const count = largest.log.records.length;
  const share = {
    text: `${showShare(Math.round(largest.firstShare * count), count)} of the records came from one of ${largest.writers} people`,
    how: howOf(picture, {
      name: "Concentration of writing",
      definition: "Share of a log's records whose first commit is by the person who wrote most of them. Nobody is named.",
      n: counted(count, "record"),
      command: "fairlead analyse decisions",
    }),
  };
  return { facts: [share, ...facts], empty: null };
}
