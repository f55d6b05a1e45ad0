import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePath } from "#base";
import { findingId, ruleOfId } from "./ids.ts";

const anyPath = fc.uint8Array({ minLength: 1, maxLength: 24 }).map(decodePath);

describe("findingId", () => {
  it("leaves a plain path as it is", () => {
    expect(findingId("hotspot-without-debt", ["src/a-b_c.d/e@1.ts"])).toBe("hotspot-without-debt:src/a-b_c.d/e@1.ts");
  });

  it("joins the ends of a pair, and tells a plus within a path from the joint", () => {
    expect(findingId("change-together", ["a+b", "c"])).toBe("change-together:a%2bb+c");
  });

  it("holds nothing that a shell, a terminal or an address would act on", () => {
    fc.assert(fc.property(anyPath, (path) => /^r:[A-Za-z0-9_./@:,=%-]+$/.test(findingId("r", [path]))));
  });

  it("tells any two subjects apart", () => {
    fc.assert(fc.property(anyPath, anyPath, (a, b) => (findingId("r", [a]) === findingId("r", [b])) === (a === b)));
  });

  it("names its rule", () => {
    expect(ruleOfId(findingId("import-cycle", ["a:b"]))).toBe("import-cycle");
    expect(ruleOfId("no colon")).toBe("");
  });
});
