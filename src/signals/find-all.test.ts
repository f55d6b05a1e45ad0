import { describe, expect, it } from "vitest";
import { parseDay } from "#base";
import { examplePicture, type Picture } from "#picture";
import { repeated, today, together } from "./example-commits.ts";
import { findAll, nothingFound, partsOf, rules } from "./index.ts";
import type { Draft, Rule, Severity } from "./types.ts";

const now = parseDay(today) ?? 0;

const draft = (path: string, severity: Severity): Draft => ({
  subject: { kind: "path", id: path, parts: [path], paths: [path], areas: [] },
  severity,
  statement: path,
  evidence: [],
  confidence: "observed",
  lenses: { risk: "", delivery: "", value: "", sustainability: "" },
  trend: undefined,
  questions: [],
});

const ruleThat = (find: Rule["find"], more: Partial<Rule> = {}): Rule => ({
  id: "a-rule",
  title: "",
  question: "",
  fires: "",
  why: "",
  source: "",
  against: "",
  severityGiven: "",
  triedOn: [],
  needs: ["history"],
  helpedBy: [],
  looksBack: 12,
  shownBy: "hotspots",
  options: [],
  replay: true,
  find,
  examples: () => [],
  ...more,
});

const picture: Picture = examplePicture({
  commits: together(
    repeated(3, 20, { who: "Al", files: ["quiet.ts"] }),
    repeated(3, 2, { who: "Al", files: ["busy.ts"] }),
    repeated(1, 2, { who: "Al", files: ["also.ts"] }),
  ),
  at: today,
});

const within = (part: Picture["parts"]): Picture => ({ ...picture, parts: { ...picture.parts, ...part } });

describe("findAll", () => {
  it("orders by severity, then by recent landed changes through the subject, then by id", () => {
    const rule = ruleThat(() => ({
      findings: [draft("quiet.ts", "medium"), draft("also.ts", "medium"), draft("busy.ts", "medium"), draft("quiet2.ts", "high")],
    }));
    expect(findAll(picture, now, [rule]).findings.map((one) => [one.subject.id, one.recent])).toEqual([
      ["quiet2.ts", 0],
      ["busy.ts", 3],
      ["also.ts", 1],
      ["quiet.ts", 0],
    ]);
  });

  it("says what it cannot tell when a part is not to be had, and does not ask the rule", () => {
    const rule = ruleThat(
      () => {
        throw new Error("asked");
      },
      { needs: ["history", "imports"] },
    );
    const unavailable = within({ imports: { state: "unavailable", reason: "no import is read in COBOL", hint: "None." } });
    expect(findAll(unavailable, now, [rule])).toEqual({
      ...nothingFound,
      cannotTell: [{ rule: "a-rule", reason: "no import is read in COBOL", hint: "None." }],
    });
  });

  it("says so when a part was not gathered", () => {
    const { imports: _, ...parts } = picture.parts;
    const found = findAll({ ...picture, parts }, now, [ruleThat(() => ({ findings: [] }), { needs: ["imports"] })]);
    expect(found.cannotTell.map((one) => one.rule)).toEqual(["a-rule"]);
  });

  it("says so when the rule looks further back than history was read", () => {
    const { history } = picture.parts;
    if (history?.state !== "ready") throw new Error("there is no history");
    const partial = within({
      history: { state: "partial", value: history.value, coverage: { read: 7, of: 20, unit: "commits" }, reason: "a year is read so far" },
    });
    const asked = (looksBack: number): number =>
      findAll(partial, now, [ruleThat(() => ({ findings: [] }), { looksBack })]).cannotTell.length;
    expect([asked(12), asked(24), asked(Number.POSITIVE_INFINITY)]).toEqual([0, 1, 1]);
  });

  it("offers only commands that exist, with subjects that can be pasted", () => {
    const rule = ruleThat(() => ({ findings: [draft("a b.ts", "low")] }));
    const [finding] = findAll(picture, now, [rule]).findings;
    expect(finding?.answers.map((one) => one.command)).toEqual([
      "fairlead why 'a b.ts'",
      "fairlead not-now a-rule:a%20b.ts",
      "fairlead analyse hotspots",
    ]);
    expect(finding?.id).toBe("a-rule:a%20b.ts");
  });

  it("lets no raw character of a path through in any text", () => {
    const hostile = "a\u001b[31m\n.ts";
    const texts = { risk: hostile, delivery: hostile, value: hostile, sustainability: hostile };
    const how = { name: "", definition: hostile, n: hostile, coverage: "", confidence: "observed" as const, command: "" };
    const rule = ruleThat(() => ({
      findings: [
        { ...draft(hostile, "low"), evidence: [{ text: hostile, how }], lenses: texts, questions: [{ whom: hostile, ask: hostile }] },
      ],
    }));
    const { subject: _, ...said } = findAll(picture, now, [rule]).findings[0] ?? {};
    expect(Object.keys(said)).toContain("statement");
    // JSON writes a raw control character with one backslash, an escaped one with two.
    expect(JSON.stringify(said).replaceAll("\\\\", "")).not.toMatch(/\\u001b|\\n/);
  });

  it("gives the same for the same picture, whatever the order of the rules", () => {
    const forward = findAll(picture, now, rules);
    expect(findAll(picture, now, rules.toReversed()).findings).toEqual(forward.findings);
  });
});

describe("partsOf", () => {
  it("names every part that a rule needs or is helped by, once", () => {
    expect(partsOf([ruleThat(() => ({ findings: [] }), { needs: ["tree", "history"], helpedBy: ["imports", "tree"] })])).toEqual([
      "history",
      "imports",
      "tree",
    ]);
  });
});
