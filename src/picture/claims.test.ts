import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "#base";
import type { Value } from "#records";
import { checkClaim, examplePicture, measures, outcomeOf, readClaims } from "./index.ts";

const commits = Array.from({ length: 12 }, (_, index) => ({
  day: `2026-${String(1 + index).padStart(2, "0")}-10`,
  who: ["Ada", "Ben"][index % 2] ?? "",
  files: index < 6 ? ["src/payments/a.ts"] : ["src/other/b.ts"],
}));
const picture = examplePicture({ commits, at: "2026-12-31" });
const dayOf = (day: string): number => parseDay(day) ?? 0;
const check = (value: Value, now = "2026-12-31") =>
  readClaims(value).map((claim) => checkClaim(picture, measures, claim, { decided: dayOf("2026-06-30"), now: dayOf(now) }));

describe("claims of a record", () => {
  it("are read from one or many, measured or in words", () => {
    expect(readClaims({ measure: "commits", in: "src/**", op: "≤", value: "1,000", by: "2026-06-01" })).toEqual([
      { kind: "measured", measure: "commits", globs: ["src/**"], op: "<=", value: 1000, window: undefined, by: dayOf("2026-06-01") },
    ]);
    expect(readClaims(["a second provider is signed", { measure: "half of refunds within a day", by: "2026-06-01" }])).toEqual([
      { kind: "spoken", text: "a second provider is signed", by: undefined, problem: undefined },
      { kind: "spoken", text: "half of refunds within a day", by: dayOf("2026-06-01"), problem: undefined },
    ]);
    expect(readClaims({ measure: "commits", op: "about", value: 3 })).toMatchObject([
      { kind: "spoken", problem: "its op is none of < <= > >= = !=" },
    ]);
    expect(readClaims({ in: "src" })).toMatchObject([{ kind: "spoken", problem: "it names no measure" }]);
  });

  it("are never a reason to throw", () => {
    const anything = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        fc.string(),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom("measure", "op", "value", "in", "by", "window", "text", "else"), tie("value"), { maxKeys: 5 }),
      ),
    })).value;
    fc.assert(fc.property(anything, (value) => readClaims(value).every(({ kind }) => kind === "measured" || kind === "spoken")));
  });

  it("hold or do not, with what it was when it was decided", () => {
    expect(check({ measure: "active-people", in: "src/payments/**", op: "<=", value: 2 })).toMatchObject([
      { state: "holds", now: { value: 0 }, before: { value: 2 } },
    ]);
    expect(check({ measure: "people", in: "src/payments/**", op: ">", value: 5 })).toMatchObject([{ state: "broken", now: { value: 2 } }]);
  });

  it("that are promises are held against their own day, and not before it", () => {
    const promise = { measure: "active-people", in: "src/payments/**", op: ">", value: 1, by: "2026-07-01" };
    expect(check(promise, "2026-06-30")).toMatchObject([{ state: "not yet" }]);
    expect(check(promise)).toMatchObject([{ state: "holds", now: { value: 2 } }]);
  });

  it("that nothing can measure are said to be that", () => {
    expect(check("fewer than 500 writes a second")).toMatchObject([
      { state: "cannot tell", now: { why: "nothing in the repository can tell" } },
    ]);
    expect(check({ measure: "happiness", op: ">", value: 3 })).toMatchObject([
      { state: "cannot tell", now: { why: 'there is no measure "happiness"' } },
    ]);
  });

  it("together were held, missed or mixed", () => {
    const held = { measure: "people", op: ">", value: 1 };
    const missed = { measure: "people", op: ">", value: 9 };
    expect(outcomeOf(check([held, "in words"]))).toBe("held");
    expect(outcomeOf(check([held, missed]))).toBe("mixed");
    expect(outcomeOf(check([missed]))).toBe("missed");
    expect(outcomeOf(check(["in words"]))).toBe("cannot tell");
  });
});
