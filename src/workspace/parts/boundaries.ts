import type { Part } from "#base";
import { readTree, resolveImports } from "#code";
import { type AreaGraph, areaGraphOf, type BoundaryCrossed, boundariesCrossed, type GraphAt, recordingSince } from "#picture";
import type { Gathering } from "./context.ts";

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
  const value = await boundariesCrossed(picture, fewestBack, reader.graphAt);
  return { state: "ready", value, coverage: { read: reader.read(), of: reader.read(), unit: "trees" } };
}

/** Reads trees of landed changes, each once; blobs that were measured before are not read again. */
function graphReader(
  gathering: Gathering,
  picture: Parameters<typeof boundariesCrossed>[0],
): { readonly graphAt: GraphAt; readonly read: () => number } {
  const known = new Map<number, Promise<AreaGraph>>();
  const { history, areas } = picture.parts;
  const graphAt = async (landed: number): Promise<AreaGraph> => {
    if (landed < 0 || history === undefined || history.state === "unavailable" || areas === undefined || areas.state === "unavailable")
      return { edges: new Map() };
    const { git, config, options } = gathering;
    const at = history.value.commits.oid(history.value.landed.commit[landed] ?? 0);
    const tree = await readTree(git, await gathering.store(), { at, ignore: config.ignore, signal: options.signal, keep: false });
    options.onProgress?.({ stage: "reading earlier imports", done: known.size, of: 0, unit: "trees" });
    return tree.state === "unavailable"
      ? { edges: new Map() }
      : areaGraphOf(tree.value, resolveImports(tree.value), areas.value, history.value);
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
