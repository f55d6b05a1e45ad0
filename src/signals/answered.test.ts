import { describe, expect, it } from "vitest";
import { parseDay } from "#base";
import { type ExampleCommit, examplePicture, type ExampleRecord, type Picture } from "#picture";
import { today } from "./example-commits.ts";
import { findAll, type Found } from "./index.ts";
import { areaSubject, pathSubject } from "./subjects.ts";
import type { Rule, Subject } from "./types.ts";

const now = parseDay(today) ?? 0;

const ruleThat = (...subjects: readonly Subject[]): Rule => ({
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
  helpedBy: ["records"],
  looksBack: 12,
  shownBy: "",
  answeredBy: ["debt"],
  options: [],
  replay: false,
  find: () => ({
    findings: subjects.map((subject) => ({
      subject,
      severity: "low",
      statement: subject.id,
      evidence: [],
      confidence: "observed",
      lenses: { risk: "", delivery: "", value: "", sustainability: "" },
      trend: undefined,
      questions: [],
    })),
  }),
  examples: () => [],
});

const commits: readonly ExampleCommit[] = [
  { day: "2026-01-05", who: "Al", files: ["old/ledger.ts", "old/tax.ts"] },
  { day: "2026-06-05", who: "Al", files: ["old/ledger.ts > new/ledger.ts", "old/tax.ts > new/tax.ts"] },
];

const pictureWith = (...records: readonly ExampleRecord[]): Picture => examplePicture({ commits, records, at: today });

const dismissal = (finding: string, until: string): ExampleRecord => ({
  path: "direction/dismissals/x.md",
  title: "Not now",
  fields: { finding, because: "it is replaced in spring", until, by: "@payments" },
});

const states = ({ findings, answered, gone }: Found) => ({
  open: findings.map((one) => one.id),
  answered: answered.map((one) => `${one.id} ${one.answer.state} ${one.answer.record}`),
  gone: gone.map((one) => one.id),
});

const path = (name: string): Subject => pathSubject(name, []);
const area = (id: string): Subject => areaSubject({ id, kind: "source", because: "", files: 2 });

