import { describe, expect, it } from "vitest";
import { isoDay } from "#base";
import { afterEdit, filesOf } from "../../../test/support/record-files.ts";
import { isDecisionRecord, kinds, readRecord } from "../index.ts";
import { draftRecord } from "./draft-record.ts";
import { nextNumber, numberIn } from "./number.ts";
import { slugOf } from "./slug.ts";
import { isUntouched } from "./untouched.ts";
import { writeOutcome } from "./write-outcome.ts";

type Texts = Readonly<Record<string, string>>;

const nygard = (n: number): string =>
  `# ${n}. Old ${n}\n\nDate: 2020-01-01\n\n## Status\n\nAccepted\n\n## Context\n\n## Decision\n\n## Consequences\n`;
const madr2 = (title: string, status: string): string =>
  `# ${title}\n\n* Status: ${status} <!-- optional -->\n* Deciders: [list everyone] <!-- optional -->\n* Date: [YYYY-MM-DD] <!-- optional -->\n\nTechnical Story: [description | URL] <!-- optional -->\n\n## Context and Problem Statement\n\n[Describe]\n`;
const l4b = `# Old\n\n- Status: accepted\n- Date: 2020-01-01\n- Tags: a\n\n## Context and Problem Statement\n\nx\n`;
const madr4 = (title: string, head: string): string => `---\n${head}---\n\n# ${title}\n\n## Context and Problem Statement\n\nx\n`;
const placeholders = `# These are optional metadata elements. Feel free to remove any of them.\nstatus: "{proposed | rejected | accepted | deprecated | … | superseded by ADR-0123"\ndate: {YYYY-MM-DD when the decision was last updated}\ndecision-makers: {list everyone involved in the decision}\n`;
const rst = "Old\n===\n\nStatus\n------\n\nAccepted\n";
const two = (name: (n: number) => string, text: (n: number) => string): Texts => ({ [name(1)]: text(1), [name(2)]: text(2) });

