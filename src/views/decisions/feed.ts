import { byText, isoDay, printable, type Seconds } from "#base";
import { type Picture, value } from "#picture";
import type { DecisionRecord } from "#records";
import { stateOf } from "../decision/state.ts";
import type { Link } from "../route.ts";
import { recordLink } from "../shared/record-link.ts";
import { eventsOf, lifeOf } from "./lives.ts";

/** A decision as those hear of it who follow the log: what, where it stands, and since when. Nobody is named. */
export interface FeedEntry {
  /** Path of the record: what its id is made of. */
  readonly path: string;
  readonly title: string;
  readonly status: string;
  readonly summary: string;
  /** When it was written, and when its status last moved. */
  readonly published: Seconds;
  readonly updated: Seconds;
  readonly link: Link;
}

/** Entries a feed holds: a reader keeps the older ones. */
const most = 100;

/** The decisions of a repository, those that moved last first; one whose day nothing tells is left out. */
export function feedOf(picture: Picture): readonly FeedEntry[] {
  const records = value(picture, "records")?.decisions ?? [];
  return records
    .flatMap((record) => entryOf(picture, record))
    .toSorted((a, b) => b.updated - a.updated || byText(a.path, b.path))
    .slice(0, most);
}

function entryOf(picture: Picture, record: DecisionRecord): readonly FeedEntry[] {
  const { born, ended, accepted } = lifeOf(picture, record, undefined);
  const last = eventsOf(picture, record.path).at(-1)?.time;
  const published = born ?? last;
  if (published === undefined) return [];
  const updated = Math.max(published, last ?? 0, ended ?? 0, accepted ?? 0);
  const { word } = stateOf(record.status.value);
  const title = printable(record.title?.value ?? record.path);
  return [
    {
      path: record.path,
      title: record.number === undefined ? title : `${printable(record.reference)} ${title}`,
      status: word,
      summary: `${word}, ${isoDay(updated)}.`,
      published,
      updated,
      link: recordLink(record),
    },
  ];
}
