import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decision } from "../kinds/decision.ts";
import { goal } from "../kinds/goal.ts";
import type { DirectionRecord } from "../types.ts";
import { flatYaml } from "./flat-yaml.ts";
import { isDecision } from "./is-decision.ts";
import { seeds } from "./reading-seeds.ts";
import { readRecordWith } from "./record.ts";
import { readYaml } from "./yaml.ts";
import * as z from "zod";

/** A longer run is asked for by name: FAIRLEAD_FUZZ=100000 npx vitest run src/records/read/laws.test.ts */
const runs = Number(process.env["FAIRLEAD_FUZZ"] ?? 2000);
const texts = seeds.map(({ text }) => text);
const none = { path: "", entries: [] };
const read = (bytes: Uint8Array, path: string, kind = decision): DirectionRecord | string =>
  readRecordWith({ path, bytes }, kind, none, { yaml: readYaml, z });

/** Stretches that mean something somewhere: what mutations are made of. */
const pieces = [
  "---\n",
  "## Status\n",
  "```\n",
  "<!--",
  "-->",
  "| Status |",
  "* Status: ",
  "accepted",
  "\u0000",
  "\r\n",
  "\ufeff",
  "[a](",
  ")",
  "&a ",
  "*a",
  "{",
  "[",
  ": ",
  "- [x] ",
  "|===\n",
  ".. list-table::\n",
  "====\n",
  "~~",
  "2024-13-45",
  "3/4/21",
  "superseded by ",
  "../../",
  "status: ",
  "\ud800",
  "🚀",
  "supersedes: [",
  "# ",
  "\t",
  " ".repeat(300),
  "- ".repeat(200),
];

const piece = fc.oneof(
  fc.constantFrom(...pieces),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(...texts).map((text) => text.slice(0, 60)),
);
const edit = fc.record({ at: fc.nat(10_000), cut: fc.nat(40), put: piece });
const mutated = fc
  .record({ text: fc.constantFrom(...texts), edits: fc.array(edit, { maxLength: 6 }), noise: fc.uint8Array({ maxLength: 6 }) })
  .map(({ text, edits, noise }) => {
    const changed = edits.reduce((whole, { at, cut, put }) => {
      const place = at % (whole.length + 1);
      return whole.slice(0, place) + put + whole.slice(place + cut);
    }, text);
    return Buffer.concat([Buffer.from(changed, "utf8"), Buffer.from(noise)]);
  });

/** What a text says, apart from what its file's name says. */
const saidBy = (record: DirectionRecord | string): unknown => {
  if (typeof record === "string" || !isDecision(record)) return record;
  const { status, otherStatus, owner, deciders, links, options, appliesTo, sections, title, date, fields } = record;
  const said = (field: { readonly value: unknown; readonly source: { readonly kind: string } } | undefined): unknown =>
    field === undefined || field.source.kind === "file name" ? undefined : field.value;
  return {
    status: status.value,
    other: otherStatus?.value,
    owner: said(owner),
    deciders: said(deciders),
    links: links.map(({ verb, to }) => [verb, to]),
    options,
    applies: said(appliesTo),
    sections,
    title: said(title),
    date: said(date),
    fields: Object.keys(fields),
  };
};

describe("reading", () => {
  it("never throws, and every problem has path, line and hint", () => {
    fc.assert(
      fc.property(mutated, fc.boolean(), (bytes, decides) => {
        const record = read(bytes, "docs/adr/0001-a.md", decides ? decision : goal);
        expect(record).not.toBe("");
        for (const problem of typeof record === "string" ? [] : record.problems) {
          expect(problem.path).not.toBe("");
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.hint).not.toBe("");
        }
      }),
      { numRuns: runs },
    );
  });

  it("gives the same for the same bytes under another name", () => {
    const names = [
      "docs/adr/0001-a.md",
      "a.rst",
      "x/ADR-12.adoc",
      "rfcs/2024-03-05-b.markdown",
      "docs/decisions/0003-c/README.md",
      "one.html.md",
    ];
    fc.assert(
      fc.property(mutated, fc.constantFrom(...names), (bytes, name) => {
        expect(saidBy(read(bytes, name))).toEqual(saidBy(read(bytes, "decisions/plain.md")));
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });

  it("never says accepted where no word of the text does", () => {
    const accepted =
      /accept|approv|adopt|activ|decided|decision|final|agreed|ratif|confirm|enact|in (?:effect|force|use)|implement|acepted|aproved|accpeted|excepted|ak[cz]ept|angenommen|beschlossen|ac[eè]it|acepta|aproba|aprova|valid|approuv|accett|approvat|geaccept|goedgek|zaakcept|принят|утвержд|одобрен|已|承|採|采|通过|生效|接受|決定|승인|채택|수락|genehmigt|freigegeben|verabschiedet|entschieden|aktiv|gültig|adoptad|adotad|decidid|vigente|vigor|vigueur|actée|umgesetzt|implant|реализован|実装|구현|released|shipped/i;
    fc.assert(
      fc.property(mutated, (bytes) => {
        const record = read(bytes, "docs/adr/0001-a.md");
        if (typeof record !== "string" && record.status.value === "accepted") expect(record.status.raw).toMatch(accepted);
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });
});

describe("the quick reader of front matter", () => {
  const key = fc.constantFrom("status", "date", "title", "tags", "decision-makers", "x_1");
  const value = fc.oneof(
    fc.constantFrom(
      "accepted",
      "2024-03-05",
      "a: b",
      "a # b",
      "yes",
      "~",
      "",
      "12",
      "0x1f",
      "1e3",
      ".5",
      "'it''s'",
      '"a\\n"',
      "[a, b]",
      "[a, 'b c']",
      "[1, a]",
      "{a: b}",
      "&a b",
      "*a",
      "!t x",
      "| x",
      "> y",
      "- a",
      "@x",
      "`x`",
      "%x",
      "a:b",
      "a#b",
      "it's fine",
      "a, b",
      "null",
      "Null",
      "true",
      "TRUE",
      "2024-03-05T10:00",
      "(a)",
      "über",
    ),
    fc.string({ maxLength: 10 }).map((text) => text.replace(/[\r\n]/g, " ")),
  );
  const line = fc.oneof(
    fc.tuple(key, value).map(([name, said]) => `${name}: ${said}`),
    fc.tuple(key, fc.array(value, { maxLength: 3 })).map(([name, items]) => `${name}:${items.map((item) => `\n  - ${item}`).join("")}`),
    fc.constantFrom("# a comment", "", "  continued", "key:", "- loose"),
  );

  it("says what a whole reader of YAML says, or leaves it to that one", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const text = lines.join("\n");
        const flat = flatYaml(text, 1);
        if (flat === undefined) return;
        const whole = readYaml(text, 1);
        expect("entries" in whole ? whole.entries.map(({ key: name, value: said, line: at }) => [name, said, at]) : whole).toEqual(
          flat.map(({ key: name, value: said, line: at }) => [name, said, at]),
        );
      }),
      { numRuns: runs },
    );
  });
});
