import type { Part, Seconds } from "#base";
import type { Tree } from "#code";
import { allPartsOf, type Finding, findAll, type Rule, rules, type Visible, visibleSinceAll } from "#signals";
import type { History } from "#history";
import { type Divided, value } from "#picture";
import { openWorkspace } from "#workspace";
import { type Claim, claimOf } from "./looks.ts";

/** A finding whose date is held against the commits. */
export interface Sample {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly visible: Visible;
  readonly claim: Claim;
}

/** Samples, and the areas and files that their findings speak of. */
export interface Samples {
  readonly samples: readonly Sample[];
  readonly today: Today;
}

export interface Today extends Divided {
  readonly tree: Part<Tree>;
}

/** Findings of each rule that are looked into. */
const most = 3;

/** The first findings of every rule, with since when each was visible. */
export async function samplesOf(folder: string, now?: Seconds): Promise<Samples> {
  const workspace = await openWorkspace(folder, { now });
  const dated = rules.flatMap((rule) => rule.datedBy ?? []);
  const picture = await workspace.gather([...new Set([...allPartsOf(rules), ...dated])]);
  const { findings, asked, answered } = findAll(picture, workspace.now, rules);
  const history = value(picture, "history");
  const areas = value(picture, "areas");
  const { tree } = picture.parts;
  if (history === undefined || areas === undefined || tree === undefined) throw new Error("the history was not read");
  const samples = rules.flatMap((rule) => {
    const chosen = [...findings, ...asked, ...answered].filter((one) => one.rule === rule.id).slice(0, most);
    const visible = visibleSinceAll(picture, chosen, workspace.now, rules);
    return chosen.flatMap((finding) => sampleOf(rule, finding, visible.get(finding.id), history, workspace.now));
  });
  return { samples, today: { areas, history, tree } };
}

function sampleOf(rule: Rule, finding: Finding, visible: Visible | undefined, history: History, now: number): readonly Sample[] {
  return visible === undefined ? [] : [{ rule, finding, visible, claim: claimOf(history, finding, visible, now) }];
}
