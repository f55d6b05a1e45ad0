import { counted, listed, printable, showDay } from "#base";
import { isTechnologyChoice, type Blip, radarOf, type RadarPicture, type Picture, value, whyMissing } from "#picture";
import type { DirectionRecord, Movement } from "#records";
import { shellWord } from "#signals";
import { listField } from "../shared/fields.ts";
import { headOf } from "../shared/head.ts";
import { howOf } from "../shared/how.ts";
import { recordLink } from "../shared/record-link.ts";
import type { ViewInput } from "../types.ts";
import type { Radar } from "./schema.ts";

export const radarQuestion = "What do we adopt, try, hold, and what is in use?";

/** Technology records by ring and quadrant, with the uses found beside what is said. */
export function buildRadar({ picture }: ViewInput): Radar {
  const radar = radarOf(picture);
  return {
    ...headOf(picture, [], { question: radarQuestion, answer: answerOf(picture, radar), command: "fairlead radar" }),
    rings: radar.rings.map(({ name }) => ({ name: printable(name), blips: radar.blips.filter(({ blip }) => blip.ring === name).length })),
    quadrants: radar.quadrants.map(({ name }) => printable(name)),
    blips: radar.blips.map((blip, index) => rowOf(picture, radar, blip, index + 1)),
    missing: missingOf(picture, radar),
    note: "Where a blip lies within its quadrant and ring says nothing; it is told by its name, so that it stays where it is.",
    empty: whyEmpty(picture, radar),
  };
}

const words: Readonly<Record<Movement, string>> = { new: "new", in: "moved in", out: "moved out", none: "unchanged" };

function rowOf(picture: Picture, radar: RadarPicture, one: Blip, number: number): Radar["blips"][number] {
  const { record, blip, movement, since, place } = one;
  return {
    number,
    link: recordLink(record),
    name: printable(blip.name),
    ring: radar.rings.findIndex(({ name }) => name === blip.ring),
    quadrant: radar.quadrants.findIndex(({ name }) => name === blip.quadrant),
    angle: place.angle,
    depth: place.depth,
    movement: movement?.is ?? null,
    moved: movement === undefined ? "movement not known" : words[movement.is],
    inferred: movement !== undefined && !movement.stated,
    since: since === undefined ? null : showDay(since),
    uses: usesOf(picture, one),
    supported: supportedOf(one),
    decisions: decisionsOf(picture, record),
  };
}

function usesOf(picture: Picture, { use, record }: Blip): Radar["blips"][number]["uses"] {
  const missing = whyMissing(picture, "technologies");
  if (missing !== undefined && use.files.length === 0) return { text: "not measured", how: null };
  const declared = use.technologies.reduce((sum, one) => sum + one.declared.length, 0);
  const nothing = use.files.length === 0 && declared === 0;
  const text = nothing
    ? "none found"
    : listed([
        ...(declared === 0 ? [] : [`declared in ${counted(declared, "place")}`]),
        ...(use.files.length === 0 ? [] : [counted(use.files.length, "file")]),
      ]);
  return {
    text,
    how: howOf(picture, {
      name: "Uses found",
      definition:
        "Places that declare a package the record names under detect (or that bears its name), and source files that import it or that its globs match.",
      n: counted(use.technologies.length, "package"),
      command: `fairlead show ${shellWord(record.path)}`,
      confidence: "inferred",
      from: "technologies",
    }),
  };
}

/** The first end of maintenance among what is in use. */
function supportedOf({ use }: Blip): string | null {
  const days = use.technologies.flatMap(({ endOfLife }) => (endOfLife?.day === undefined ? [] : [endOfLife.day]));
  return days.length === 0 ? null : showDay(Math.min(...days));
}

function decisionsOf(picture: Picture, record: DirectionRecord): Radar["blips"][number]["decisions"] {
  const find = value(picture, "records")?.find;
  return listField(record, "decisions").map((reference) => {
    const [found, ...more] = find?.(reference, record.path) ?? [];
    return { name: printable(reference), link: found === undefined || more.length > 0 ? null : recordLink(found) };
  });
}

/** Choices in use, of the sorts that teams decide on, for which no technology record stands. */
function missingOf(picture: Picture, { blips }: RadarPicture): Radar["missing"] {
  const all = value(picture, "technologies")?.list;
  if (all === undefined) return null;
  const covered = new Set(blips.flatMap(({ use }) => use.technologies.map(({ id }) => id)));
  const choices = all.filter(isTechnologyChoice);
  // Technologies of one name are one choice: what one of them is on, all are.
  const placed = new Set(choices.filter(({ id }) => covered.has(id)).map(({ name }) => name));
  const names = new Set(choices.map(({ name }) => name).filter((name) => !placed.has(name)));
  if (names.size === 0) return null;
  const shown = [...names].slice(0, 5).map(printable);
  const more = names.size > shown.length ? ` and ${names.size - shown.length} more` : "";
  return {
    count: names.size,
    text: `${counted(names.size, "choice")} in use ${names.size === 1 ? "is" : "are"} on no ring: ${more === "" ? listed(shown) : shown.join(", ")}${more}.`,
    command: "fairlead undecided",
  };
}

function answerOf(picture: Picture, { blips, rings }: RadarPicture): string {
  if (blips.length === 0) return "Nothing is on the radar yet.";
  const parts = rings.flatMap((ring) => {
    const count = blips.filter(({ blip }) => blip.ring === ring.name).length;
    return count === 0 ? [] : [`${count} ${printable(ring.name.toLowerCase())}`];
  });
  const moved = blips.filter(({ movement }) => movement?.is === "in" || movement?.is === "out" || movement?.is === "new").length;
  const unused =
    value(picture, "technologies") === undefined ? 0 : blips.filter(({ use }) => use.technologies.length + use.files.length === 0).length;
  const lately = moved === 0 ? "None moved lately" : `${moved} moved or came lately`;
  return `${counted(blips.length, "technology", "technologies")}: ${listed(parts)}. ${lately}${unused === 0 ? "" : `; of ${unused} no use was found`}.`;
}

function whyEmpty(picture: Picture, { blips }: RadarPicture): Radar["empty"] {
  const missing = whyMissing(picture, "records");
  if (missing !== undefined) return { what: "Cannot tell.", why: `Records were not read: ${printable(missing)}.`, next: "fairlead doctor" };
  return blips.length > 0
    ? null
    : {
        what: "No technology is recorded here.",
        why: "A radar is made of technology records, one file each; a first one is proposed from what is in use.",
        next: "fairlead init",
      };
}
