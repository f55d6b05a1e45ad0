import { byText, printable } from "#base";
import { type Picture, type Technology, value } from "#picture";
import type { Compared } from "./pictures.ts";
import type { SinceItem } from "./schema.ts";

/** Technologies of the runtime that entered or left, by the name people know them by. */
export function technologyChanges({ earlier: then, now }: Compared): readonly SinceItem[] {
  const [before, after] = [byName(then), byName(now)];
  const came = [...after].filter(([name]) => !before.has(name)).map(([, one]) => item(one, "open", "entered"));
  const went = [...before].filter(([name]) => !after.has(name)).map(([, one]) => item(one, "gone", "left"));
  return [...came, ...went];
}

function byName(picture: Picture): ReadonlyMap<string, Technology> {
  const runtime = (value(picture, "technologies")?.list ?? []).filter(({ scope }) => scope === "runtime");
  return new Map(runtime.toSorted((a, b) => byText(a.name, b.name)).map((one) => [one.name, one]));
}

const item = ({ name, class: sort, declared }: Technology, mark: SinceItem["mark"], word: string): SinceItem => ({
  mark,
  word,
  text: `${printable(name)}${sort === "unknown" || sort === "library" ? "" : `, ${sort}`}${declared[0] === undefined ? "" : ` (\`${printable(declared[0].path)}\`)`}`,
  link: null,
  command: null,
});
