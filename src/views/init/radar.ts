import { byText } from "#base";
import { type Picture, type Technology, type TechnologyClass, value } from "#picture";

/** A technology worth a place on a first radar: what goes by one name, and where it is used. */
export interface Choice {
  readonly name: string;
  readonly class: TechnologyClass;
  readonly ids: readonly string[];
  /** Source files that import it. */
  readonly uses: number;
  readonly declared: readonly string[];
}

/** Classes that are choices by what they are, those that weigh most first. */
const weighty: readonly TechnologyClass[] = [
  "language",
  "framework",
  "store",
  "broker",
  "auth",
  "telemetry",
  "vendor SDK",
  "base image",
  "CI system",
  "deployable",
];

/** What a first radar could hold, the weightiest first; tools and libraries are left to later. */
export function choicesOf(picture: Picture): readonly Choice[] {
  const byName = new Map<string, Technology[]>();
  for (const one of value(picture, "technologies")?.list ?? [])
    if (one.scope === "runtime" && weighty.includes(one.class)) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  return [...byName]
    .map(([name, all]) => ({
      name,
      class: all[0]?.class ?? "unknown",
      ids: all.map(({ id }) => id),
      uses: new Set(all.flatMap(({ files }) => files)).size,
      declared: [...new Set(all.flatMap(({ declared }) => declared.map(({ path }) => path)))],
    }))
    .sort((a, b) => weighty.indexOf(a.class) - weighty.indexOf(b.class) || b.uses - a.uses || byText(a.name, b.name));
}

/** Some of each class before more of one: a radar of languages alone says little. */
export function balanced(choices: readonly Choice[], most: number): readonly Choice[] {
  const byClass = weighty.map((kind) => choices.filter((one) => one.class === kind));
  const longest = Math.max(0, ...byClass.map(({ length }) => length));
  const picked = new Set(
    Array.from({ length: longest }, (_, round) => byClass.flatMap((list) => list[round] ?? []))
      .flat()
      .slice(0, most),
  );
  return choices.filter((one) => picked.has(one));
}

const quadrants: Partial<Record<TechnologyClass, string>> = {
  language: "languages",
  framework: "languages",
  "CI system": "tools",
  telemetry: "tools",
};

/** The quadrant of a class, by the names a radar commonly has. */
export const quadrantOf = (kind: TechnologyClass): string => quadrants[kind] ?? "platforms";
