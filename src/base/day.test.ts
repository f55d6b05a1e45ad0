import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, daysBetween, isoDay, isoMonth, monthStart, parseDay, showDay, showMonth, showSpan } from "./day.ts";

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 1000;

describe("days", () => {
  it("are shown as people write them, in UTC", () => {
    const time = day("2026-11-12") + 86_399;
    expect([isoDay(time), isoMonth(time), showDay(time), showMonth(time)]).toEqual([
      "2026-11-12",
      "2026-11",
      "12 Nov 2026",
      "November 2026",
    ]);
  });

  it("are read strictly", () => {
    expect(parseDay("2024-02-29")).toBe(day("2024-02-29"));
    for (const wrong of ["2023-02-29", "2024-2-9", "29/2/2024", "", "2024-02-29T00:00:00Z"]) expect(parseDay(wrong)).toBeUndefined();
  });

  it("read back what they print", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (time) => {
        expect(isoDay(parseDay(isoDay(time)) ?? -1)).toBe(isoDay(time));
      }),
    );
  });
});

describe("months", () => {
  it("keep the day where the month has it", () => {
    expect(isoDay(addMonths(day("2026-03-31"), -1))).toBe("2026-02-28");
    expect(isoDay(addMonths(day("2026-11-20"), -12))).toBe("2025-11-20");
    expect(addMonths(day("2026-11-20") + 77, 1)).toBe(day("2026-12-20") + 77);
    expect(isoDay(monthStart(day("2026-01-15"), 2))).toBe("2025-11-01");
  });

  it("never lead past the month asked for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10 ** 8, max: 2 ** 31 }), fc.integer({ min: -36, max: 36 }), (time, months) => {
        expect(monthStart(addMonths(time, months))).toBe(monthStart(time, -months));
      }),
    );
  });
});

describe("spans", () => {
  it("come in the unit people use", () => {
    const from = day("2020-01-01");
    const spans = ["2020-01-01", "2020-01-02", "2020-11-14", "2021-12-01", "2029-01-01"].map((to) => showSpan(from, day(to)));
    expect(spans).toEqual(["0 days", "1 day", "318 days", "23 months", "9 years"]);
    expect(daysBetween(day("2020-01-02"), from)).toBe(-1);
  });
});
