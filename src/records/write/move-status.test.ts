import { describe, expect, it } from "vitest";
import { afterEdit, filesOf } from "../../../test/support/record-files.ts";
import { kinds, readRecord } from "../index.ts";
import { asMoved } from "./as-moved.ts";
import { moveStatus } from "./move-status.ts";

type Texts = Readonly<Record<string, string>>;
interface Convention {
  readonly one: string;
  readonly two: string;
  /** Lines that change when the second is decided: what was, what is. */
  readonly decided: readonly (readonly [string, string])[];
  readonly superseded: readonly (readonly [string, string])[];
  readonly supersedes: readonly (readonly [string, string])[];
}

const nygard = (n: number, title: string, status: string): string =>
  `# ${n}. ${title}\n\nDate: 2020-01-0${n}\n\n## Status\n\n${status}\n\n## Context\n\nStatus: it stays.\n\n## Decision\n\nd\n\n## Consequences\n\ne\n`;
const listed = (mark: string, status: string, rest = ""): string =>
  `# Use it\n\n${mark} Status: ${status}\n${mark} Deciders: Ada, Bo\n${mark} Date: 2020-01-01\n${rest}\n## Context and Problem Statement\n\nc\n`;
const madr4 = (status: string): string =>
  `---\nstatus: ${status}   # by vote\ndate: 2020-01-01\ndecision-makers: [ada]\n---\n\n# Use it\n\n## Context and Problem Statement\n\nc\n`;
const table = (status: string): string =>
  `# Use it\n\n| | |\n| --- | --- |\n| Date | 2020-01-01 |\n| Status | ${status} |\n| Supersedes | N/A |\n| Superseded by: | N/A |\n\n## What\n\nc\n`;
const rst = (status: string): string => `Use it\n======\n\nStatus\n------\n\n${status}\n\nContext\n-------\n\nc\n`;

const conventions: Readonly<Record<string, readonly [Texts, Convention]>> = {
  Nygard: [
    { "doc/adr/0001-one.md": nygard(1, "One", "Accepted"), "doc/adr/0002-two.md": nygard(2, "Two", "Proposed") },
    {
      one: "doc/adr/0001-one.md",
      two: "doc/adr/0002-two.md",
      decided: [
        ["\nProposed\n", "\nAccepted\n"],
        ["2020-01-02", "2026-11-20"],
      ],
      superseded: [["\nAccepted\n", "\nSuperseded by [2. Two](0002-two.md)\n"]],
      supersedes: [["\nProposed\n", "\nProposed\n\nSupersedes [1. One](0001-one.md)\n"]],
    },
  ],
  "MADR 2": [
    {
      "docs/adr/0001-one.md": listed("*", "accepted"),
      "docs/adr/0002-two.md": `${listed("*", "proposed")}\n## Links <!-- optional -->\n\n* [Other](x.md)\n`,
    },
    {
      one: "docs/adr/0001-one.md",
      two: "docs/adr/0002-two.md",
      decided: [
        ["* Status: proposed", "* Status: accepted"],
        ["2020-01-01", "2026-11-20"],
      ],
      superseded: [
        ["* Status: accepted", "* Status: superseded by [ADR-0002](0002-two.md)"],
        ["2020-01-01", "2026-11-20"],
      ],
      supersedes: [["* [Other](x.md)\n", "* [Other](x.md)\n* Supersedes [ADR-0001](0001-one.md)\n"]],
    },
  ],
  log4brains: [
    { "docs/adr/20200101-one.md": listed("-", "accepted", "- Tags: a\n"), "docs/adr/20200102-two.md": listed("-", "draft", "- Tags: a\n") },
    {
      one: "docs/adr/20200101-one.md",
      two: "docs/adr/20200102-two.md",
      decided: [
        ["- Status: draft", "- Status: accepted"],
        ["2020-01-01", "2026-11-20"],
      ],
      superseded: [["- Status: accepted", "- Status: superseded by [20200102-two](20200102-two.md)"]],
      supersedes: [["\n\nc\n", "\n\nc\n\n## Links\n\n- Supersedes [20200101-one](20200101-one.md)\n"]],
    },
  ],
  "MADR 4": [
    { "docs/decisions/0001-one.md": madr4("accepted"), "docs/decisions/0002-two.md": madr4("'proposed'") },
    {
      one: "docs/decisions/0001-one.md",
      two: "docs/decisions/0002-two.md",
      decided: [
        ["'proposed'", "'accepted'"],
        ["2020-01-01\n", "2026-11-20\nproposed: 2020-01-01\n"],
      ],
      superseded: [
        ["status: accepted", "status: superseded by ADR-0002"],
        ["2020-01-01", "2026-11-20"],
      ],
      supersedes: [["decision-makers: [ada]\n", "decision-makers: [ada]\nsupersedes: [ADR-0001]\n"]],
    },
  ],
  "a table": [
    { "adr/0001-one.md": table("Accepted"), "adr/0002-two.md": table("In Review") },
    {
      one: "adr/0001-one.md",
      two: "adr/0002-two.md",
      decided: [
        ["| In Review |", "| Accepted |"],
        ["2020-01-01", "2026-11-20"],
      ],
      superseded: [
        ["| Accepted |", "| Superseded by [ADR-0002](0002-two.md) |"],
        ["2020-01-01", "2026-11-20"],
        ["by: | N/A |", "by: | [ADR-0002](0002-two.md) |"],
      ],
      supersedes: [["| Supersedes | N/A |", "| Supersedes | [ADR-0001](0001-one.md) |"]],
    },
  ],
  reStructuredText: [
    { "docs/decisions/0001-one.rst": rst("Accepted"), "docs/decisions/0002-two.rst": rst("Provisional") },
    {
      one: "docs/decisions/0001-one.rst",
      two: "docs/decisions/0002-two.rst",
      decided: [["\nProvisional\n", "\nAccepted\n"]],
      superseded: [["\nAccepted\n", "\nSuperseded by `Use it <0002-two.rst>`__\n"]],
      supersedes: [["\nProvisional\n", "\nProvisional\n\nSupersedes `Use it <0001-one.rst>`__\n"]],
    },
  ],
};

