import { counted, type Seconds, showDay } from "#base";
import { type Picture, value } from "#picture";
import type { Finding, Rule } from "#signals";
import { sinceWords } from "../shared/finding-row.ts";
import { howOf } from "../shared/how.ts";
import { landedChanges, landedWithin } from "../shared/landed.ts";
import type { Fact } from "../shared/model.ts";
import type { ViewInput } from "../types.ts";

/** Since when a finding was there to be seen: its causing event, when the rule has one. */
export function visibleWords(input: ViewInput, finding: Finding, rule: Rule): { readonly time: Seconds; readonly fact: Fact } | undefined {
  const words = sinceWords(finding.since);
  if (finding.since === undefined || words === null) return undefined;
  return {
    time: finding.since.time,
    fact: { text: words, how: howOf(input.picture, { name: "Visible since", definition: "Start of the present unbroken spell.", n: rule.title, command: "fairlead findings" }) },
  };
}

/** What landed in the finding's subject since then. */
export function happenedSince(picture: Picture, finding: Finding, from: Seconds): Fact[] {
  const history = value(picture, "history");
  if (history === undefined || finding.subject.paths.length === 0) return [];
  const chosen = new Uint8Array(history.paths.count);
  for (const path of finding.subject.paths) chosen[history.paths.indexOf(path)] = 1;
  const landed = landedWithin(history, landedChanges(picture, history, chosen), from, history.at.time).length;
  return [{ text: `${counted(landed, "change")} landed in it since ${showDay(from)}`, how: null }];
}
