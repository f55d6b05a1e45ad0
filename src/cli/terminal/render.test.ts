import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Document } from "#views";
import { renderTerminal } from "./render.ts";
import { plainStyle } from "./style.ts";
import { widthOf } from "./width.ts";

const shown = (blocks: readonly Block[], cells = 80): string => renderTerminal({ blocks }, cells, plainStyle);

const overview: Document = {
  blocks: [
    { kind: "title", text: "harbor/checkout", facts: "4f2a91c  6,519 files, 12,840 commits, 9 years" },
    { kind: "labelled", label: "DIRECTION", lines: ["15 decisions, 2 open; newest 318 days and 276 commits ago", "2 goals, 6 principles"] },
    {
      kind: "labelled",
      label: "REALITY",
      lines: ["9 areas active, 2 rest on one person; truck factor 4", "37 technology choices, 1 written down"],
    },
    { kind: "heading", text: "NEEDS AN ANSWER", note: "4 of 13" },
    {
      kind: "finding",
      severity: "high",
      statement: "`src/billing/ledger.ts` is a hotspot that no debt covers",
      facts: ["41 changes in a year (12 fixes), 1,912 lines"],
      commands: ["fairlead why src/billing/ledger.ts"],
    },
    {
      kind: "finding",
      severity: "medium",
      statement: "`src/payments` rests on one person",
      facts: ["26 changes in 6 months"],
      commands: ["fairlead why src/payments"],
    },
    { kind: "next", commands: ["fairlead web", "fairlead why <path>", "fairlead findings"] },
  ],
};

describe("a document on a terminal", () => {
  it("looks as the design drew it", () => {
    expect(renderTerminal(overview, 80, plainStyle)).toBe(`harbor/checkout  4f2a91c  6,519 files, 12,840 commits, 9 years

DIRECTION  15 decisions, 2 open; newest 318 days and 276 commits ago
           2 goals, 6 principles
REALITY    9 areas active, 2 rest on one person; truck factor 4
           37 technology choices, 1 written down

NEEDS AN ANSWER  4 of 13
 high    src/billing/ledger.ts is a hotspot that no debt covers
         41 changes in a year (12 fixes), 1,912 lines
         > fairlead why src/billing/ledger.ts
 medium  src/payments rests on one person
         26 changes in 6 months
         > fairlead why src/payments

Next  fairlead web | fairlead why <path> | fairlead findings
`);
  });

  it("says of each of several paths in a row what it is", () => {
    const path = (name: string): string => `packages/checkout/src/${name}`;
    const column = (label: string) => ({ label, align: "start", mono: true }) as const;
    const columns = [column("area"), column("imports"), { label: "files", align: "end" } as const, column("such as")];
    expect(shown([{ kind: "table", columns, rows: [[path("payments"), path("ledger"), "27", path("payments/charge.ts")]] }], 60))
      .toBe(`                                                       files
packages/checkout/src/payments
  imports  packages/checkout/src/ledger
  such as  packages/checkout/src/payments/charge.ts
                                                          27
`);
  });

  it("never breaks a command, so that it can be copied", () => {
    const command = `fairlead why ${"long/".repeat(30)}file.ts`;
    expect(shown([{ kind: "command", text: command }])).toContain(`> ${command}\n`);
  });

  it("sets figures at the end of their column and shortens paths at their front", () => {
    const path = `src/${"deep/".repeat(20)}ledger.ts`;
    const lines = shown([
      {
        kind: "table",
        columns: [
          { label: "File", align: "start", mono: true },
          { label: "changes", align: "end" },
        ],
        rows: [
          [path, "41"],
          ["src/a.ts", "1,204"],
        ],
      },
    ]).split("\n");
    expect(lines[1]).toMatch(/^…\/deep\/.*ledger\.ts +41$/);
    expect(lines[1]?.length).toBe(lines[2]?.length);
  });

  it("narrows text to its longest words before it gives up a table", () => {
    const labels = ["landed", "commit", "files", "says it is", "came with", "the change is a fix", "counts as a change"];
    const columns = labels.map((label) => ({ label, align: label === "files" ? ("end" as const) : ("start" as const) }));
    const row = ["2026-08-14", "a161c41427c3", "109", "fix, by its words", "d1207f0007d2", "no", "no: likely a reformat or vendoring"];
    const lines = shown([{ kind: "table", columns, rows: [row] }]).split("\n");
    expect(lines.find((line) => line.startsWith("landed"))).toMatch(/^landed {6}commit {8}files {2}says/);
    expect(lines.find((line) => line.startsWith("2026"))).toMatch(/^2026-08-14 {2}a161c41427c3 {4}109 {2}fix, by/);
  });

  it("cuts a name that is longer than a line where one of its words ends", () => {
    const lines = shown([{ kind: "paragraph", text: "architecture/012-new-elements-models-in-frontend.md" }], 50).split("\n");
    expect(lines.slice(0, 2)).toEqual(["architecture/012-new-elements-models-in-frontend", ".md"]);
  });

  it("shows escapes and direction marks of a repository as text", () => {
    const out = shown([{ kind: "paragraph", text: "a\u001b[2Jb\u202ec\nd" }]);
    expect(out).toBe("a\\x1b[2Jb\\u202ec\\nd\n");
  });

  it("keeps within its width whatever the words are", () => {
    const text = fc.string({ maxLength: 200, unit: "grapheme" });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 40, max: 120 }), (a, b, cells) => {
        const blocks: readonly Block[] = [
          { kind: "title", text: a, facts: b },
          { kind: "labelled", label: "LABEL", lines: [a, b] },
          { kind: "finding", severity: "low", statement: a, facts: [b] },
          { kind: "list", items: [a, b] },
          { kind: "empty", what: a, why: b },
          {
            kind: "table",
            columns: [
              { label: "one", align: "start" },
              { label: "two", align: "start", mono: true },
            ],
            rows: [[a, b]],
          },
        ];
        for (const line of shown(blocks, cells).split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(cells);
      }),
    );
  });
});
