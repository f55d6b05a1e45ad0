import { describe, expect, it } from "vitest";
import { parseDay } from "#base";
import { analyses, type Picture } from "#picture";
import { today } from "./example-commits.ts";
import { type Finding, findOne, rules } from "./index.ts";

const now = parseDay(today) ?? 0;
const known = new Set(analyses.map((one) => one.id));
const findings: readonly Finding[] = rules.flatMap((rule) =>
  rule.examples().flatMap((example) => findOne(example.picture(), now, rule).findings),
);

const commandsOf = (finding: Finding): readonly string[] => [
  ...finding.answers.map((one) => one.command),
  ...finding.evidence.map((one) => one.how.command),
];

/** Commands that take what a rule hands them; `test/answers.test.ts` holds them against those the terminal has. */
const commands = new Set([
  "why",
  "ahead",
  "areas",
  "bind",
  "search",
  "show",
  "list",
  "findings",
  "init",
  "decide",
  "revisit",
  "undecided",
  "new",
  "not-now",
]);

const exists = (command: string): boolean => {
  const [, name = "", id = ""] = command.split(" ");
  return commands.has(name) || (name === "analyse" && known.has(id));
};

const withoutRecords = (picture: Picture): Picture => {
  const { records: _, ...parts } = picture.parts;
  return { ...picture, parts };
};

describe("what rules say", () => {
  it("covers every rule", () => {
    expect(new Set(findings.map((one) => one.rule))).toEqual(new Set(rules.map((one) => one.id)));
  });

  it("names only analyses and commands that exist", () => {
    expect(rules.filter((one) => one.shownBy !== "" && !known.has(one.shownBy)).map((one) => one.id)).toEqual([]);
    expect(findings.flatMap(commandsOf).filter((command) => !exists(command))).toEqual([]);
    const hints = rules.flatMap((rule) =>
      rule.examples().flatMap((example) => findOne(example.picture(), now, rule).cannotTell.map((one) => one.hint)),
    );
    expect(hints.filter((hint) => hint.startsWith("fairlead ") && !hint.startsWith("fairlead doctor") && !exists(hint))).toEqual([]);
  });

  it("asserts nothing of what is not read: without records no finding says that a debt covers it, or not", () => {
    const unread = rules.flatMap((rule) =>
      rule.examples().flatMap((example) => findOne(withoutRecords(example.picture()), now, rule).findings),
    );
    expect(unread.map((one) => one.statement).filter((text) => /\bdebt\b/.test(text))).toEqual([]);
    expect(findings.map((one) => one.statement).filter((text) => /\bdebt\b/.test(text))).not.toEqual([]);
  });

  it("asks what cannot be certain, and asserts everything else", () => {
    const asking = new Set(rules.filter((rule) => rule.asks === true).map((rule) => rule.id));
    expect(findings.filter((one) => asking.has(one.rule) !== one.statement.endsWith("?")).map((one) => one.statement)).toEqual([]);
    expect(findings.filter((one) => asking.has(one.rule) !== (one.confidence === "cannot tell")).map((one) => one.id)).toEqual([]);
  });

  it("names nobody, and no share of a person", () => {
    const said = JSON.stringify(findings);
    expect(said).not.toMatch(/\b(Al|Bo|Cy|Di)\b/);
    const ofPeople = findings
      .filter((one) => one.rule === "one-person-area")
      .flatMap((one) => one.evidence.map((fact) => `${fact.text} ${fact.how.n}`));
    expect(ofPeople.filter((text) => /%|[02-9] people/.test(text))).toEqual([]);
  });

  it("has in every finding a fact with how it was computed, its base and its coverage", () => {
    const bare = findings.filter(
      (one) =>
        one.evidence.length === 0 ||
        one.evidence.some(({ text, how }) => [text, how.name, how.definition, how.n, how.coverage].includes("")),
    );
    expect(bare.map((one) => one.id)).toEqual([]);
  });

  it("is one plain sentence: no exclamation, no figure without its unit, something to ask", () => {
    expect(findings.filter((one) => /[!]|\.$|undefined|NaN/.test(one.statement)).map((one) => one.statement)).toEqual([]);
    expect(
      findings.filter((one) => one.questions.length === 0 || Object.values(one.lenses).every((lens) => lens === "")).map((one) => one.id),
    ).toEqual([]);
    expect(JSON.stringify(findings)).not.toMatch(/undefined|NaN|\[object/);
  });
});
