import type { Part } from "#base";
import { importWords, measureBlobs, resolveImports } from "#code";
import { dividedLike, importCycles, type Picture, ringName, ringsClosed, type RingsAt, type RingsClosed, value } from "#picture";
import type { Gathering } from "./context.ts";
import { treesThen } from "./trees-then.ts";

/** When the rings of areas closed: read where one is shown in full. */
export async function readRings(gathering: Gathering): Promise<Part<RingsClosed>> {
  const { git, repository, config, options } = gathering;
  const [tree, history, imports, areas] = await Promise.all([
    gathering.part("tree"),
    gathering.part("history"),
    gathering.part("imports"),
    gathering.part("areas"),
  ]);
  for (const part of [tree, history, imports, areas]) if (part.state === "unavailable") return part;
  const picture = { repository, config, parts: { tree, history, imports, areas } };
  const store = await gathering.store();
  const closed = await ringsClosed(picture, {
    words: tree.state === "unavailable" ? () => [] : importWords(tree.value),
    read: (blobs) => measureBlobs(git, store, blobs, { signal: options.signal }),
    ringsAt: ringsThen(gathering, picture),
  });
  return { state: "ready", value: closed, coverage: { read: closed.size, of: closed.size, unit: "rings of imports" } };
}

/** Names of the rings there were after each landed change asked for, each tree read once. */
function ringsThen(gathering: Gathering, picture: Picture): RingsAt {
  const [history, areas] = [value(picture, "history"), value(picture, "areas")];
  if (history === undefined || areas === undefined) return () => Promise.resolve(new Set());
  const known = new Map<number, Promise<ReadonlySet<string>>>();
  const treeThen = treesThen(gathering, history);
  const read = async (landed: number): Promise<ReadonlySet<string>> => {
    const tree = await treeThen(landed);
    if (tree.state === "unavailable") return new Set();
    const ready = { state: "ready", coverage: { read: 1, of: 1, unit: "trees" } } as const;
    const then = {
      ...picture,
      parts: {
        ...picture.parts,
        tree,
        imports: { ...ready, value: resolveImports(tree.value) },
        areas: { ...ready, value: dividedLike({ areas, history }, tree.value, history) },
      },
    };
    return new Set(importCycles(then).map((cycle) => ringName(then, cycle)));
  };
  return (landed) => {
    const reading = known.get(landed) ?? read(landed);
    known.set(landed, reading);
    return reading;
  };
}
