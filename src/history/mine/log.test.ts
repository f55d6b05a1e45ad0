import { describe, expect, it } from "vitest";
import { openRepository } from "#git";
import { makeRepository } from "../../../test/support/repository.ts";
import { readLog } from "./log.ts";

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

describe("readLog", () => {
  it("reads every commit", async () => {
    const repo = await openRepository(folder);
    const pieces: Buffer[] = [];
    await readLog(repo, { input: Buffer.from(`${repo.head}\n`), push: (bytes) => void pieces.push(Buffer.from(bytes)) });
    repo.close();
    const count = Number(git("rev-list", "--count", "HEAD"));
    expect(count).toBeGreaterThan(commits / 2);
    expect(
      Buffer.concat(pieces)
        .toString("latin1")
        .match(/[0-9a-f]{40} (?:[0-9a-f]{40} ?)*\n\d+\n/g),
    ).toHaveLength(count);
  });

  it("ends when it is told to", async () => {
    const repo = await openRepository(folder);
    const stop = new AbortController();
    stop.abort(new Error("enough"));
    const reading = readLog(repo, { input: Buffer.from(`${repo.head}\n`), push: () => undefined, signal: stop.signal });
    await expect(reading).rejects.toThrow("enough");
    repo.close();
  });
});
