import type { Config } from "#picture";
import type { Rule, RuleOption, RuleOptions } from "./types.ts";

/** A rule's options for this repository: what `fairlead.yaml` says where it is a number within the bounds, else the default. */
export function optionsOf(rule: Rule, config: Config): RuleOptions {
  const values = new Map(rule.options.map((option) => [option.id, valueOf(option, config.signals[rule.id]?.[option.id])]));
  return (id) => {
    const found = values.get(id);
    if (found === undefined) throw new TypeError(`${rule.id} has no option ${id}`);
    return found;
  };
}

const valueOf = (option: RuleOption, given: unknown): number => (isWithin(option, given) ? given : option.default);

const isWithin = (option: RuleOption, given: unknown): given is number =>
  typeof given === "number" && Number.isFinite(given) && given >= option.minimum && given <= option.maximum;

/** What is wrong with `signals` of `fairlead.yaml`: the key as written ("signals.hotspot.lines"), what, and what to do. */
export interface OptionProblem {
  readonly key: string;
  readonly message: string;
  readonly hint: string;
}

/** Checks the options given for rules against what the rules declare. Nothing is taken silently. */
export function optionProblems(rules: readonly Rule[], signals: Config["signals"]): readonly OptionProblem[] {
  return Object.entries(signals).flatMap(([id, given]) => {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined)
      return [{ key: `signals.${id}`, message: `there is no signal "${id}"`, hint: `Signals: ${rules.map((one) => one.id).join(", ")}.` }];
    return Object.entries(given).flatMap(([name, set]) => problemOf(rule, name, set));
  });
}

function problemOf(rule: Rule, name: string, given: unknown): readonly OptionProblem[] {
  const key = `signals.${rule.id}.${name}`;
  const option = rule.options.find((one) => one.id === name);
  if (option === undefined) {
    return [{ key, message: `${rule.id} has no option "${name}"`, hint: `Its options: ${rule.options.map((one) => one.id).join(", ")}.` }];
  }
  if (isWithin(option, given)) return [];
  return [
    {
      key,
      message: `${name} is a number from ${option.minimum} to ${option.maximum}`,
      hint: `The default is ${option.default}: ${option.meaning}`,
    },
  ];
}
