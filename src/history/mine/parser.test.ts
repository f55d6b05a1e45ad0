import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hexOf } from "../columns/oid-table.ts";
import { changeType, commitFlag, commitKind } from "../types.ts";
import { type Batch, newBatch } from "./batch.ts";
import { logParser } from "./parser.ts";

const oid = (digit: string): string => digit.repeat(40);
const none = oid("0");
const row = (letter: string, before: string, after: string, path: string): string =>
  `:100644 100644 ${before} ${after} ${letter}\0${path}\0`;

const log = Buffer.from(
  [
    `${oid("a")} ${oid("b")} ${oid("c")}\n1700000300\nAda\nada@example.org\nMerge\n\n:100644 is no row here\n\0`,
    `${oid("b")} ${oid("c")}\n1700000200\nBo\n\nfix: it\n\nCo-authored-by: Ada <ada@example.org>\nReviewed-by: nobody\nREVIEWED-BY: Zoë <z@example.org>\n\0`,
    `\n${row("M", oid("1"), oid("2"), "a\nb\t:c")}${row("D", oid("3"), none, ":100644")}`,
    `${oid("c")} \n-5\n\n\n\0`,
    `\n${row("A", none, oid("1"), "a\nb\t:c")}`,
  ].join(""),
);

function parsed(pieces: readonly Uint8Array[]): Batch {
  const batch = newBatch(5);
  const parser = logParser(
    batch,
    () => false,
    () => undefined,
  );
  for (const piece of pieces) parser.push(piece);
  parser.end();
  return batch;
}

const hexes = (batch: Batch, numbers: Iterable<number>): readonly string[] =>
  Array.from(numbers, (number) => (number < 0 ? "" : hexOf(batch.blobs.words(), 5, number)));

describe("logParser", () => {
  it("reads commits, parents, times, kinds, credits and rows", () => {
    const batch = parsed([log]);
    expect(Array.from(batch.commit.done(), (number) => hexOf(batch.oids.words(), 5, number))).toEqual([oid("a"), oid("b"), oid("c")]);
    expect([...batch.time.done()]).toEqual([1_700_000_300, 1_700_000_200, 0]);
    expect([...batch.kind.done()]).toEqual([commitKind.none, commitKind.fix, commitKind.none]);
    expect((batch.marks.done()[0] ?? 0) & commitFlag.merge).toBe(commitFlag.merge);
    expect([...batch.parentStart.done()]).toEqual([0, 2, 3]);
    expect([...batch.rowStart.done()]).toEqual([0, 0, 2]);
    expect([...batch.rowChange.done()]).toEqual([changeType.modified, changeType.deleted, changeType.added]);
    expect(hexes(batch, batch.rowBefore.done())).toEqual([oid("1"), oid("3"), ""]);
    expect(hexes(batch, batch.rowAfter.done())).toEqual([oid("2"), "", oid("1")]);
    expect([...batch.rowPath.done()]).toEqual([0, 1, 0]);
    // Ada wrote the first commit and is credited by the second: one alias. A trailer without an address is none.
    expect([...batch.author.done()]).toEqual([0, 1, 3]);
    expect([...batch.credit.done()]).toEqual([0, 5]);
  });

  it("reads the same from pieces cut anywhere", () => {
    const whole = JSON.stringify(parsed([log]).rowPath.done());
    fc.assert(
      fc.property(fc.array(fc.nat({ max: log.length }), { maxLength: 12 }), (cuts) => {
        const sorted = [0, ...cuts.sort((a, b) => a - b), log.length];
        const pieces = sorted.slice(1).map((to, at) => log.subarray(sorted[at], to));
        const batch = parsed(pieces);
        expect(JSON.stringify(batch.rowPath.done())).toBe(whole);
        expect([...batch.credit.done()]).toEqual([0, 5]);
        expect([...batch.time.done()]).toEqual([1_700_000_300, 1_700_000_200, 0]);
      }),
      { numRuns: 100 },
    );
  });

  it("says when the output stops in the middle", () => {
    expect(() => parsed([log.subarray(0, log.length - 1)])).toThrow("in the middle of a commit");
  });
});
