import type { Problem } from "#base";
import { bandsOf, lostFields, ringBands } from "../bands.ts";
import { htmlToMarkdown, isHtml, markdownToHtml } from "../html.ts";
import { slugger } from "../slug.ts";
import type { Movement, RadarBlip, RadarSheet } from "../types.ts";

/** What both of Build Your Own Radar's formats have in common: five columns, all of text, and a sixth for movement. */
export const columns = ["name", "ring", "quadrant", "isNew", "status", "description"] as const;

/** A row as the tool reads it: every value is a string. */
export type Row = Readonly<Record<string, string>>;

const words: Readonly<Record<string, Movement>> = { new: "new", "moved in": "in", "moved out": "out", "no change": "none" };
const wordOf: Readonly<Record<Movement, string>> = { new: "New", in: "Moved In", out: "Moved Out", none: "No Change" };

/** Rows as a radar: quadrants as they come up, as the tool lays them out; rings by their usual names, from the middle out. */
export function sheetOf(rows: readonly Row[]): RadarSheet {
  const slug = slugger();
  const blips = rows.map((row) => blipOf(row, slug(row["name"] ?? "")));
  return { date: "", rings: ringBands(blips.map(({ ring }) => ring)), quadrants: bandsOf(blips.map(({ quadrant }) => quadrant)), blips };
}

function blipOf(row: Row, id: string): RadarBlip {
  const text = row["description"] ?? "";
  return {
    id,
    name: row["name"] ?? "",
    quadrant: row["quadrant"] ?? "",
    ring: row["ring"] ?? "",
    moved: movementOf(row),
    description: isHtml(text) ? htmlToMarkdown(text) : text,
    history: [],
  };
}

/** The tool lets `status` speak first; without it, what is not new has not moved as far as it knows. */
function movementOf(row: Row): Movement | undefined {
  const status = words[(row["status"] ?? "").toLowerCase()];
  if (status !== undefined) return status;
  return (row["isNew"] ?? "").toLowerCase() === "true" ? "new" : undefined;
}

/** Rows of a radar; `status` only where a movement is known that `isNew` cannot say. */
export function rowsOf(sheet: RadarSheet): {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly lost: readonly string[];
} {
  const blips = inRingOrder(sheet);
  const withStatus = blips.some(({ moved }) => moved !== undefined && moved !== "new");
  const header = columns.filter((column) => column !== "status" || withStatus);
  const rows = blips.map((blip) => ({
    name: blip.name,
    ring: blip.ring,
    quadrant: blip.quadrant,
    isNew: blip.moved === "new" ? "TRUE" : "FALSE",
    ...(withStatus ? { status: blip.moved === undefined ? "" : wordOf[blip.moved] } : {}),
    description: markdownToHtml(blip.description),
  }));
  return { header, rows, lost: lostFields(sheet, ["history", "link", "links", "active", "tags", "featured", "bands", "date"]) };
}

/**
 * The tool draws rings, and quadrants, in the order in which they first come up: a few blips that set the order stand in
 * front, the rest by ring and quadrant.
 */
function inRingOrder({ blips, rings, quadrants }: RadarSheet): readonly RadarBlip[] {
  const ringAt = (blip: RadarBlip): number => rings.findIndex((band) => band.name === blip.ring);
  const quadrantAt = (blip: RadarBlip): number => quadrants.findIndex((band) => band.name === blip.quadrant);
  const rest = blips.toSorted((a, b) => ringAt(a) - ringAt(b) || quadrantAt(a) - quadrantAt(b));
  const front: RadarBlip[] = [];
  for (const [index] of quadrants.entries()) {
    const first = rest.find((blip) => quadrantAt(blip) === index);
    const met = new Set(front.map((blip) => blip.ring));
    const between = rest.filter(
      (blip) => first !== undefined && ringAt(blip) < ringAt(first) && quadrantAt(blip) <= index && !met.has(blip.ring),
    );
    front.push(...uniqueByRing(between), ...(first === undefined ? [] : [first]));
  }
  const leading = [...new Set(front)];
  return [...leading, ...rest.filter((blip) => !leading.includes(blip))];
}

const uniqueByRing = (blips: readonly RadarBlip[]): readonly RadarBlip[] =>
  blips.filter((blip, index) => blips.findIndex((other) => other.ring === blip.ring) === index);

/** What the tool itself refuses: a header without its columns, a row without a name or a place. */
export function rowProblems(path: string, header: readonly string[], rows: readonly Row[]): readonly Problem[] {
  const missing = ["name", "ring", "quadrant", "description"].filter((column) => !header.includes(column));
  const moves = header.includes("isNew") || header.includes("status") ? [] : ["isNew"];
  const lacking = [...missing, ...moves].map((column) => ({
    path,
    line: 1,
    message: `no column "${column}"`,
    hint: "Its columns are name, ring, quadrant, isNew, description, and status if movement is known.",
  }));
  const empty = rows.flatMap((row, index) =>
    (row["name"] ?? "") === "" || (row["ring"] ?? "") === "" || (row["quadrant"] ?? "") === ""
      ? [{ path, message: `entry ${index + 1} has no name, ring or quadrant`, hint: "It is left out." }]
      : [],
  );
  return [...lacking, ...empty];
}

export const isWhole = (row: Row): boolean => (row["name"] ?? "") !== "" && (row["ring"] ?? "") !== "" && (row["quadrant"] ?? "") !== "";
