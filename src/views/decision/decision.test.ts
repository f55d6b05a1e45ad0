import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parseDay } from "#base";
import { analyses, type Example, examplePicture, wholeTree, yearOf } from "#picture";
import { rules } from "#signals";
import { decision } from "../index.ts";
import type { Question, ViewInput } from "../types.ts";

/** A year of work in payments, half of it together with the till; the desk imports it. */
const commits = Array.from({ length: 40 }, (_, index) => ({
  day: `2026-${String(1 + Math.floor(index / 4)).padStart(2, "0")}-${String(2 + (index % 4) * 7).padStart(2, "0")}`,
  who: ["Ada Anders", "Ben Bold"][index % 2] ?? "",
  message: index % 4 === 0 ? "fix: it" : "feat: more",
  files: index % 2 === 0 ? ["src/payments/pay.ts", "src/till/till.ts"] : index % 3 === 0 ? ["src/else/e.ts"] : ["src/payments/pay.ts"],
}));

const open = {
  path: "docs/adr/0012-ledger.md",
  number: 12,
  title: "Keep the ledger in PostgreSQL",
  status: "proposed",
  date: "2026-09-01",
  owner: "Cora Clark",
  fields: {
    "applies-to": ["src/payments/**"],
    "decide-by": "2026-10-01",
    "decide-default": "escalate",
    consulted: ["ops"],
    risk: "medium",
    premises: [{ measure: "people", in: "src/payments/**", op: "<=", value: 8 }, "fewer than 500 writes a second"],
    expects: [{ measure: "people", in: "src/payments/**", op: ">", value: 5, by: "2026-09-15" }],
    "reopen-if": "a second provider is signed",
  },
  sections: {
    "Context and Problem Statement": "Two ledgers differ.",
    Constraints: "<!-- what binds us -->",
    Comparison: "| Option | Goal fit | Risk |\n| --- | --- | --- |\n| PostgreSQL | serves it | low |\n| Do nothing |  | high |",
  },
  options: [
    { name: "PostgreSQL", chosen: false },
    { name: "Do nothing", chosen: false },
  ],
  links: { "depends on": ["docs/adr/0011-one-gateway.md"] },
};

const example: Example = {
  commits,
  at: "2026-10-20",
  areas: { "src/payments": "payments", "src/till": "till", "src/desk": "desk", "src/else": "else" },
  files: { "src/desk/d.ts": { imports: ["src/payments/pay.ts"] } },
  teams: { red: ["Ada Anders"], blue: ["Ben Bold"] },
  records: [
    open,
    { path: "docs/adr/0011-one-gateway.md", number: 11, title: "One gateway", status: "proposed" },
    { ...open, path: "docs/adr/0009-old.md", number: 9, title: "Old ledger", status: "accepted", date: "2026-02-01", links: {} },
    {
      path: "docs/adr/0013-later.md",
      number: 13,
      title: "Later",
      status: "accepted",
      date: "2026-09-20",
      links: { amends: ["docs/adr/0009-old.md"] },
    },
  ],
};
const picture = examplePicture(example);
const dayOf = (day: string): number => parseDay(day) ?? 0;

const input = (subject: string | undefined, some: Partial<Question> = {}): ViewInput => ({
  picture,
  question: { subject, scope: wholeTree(yearOf(picture.repository.at.time)), limit: undefined, people: false, changed: [], ...some },
  now: dayOf("2026-10-20"),
  rules,
  analyses,
  helpers: { state: "ready", value: { names: ["Dan Dreyer"] }, coverage: { read: 1, of: 1, unit: "names" } },
});
const asked = (subject: string | undefined, some: Partial<Question> = {}) => decision.build(input(subject, some));
const words = (subject: string, some: Partial<Question> = {}): string => JSON.stringify(decision.document(asked(subject, some)));

describe("an open decision", () => {
  const model = asked("D-12");

  it("says whom it affects, and why", () => {
    expect(model.open?.affected.rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "team red",
      "team blue",
      "area payments",
      "coupled area till",
      "importing area desk",
    ]);
    expect(model.open?.affected.rows.map(({ text }) => text)).toContain("1 file imports it");
  });

  it("says what waits for whom, and what happens on its day", () => {
    expect(model.open?.waits.map(({ text }) => text)).toEqual([
      "It waits for its owner, 19 days past its day.",
      "Advice is asked of those it consults, and none of it is written down.",
      "It depends on D-11 “One gateway”, which is proposed.",
    ]);
    expect(model.open?.byThen).toBe("1 Oct 2026 has passed: by its own rule it is to be escalated.");
    expect(asked("D-11").open?.waits.map(({ text }) => text)).toContain("D-12 “Keep the ledger in PostgreSQL” waits for it.");
  });

  it("says which of the seven are missing; an empty place states nothing", () => {
    expect(model.seven.text).toBe("3 of 7; not stated: constraints, testability, operational impact and time cost");
    expect(asked("D-11").seven.text).toBe("0 of 7; none is stated");
  });

  it("compares its options without a verdict", () => {
    expect(model.options.criteria).toEqual(["Goal fit", "Risk"]);
    expect(model.options.rows.map(({ name, cells, state }) => [name, cells, state])).toEqual([
      ["PostgreSQL", ["serves it", "low"], null],
      ["Do nothing", ["", "high"], null],
    ]);
  });

  it("names its own people, and those who know it, only where names may be shown", () => {
    expect(words("D-12")).not.toMatch(/Cora|ops\b/);
    expect(words("D-12", { people: true })).toMatch(/Cora Clark/);
    expect(model.open?.knowledge.names).toEqual(["Dan Dreyer"]);
  });

  it("can be decided and nothing else", () => {
    expect(model.moves.map(({ command }) => command)).toEqual(["fairlead decide D-12"]);
  });
});

