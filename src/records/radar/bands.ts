import { counted, listed } from "#base";
import { slugOf } from "./slug.ts";
import type { RadarBand, RadarBlip, RadarSheet } from "./types.ts";

/** Rings from the middle out, where nobody names others. */
export const usualRings = ["adopt", "trial", "assess", "hold"] as const;

/** Bands by name, in the order in which they first come up. */
export const bandsOf = (names: readonly string[]): readonly RadarBand[] => [...new Set(names)].map((name) => ({ id: "", name }));

/** Rings by name: the usual ones in their order, others after them as they come up. */
export function ringBands(names: readonly string[]): readonly RadarBand[] {
  const place = (name: string): number => {
    const at = usualRings.findIndex((ring) => ring === slugOf(name));
    return at < 0 ? usualRings.length : at;
  };
  return bandsOf(names).toSorted((a, b) => place(a.name) - place(b.name));
}

/** What a format may have no place for. */
export type Losable =
  | "history"
  | "link"
  | "links"
  | "active"
  | "tags"
  | "featured"
  | "description"
  | "bands"
  | "date"
  | "moved"
  | "new"
  | "notes";

const words: Readonly<Record<Losable, string>> = {
  history: "the history of",
  notes: "what was said at each move of",
  link: "the address of",
  links: "further addresses of",
  active: 'the mark "no longer active" of',
  tags: "the tags of",
  featured: 'the mark "not featured" of',
  description: "the text of",
  moved: "the movement of",
  new: 'the mark "new" of',
  bands: "",
  date: "",
};

const holds: Readonly<Partial<Record<Losable, (blip: RadarBlip) => boolean>>> = {
  history: (blip) => blip.history.length > 0,
  notes: (blip) => blip.history.slice(0, -1).some((step) => step.note !== ""),
  link: (blip) => blip.link !== undefined,
  links: (blip) => (blip.links ?? []).length > 0,
  active: (blip) => blip.active === false,
  tags: (blip) => (blip.tags ?? []).length > 0,
  featured: (blip) => blip.featured === false,
  description: (blip) => blip.description !== "",
  moved: (blip) => blip.moved !== undefined,
  new: (blip) => blip.moved === "new",
};

/** Sentences on what of a sheet a format without a place for these does not hold. */
export function lostFields(sheet: RadarSheet, fields: readonly Losable[]): readonly string[] {
  const blips = fields.flatMap((field) => {
    const count = sheet.blips.filter((blip) => holds[field]?.(blip) === true).length;
    return count === 0 ? [] : [`${words[field]} ${counted(count, "blip")}`];
  });
  const bands = fields.includes("bands") ? decorated(sheet) : [];
  const date = fields.includes("date") && sheet.date !== "" ? [`the edition, ${sheet.date}`] : [];
  return [...blips, ...bands, ...date];
}

function decorated({ rings, quadrants }: RadarSheet): readonly string[] {
  const named = [rings, quadrants].map((bands) => bands.filter((band) => (band.color ?? band.description ?? "") !== "").length);
  const of = [...(named[0] === 0 ? [] : [counted(named[0] ?? 0, "ring")]), ...(named[1] === 0 ? [] : [counted(named[1] ?? 0, "quadrant")])];
  return of.length === 0 ? [] : [`colours and descriptions of ${listed(of)}`];
}
