import type { Part } from "#base";
import { resolveImports } from "#code";
import {
  type AreaGraph,
  areaGraphOf,
  type BoundaryCrossed,
  boundariesCrossed,
  type GraphAt,
  type Picture,
  recordingSince,
  value,
} from "#picture";
import type { Gathering } from "./context.ts";
import { treesThen } from "./trees-then.ts";

/** What runs against fewer files than this is no news, whatever the rule is asked with. */
const fewestBack = 2;

/** First imports between areas that had none when the team began to record. */
export async function readBoundaries(gathering: Gathering): Promise<Part<readonly BoundaryCrossed[]>> {
  const { repository, config } = gathering;
  const [history, tree, areas, imports, records] = await Promise.all([
    gathering.part("history"),
    gathering.part("tree"),
    gathering.part("areas"),
    gathering.part("imports"),
    gathering.part("records"),
  ]);
  for (const part of [history, tree, areas, imports, records]) if (part.state === "unavailable") return part;
  const picture = { repository, config, parts: { history, tree, areas, imports, records } };
  if (recordingSince(picture) === undefined)
    return { state: "unavailable", reason: "no record was committed yet, and fairlead.yaml names no start", hint: "fairlead new decision" };
  const reader = graphReader(gathering, picture);
  const crossed = await boundariesCrossed(picture, fewestBack, reader.graphAt);
  return { state: "ready", value: crossed, coverage: { read: reader.read(), of: reader.read(), unit: "trees" } };
}

/** Imports between areas after landed changes, each tree read once. */
function graphReader(gathering: Gathering, picture: Picture): { readonly graphAt: GraphAt; readonly read: () => number } {
  const known = new Map<number, Promise<AreaGraph>>();
  const [history, areas] = [value(picture, "history"), value(picture, "areas")];
  const treeThen = history === undefined ? undefined : treesThen(gathering, history);
  const graphAt = async (landed: number): Promise<AreaGraph> => {
    const tree = landed < 0 ? undefined : await treeThen?.(landed);
    if (tree === undefined || tree.state === "unavailable" || history === undefined || areas === undefined) return { edges: new Map() };
    return areaGraphOf(tree.value, resolveImports(tree.value), areas, history);
  };
  return {
    read: () => known.size,
    graphAt: (landed) => {
      const reading = known.get(landed) ?? graphAt(landed);
      known.set(landed, reading);
      return reading;
    },
  };
}
