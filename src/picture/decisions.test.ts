import { describe, expect, it } from "vitest";
import { decisionHistory } from "./decision-history.ts";
import { exampleLog, examplePicture } from "./example.ts";

describe("decisions in history", () => {
  const other = (count: number, day: string) => Array.from({ length: count }, () => ({ day, who: "Al", files: ["src/a.ts"] }));

  it("finds the silences, with the commits that landed in them", () => {
    const picture = examplePicture({
      commits: [
        { day: "2024-01-01", who: "Al", files: ["docs/adr/1.md"] },
        ...other(7, "2024-02-01"),
        { day: "2025-01-01", who: "Bo", files: ["docs/adr/2.md"] },
        ...other(3, "2025-03-01"),
      ],
      at: "2025-04-01",
      decisions: [exampleLog(["docs/adr/1.md", "docs/adr/2.md"])],
    });
    const [log] = decisionHistory(picture) ?? [];
    expect(log?.events.map((event) => event.kind)).toEqual(["new", "new"]);
    expect(log?.longest).toMatchObject({ days: 366, commits: 8 });
    expect(log?.now).toMatchObject({ days: 89, commits: 3 });
  });

  it("is ended by a status that moves, not by an edit, once versions of the past were read", () => {
    const commits = [
      { day: "2024-01-01", who: "Al", files: ["docs/adr/1.md"] },
      ...other(7, "2024-02-01"),
      { day: "2024-06-01", who: "Bo", files: ["docs/adr/1.md"] },
      { day: "2024-09-01", who: "Bo", files: ["docs/adr/1.md"] },
      ...other(3, "2024-10-01"),
    ];
    const log = exampleLog(["docs/adr/1.md"]);
    const came = { path: "docs/adr/1.md", from: undefined, to: "proposed", day: "2024-01-01" } as const;
    const moved = { path: "docs/adr/1.md", from: "proposed", to: "accepted", day: "2024-06-01" } as const;
    const kinds = (statuses?: readonly (typeof came | typeof moved)[]) =>
      decisionHistory(examplePicture({ commits, decisions: [log], ...(statuses === undefined ? {} : { statuses }) }))?.[0]?.events.map(
        (event) => event.kind,
      );
    expect(kinds()).toEqual(["new", "edited", "edited"]);
    expect(kinds([came])).toEqual(["new"]);
    expect(kinds([came, moved])).toEqual(["new", "moved"]);
  });

  it("withholds who wrote most in a group of fewer than five, and says it of five", () => {
    const writers = ["Al", "Al", "Bo", "Cy", "Di", "Ed"];
    const log = exampleLog(writers.map((_, index) => `docs/adr/${index}.md`));
    const commits = writers.map((who, index) => ({ day: "2024-01-01", who, files: [`docs/adr/${index}.md`] }));
    expect(decisionHistory(examplePicture({ commits, decisions: [log] }))?.[0]).toMatchObject({ writers: 5, firstShare: 2 / 6 });
    expect(decisionHistory(examplePicture({ commits: commits.slice(0, 5), decisions: [log] }))?.[0]).toMatchObject({
      writers: 4,
      firstShare: undefined,
    });
  });
});