describe("a finding that a record answers", () => {
  it("is silent until the day of its dismissal, and back on it", () => {
    const asked = (until: string) =>
      states(findAll(pictureWith(dismissal("a-rule:new/ledger.ts", until)), now, [ruleThat(path("new/ledger.ts"))]));
    expect(asked("2026-11-21")).toEqual({ open: [], answered: ["a-rule:new/ledger.ts put off direction/dismissals/x.md"], gone: [] });
    expect(asked(today)).toEqual({ open: ["a-rule:new/ledger.ts"], answered: [], gone: [] });
  });

  it("is known by the name it had when it was put off", () => {
    const found = findAll(pictureWith(dismissal("a-rule:old/ledger.ts", "2027-01-01")), now, [
      ruleThat(path("new/ledger.ts"), path("new/tax.ts")),
    ]);
    expect(states(found)).toEqual({
      open: ["a-rule:new/tax.ts"],
      answered: ["a-rule:new/ledger.ts put off direction/dismissals/x.md"],
      gone: [],
    });
  });

  it("is known by the area most of its files went to", () => {
    const found = findAll(pictureWith(dismissal("a-rule:old", "2027-01-01")), now, [ruleThat(area("new"))]);
    expect(states(found).answered).toEqual(["a-rule:new put off direction/dismissals/x.md"]);
  });

  it("is gone when nothing finds it any more, and its dismissal still stands", () => {
    const found = findAll(pictureWith(dismissal("a-rule:new/ledger.ts", "2027-01-01")), now, [ruleThat()]);
    expect(states(found)).toEqual({ open: [], answered: [], gone: ["a-rule:new/ledger.ts"] });
  });

  it("is not called gone where its rule could not look", () => {
    const blind: Rule = { ...ruleThat(), find: () => ({ findings: [], cannotTell: { reason: "no history", hint: "" } }) };
    expect(states(findAll(pictureWith(dismissal("a-rule:new/ledger.ts", "2027-01-01")), now, [blind])).gone).toEqual([]);
  });

  it("is answered by an open debt whose paths hold it, not by one that was repaid or lies elsewhere", () => {
    const debt = (status: string, paths: readonly string[]): ExampleRecord => ({ path: "direction/debts/d.md", status, fields: { paths } });
    const asked = (record: ExampleRecord, subject: Subject) =>
      states(findAll(pictureWith(record), now, [ruleThat(subject)])).answered.length;
    expect(asked(debt("open", ["new/**"]), path("new/ledger.ts"))).toBe(1);
    expect(asked(debt("open", ["new"]), area("new"))).toBe(1);
    expect(asked(debt("open", ["new/tax.ts"]), area("new"))).toBe(0);
    expect(asked(debt("repaid", ["new/**"]), path("new/ledger.ts"))).toBe(0);
    expect(asked(debt("open", ["old/**"]), path("new/ledger.ts"))).toBe(0);
  });

  it("is put off by a debt that was accepted until a day", () => {
    const accepted: ExampleRecord = {
      path: "direction/debts/d.md",
      status: "accepted",
      fields: { paths: ["new/**"], accepted: { until: "2027-06-30", because: "the contract ends then", by: "@cto" } },
    };
    const [finding] = findAll(pictureWith(accepted), now, [ruleThat(path("new/ledger.ts"))]).answered;
    expect([finding?.answer.state, finding?.answer.because, finding?.answer.until]).toEqual([
      "put off",
      "the contract ends then",
      parseDay("2027-06-30"),
    ]);
  });

  it("is answered by a decision that names it", () => {
    const decision: ExampleRecord = { path: "docs/adr/0001-x.md", status: "accepted", fields: { finding: ["a-rule:new/ledger.ts"] } };
    expect(states(findAll(pictureWith(decision), now, [ruleThat(path("new/ledger.ts"))])).answered).toEqual([
      "a-rule:new/ledger.ts answered docs/adr/0001-x.md",
    ]);
  });

  it("stays open, behind the others and with the draft beside it, while a decision is only proposed", () => {
    const draft = (fields: ExampleRecord["fields"], status = "proposed"): ExampleRecord => ({
      path: "docs/adr/0001-x.md",
      status,
      fields: { finding: "a-rule:new/ledger.ts", ...fields },
    });
    const asked = (record: ExampleRecord) => findAll(pictureWith(record), now, [ruleThat(path("new/ledger.ts"), path("new/tax.ts"))]);
    const open = asked(draft({})).findings;
    expect(open.map(({ id, deciding }) => [id, deciding?.state])).toEqual([
      ["a-rule:new/tax.ts", undefined],
      ["a-rule:new/ledger.ts", "being decided"],
    ]);
    expect(open[1]?.answers[0]?.command).toBe("fairlead decide docs/adr/0001-x.md");
    expect(states(asked(draft({ "decide-by": "2027-01-31" }))).answered).toEqual(["a-rule:new/ledger.ts put off docs/adr/0001-x.md"]);
    expect(states(asked(draft({ "decide-by": "2026-01-31" }))).open).toEqual(["a-rule:new/tax.ts", "a-rule:new/ledger.ts"]);
    expect(states(asked(draft({ "decide-by": "2027-01-31" }, "accepted"))).answered).toEqual([
      "a-rule:new/ledger.ts answered docs/adr/0001-x.md",
    ]);
  });

  it("keeps questions apart from what is open", () => {
    const found = findAll(pictureWith(), now, [{ ...ruleThat(path("new/ledger.ts")), asks: true }]);
    expect([found.findings.length, found.asked.map((one) => one.id)]).toEqual([0, ["a-rule:new/ledger.ts"]]);
  });
});
