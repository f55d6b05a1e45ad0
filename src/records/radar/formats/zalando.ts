import { counted, type Problem } from "#base";
import { lostFields, usualRings } from "../bands.ts";
import { asText, fieldsOf, jsonText, mappings, parsed } from "../json.ts";
import { slugger } from "../slug.ts";
import type { Movement, RadarBand, RadarBlip, RadarFormat, RadarSheet } from "../types.ts";
import type { Value } from "../../types.ts";

const movements: readonly (readonly [number, Movement])[] = [
  [-1, "out"],
  [0, "none"],
  [1, "in"],
  [2, "new"],
];

/** Where the file names no quadrants (they stand in the page that shows it), these say where each is drawn. */
const places = ["Bottom right", "Bottom left", "Top left", "Top right"];

/** Its quadrants go clockwise from the bottom right, its rings from the middle out; both are told by their place alone. */
export const zalando: RadarFormat = {
  id: "zalando",
  title: "Zalando Tech Radar, JSON",
  file: "config.json",
  quadrants: { exactly: 4 },
  rings: { most: 4 },
  read: ([file]) => {
    const path = file?.path ?? "config.json";
    const { value, problems } = parsed(path, file?.text ?? "");
    const config = fieldsOf(value);
    const quadrants = bands(config["quadrants"], places);
    const rings = bands(config["rings"], usualRings);
    const slug = slugger();
    const entries = mappings(config["entries"]).map((entry, index) => ({
      entry,
      index,
      quadrant: quadrants[Number(entry["quadrant"])],
      ring: rings[Number(entry["ring"])],
    }));
    const blips = entries.flatMap(({ entry, quadrant, ring }) =>
      quadrant === undefined || ring === undefined || asText(entry["label"]) === ""
        ? []
        : [blipOf(entry, slug(asText(entry["label"])), { quadrant, ring })],
    );
    const left: readonly Problem[] =
      blips.length === entries.length
        ? []
        : [
            {
              path,
              message: `${counted(entries.length - blips.length, "entry", "entries")} without a label, or with a place the radar does not have`,
              hint: "They are left out.",
            },
          ];
    return { value: { date: asText(config["date"]), rings, quadrants, blips }, problems: [...problems, ...left] };
  },
  write: (sheet) => ({
    state: "done",
    files: [{ path: "config.json", text: jsonText(configOf(sheet)) }],
    lost: lostFields(sheet, ["history", "links", "tags", "featured", "description"]),
  }),
};

function bands(value: Value | undefined, usual: readonly string[]): readonly RadarBand[] {
  const said = mappings(value).map((band): RadarBand => {
    const color = asText(band["color"]);
    return { id: "", name: asText(band["name"]), ...(color === "" ? {} : { color }) };
  });
  return said.length > 0 ? said : usual.map((name) => ({ id: "", name }));
}

interface Place {
  readonly quadrant: RadarBand;
  readonly ring: RadarBand;
}

function blipOf(entry: Readonly<Record<string, Value>>, id: string, { quadrant, ring }: Place): RadarBlip {
  const link = asText(entry["link"]);
  return {
    id,
    name: asText(entry["label"]),
    quadrant: quadrant.name,
    ring: ring.name,
    moved: movements.find(([number]) => number === entry["moved"])?.[1],
    description: "",
    history: [],
    ...(link === "" ? {} : { link }),
    ...(typeof entry["active"] === "boolean" ? { active: entry["active"] } : {}),
  };
}

function configOf({ date, quadrants, rings, blips }: RadarSheet): unknown {
  const at = (all: readonly RadarBand[], name: string): number => all.findIndex((band) => band.name === name);
  return {
    ...(date === "" ? {} : { date }),
    quadrants: quadrants.map(({ name }) => ({ name })),
    rings: rings.map(({ name, color }) => ({ name, color: color ?? "#888888" })),
    entries: blips.map((blip) => ({
      quadrant: at(quadrants, blip.quadrant),
      ring: at(rings, blip.ring),
      label: blip.name,
      ...(blip.link === undefined ? {} : { link: blip.link }),
      active: blip.active ?? true,
      moved: movements.find(([, movement]) => movement === blip.moved)?.[0] ?? 0,
    })),
  };
}
