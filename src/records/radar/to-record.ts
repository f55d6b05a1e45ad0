import type { Value } from "../types.ts";
import type { RadarBlip, RadarStep } from "./types.ts";

/** A blip as the fields of a technology record; what it does not say is left out. Its description is the record's body. */
export function fieldsOfBlip(blip: RadarBlip): Readonly<Record<string, Value>> {
  const fields: Readonly<Record<string, Value | undefined>> = {
    title: blip.name,
    quadrant: blip.quadrant,
    ring: blip.ring,
    moved: blip.moved,
    link: blip.link,
    links: blip.links?.map(({ url, title }) => ({ url, title })),
    active: blip.active === true ? undefined : blip.active,
    tags: blip.tags,
    featured: blip.featured,
    // Written even when empty: a draft would begin one today, and nobody said that it moved today.
    history: blip.history.map(historyEntry),
  };
  return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

const historyEntry = ({ date, ring, note, moved }: RadarStep): Value => ({
  date,
  ring,
  ...(note === "" ? {} : { note }),
  ...(moved === undefined ? {} : { moved }),
});
