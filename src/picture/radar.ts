import { addMonths, byText, parseDay, type Seconds } from "#base";
import {
  bandNamed,
  blipOfRecord,
  type DirectionRecord,
  movementFrom,
  type Movement,
  type RadarBand,
  type RadarBlip,
  type RadarSheet,
  usualRings,
} from "#records";
import { memo, memoKey } from "./memo.ts";
import { type RecordUse, useOf } from "./record-technologies.ts";
import type { Picture } from "./types.ts";
import { value } from "./value.ts";

/** A technology record as a blip, and what of it is found in the tree. */
export interface Blip {
  readonly record: DirectionRecord;
  readonly blip: RadarBlip;
  /** Said by somebody, or told from the history; `undefined` where neither tells. */
  readonly movement: { readonly is: Movement; readonly stated: boolean } | undefined;
  /** The day it came to its ring; `undefined` where its history does not say. */
  readonly since: Seconds | undefined;
  readonly use: RecordUse;
  /** Place within its quadrant and ring, both 0 to 1: a hash of its reference, so that it never jumps. */
  readonly place: { readonly angle: number; readonly depth: number };
}

/** Every technology record, in rings and quadrants. */
export interface RadarPicture {
  readonly rings: readonly RadarBand[];
  readonly quadrants: readonly RadarBand[];
  /** By ring, then quadrant, then name. */
  readonly blips: readonly Blip[];
}

const key = memoKey<RadarPicture>("radar");

/** The radar; empty without records. */
export const radarOf = (picture: Picture): RadarPicture => memo(picture, key, () => build(picture));

function build(picture: Picture): RadarPicture {
  const records = (value(picture, "records")?.all ?? []).filter((record) => record.kind === "technology");
  const known = {
    rings: bands(picture.config.rings.length > 0 ? picture.config.rings : usualRings),
    quadrants: bands(picture.config.quadrants),
  };
  const read = records.map((record) => ({ record, blip: blipOfRecord(record, known) }));
  const rings = withOthers(
    known.rings,
    read.map(({ blip }) => blip.ring),
  );
  const quadrants = withOthers(known.quadrants, read.map(({ blip }) => blip.quadrant).toSorted(byText));
  const at = (all: readonly RadarBand[], name: string): number => all.findIndex((band) => band.name === name);
  const blips = read.map(({ record, blip }) => blipFrom(picture, { record, blip, rings }));
  return {
    rings,
    quadrants,
    blips: blips.toSorted(
      (a, b) =>
        at(rings, a.blip.ring) - at(rings, b.blip.ring) ||
        at(quadrants, a.blip.quadrant) - at(quadrants, b.blip.quadrant) ||
        byText(a.blip.name, b.blip.name),
    ),
  };
}

const bands = (names: readonly string[]): readonly RadarBand[] => names.map((name) => ({ id: "", name }));

/** Bands that records name and nobody else does, after those that are known. */
const withOthers = (known: readonly RadarBand[], names: readonly string[]): readonly RadarBand[] => [
  ...known,
  ...[...new Set(names)].filter((name) => name !== "" && bandNamed(known, name) === undefined).map((name) => ({ id: "", name })),
];

interface Read {
  readonly record: DirectionRecord;
  readonly blip: RadarBlip;
  readonly rings: readonly RadarBand[];
}

function blipFrom(picture: Picture, { record, blip, rings }: Read): Blip {
  return {
    record,
    blip,
    movement: movementOf(blip, rings, picture.repository.at.time),
    since: sinceOf(blip),
    use: useOf(picture, record),
    place: { angle: fraction(`${record.reference} angle`), depth: fraction(`${record.reference} depth`) },
  };
}

/** How long a move told from history stays one, in months: a radar shows what moved lately. */
const lately = 12;

function movementOf(blip: RadarBlip, rings: readonly RadarBand[], at: Seconds): Blip["movement"] {
  if (blip.moved !== undefined) return { is: blip.moved, stated: true };
  const is = movementFrom(blip.history, rings);
  if (is === undefined) return undefined;
  const since = sinceOf(blip);
  return { is: since !== undefined && since < addMonths(at, -lately) ? "none" : is, stated: false };
}

/** The first day of the unbroken run of steps in the ring it is in. */
function sinceOf({ history }: RadarBlip): Seconds | undefined {
  const ring = history.at(-1)?.ring;
  const before = history.findLastIndex((step) => step.ring !== ring);
  return parseDay((history[before + 1]?.date ?? "").slice(0, 10));
}

/** FNV-1a (1991), its bits mixed once more: like names lie apart. */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.round((((hash ^ (hash >>> 12)) >>> 0) / 0x1_0000_0000) * 10_000) / 10_000;
}

/** The radar as other tools take it: movement told from the history where nobody said it. */
export function radarSheet(picture: Picture): RadarSheet {
  const { rings, quadrants, blips } = radarOf(picture);
  return {
    date: "",
    rings: usedRings(rings, blips, picture),
    quadrants,
    blips: blips.map(({ blip, movement }) => ({ ...blip, moved: movement?.is })),
  };
}

/** Rings that nobody named and nothing stands in are left out where there are others. */
const usedRings = (rings: readonly RadarBand[], blips: readonly Blip[], { config }: Picture): readonly RadarBand[] =>
  config.rings.length > 0 || rings.length <= usualRings.length
    ? rings
    : rings.filter((ring) => blips.some(({ blip }) => blip.ring === ring.name));
