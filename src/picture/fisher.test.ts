import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logFactorial, logFisher } from "./fisher.ts";

/** The same tail by whole numbers of any size: choose(a, k) × choose(n − a, b − k) / choose(n, b), summed. */
function exact(shared: number, a: number, b: number, n: number): number {
  let sum = 0n;
  for (let k = shared; k <= Math.min(a, b); k++) sum += choose(a, k) * choose(n - a, b - k);
  return Number((sum * 10n ** 30n) / choose(n, b)) / 1e30;
}

function choose(n: number, k: number): bigint {
  let out = 1n;
  for (let i = 0; i < k; i++) out = (out * BigInt(n - i)) / BigInt(i + 1);
  return k < 0 || k > n ? 0n : out;
}

describe("Fisher's exact test", () => {
  it("agrees with whole-number arithmetic", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(), fc.nat(), fc.nat(), (n, x, y, z) => {
        const a = 1 + (x % n);
        const b = 1 + (y % n);
        const least = Math.max(0, a + b - n);
        const shared = least + (z % (Math.min(a, b) - least + 1));
        const want = exact(shared, a, b, n);
        if (want > 1e-20) expect(Math.exp(logFisher(shared, a, b, n)) / want).toBeCloseTo(1, 6);
      }),
    );
  });

  it("keeps what a number cannot hold", () => {
    expect(logFisher(2000, 2000, 2000, 80_000)).toBeLessThan(-9000);
  });

  it("is certain for what must be", () => {
    expect(logFisher(0, 5, 5, 100)).toBeCloseTo(0, 9);
  });
});

describe("ln n!", () => {
  it("is continuous where the table ends", () => {
    expect(logFactorial(1024) - logFactorial(1023)).toBeCloseTo(Math.log(1024), 9);
    expect(logFactorial(1025) - logFactorial(1024)).toBeCloseTo(Math.log(1025), 9);
  });
});
