import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyses, examplePicture, wholeTree, yearOf } from "#picture";
import { rules } from "#signals";
import { overview, type Overview } from "#views";
import { renderTerminal } from "../src/cli/terminal/render.ts";
import { plainStyle } from "../src/cli/terminal/style.ts";
import { examplePictures } from "../src/views/example-pictures.ts";

const linesOf = (model: Overview): readonly string[] => renderTerminal(overview.document(model), 80, plainStyle).trimEnd().split("\n");

const built = Object.entries(examplePictures()).map(([name, picture]) => {
  const at = picture.repository.at.time;
  const question = { subject: undefined, scope: wholeTree(yearOf(at)), limit: undefined, people: false, changed: [] };
  return [name, overview.build({ picture, question, now: at, rules, analyses })] as const;
});

/** A word as long as a path may be, and a sentence of such words. */
const word = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom("a", "b", "/", ".", "-") });
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

const finding = fc
  .record({ statement: sentence, fact: sentence, severity: fc.constantFrom("high", "medium", "low") })
  .map(({ statement, fact, severity }): Overview["needs"]["rows"][number] => ({
    id: "r:x",
    link: { kind: "finding", id: "r:x" },
    rule: "r",
    severity,
    word: severity,
    statement,
    subject: null,
    facts: [{ text: fact, how: null }],
    since: null,
    confidence: "observed",
    trend: null,
    answers: [],
    command: "fairlead why x",
  }));

describe("the overview on a terminal", () => {
  it.each(built)("takes at most 80 columns and 40 lines: %s", (_, model) => {
    const lines = linesOf(model);
    expect(lines.length).toBeLessThanOrEqual(40);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it("takes at most 40 lines however long the findings are, and shows at least one", () => {
    const model = overviewOf(examplePicture({ commits: [] }));
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1, maxLength: 7 }), (rows) => {
        const lines = linesOf({ ...model, needs: { ...model.needs, rows, empty: null } });
        expect(lines.length).toBeLessThanOrEqual(40);
        expect(lines.filter((line) => line.includes("> fairlead why x")).length).toBeGreaterThan(0);
      }),
    );
  });
});

function overviewOf(picture: ReturnType<typeof examplePicture>): Overview {
  const at = picture.repository.at.time;
  return overview.build({
    picture,
    question: { subject: undefined, scope: wholeTree(yearOf(at)), limit: undefined, people: false, changed: [] },
    now: at,
    rules,
    analyses,
  });
}
