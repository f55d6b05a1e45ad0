import { describe, expect, it } from "vitest";
import { afterEdit, filesOf } from "../../../test/support/record-files.ts";
import { writeOutcome } from "./write-outcome.ts";

const path = "docs/adr/0001-x.md";
const written = async (text: string): Promise<string | undefined> => {
  const after = afterEdit(await writeOutcome(await filesOf({ [path]: text }), path, { chosen: "A", because: "it is run already" }));
  return after[path] ?? after["refused"];
};
const said = 'Chosen option: "A", because it is run already.';

describe("an outcome", () => {
  it.each([
    ["## Chosen Solution"],
    ["## Chosen Decision: Deploy automatically"],
    ["## 4. Decision:"],
    ["### What we decided"],
    ["## Entscheidung"],
    ["## 決定"],
    ["## Decision & Rationale"],
    ["Decision\n--------"],
  ])("is written below the heading its log has: %s", async (heading) => {
    const text = `# X\n\n## Status\n\nProposed\n\n## Context\n\nc\n\n${heading}\n\n## Consequences\n\ne\n`;
    expect(await written(text)).toBe(text.replace(`${heading}\n\n`, `${heading}\n\n${said}\n\n`));
  });

  it("goes below the plainest of several, before what stands there, and not into a fence", async () => {
    const text = "# X\n\n## Solution\n\ns\n\n```\n## Decision\n```\n\n## Decision\n\nd\n";
    expect(await written(text)).toBe(text.replace("## Decision\n\nd", `## Decision\n\n${said}\n\nd`));
    expect(await written(text.replaceAll("\n", "\r\n"))).toBe(
      text.replace("## Decision\n\nd", `## Decision\n\n${said}\n\nd`).replaceAll("\n", "\r\n"),
    );
  });

  it("takes the place that a template left for it", async () => {
    const text = '---\nstatus: proposed\n---\n\n# X\n\n## Decision Outcome\n\nChosen option: "", because\n\n### Consequences\n';
    expect(await written(text)).toBe(text.replace('Chosen option: "", because', said));
    expect(await written("# X\n\n## Context\n\nc\n\n## Decision")).toBe(`# X\n\n## Context\n\nc\n\n## Decision\n\n${said}\n`);
  });

  it("that is a reason alone is the last paragraph of what stands, and says so", async () => {
    const text = "# X\n\n## Decision\n\nWe use A.\n\n## Consequences\n\ne\n";
    const files = await filesOf({ [path]: text });
    const reasoned = async (rejected: boolean): Promise<string | undefined> =>
      afterEdit(await writeOutcome(files, path, { chosen: undefined, because: "It is run already.", rejected }))[path];
    expect(await reasoned(false)).toBe(text.replace("We use A.\n", "We use A.\n\nBecause it is run already.\n"));
    expect(await reasoned(true)).toBe(text.replace("We use A.\n", "We use A.\n\nRejected, because it is run already.\n"));
  });

  it("is refused where no heading is one", async () => {
    expect(await written("# X\n\n## Status\n\nProposed\n\n## Background\n\nc\n")).toBe("it has no section for the outcome");
  });
});
