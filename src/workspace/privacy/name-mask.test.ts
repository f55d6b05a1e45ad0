import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameFinder, vocabularyOf } from "./name-finder.ts";
import { nameMask } from "./name-mask.ts";

const people = {
  names: ["Ada Example", "Ada Example Sample", "Grace O'Sample", "probe77", "billing"],
  addresses: ["ada@example.org", "12+adaex@users.noreply.github.com"],
};
const stated = ["Lin Stated", "Payments Team", "probe77", "Ada", "Engineering"];
const own = vocabularyOf(["src/billing/ledger.ts"]);
const mask = nameMask(people, stated, own);

describe("people are taken out of a text", () => {
  it("whom the history names, wherever they stand", () => {
    expect(mask("Ada Example wrote it, with Grace O'Sample's help; _Ada Example Sample_ agreed.")).toBe(
      "[name] wrote it, with [name]'s help; _[name]_ agreed.",
    );
    expect(mask("so said Ada\nExample")).toBe("so said [name]");
    expect(mask("Ada'Grace O'Sample")).toBe("[name]'[name]");
  });

  it("whom a field states, unless that is a team", () => {
    expect(mask("Lin Stated asked the Payments Team")).toBe("[name] asked the Payments Team");
  });

  it("by handle and by address", () => {
    expect(mask("cc @adaex, @types/node, @Override; see https://github.com/adaex and https://github.com/adaex/repo")).toBe(
      "cc [name], @types/node, @Override; see [link] and [link]",
    );
    expect(mask("write to <nobody.known@example.net>, clone git@example.net:a/b")).toBe("write to <[address]>, clone git@example.net:a/b");
  });

  it("by one word where records and history both know it, or where it stands alone", () => {
    expect(mask("Ada and probe77 agreed with Engineering")).toBe("[name] and [name] agreed with Engineering");
    expect(nameMask(people, [], own)("Ada said so; probe77; billing")).toBe("Ada said so; [name]; billing");
  });
});

it("what the walk looks for is not there any more (law)", () => {
  const finder = nameFinder(people, own);
  const part = fc.constantFrom(...people.names, ...people.addresses, "Ada", "Example", " ", "\n", ", ", "_", "'", "(", "**", "@", "x", ".");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      expect(finder.find(mask(parts.join("")))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
