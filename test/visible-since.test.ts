import { describe, expect, it } from "vitest";
import { daySeconds, parseDay } from "#base";
import { judgedIn } from "../scripts/prove/visible-since.ts";
import { type FileChange, firstTime, makeRepository, type NewCommit } from "./support/repository.ts";

const who = (name: string): string => `${name} <${name.toLowerCase()}@example.org>`;
const on = (day: string, path: string, content: string): NewCommit => changed(day, [{ path, content }]);
const changed = (day: string, changes: readonly FileChange[]): NewCommit => ({
  author: who("Al"),
  committer: who("Al"),
  time: (parseDay(day) ?? 0) + 40_000,
  changes,
});

const adr = (name: string, fields: string, text = "Why."): readonly [string, string] => [
  `docs/adr/${name}.md`,
  `---\nstatus: accepted\n${fields}---\n\n# ${name}\n\n## Context\n\n${text}\n`,
];
const direction = (place: string, fields: string): readonly [string, string] => [
  `direction/${place}.md`,
  `---\ntitle: ${place}\n${fields}---\n\n# ${place}\n\nWords.\n`,
];
const moment = 'import moment from "moment";\nexport const it = moment();\n';

/** Work every tenth day, by three people, so that each day that is spoken of has a change before and after it. */
const work: readonly NewCommit[] = Array.from({ length: 60 }, (_, index) => ({
  author: who(["Al", "Bo", "Cy"][index % 3] ?? "Al"),
  committer: who("Al"),
  time: firstTime + index * 10 * daySeconds,
  changes: [{ path: "src/shop/cart.ts", content: `export const cart = ${index};\n` }],
}));

/** Records, and what happened to what they speak of; each cause on a day of its own. */
const causes: readonly NewCommit[] = [
  changed("2024-01-03", [
    { path: "package.json", content: '{ "name": "shop", "dependencies": { "moment": "2.30.1" } }\n' },
    { path: "src/shop/old.ts", content: moment },
    { path: "src/gone/a.ts", content: "export const a = 1;\n" },
    { path: "src/mail/letter.ts", content: "export const letter = 1;\n" },
  ]),
  on("2024-01-05", ...adr("0001-a", 'applies-to: ["src/gone/**"]\nowner: ada\n')),
  on("2024-01-06", ...adr("0002-b", "owner: ada\n", "x\n\n## Status\n\nRejected")),
  on("2024-01-07", ...adr("0003-c", "owner: ada\n")),
  on("2024-01-12", ...adr("0004-d", "owner: ada\nsupersedes: [0003-c.md]\n")),
  on("2024-01-14", ...adr("0005-e", "owner: ada\n")),
  on("2024-01-17", ...adr("0005-fault", "owner: ada\n")),
  changed("2024-01-19", [{ path: "docs/adr/0005-fault.md", to: "docs/adr/0005-default.md" }]),
  on("2024-01-22", ...adr("0006-g", "owner: ada\nreview-by: 2024-09-01\n")),
  on("2024-01-23", ...adr("0007-h", 'owner: ada\ndate: 2024-01-23\napplies-to: ["src/mail/**"]\n')),
  on(
    "2024-01-24",
    "docs/adr/0008-i.md",
    "---\nstatus: proposed\nowner: ada\ndecide-by: 2024-10-01\n---\n\n# 0008-i\n\n## Context\n\nWhy.\n",
  ),
  on(
    "2024-01-25",
    ...direction("technologies/moment", "ring: hold\ndetect: pkg:npm/moment\nhistory:\n  - { date: 2024-01-25, ring: hold }\n"),
  ),
  on("2024-01-26", ...direction("technologies/bun", "ring: trial\nkill-by: 2024-08-01\n")),
  on("2024-01-27", ...direction("risks/one", "likelihood: low\nimpact: high\nresponse: accept\nreview: 2024-06-01\n")),
  on(
    "2024-01-28",
    ...direction(
      "goals/calm",
      'owner: ada\nstatus: active\nmeasure: { measure: active-people, in: "src/**", op: ">=", value: 9, by: 2024-07-01 }\n',
    ),
  ),
  on("2024-01-29", ...direction("principles/simple", "rank: 1\nconcern: architecture\n")),
  on("2024-03-02", "src/shop/new.ts", moment),
  changed("2024-04-04", [{ path: "src/gone/a.ts", remove: true }]),
  on("2025-03-03", ...adr("0009-j", "date: 2025-03-03\n")),
];

/** By rule, what it is dated by. */
const expected: Readonly<Record<string, "commit" | "day" | "month">> = {
  "asks-undelivered": "day",
  "decision-ownerless": "commit",
  "decision-points-nowhere": "commit",
  "decision-revisit": "day",
  "decision-waiting": "day",
  "duplicate-number": "commit",
  "goal-missed": "day",
  "goal-starved": "day",
  "one-sided-supersession": "commit",
  "principle-unused": "day",
  "risk-ownerless": "commit",
  "risk-revisit": "day",
  "status-conflict": "commit",
  "technology-on-hold-spreading": "commit",
  "trial-without-end": "day",
};

/** Two branches that each took the next number, merged in turn: neither holds both. */
const twoBranches: readonly NewCommit[] = [
  on("2024-01-03", ...adr("0001-a", "")),
  { ...on("2024-01-05", ...adr("0002-b", "")), parents: [0], branch: "one" },
  { ...on("2024-01-04", ...adr("0002-c", "")), parents: [0], branch: "two" },
  { ...on("2024-01-06", ...adr("0002-b", "")), parents: [0, 1] },
  { ...on("2024-01-08", ...adr("0002-c", "")), parents: [3, 2] },
];

describe("since when a finding was visible", () => {
  it("is the commit or day at which its rule finds it, and before which it does not", async () => {
    const commits = [...work, ...causes].toSorted((a, b) => (a.time ?? 0) - (b.time ?? 0));
    const { folder } = makeRepository(commits, { bare: true });
    const judged = await judgedIn(folder, parseDay("2025-09-01"));
    expect(judged.filter(({ verdict }) => verdict === "wrong").map(({ words }) => words)).toEqual([]);
    const byRule = Object.fromEntries(judged.map(({ sample }) => [sample.rule.id, sample.claim.by]));
    expect(byRule).toMatchObject(expected);
  });

  it("is the merge with which two branches came to share a number", async () => {
    const repository = makeRepository(twoBranches, { bare: true });
    const [shared] = (await judgedIn(repository.folder, parseDay("2024-02-01"))).filter(
      ({ sample }) => sample.rule.id === "duplicate-number",
    );
    expect([shared?.verdict, shared?.sample.visible.commit]).toEqual(["right", repository.commits[4]]);
  });
});
