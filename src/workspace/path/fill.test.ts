import { describe, expect, it } from "vitest";
import { filled } from "./fill.ts";

const fill = (text: string, context: string, options: readonly string[] = []): string =>
  new TextDecoder().decode(filled(new TextEncoder().encode(text), { context, options }));

describe("what is known goes into a draft", () => {
  it("into the section of its context, in the place of a template's words", () => {
    expect(fill("# T\n\n## Context and Problem Statement\n\n{Describe it,\nin two lines.}\n\n## Decision\n", "It was so.")).toBe(
      "# T\n\n## Context and Problem Statement\n\nIt was so.\n\n## Decision\n",
    );
    expect(fill("# T\n\n## Context\n\nThe issue motivating this decision, and any context.\n", "It was so.")).toBe(
      "# T\n\n## Context\n\nIt was so.\n",
    );
  });

  it("in the place of what adr-tools and its kin ask there", () => {
    expect(
      fill("# T\n\n## Context\n\nWhat is the issue that we're seeing that is motivating this decision or change?\n", "It was so."),
    ).toBe("# T\n\n## Context\n\nIt was so.\n");
  });

  it("beside what a template says to everybody", () => {
    expect(fill("# T\n\n## Context\n\n<!-- keep -->\nThis is public.\n\n## Decision\n", "It was so.")).toBe(
      "# T\n\n## Context\n\nIt was so.\n\n<!-- keep -->\nThis is public.\n\n## Decision\n",
    );
  });

  it("beneath the title where there is no such section", () => {
    expect(fill("# T\n\nWhy.\n", "It was so.")).toBe("# T\n\nIt was so.\n\nWhy.\n");
    expect(fill("## ADR 3 — T\n\n- Status: Proposed\n- Date: 2026-11-20\n\n## Drivers\n", "It was so.")).toBe(
      "## ADR 3 — T\n\n- Status: Proposed\n- Date: 2026-11-20\n\nIt was so.\n\n## Drivers\n",
    );
  });

  it("keeps the ends of lines, and is not misled by code", () => {
    expect(fill("# T\r\n\r\n```\r\n## Context\r\n```\r\n\r\n## Context\r\n", "A.\nB.")).toBe(
      "# T\r\n\r\n```\r\n## Context\r\n```\r\n\r\n## Context\r\n\r\nA.\r\nB.\r\n",
    );
  });

  it("lists options, and gives each a row where they are compared", () => {
    const draft =
      "# T\n\n## Considered Options\n\n* First option\n* Do nothing\n\n### Comparison\n\n| Option | Risk |\n| --- | --- |\n| First option |  |\n";
    expect(fill(draft, "", ["A", "B"])).toBe(
      "# T\n\n## Considered Options\n\n* A\n* B\n\n### Comparison\n\n| Option | Risk |\n| --- | --- |\n| A |  |\n| B |  |\n",
    );
  });
});
