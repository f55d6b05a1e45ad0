import { describe, expect, it } from "vitest";
import { parseDay } from "#base";
import { examplePicture } from "#picture";
import { rules } from "#signals";
import { findingsNamed } from "./finding.ts";

const now = parseDay("2026-11-20") ?? 0;

/** Three decisions of this year that nobody owns, and one that points at nothing. */
const picture = examplePicture({
  commits: [{ day: "2026-11-02", who: "Al", files: ["docs/adr/0001-a.md", "docs/adr/0002-b.md"] }],
  at: "2026-11-20",
  records: ["0001-a", "0002-b"].map((name) => ({
    path: `docs/adr/${name}.md`,
    title: name,
    status: "proposed",
    date: "2026-11-02",
    fields: { "decide-by": "2026-11-10" },
  })),
});
const meant = (name: string): readonly string[] => findingsNamed(picture, now, rules, name).map(({ id }) => id);

describe("a finding", () => {
  it("is meant by its id, by how it begins, or by a part of it that no other has", () => {
    expect(meant("decision-waiting:docs/adr/0001-a.md")).toEqual(["decision-waiting:docs/adr/0001-a.md"]);
    expect(meant("decision-waiting:docs/adr/0001")).toEqual(["decision-waiting:docs/adr/0001-a.md"]);
    expect(meant("waiting:docs/adr/0002")).toEqual(["decision-waiting:docs/adr/0002-b.md"]);
  });

  it("is several where more than one can be meant, and none where none can", () => {
    expect(meant("decision-waiting").length).toBe(2);
    expect(meant("no-such-rule")).toEqual([]);
  });
});
