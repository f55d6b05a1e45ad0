import { type Names, namesIn } from "./names.ts";

/** Something an output holds that it must not. */
export interface Leak {
  /** The output: "fairlead why src/billing --json". */
  readonly where: string;
  /** The rule of people.md that it breaks. */
  readonly rule: 1 | 3 | 7 | 9;
  readonly what: string;
}

/** Where names are not allowed at all: what leaves the machine (rule 7), and what is stored (rule 9). */
export const inspectNameless = (where: string, text: string, names: Names, rule: 7 | 9): readonly Leak[] =>
  namesIn(text, names).map((name) => ({ where, rule, what: `holds the name "${name}"` }));

/** On a terminal names may stand, but beside them no figure but 0, 1, 2, 3+ (rule 3). */
export const inspectText = (where: string, text: string, names: Names): readonly Leak[] =>
  text.split("\n").flatMap((line) =>
    namesIn(line, names).flatMap((name): readonly Leak[] => {
      const figures = line.replace(name, "").match(/\d[\d,.]*\+?/g) ?? [];
      const beyond = figures.find((figure) => !/^(?:[012]|3\+)$/.test(figure));
      return beyond === undefined ? [] : [{ where, rule: 3, what: `sets ${beyond} beside the name "${name}"` }];
    }));

/** In a model no figure may be bound to a name: not as a neighbour, not as a key (rule 1). */
export function inspectModel(where: string, model: unknown, names: Names): readonly Leak[] {
  if (Array.isArray(model)) return inspectList(where, model, names);
  if (typeof model !== "object" || model === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(model);
  const named = entries.flatMap(([key, value]) => [...namesIn(key, names), ...(typeof value === "string" && isName(value, names) ? [value] : [])]);
  const figures = entries.filter(([, value]) => typeof value === "number").map(([key]) => key);
  const here: readonly Leak[] = named.length > 0 && figures.length > 0
    ? [{ where, rule: 1, what: `binds ${figures.join(", ")} to the name "${named[0]}"` }] : [];
  return [...here, ...entries.flatMap(([, value]) => inspectModel(where, value, names))];
}

/** A row of a table: a name among figures. A plain list of names is not one. */
function inspectList(where: string, list: readonly unknown[], names: Names): readonly Leak[] {
  const name = list.find((cell): cell is string => typeof cell === "string" && isName(cell, names));
  const bound = name !== undefined && list.some((cell) => typeof cell === "number");
  const here: readonly Leak[] = bound ? [{ where, rule: 1, what: `has a row of figures for the name "${name}"` }] : [];
  return [...here, ...list.flatMap((each) => inspectModel(where, each, names))];
}

/** Whether a text is a name, not a sentence with one in it. */
const isName = (text: string, names: Names): boolean => namesIn(text, names).some((name) => name.length * 2 > text.length);