describe("a decision in force", () => {
  const model = asked("D-9");

  it("is held against what happened", () => {
    expect(model.claims.rows.map(({ label, text, state }) => `${label}: ${text} ${state.word}`)).toEqual([
      "Premise: at most 8 people in `src/payments/**` holds",
      "Premise: fewer than 500 writes a second cannot be told",
      "Expected by 15 Sep 2026: above 5 people in `src/payments/**` was missed",
    ]);
    expect(model.claims.outcome).toBe("missed");
    expect(model.answer).toBe("Partly. Premises: 1 holds, 1 cannot be told; expectations: 1 missed.");
  });

  it("tells what happened in what it governs since", () => {
    expect(model.happened.since).toBe("1 Feb 2026, 261 days");
    expect(model.happened.rows[0]?.now).toMatch(/^\d+ changes \(\d+ commits\), of \d+ changes in the repository$/);
  });

  it("knows who amended it, though it does not say so", () => {
    expect(model.links.rows.map(({ verb, name, stated }) => `${verb} ${name} ${stated}`)).toEqual([
      "amended by D-13 “Later” in the other one",
    ]);
    expect(model.path.events.map(({ text }) => text)).toContain("Amended by D-13 “Later”");
  });

  it("says how it is challenged", () => {
    expect(model.challenge?.text).toBe(
      "Show that a premise no longer holds, or that this has come about: “a second provider is signed”. Then `fairlead supersede D-9` opens a draft of what replaces it.",
    );
  });
});

describe("what a record tells in its own words", () => {
  const long = Array.from({ length: 12 }, (_, at) => `Paragraph ${at}: ${"so it is said here at length. ".repeat(9)}`).join("\n\n");
  const told = examplePicture({
    ...example,
    records: [
      {
        path: "docs/adr/0001-a.md",
        number: 1,
        title: "A",
        status: "accepted",
        date: "2026-02-01",
        sections: { Decision: long, "Alternative Approaches": "We thought of renting it, briefly." },
      },
    ],
  });
  const model = decision.build({ ...input("D-1"), picture: told });
  const shown = JSON.stringify(decision.document(model));

  it("is not denied where options are weighed in prose, and is printed", () => {
    expect(model.options.empty?.what).toBe("See its section “Alternative Approaches”.");
    expect(shown).toContain("We thought of renting it, briefly.");
  });

  it("is cut only with a word on what is left", () => {
    expect(shown).toContain("Paragraph 5:");
    expect(shown).not.toContain("Paragraph 11:");
    expect(shown).toMatch(/\d+ more paragraphs and lists of this section in the file\./);
  });
});

describe("decisions that a text names", () => {
  const record = (number: number, text: string) => ({
    path: `docs/adr/000${number}-${"abcd"[number - 1] ?? ""}.md`,
    number,
    title: "ABCD"[number - 1] ?? "",
    status: "accepted",
    date: "2026-02-01",
    sections: { Decision: text },
  });
  const told = examplePicture({
    ...example,
    records: [
      record(1, "As [there](docs/adr/0002-b.md#why), in 2003."),
      record(2, "Later than [C](docs/adr/0003-c.md)."),
      record(3, "Alone."),
      record(4, "In 0003, #3."),
    ],
  });
  const links = (subject: string) => decision.build({ ...input(subject), picture: told }).links;

  it("are said to be mentioned, on both sides, and a number alone names none", () => {
    const rows = (subject: string) => links(subject).rows.map(({ verb, name, stated }) => `${verb} ${name} ${stated}`);
    expect(rows("D-1")).toEqual(["mentions D-2 “B” in its text"]);
    expect(rows("D-2")).toEqual(["mentioned by D-1 “A” in the text of the other one", "mentions D-3 “C” in its text"]);
    expect(rows("D-3")).toEqual(["mentioned by D-2 “B” in the text of the other one"]);
    expect(links("D-4").empty?.what).toBe("It is linked with no other decision.");
  });
});

describe("the model", () => {
  it.each(["D-12", "D-9", "D-11", "D-13", "D-99", undefined])("is what its schema describes, and has words: %s", (subject) => {
    const model = asked(subject);
    expect(decision.schema(z).safeParse(model).error?.issues ?? []).toEqual([]);
    expect(JSON.stringify(decision.document(model))).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });

  it("says that nothing of that name is there, and what may be meant", () => {
    const model = asked("ledger");
    expect(model.empty?.what).toBe("There is no decision `ledger`.");
    expect(model.near.map(({ name }) => name)).toEqual(["D-12 “Keep the ledger in PostgreSQL”", "D-9 “Old ledger”"]);
  });
});
