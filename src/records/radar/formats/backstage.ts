import { lostFields } from "../bands.ts";
import { asText, fieldsOf, jsonText, mappings, parsed } from "../json.ts";
import { bandNamed, slugger, slugOf } from "../slug.ts";
import type { Movement, RadarBand, RadarBlip, RadarFormat, RadarSheet, RadarStep } from "../types.ts";
import type { Value } from "../../types.ts";

type Mapping = Readonly<Record<string, Value>>;

const movements: readonly (readonly [number, Movement])[] = [
  [-1, "out"],
  [0, "none"],
  [1, "in"],
];

/** Its timeline is newest first; a blip stands in the ring of its newest entry. It knows no "new". */
export const backstage: RadarFormat = {
  id: "backstage",
  title: "Backstage Tech Radar, JSON",
  file: "tech-radar.json",
  quadrants: { exactly: 4 },
  read: ([file]) => {
    const path = file?.path ?? "tech-radar.json";
    const { value, problems } = parsed(path, file?.text ?? "");
    const data = fieldsOf(value);
    const rings = mappings(data["rings"]).map(bandOf);
    const quadrants = mappings(data["quadrants"]).map(bandOf);
    const slug = slugger();
    const entries = mappings(data["entries"]);
    const blips = entries.flatMap((entry) => blipOf(entry, { rings, quadrants, slug }));
    const left =
      blips.length === entries.length
        ? []
        : [
            {
              path,
              message: `${entries.length - blips.length} of ${entries.length} entries have no title, quadrant or timeline`,
              hint: "They are left out.",
            },
          ];
    return { value: { date: "", rings, quadrants, blips }, problems: [...problems, ...left] };
  },
  write: (sheet, day) => ({
    state: "done",
    files: [{ path: "tech-radar.json", text: jsonText(responseOf(sheet, day)) }],
    lost: lostFields(sheet, ["active", "tags", "featured", "new", "date"]),
  }),
};

function bandOf(band: Mapping): RadarBand {
  const color = asText(band["color"]);
  const description = asText(band["description"]);
  return {
    id: asText(band["id"]),
    name: asText(band["name"]),
    ...(color === "" ? {} : { color }),
    ...(description === "" ? {} : { description }),
  };
}

interface Ground {
  readonly rings: readonly RadarBand[];
  readonly quadrants: readonly RadarBand[];
  readonly slug: (name: string) => string;
}

function blipOf(entry: Mapping, { rings, quadrants, slug }: Ground): readonly RadarBlip[] {
  const history = mappings(entry["timeline"])
    .map((step) => stepOf(step, rings))
    .toReversed();
  const now = history.at(-1);
  const quadrant = bandNamed(quadrants, asText(entry["quadrant"]));
  const name = asText(entry["title"]);
  if (now === undefined || quadrant === undefined || name === "") return [];
  const link = asText(entry["url"]);
  const links = mappings(entry["links"]).map((one) => ({ url: asText(one["url"]), title: asText(one["title"]) }));
  return [
    {
      id: slug(asText(entry["id"]) || name),
      name,
      quadrant: quadrant.name,
      ring: now.ring,
      moved: now.moved,
      description: asText(entry["description"]),
      history,
      ...(link === "" ? {} : { link }),
      ...(links.length === 0 ? {} : { links }),
    },
  ];
}

function stepOf(step: Mapping, rings: readonly RadarBand[]): RadarStep {
  const moved = movements.find(([number]) => number === step["moved"])?.[1];
  const ring = asText(step["ringId"]);
  return {
    date: asText(step["date"]),
    ring: bandNamed(rings, ring)?.name ?? ring,
    note: asText(step["description"]),
    ...(moved === undefined ? {} : { moved }),
  };
}

const numberOf = (moved: Movement): number => movements.find(([, movement]) => movement === moved)?.[0] ?? 0;

const stepEntry = (step: RadarStep, ringId: string): Mapping => ({
  ...(step.moved === undefined ? {} : { moved: numberOf(step.moved) }),
  ringId,
  date: dayOf(step.date),
  ...(step.note === "" ? {} : { description: step.note }),
});

/** The tool reads dates alone; an edition ("2026.05") is its first day. */
const dayOf = (date: string): string => {
  const [, year, month, rest] = /^(\d{4})[-./](\d{2})(?:[-./](\d{2}.*))?$/.exec(date) ?? [];
  return year === undefined ? date : `${year}-${month}-${rest ?? "01"}`;
};
const idOf = (band: RadarBand): string => (band.id === "" ? slugOf(band.name) : band.id);

/** Colours of rings, where nobody chose others: from the middle out, plain to soft. */
const colors = ["#5ba300", "#009eb0", "#c7ba00", "#e09b96"];

function responseOf({ rings, quadrants, blips }: RadarSheet, day: string): unknown {
  const ringId = (name: string): string => idOf(bandNamed(rings, name) ?? { id: "", name });
  return {
    quadrants: quadrants.map((band) => ({ id: idOf(band), name: band.name })),
    rings: rings.map((band, index) => ({
      id: idOf(band),
      name: band.name,
      color: band.color ?? colors[index] ?? "#888888",
      ...(band.description === undefined ? {} : { description: band.description }),
    })),
    entries: blips.map((blip) => ({
      key: blip.id,
      id: blip.id,
      title: blip.name,
      quadrant: idOf(bandNamed(quadrants, blip.quadrant) ?? { id: "", name: blip.quadrant }),
      ...(blip.link === undefined ? {} : { url: blip.link }),
      ...(blip.description === "" ? {} : { description: blip.description }),
      ...(blip.links === undefined ? {} : { links: blip.links }),
      timeline: stepsOf(blip, day)
        .map((step) => stepEntry(step, ringId(step.ring)))
        .toReversed(),
    })),
  };
}

/** A blip nobody kept a history of stands where it stands since the day of the export. */
const stepsOf = ({ history, ring, moved }: RadarBlip, day: string): readonly RadarStep[] =>
  history.length > 0 ? history : [{ date: day, ring, note: "", ...(moved === undefined ? {} : { moved }) }];
