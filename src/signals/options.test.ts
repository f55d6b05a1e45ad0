import { describe, expect, it } from "vitest";
import { emptyConfig } from "#picture";
import { optionProblems, optionsOf, rules } from "./index.ts";

const [rule] = rules;
if (rule === undefined) throw new Error("there is no rule");
const [option] = rule.options;
if (option === undefined) throw new Error("it has no option");

const given = (value: unknown) => ({ ...emptyConfig, signals: { [rule.id]: { [option.id]: value } } });

describe("optionsOf", () => {
  it("gives the default where nothing is said", () => {
    expect(optionsOf(rule, emptyConfig)(option.id)).toBe(option.default);
  });

  it("gives what fairlead.yaml says, within the bounds", () => {
    expect(optionsOf(rule, given(option.maximum))(option.id)).toBe(option.maximum);
    expect(optionsOf(rule, given(option.maximum + 1))(option.id)).toBe(option.default);
    expect(optionsOf(rule, given("many"))(option.id)).toBe(option.default);
  });

  it("refuses an option that the rule does not declare", () => {
    expect(() => optionsOf(rule, emptyConfig)("nonsense")).toThrow(/has no option nonsense/);
  });
});

describe("optionProblems", () => {
  it("has none for what is right", () => {
    expect(optionProblems(rules, given(option.minimum).signals)).toEqual([]);
  });

  it("names an unknown signal, an unknown option and a value out of bounds by their keys", () => {
    const keys = optionProblems(rules, { nonsense: {}, [rule.id]: { typo: 1, [option.id]: Number.NaN } }).map((one) => one.key);
    expect(keys).toEqual(["signals.nonsense", `signals.${rule.id}.typo`, `signals.${rule.id}.${option.id}`]);
  });
});

describe.each(rules.map((one) => ({ id: one.id, one })))("$id", ({ one }) => {
  it("declares defaults within its bounds, each option once", () => {
    expect(one.options.every(({ default: value, minimum, maximum }) => value >= minimum && value <= maximum)).toBe(true);
    expect(new Set(one.options.map(({ id }) => id)).size).toBe(one.options.length);
  });
});
