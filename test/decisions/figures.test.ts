import { describe, expect, it } from "vitest";
import { daySeconds } from "#base";
import { openWorkspace } from "#workspace";
import { firstTime, makeRepository, type NewCommit } from "../support/repository.ts";
import { ourFigures, recordPaths, scriptedFigures } from "./figures.ts";

const people = ["Al", "Bo", "Cy", "Di", "Ed"];
const at = (day: number): number => firstTime + day * daySeconds;
const by = (name: string): string => `${name} <${name.toLowerCase()}@example.org>`;
const record = (number: number): string => `docs/adr/${String(number).padStart(4, "0")}-x.md`;
const text = (number: number, status: string): string =>
  `# ${number}. Decision ${number}\n\n## Status\n\n${status}\n\n## Context\n\nWhy.\n`;

const agent = "Copilot <copilot@github.com>";

/** A decision a week in turn, two more by the first; then one is deprecated, another has its spelling mended, and work goes on. */
const history: readonly NewCommit[] = [
  ...Array.from({ length: 14 }, (_, index): NewCommit => {
    const who = by(index < 7 ? (people[index % 5] ?? "Al") : "Al");
    // One was written with an agent, and squashed: what stands behind a line of dashes is no trailer to git.
    const squashed = index === 12;
    return {
      author: squashed ? agent : who,
      ...(squashed ? { message: `Decide\n\n---------\nCo-authored-by: ${who}\n` } : {}),
      committer: who,
      time: at(7 * index),
      changes: [{ path: record(index + 1), content: text(index + 1, "Accepted") }],
    };
  }),
  { author: by("Bo"), committer: by("Bo"), time: at(120), changes: [{ path: record(3), content: text(3, "Deprecated") }] },
  {
    author: by("Cy"),
    committer: by("Cy"),
    time: at(150),
    changes: [{ path: record(4), content: text(4, "Accepted").replace("Why.", "Why so.") }],
  },
  { author: agent, committer: agent, time: at(155), changes: [{ path: "src/b.ts", content: "export const b = 1;\n" }] },
  ...Array.from({ length: 20 }, (_, index): NewCommit => ({
    author: by("Di"),
    committer: by("Di"),
    time: at(160 + index),
    changes: [{ path: "src/a.ts", content: `export const a = ${index};\n` }],
  })),
];

describe("silence and concentration", () => {
  it("come out as an independent script counts them from git log", async () => {
    const { folder } = makeRepository(history);
    const workspace = await openWorkspace(folder, { store: false });
    const picture = await workspace.gather(["history", "tree", "records", "statuses", "decisions"]);
    const script = scriptedFigures(folder, recordPaths(picture).logs);
    expect(script).toMatchObject(ourFigures(picture, workspace.now));
    expect([script["records"], script["silent-days"], script["most"], script["writers"], script["commits"]]).toEqual([14, 59, 8, 5, 36]);
  });
});