const logs: readonly (readonly [string, Texts, string, readonly string[]])[] = [
  ["none", {}, "direction/decisions/0001-use-it-now.md", ["---\nstatus: proposed\ndate: 2026-11-20\n", "\n# Use it now\n"]],
  [
    "Nygard",
    two((n) => `doc/adr/000${n}-old.md`, nygard),
    "doc/adr/0003-use-it-now.md",
    ["# 3. Use it now\n\nDate: 2026-11-20\n\n## Status\n\nProposed\n\n## Context\n"],
  ],
  [
    "MADR 2 with a template",
    {
      ...two(
        (n) => `docs/adr/00${n}-old.md`,
        () => madr2("Old", "accepted"),
      ),
      "docs/adr/template.md": madr2("[short title]", "[proposed | accepted]"),
    },
    "docs/adr/003-use-it-now.md",
    ["# Use it now\n\n* Status: proposed\n* Deciders: ada\n* Date: 2026-11-20\n\n## Context and Problem Statement\n\n[Describe]\n"],
  ],
  [
    "log4brains",
    two(
      (n) => `docs/adr/2020010${n}-old.md`,
      () => l4b,
    ),
    "docs/adr/20261120-use-it-now.md",
    ["# Use it now\n\n- Status: proposed\n- Date: 2026-11-20\n- Tags:\n\n## Context"],
  ],
  [
    "MADR 3",
    two(
      (n) => `docs/decisions/000${n}-old.md`,
      () => madr4("Old", "status: accepted\ndate: 2020-01-01\ndeciders: Ada\n"),
    ),
    "docs/decisions/0003-use-it-now.md",
    ["status: proposed\ndate: 2026-11-20\n", "deciders: [ada]\n"],
  ],
  [
    "MADR 4 with a template",
    {
      ...two(
        (n) => `docs/decisions/000${n}-old.md`,
        () => madr4("Old", "status: accepted\ndate: 2020-01-01\n"),
      ),
      "docs/decisions/adr-template.md": madr4("{short title}", placeholders),
    },
    "docs/decisions/0003-use-it-now.md",
    ['Feel free to remove any of them.\nstatus: "proposed"\ndate: 2026-11-20\ndecision-makers: [ada]\n', "\n# Use it now\n"],
  ],
  [
    "reStructuredText",
    two(
      (n) => `docs/decisions/000${n}-old.rst`,
      () => rst,
    ),
    "docs/decisions/0003-use-it-now.rst",
    ["Use it now\n==========\n\nDate: 2026-11-20\n\nStatus\n------\n\nProposed\n"],
  ],
  ["a folder for each", two((n) => `docs/adr/000${n}-old/README.md`, nygard), "docs/adr/0003-use-it-now/README.md", ["# 3. Use it now\n"]],
  [
    "a prefix",
    two(
      (n) => `docs/adr/ADR-00${n}-old.md`,
      (n) => nygard(n).replace(/^# \d\. /, `# ADR-00${n}: `),
    ),
    "docs/adr/ADR-003-use-it-now.md",
    ["# ADR-003: Use it now\n"],
  ],
  [
    "a template that says nothing of a status",
    { ...two((n) => `doc/adr/000${n}-old.md`, nygard), "doc/adr/template.md": "# Title\n\nWrite what you like.\n" },
    "doc/adr/0003-use-it-now.md",
    ["\n## Status\n\nProposed\n"],
  ],
];

const wanted = {
  kind: "decision",
  title: "Use it  now",
  values: { "decision-makers": ["ada"], "applies-to": ["src/**"] },
  day: "2026-11-20",
};

describe("a draft of a decision", () => {
  it.each(logs)("takes naming, number and status convention of its log: %s", async (_, texts, path, parts) => {
    const files = await filesOf(texts);
    const after = afterEdit(await draftRecord(files, wanted));
    expect(Object.keys(after)[0]).toBe(path);
    for (const part of parts) expect(after[path]).toContain(part);
    const { set } = await filesOf({ ...texts, ...after });
    const read = set.decisions.find((each) => each.path === path);
    expect([read?.title?.value, read?.status.value, isoDay(read?.date?.value ?? 0), read?.appliesTo?.value]).toEqual([
      "Use it now",
      "proposed",
      "2026-11-20",
      ["src/**"],
    ]);
    expect(read?.problems).toEqual([]);
  });

  it("is made after a template that lies elsewhere, with its title of the second level and its own words", async () => {
    const record = (n: number): string =>
      `---\ntitle: Old ${n}\n---\n## ADR 00${n} — Old ${n}\n\n- Status: Decided\n- Date: 2020-01-01\n\n## Decision Drivers\n\nd\n\n## Chosen Solution\n\nc\n`;
    const template = record(0).replaceAll("Old 0", "Title").replace("\nc\n", "\nDescribe what the decision is.\n");
    const texts = { ...two((n) => `docs/records/adr/00${n}-old.md`, record), "docs/templates/decision-template.md": template };
    const files = { ...(await filesOf(texts)), templates: async () => ["docs/templates/decision-template.md"] };
    const drafted = afterEdit(await draftRecord(files, wanted));
    const path = "docs/records/adr/003-use-it-now.md";
    expect(drafted[path]).toMatch(/^---\ntitle: Use it now\n/);
    expect(drafted[path]).toContain("---\n## ADR 003 — Use it now\n\n- Status: Proposed\n- Date: 2026-11-20\n\n## Decision Drivers\n");
    const then = { ...(await filesOf({ ...texts, ...drafted })), templates: files.templates };
    const [own] = then.set.decisions.filter((each) => each.path === path);
    expect(own !== undefined && (await isUntouched(then, own))).toBe(true);
    const outcome = afterEdit(await writeOutcome(then, path, { chosen: "A", because: undefined }));
    expect(outcome[path]).toContain('## Chosen Solution\n\nChosen option: "A".\n');
    expect(outcome[path]).not.toContain("Describe what");
  });

  it("leaves out what a template says of itself", async () => {
    const template = `# Template by somebody\n\nIn each file, write these sections:\n\n# Title\n\nDate:\n\n## Status\n\nWhat is the status?\n\n## Context\n\nWhy?\n`;
    const texts = { ...two((n) => `doc/adr/000${n}-old.md`, nygard), "doc/adr/template.md": template };
    const after = afterEdit(await draftRecord(await filesOf(texts), { ...wanted, values: {} }));
    expect(after["doc/adr/0003-use-it-now.md"]).toMatch(
      /^# 3\. Use it now\n\nDate: 2026-11-20\n\n## Status\n\nProposed\n\n## Context\n\nWhy\?\n/,
    );
  });

  it("does not say again what a template decides that is the log's first record itself", async () => {
    const template = `# 1. Keep records\n\nDate: 2024-01-01\n\n## Status\n\nAccepted\n\n## Context\n\nSay why.\n\n## Decision\n\nWe will keep records.\n\n## Consequences\n\nSay what follows.\n`;
    const texts = { ...two((n) => `doc/adr/000${n}-old.md`, nygard), "doc/adr/template.md": template };
    const after = afterEdit(await draftRecord(await filesOf(texts), { ...wanted, values: {} }));
    expect(after["doc/adr/0003-use-it-now.md"]).toMatch(/Say why\.\n\n## Decision\n\n## Consequences\n\nSay what follows\.\n/);
    const asked = template.replace("Accepted", "Proposed");
    const other = afterEdit(await draftRecord(await filesOf({ ...texts, "doc/adr/template.md": asked }), { ...wanted, values: {} }));
    expect(other["doc/adr/0003-use-it-now.md"]).toContain("We will keep records.");
  });

  it.each(logs)("says nothing until somebody writes a word into it: %s", async (_, texts) => {
    const after = afterEdit(await draftRecord(await filesOf(texts), wanted));
    const path = Object.keys(after)[0] ?? "";
    const untouched = async (text: string): Promise<boolean> => {
      const files = await filesOf({ ...texts, ...after, [path]: text });
      const record = files.set.decisions.find((each) => each.path === path);
      return record !== undefined && isUntouched(files, record);
    };
    expect(await untouched(after[path] ?? "")).toBe(true);
    expect(await untouched(`${after[path]}\nIt is run already.\n`)).toBe(false);
  });

  it("writes no placeholder of a template that would be read as what it is for", async () => {
    const [, texts = {}] = logs.find(([name]) => name === "MADR 4 with a template") ?? [];
    const after = afterEdit(await draftRecord(await filesOf(texts), { ...wanted, values: {} }));
    expect(after["docs/decisions/0003-use-it-now.md"]).not.toMatch(/\{(?:list|YYYY|proposed)/);
  });

  it("is never numbered as one on another branch, and counts in its own log", async () => {
    const texts = { ...two((n) => `doc/adr/000${n}-old.md`, nygard), "lib/adr/0009-x.md": nygard(9) };
    const after = afterEdit(await draftRecord(await filesOf(texts), { ...wanted, names: ["doc/adr/0007-far.md", "lib/adr/0011-x.md"] }));
    expect(Object.keys(after)[0]).toBe("doc/adr/0008-use-it-now.md");
    const other = afterEdit(await draftRecord(await filesOf(texts), { ...wanted, log: "lib/adr" }));
    expect(Object.keys(other)[0]).toBe("lib/adr/0010-use-it-now.md");
  });

  it("takes no name that is taken", async () => {
    const path = "docs/adr/20261120-use-it-now.md";
    const after = afterEdit(await draftRecord(await filesOf({ [path]: l4b, "docs/adr/20200101-x.md": l4b }), wanted));
    expect(Object.keys(after)[0]).toBe("docs/adr/20261120-use-it-now-2.md");
  });

  it("shows six keys where there is no log, with what the empty ones are for", async () => {
    const after = afterEdit(await draftRecord(await filesOf({}), { ...wanted, values: {} }));
    expect(
      after["direction/decisions/0001-use-it-now.md"]
        ?.split("---\n")[1]
        ?.split("\n")
        .map((line) => line.split(":")[0]),
    ).toEqual(["status", "date", "decision-owner", "decide-by", "reversibility", "applies-to", ""]);
  });

  it.each([
    [{ ...wanted, title: "  " }, "a decision needs a title"],
    [{ ...wanted, kind: "wish" }, 'there is no kind "wish"'],
    [{ ...wanted, log: "nowhere" }, "there is no log in this folder"],
  ])("that cannot be is refused: %j", async (draft, message) => {
    expect(afterEdit(await draftRecord(await filesOf({}), draft))).toEqual({ refused: message });
  });
});

describe.each(kinds.map((kind) => [kind.id, kind] as const))("a draft of a %s", (id, kind) => {
  it("with what it requires is read without a problem, and says all of it", async () => {
    const [example] = kind.examples;
    if (example === undefined) throw new Error(`${id} has no example`);
    const { set } = await filesOf({ [example.path]: example.text });
    const given = Object.fromEntries(
      Object.entries(set.all[0]?.fields ?? {}).flatMap(([key, field]) => (field === undefined ? [] : [[key, field.value]])),
    );
    const edit = await draftRecord(await filesOf({}), {
      kind: id,
      title: "Use it now",
      values: { ...given, ...(kind.fields.some(({ key, required }) => key === "title" && required) ? { title: "Use it now" } : {}) },
      day: "2026-11-20",
    });
    if (edit.state === "refused") throw new Error(edit.problem.message);
    const [change] = edit.changes;
    const read = await readRecord({ path: change?.path ?? "", bytes: change?.after ?? new Uint8Array() }, kind);
    if (typeof read === "string") throw new Error(read);
    expect(read.problems).toEqual([]);
    expect(read.title?.value).toBe("Use it now");
    for (const [key, value] of Object.entries(given)) if (key !== "title") expect(read.fields[key]?.value, key).toEqual(value);
    expect(isDecisionRecord(read)).toBe(kind.logged === true);
  });

  it("lies in its folder, in the status it begins with", async () => {
    const edit = await draftRecord(await filesOf({}), { kind: id, title: "Use it now", values: {}, day: "2026-11-20" });
    if (edit.state === "refused") throw new Error(edit.problem.message);
    const [change] = edit.changes;
    expect(change?.path.startsWith(`direction/${kind.folder}/`)).toBe(true);
    const read = await readRecord({ path: change?.path ?? "", bytes: change?.after ?? new Uint8Array() }, kind);
    expect(typeof read === "string" ? read : read.status.value).toBe(kind.initial ?? "unknown");
  });
});

describe("names", () => {
  it.each([
    ["Use PostgreSQL for “payments”", "use-postgresql-for-payments"],
    ["Überall Café: ja!", "uberall-cafe-ja"],
    ["使用 PostgreSQL", "使用-postgresql"],
    ["!!!", "decision"],
    ["../../etc/passwd", "etc-passwd"],
    ["a".repeat(300), "a".repeat(60)],
  ])("%j is %j", (title, slug) => {
    expect(slugOf(title, "decision")).toBe(slug);
  });

  it.each([
    ["doc/adr/0012-x.md", 12],
    ["doc/adr/ADR-007.md", 7],
    ["adr/0003-x/README.md", 3],
    ["adr/2024-01-02-x.md", undefined],
    ["adr/20240102-x.md", undefined],
    ["adr/x.md", undefined],
    ["adr/oep-0065-arch.rst", 65],
    ["adr/ODH-ADR-0003-x.md", 3],
  ])("%s has the number %s", (path, number) => {
    expect(numberIn(path)).toBe(number);
  });

  it("the next is the highest plus one", () => {
    expect(nextNumber(["a/0001-x.md", "a/0042-y.md", "a/2024-01-01-z.md"])).toBe(43);
    expect(nextNumber([])).toBe(1);
  });
});
