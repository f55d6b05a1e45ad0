import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRepository } from "#git";
import { openStore } from "#store";
import { randomHistory } from "../../../test/support/random-history.ts";
import { makeRepository } from "../../../test/support/repository.ts";
import { wordsOf } from "../columns/oid-table.ts";
import { readHistory } from "../read-history.ts";
import { loadStock, stockOf } from "../stock/stock.ts";
import { earlierSequence, grownSequence } from "./grown.ts";
import { reach } from "./reach.ts";
import { type Sequence, sequenceOf } from "./sequence.ts";

const whole: ReadonlySet<string> = new Set();

/** The sequence of the newer of two tips: as it grows out of the older one's, and as it is put together from nothing. */
async function bothWays(folder: string, older: string, newer: string): Promise<readonly [Sequence | undefined, Sequence]> {
  const repo = await openRepository(folder);
  const store = await openStore(repo);
  for (const at of [older, newer]) await readHistory(repo, store, { at, bots: [], people: {}, ignoredRevs: [] });
  const stock = await loadStock(store, wordsOf(repo.objectFormat));
  const earlier = await earlierSequence(store, stockOf(stock.width, stock.pieces.slice(0, 1)), whole);
  return [earlier && grownSequence(stock, earlier, newer), sequenceOf(stock, reach(stock, newer, whole))];
}

const plain = ({ commit, parents, cut, until }: Sequence) => ({
  commit: [...commit],
  start: [...parents.start],
  parent: [...parents.value],
  cut: [...cut],
  until,
});

describe("a sequence that grew", () => {
  it("is the one from nothing, wherever new commits come to stand between old ones", async () => {
    const hour = (count: number): number => 1_700_000_000 + 3600 * count;
    const { folder, commits } = makeRepository([
      { time: hour(0), changes: [{ path: "a", content: "0" }] },
      { time: hour(1), changes: [{ path: "a", content: "1" }] },
      { time: hour(5), changes: [{ path: "a", content: "5" }] },
      { time: hour(2), parents: [0], changes: [{ path: "b", content: "2" }] },
      { time: hour(6), parents: [3], changes: [{ path: "b", content: "6" }] },
      { time: hour(7), parents: [2, 4], changes: [] },
    ]);
    const [grown, scratch] = await bothWays(folder, commits[2] ?? "", commits[5] ?? "");
    expect(grown && plain(grown)).toEqual(plain(scratch));
    // The side branch's first commit stands before the last old one.
    expect(grown && [...grown.commit]).toEqual([0, 1, 3, 2, 4, 5]);
  });

  it("is the one from nothing for any history and any two of its tips", async () => {
    let grew = 0;
    await fc.assert(
      fc.asyncProperty(randomHistory, fc.nat(), async (history, nth) => {
        const { folder, commits } = makeRepository(history, { bare: true });
        const older = commits[nth % commits.length] ?? "";
        const newer = commits.at(-1) ?? "";
        const [grown, scratch] = await bothWays(folder, older, newer);
        if (grown === undefined || older === newer) return;
        grew += 1;
        expect(plain(grown)).toEqual(plain(scratch));
      }),
      { numRuns: 30 },
    );
    expect(grew).toBeGreaterThan(0);
  }, 60_000);
});