const changed = (text: string, steps: readonly (readonly [string, string])[]): string =>
  steps.reduce((now, [from, to]) => now.replace(from, () => to), text);
const day = "2026-11-20";
const hands: readonly (readonly [string, (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["with CRLF", (text) => text.replaceAll("\n", "\r\n")],
  ["with a byte order mark", (text) => `\ufeff${text}`],
];

describe.each(Object.entries(conventions))("a log in %s", (_, [texts, { one, two, decided, superseded, supersedes }]) => {
  it.each(hands)("decides with these bytes only: %s", async (_hand, hand) => {
    const own = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, hand(text)]));
    const after = afterEdit(await moveStatus(await filesOf(own), { record: two, move: "decide", day }));
    expect(after).toEqual({ [two]: hand(changed(texts[two] ?? "", decided)) });
  });

  it.each(hands)("supersedes with both ends of the link: %s", async (_hand, hand) => {
    const own = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, hand(text)]));
    const files = asMoved(await filesOf(own), two, "accepted");
    const after = afterEdit(await moveStatus(files, { record: one, move: "supersede", by: two, day }));
    expect(after).toEqual({ [one]: hand(changed(texts[one] ?? "", superseded)), [two]: hand(changed(texts[two] ?? "", supersedes)) });
    const { set } = await filesOf({ ...own, ...after });
    const [old, next] = [set.decisions.find(({ path }) => path === one), set.decisions.find(({ path }) => path === two)];
    expect([old?.status.value, old?.links.map(({ verb, target }) => [verb, target])]).toEqual([
      "superseded",
      expect.arrayContaining([["superseded by", two]]),
    ]);
    expect(next?.links.map(({ verb, target }) => [verb, target])).toContainEqual(["supersedes", one]);
    expect(set.problems.filter(({ message }) => /does not say|one side|supersede/i.test(message))).toEqual([]);
  });
});

