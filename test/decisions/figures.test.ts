import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { daySeconds } from "#base";
import { decisionConcentration, decisionHistory } from "#picture";
import { openWorkspace } from "#workspace";
import { firstTime, makeRepository, type NewCommit, temporaryFolder } from "../support/repository.ts";

const people = ["Al", "Bo", "Cy", "Di", "Ed"];
const at = (day: number): number => firstTime + day * daySeconds;
const by = (name: string): string => `${name} <${name.toLowerCase()}@example.org>`;
const record = (number: number): string => `docs/adr/${String(number).padStart(4, "0")}-x.md`;
const text = (number: number, status: string): string =>
  `# ${number}. Decision ${number}\n\n## Status\n\n${status}\n\n## Context\n\nWhy.\n`;

/** A decision a week in turn, two more by the first; then one is deprecated, another has its spelling mended, and work goes on. */
const history: readonly NewCommit[] = [
  ...Array.from({ length: 14 }, (_, index): NewCommit => {
    const who = by(index < 7 ? (people[index % 5] ?? "Al") : "Al");
    return {
      author: who,
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
  ...Array.from({ length: 20 }, (_, index): NewCommit => ({
    author: by("Di"),
    committer: by("Di"),
    time: at(160 + index),
    changes: [{ path: "src/a.ts", content: `export const a = ${index};\n` }],
  })),
];

/** What the script says, by name. */
function scripted(folder: string, records: readonly string[]): Readonly<Record<string, number>> {
  const list = path.join(temporaryFolder(), "records");
  writeFileSync(list, `${records.join("\n")}\n`);
  const out = execFileSync("sh", [path.join(import.meta.dirname, "figures.sh"), folder, list], { encoding: "utf8" });
  return Object.fromEntries(
    out
      .trim()
      .split("\n")
      .map((line) => [line.split(" ")[0] ?? "", Number(line.split(" ")[1])] as const),
  );
}

describe("silence and concentration", () => {
  it("come out as an independent script counts them from git log", async () => {
    const { folder } = makeRepository(history);
    const workspace = await openWorkspace(folder, { store: false });
    const picture = await workspace.gather(["history", "tree", "records", "statuses", "decisions"]);
    const events = (decisionHistory(picture) ?? []).flatMap((log) => log.events).toSorted((a, b) => a.time - b.time);
    const found = decisionConcentration(picture, 12);
    const script = scripted(
      folder,
      Array.from({ length: 14 }, (_, index) => record(index + 1)),
    );
    const last = events.at(-1);
    expect([last?.time, last?.kind]).toEqual([script["moved"], "moved"]);
    expect(Math.floor((picture.repository.at.time - (last?.time ?? 0)) / daySeconds)).toBe(script["silent-days"]);
    expect([found?.recent, found?.writers, found?.written]).toEqual([script["recent"], script["writers"], script["most"]]);
    expect([script["silent-days"], script["most"]]).toEqual([59, 8]);
  });
});
