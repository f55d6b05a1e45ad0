import { byText, counted, printable } from "#base";
import { type Picture, type Technology, value } from "#picture";
import type { Compared } from "./pictures.ts";
import type { SinceItem } from "./schema.ts";

/** Technologies of the runtime that entered or left, by the name people know them by; libraries and tools are counted alone. */
export function technologyChanges({ earlier: then, now }: Compared): {
  readonly items: readonly SinceItem[];
  readonly more: string | null;
} {
  const [before, after] = [byName(then), byName(now)];
  const [knownBefore, knownAfter] = [namesOf(then), namesOf(now)];
  const came = [...after].filter(([name]) => !knownBefore.has(name)).map(([, one]) => one);
  const went = [...before].filter(([name]) => !knownAfter.has(name)).map(([, one]) => one);
  const small = [
    ...counts(came.filter((one) => !isChoice(one)).length, "entered"),
    ...counts(went.filter((one) => !isChoice(one)).length, "left"),
  ];
  return {
    items: [
      ...came.filter(isChoice).map((one) => item(one, "open", "entered")),
      ...went.filter(isChoice).map((one) => item(one, "gone", "left")),
    ],
    more: small.length === 0 ? null : `besides, ${small.join(", ")}`,
  };
}

const counts = (count: number, word: string): readonly string[] =>
  count === 0 ? [] : [`${counted(count, "library or tool", "libraries and tools")} ${word}`];

/** Whether others have to live with it: a framework, a store, a language, and not one more library. */
const isChoice = ({ class: sort }: Technology): boolean => sort !== "library" && sort !== "tool" && sort !== "unknown";

/** Every name a commit's manifests declare, for whatever they need it: what moved from a tool of developers to the runtime did not enter. */
const namesOf = (picture: Picture): ReadonlySet<string> => new Set((value(picture, "technologies")?.list ?? []).map(({ name }) => name));

function byName(picture: Picture): ReadonlyMap<string, Technology> {
  const runtime = (value(picture, "technologies")?.list ?? []).filter(({ scope }) => scope === "runtime");
  return new Map(runtime.toSorted((a, b) => byText(a.name, b.name)).map((one) => [one.name, one]));
}

const item = ({ name, class: sort, declared }: Technology, mark: SinceItem["mark"], word: string): SinceItem => ({
  mark,
  word,
  text: `${printable(name)}, ${sort}${declared[0] === undefined ? "" : ` (\`${printable(declared[0].path)}\`)`}`,
  link: null,
  command: null,
});
