import { nameOf } from "#base";
import type { DirectionRecord, Value } from "../types.ts";
import { isList, isMapping } from "../value.ts";
import { asText, listOf, mappings } from "./json.ts";
import { bandNamed } from "./slug.ts";
import type { Movement, RadarBand, RadarBlip, RadarStep } from "./types.ts";

const movements: readonly Movement[] = ["new", "in", "out", "none"];
const movementOf = (value: Value | undefined): Movement | undefined => movements.find((movement) => movement === value);

/** What a technology record says of its place on a radar. Bands are named as the radar names them. */
export function blipOfRecord(
  record: DirectionRecord,
  bands: { readonly rings: readonly RadarBand[]; readonly quadrants: readonly RadarBand[] },
): RadarBlip {
  const field = (key: string): Value | undefined => record.fields[key]?.value;
  const ringOf = (name: string): string => bandNamed(bands.rings, name)?.name ?? name;
  const quadrant = asText(field("quadrant"));
  const link = asText(field("link"));
  const links = mappings(field("links")).map((one) => ({ url: asText(one["url"]), title: asText(one["title"]) }));
  const tags = textsOf(field("tags"));
  const [active, featured] = [field("active"), field("featured")];
  return {
    id: nameOf(record.path).replace(/\.[a-z]+$/, ""),
    name: record.title?.value ?? nameOf(record.path),
    quadrant: bandNamed(bands.quadrants, quadrant)?.name ?? quadrant,
    ring: ringOf(asText(field("ring"))),
    moved: movementOf(field("moved")),
    description: bodyOf(record),
    history: historyOf(record).map((step) => ({ ...step, ring: ringOf(step.ring) })),
    ...(link === "" ? {} : { link }),
    ...(links.length === 0 ? {} : { links }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(typeof active === "boolean" ? { active } : {}),
    ...(typeof featured === "boolean" ? { featured } : {}),
  };
}

/** Its steps, oldest first, as far as they say when and where. */
export function historyOf(record: DirectionRecord): readonly RadarStep[] {
  const steps = listOf(record.fields["history"]?.value).flatMap((one): readonly RadarStep[] => {
    if (!isMapping(one)) return [];
    const moved = movementOf(one["moved"]);
    return [{ date: asText(one["date"]), ring: asText(one["ring"]), note: asText(one["note"]), ...(moved === undefined ? {} : { moved }) }];
  });
  return steps.filter((step) => step.ring !== "").toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const textsOf = (value: Value | undefined): readonly string[] =>
  (value !== undefined && isList(value) ? value : [value]).map(asText).filter((text) => text !== "");

/** Its text beneath the title, Markdown. */
const bodyOf = ({ sections }: DirectionRecord): string =>
  sections
    .map((section, index) =>
      index === 0 && section.level === 1 ? section.text : `${"#".repeat(section.level)} ${section.title}\n${section.text}`,
    )
    .join("")
    .trim();

/** How a blip moved last, told from its history; `undefined` without one. A blip with one step is new. */
export function movementFrom(history: readonly RadarStep[], rings: readonly RadarBand[]): Movement | undefined {
  const now = history.at(-1);
  const before = history.at(-2);
  if (now === undefined) return undefined;
  if (now.moved !== undefined) return now.moved;
  if (before === undefined) return "new";
  const place = (ring: string): number => rings.indexOf(bandNamed(rings, ring) ?? { id: "", name: "" });
  const [from, to] = [place(before.ring), place(now.ring)];
  if (from < 0 || to < 0) return undefined;
  return to < from ? "in" : to > from ? "out" : "none";
}
