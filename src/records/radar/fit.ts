import { counted, listed, printable } from "#base";
import { bandNamed } from "./slug.ts";
import type { RadarBand, RadarFormat, RadarSheet } from "./types.ts";

/** Bands to be put into others, by name: what `--map "Data=Platforms,Caution=Hold"` says. */
export type BandMap = ReadonlyMap<string, string>;

/** Reads `--map`. What has no "=" is nothing. */
export const readBandMap = (text: string): BandMap =>
  new Map(
    text.split(",").flatMap((pair) => {
      const [from = "", to = ""] = pair.split("=").map((side) => side.trim());
      return from === "" || to === "" ? [] : [[from, to] as const];
    }),
  );

/** The sheet with bands renamed or joined; names that no band bears change nothing. */
export function mapped(sheet: RadarSheet, map: BandMap): RadarSheet {
  if (map.size === 0) return sheet;
  const rename = nameFrom(map);
  return {
    ...sheet,
    rings: joined(sheet.rings, rename),
    quadrants: joined(sheet.quadrants, rename),
    blips: sheet.blips.map((blip) => ({
      ...blip,
      quadrant: rename(blip.quadrant),
      ring: rename(blip.ring),
      history: blip.history.map((step) => ({ ...step, ring: rename(step.ring) })),
    })),
  };
}

function nameFrom(map: BandMap): (name: string) => string {
  const wanted = [...map].map(([name, to]) => ({ id: "", name, to }));
  return (name) => bandNamed(wanted, name)?.to ?? name;
}

/** Each band once, where the first that bears its new name stood; one that was there by that name keeps what is known of it. */
function joined(bands: readonly RadarBand[], rename: (name: string) => string): readonly RadarBand[] {
  const names = [...new Set(bands.map((band) => rename(band.name)))];
  return names.map((name) => {
    const own = bands.find((band) => band.name === name) ?? bands.find((band) => rename(band.name) === name);
    return own?.name === name ? own : { id: "", name };
  });
}

/** Why a format cannot hold a sheet, and what would make it fit; `undefined` when it can. */
export function misfit(
  { title, quadrants, rings }: RadarFormat,
  sheet: RadarSheet,
): { readonly message: string; readonly hint: string } | undefined {
  const there =
    quadrants?.filled === true ? sheet.quadrants.filter(({ name }) => sheet.blips.some((blip) => blip.quadrant === name)) : sheet.quadrants;
  if (quadrants !== undefined && there.length !== quadrants.exactly)
    return {
      message: `${title} has exactly ${counted(quadrants.exactly, "quadrant")}${quadrants.filled === true ? ", each with a blip" : ""}, and this radar has ${there.length}: ${named(there)}`,
      hint:
        there.length > quadrants.exactly
          ? join(there.at(-1), there[0])
          : "Name the missing ones under quadrants in fairlead.yaml, and put something into each.",
    };
  if (rings !== undefined && sheet.rings.length > rings.most)
    return {
      message: `${title} has at most ${counted(rings.most, "ring")}, and this radar has ${sheet.rings.length}: ${named(sheet.rings)}`,
      hint: join(sheet.rings.at(-1), sheet.rings.at(-2)),
    };
  return undefined;
}

const join = (from: RadarBand | undefined, to: RadarBand | undefined): string =>
  `Join some, as you see fit: --map "${printable(from?.name ?? "")}=${printable(to?.name ?? "")}".`;

const named = (bands: readonly RadarBand[]): string => listed(bands.map(({ name }) => printable(name)));
