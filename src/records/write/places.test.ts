import { describe, expect, it } from "vitest";
import { placeOf, titlePlace } from "./places.ts";

const said = (text: string, key: string): string | undefined => {
  const place = placeOf(text, key);
  return place === undefined ? undefined : `${place.kind}: ${text.slice(place.at, place.end)}`;
};

describe("where a text says its status", () => {
  it.each([
    ["# A\n\n* Status: accepted\n", "line: accepted"],
    ["# A\n\n- **Status**: accepted <!-- optional -->\n", "line: accepted"],
    ["# A\n\n**Status:** Accepted\n", "line: Accepted"],
    ["# A\n\nStatus: Accepted by vote\n", "line: Accepted by vote"],
    ["# A\n\n| Status | Accepted |\n", "line: Accepted"],
    ["# A\n\n|Status: | Accepted|\n", "line: Accepted"],
    ["A\n=\n\n:Status: Accepted\n", "line: Accepted"],
    ["# A\n\n## Status\n\nAccepted\n\nSupersedes b\n", "section: Accepted"],
    ["# A\n\n## Status\n<!-- one of -->\n> quoted\n\n- Accepted\n", "section: Accepted"],
    ["# A\n\n## Status\n\n## Context\n", "section: "],
    ["A\n===\n\nStatus\n------\n\nAccepted\n", "section: Accepted"],
    ["= A\n\n== Status\n\nAccepted\n", "section: Accepted"],
    ["# A\n\n## Context\n\nStatus: it stays\n", undefined],
    ["# A\n\n```\nStatus: accepted\n```\n", undefined],
    ["# A\n\n<!--\nStatus: accepted\n-->\n", undefined],
    ["---\ntitle: A\n---\n\n# A\n\n* Status: accepted\n", "line: accepted"],
    ["no heading at all\n", undefined],
    ["", undefined],
  ])("%j", (text, place) => {
    expect(said(text, "status")).toBe(place);
  });

  it.each([
    ["# 3. Use it ##\n", "3. Use it"],
    ["\ufeff# C#\n", "C#"],
    ["Use it\n======\n", "Use it"],
    ["= Use it\n", "Use it"],
    ["---\n# a comment\ntitle: x\n---\n\n# Use it\n", "Use it"],
    ["text\n", undefined],
  ])("its title: %j", (text, title) => {
    const place = titlePlace(text);
    expect(place === undefined ? undefined : text.slice(place.at, place.end)).toBe(title);
  });

  it.each([
    `# A\n\nStatus: ${" ".repeat(1_000_000)}x\n`,
    `# ${" #".repeat(500_000)}\n`,
    `# A\n\n${"<!--".repeat(300_000)}\n`,
    `# A\n\n${"Status ".repeat(200_000)}\n`,
    "---\n".repeat(300_000),
    `# A\n${"\n## Status".repeat(100_000)}\n`,
  ])("ends, whatever the text is", (text) => {
    for (const key of ["status", "date", "decision-makers", "supersedes"]) expect(() => said(text, key)).not.toThrow();
    expect(() => titlePlace(text)).not.toThrow();
  });
});