describe("a move", () => {
  const { one, two } = { one: "docs/decisions/0001-one.md", two: "docs/decisions/0002-two.md" };
  const texts = { [one]: madr4("accepted"), [two]: madr4("proposed") };

  it.each([
    [{ record: one, move: "decide", day }, "it is accepted"],
    [{ record: one, move: "supersede", day }, "supersede needs the decision that takes its place"],
    [{ record: one, move: "supersede", by: one, day }, "supersede needs the decision that takes its place"],
    [{ record: one, move: "supersede", by: two, day }, "D-2 is proposed: it cannot take the place of another yet"],
    [{ record: one, move: "forget", day }, 'a decision has no move "forget"'],
    [{ record: "gone.md", move: "decide", day }, "there is no such record"],
  ])("that cannot be is refused: %j", async (change, message) => {
    expect(afterEdit(await moveStatus(await filesOf(texts), change))).toEqual({ refused: message });
  });

  it("of a technology is kept in its history", async () => {
    const path = "direction/technologies/pg.md";
    const text =
      "---\ntitle: PostgreSQL\nquadrant: platforms\nring: trial\nhistory:\n  - { date: 2025-01-01, ring: trial }\n---\n\n# PostgreSQL\n";
    const after = afterEdit(await moveStatus(await filesOf({ [path]: text }), { record: path, move: "adopt", day }));
    expect(after[path]).toBe(
      changed(text, [
        ["ring: trial\n", "ring: adopt\n"],
        ["ring: trial }\n", "ring: trial }\n  - { date: 2026-11-20, ring: adopt }\n"],
      ]),
    );
  });

  it("of a record that says no status goes to the sidecar, as its file is left as it is", async () => {
    const path = "docs/adr/0001-x.md";
    const files = await filesOf({ [path]: "# Use it\n\n## Context\n\nc\n", "docs/adr/0002-y.md": "# Y\n\n## Context\n\nc\n" });
    const after = afterEdit(await moveStatus(files, { record: path, move: "decide", day }));
    expect(Object.keys(after)).toEqual(["direction/decisions.yaml"]);
    expect(after["direction/decisions.yaml"]).toContain(`${path}:\n  status: accepted\n`);
  });

  it("sets the date that stands below a title of the second level, and adds none", async () => {
    const path = "docs/adr/001-x.md";
    const text = "---\ntitle: Use it\n---\n## ADR 001: Use it\n\n- Status: Accepted\n- Date: 07/05/2024\n\n## Context\n\nc\n";
    const after = afterEdit(await moveStatus(await filesOf({ [path]: text }), { record: path, move: "deprecate", day }));
    expect(after[path]).toBe(text.replace("Accepted", "Deprecated").replace("07/05/2024", day));
  });

  it("is written in the log's own word, where most of its records write one", async () => {
    const [one, two, three] = ["docs/adr/0001-a.md", "docs/adr/0002-b.md", "docs/adr/0003-c.md"];
    const files = await filesOf({ [one]: nygard(1, "A", "Decided"), [two]: nygard(2, "B", "Decided"), [three]: nygard(3, "C", "Draft") });
    const decided = afterEdit(await moveStatus(files, { record: three, move: "decide", day }));
    expect(decided[three]).toContain("\n## Status\n\nDecided\n");
    const reopened = afterEdit(await moveStatus(files, { record: one, move: "reopen", day }));
    expect(reopened[one]).toContain("\n## Status\n\nDraft\n");
  });

  it("keeps the day of proposal once, however often it is moved", async () => {
    const path = "docs/decisions/0001-x.md";
    const moved = async (text: string, move: string, on: string): Promise<string> =>
      afterEdit(await moveStatus(await filesOf({ [path]: text }), { record: path, move, day: on }))[path] ?? "";
    const paused = await moved(madr4("proposed"), "pause", "2020-02-02");
    expect(paused).not.toContain("proposed:");
    const decided = await moved(paused, "decide", "2020-03-03");
    expect(decided).toContain("date: 2020-03-03\nproposed: 2020-02-02\n");
    const again = await moved(await moved(decided, "reopen", "2020-04-04"), "decide", "2020-05-05");
    expect(again).toContain("date: 2020-05-05\nproposed: 2020-02-02\n");
  });

  it("leaves the blanks behind the last line of what it adds a link to", async () => {
    const [one, two] = ["docs/adr/001-x.md", "docs/adr/002-y.md"];
    const text = `${listed("*", "accepted")}its last words  \n\n`;
    const files = await filesOf({ [one]: listed("*", "accepted"), [two]: text });
    const after = afterEdit(await moveStatus(files, { record: one, move: "supersede", by: two, day }));
    expect(after[two]).toContain("its last words  \n\n## Links\n\n* Supersedes [ADR-001](001-x.md)\n");
  });

  it.each(kinds.flatMap((kind) => kind.moves.filter(({ by }) => by === undefined).map((move) => [kind.id, move.id, kind, move] as const)))(
    "of a %s reads as moved: %s",
    async (_, id, kind, move) => {
      const [example] = kind.examples;
      if (example === undefined) throw new Error(`${kind.id} has no example`);
      const key = kind.statusField ?? "status";
      const text = example.text.replace(new RegExp(`^${key}: .*$`, "m"), `${key}: ${move.from[0]}`);
      const edit = await moveStatus(await filesOf({ [example.path]: text }), { record: example.path, move: id, day });
      if (edit.state === "refused") throw new Error(edit.problem.message);
      const read = await readRecord({ path: example.path, bytes: edit.changes[0]?.after ?? new Uint8Array() }, kind);
      expect(typeof read === "string" ? read : [read.status.value, read.problems]).toEqual([move.to, []]);
    },
  );
});
