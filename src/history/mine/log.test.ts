import { describe, expect, it } from "vitest";
import { openRepository } from "#git";
import { makeRepository } from "../../../test/support/repository.ts";
import { readInTwo, type Shares } from "./log.ts";

const commits = 12;

/** A line of work beside the mainline, and times that go back now and then: the order is git's own. */
const { folder, git } = makeRepository([
  ...Array.from({ length: commits }, (_, at) => ({
    time: 1_704_067_200 + (at % 4) * 86_400,
    message: `${at}`,
    changes: [{ path: `file${at % 3}`, content: `${at}` }],
    ...(at % 3 === 1 ? { branch: "side" } : {}),
    ...(at > 2 ? { parents: at % 5 === 0 ? [at - 1, at - 3] : [at - 2] } : {}),
  })),
  { parents: [commits - 1, commits - 2] },
]);

async function bytesRead(shares?: Shares): Promise<string> {
  const repo = await openRepository(folder);
  const pieces: Buffer[] = [];
  const push = (bytes: Uint8Array): void => void pieces.push(Buffer.from(bytes));
  const input = Buffer.from(`${repo.head}\n`);
  await readInTwo(repo, { input, push, commits: () => pieces.length }, shares);
  repo.close();
  return Buffer.concat(pieces).toString("latin1");
}

describe("readInTwo", () => {
  const whole = bytesRead();

  it.each([1, 2, 5, commits, commits + 1, commits + 9])("gives the bytes of one log when the first prints %i commits", async (first) => {
    expect(await bytesRead({ first, secondAfter: 1 })).toBe(await whole);
  });

  it("reads every commit", async () => {
    const count = Number(git("rev-list", "--count", "HEAD"));
    expect(count).toBeGreaterThan(commits / 2);
    expect((await whole).match(/[0-9a-f]{40} (?:[0-9a-f]{40} ?)*\n\d+\n/g)).toHaveLength(count);
  });

  it("ends when it is told to, with the second held back", async () => {
    const repo = await openRepository(folder);
    const stop = new AbortController();
    const reading = readInTwo(
      repo,
      { input: Buffer.from(`${repo.head}\n`), push: () => stop.abort(new Error("enough")), commits: () => 1, signal: stop.signal },
      { first: 2, secondAfter: 1 },
    );
    await expect(reading).rejects.toThrow("enough");
    repo.close();
  });
});
