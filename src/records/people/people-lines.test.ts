import { describe, expect, it } from "vitest";
import { withoutPeopleLines } from "./people-lines.ts";
import { statesPeople } from "./states-people.ts";

const said = (...lines: readonly string[]): readonly string[] => withoutPeopleLines(lines.join("\n")).split("\n");

describe("lines that state people", () => {
  it("say how many, whatever marks the label", () => {
    expect(said("* Status: accepted", "* Deciders: Ada Example, Bo (billing) and cy", "* Date: 2026-01-02")).toEqual([
      "* Status: accepted",
      "* Deciders: 3 stated, not shown here",
      "* Date: 2026-01-02",
    ]);
    expect(said("**Author:** Ada Example")).toEqual(["**Author:** 1 stated, not shown here"]);
    expect(said("Signed-off-by: Ada Example <ada@example.org>")).toEqual(["Signed-off-by: 1 stated, not shown here"]);
    expect(said("> _Reviewed by_: @ada; @bo")).toEqual(["> _Reviewed by_: 2 stated, not shown here"]);
  });

  it("take what hangs below them with them, and nothing else", () => {
    expect(said("* Deciders:", "    * ada for the mobile teams", "    * bo for the server", "", "* Date: 2026-01-02")).toEqual([
      "* Deciders: 2 stated, not shown here",
      "",
      "* Date: 2026-01-02",
    ]);
    expect(said("Participants:", "", "- Ada", "- Bo", "", "We talked about payments.")).toEqual([
      "Participants: 2 stated, not shown here",
      "",
      "We talked about payments.",
    ]);
    expect(said("- Owner: Ada", "- Due: never")).toEqual(["- Owner: 1 stated, not shown here", "- Due: never"]);
  });

  it("leave a label that has nothing beside it, and words that only begin as one", () => {
    for (const line of ["Deciders:", "Owners of a file: those who changed it", "The owner decides.", "Contact: ", "https://owner:80/"])
      expect(said(line, "")).toEqual([line, ""]);
  });

  it("are columns and rows of tables too", () => {
    expect(said("| Date | Author | Change |", "| --- | --- | --- |", "| 2026 | Ada, Bo | first |", "| 2027 |  | second |")).toEqual([
      "| Date | Author | Change |",
      "| --- | --- | --- |",
      "| 2026 | 2 stated, not shown here | first |",
      "| 2027 |  | second |",
    ]);
    expect(said("| Status | accepted |", "| --- | --- |", "| Deciders | Ada |")).toEqual([
      "| Status | accepted |",
      "| --- | --- |",
      "| Deciders | 1 stated, not shown here |",
    ]);
  });
});

describe("labels of people", () => {
  it("are those of every role, in any case", () => {
    for (const label of [
      "Deciders",
      "decision-makers",
      "Decision Owner",
      "**Authors**:",
      "2. Participants",
      "Signed-off-by",
      "Entscheider",
      "決定者",
    ])
      expect([label, statesPeople(label)]).toEqual([label, true]);
    for (const label of ["Decision", "Status", "Contacts database", "Driver", "Leads to"])
      expect([label, statesPeople(label)]).toEqual([label, label === "Driver"]);
  });
});
