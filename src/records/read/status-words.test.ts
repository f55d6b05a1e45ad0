import { describe, expect, it } from "vitest";
import { statusIn } from "./status-words.ts";

describe("a status beside what its template left", () => {
  it("is the word before the template's choice", () => {
    expect(statusIn("accepted [ accepted | deprecated | superseded by [xxx](yyyymmdd-xxx.md)] <!-- optional -->")).toEqual({
      status: "accepted",
    });
    expect(statusIn("[ accepted | deprecated | superseded by [xxx](yyyymmdd-xxx.md)]")).toBe("placeholder");
  });

  it("is none where it names a record that the template left to be filled in", () => {
    expect(["superseded by yyyymmdd-xxx.md", "superseded by [xxx](yyyymmdd-xxx.md)", "Superseded by ADR-NNN"].map(statusIn)).toEqual([
      "placeholder",
      "placeholder",
      "placeholder",
    ]);
    expect(statusIn("superseded by [20240101-xxx-db](20240101-xxx-db.md)")).toEqual({ status: "superseded" });
  });
});
