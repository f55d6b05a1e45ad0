import { type Part, withTexts } from "#base";
import { type DecisionLog, type PartName, type Picture, value } from "#picture";
import { peopleStated, withoutPeople } from "#records";
import type { Found } from "#signals";
import type { Stage } from "../stage.ts";
import { readIdentities } from "./identities.ts";
import { vocabularyOf } from "./name-finder.ts";
import { nameMask } from "./name-mask.ts";

type Mask = (text: string) => string;

const masks = new WeakMap<Stage, Promise<Mask>>();
const pictures = new WeakMap<Picture, Promise<Picture>>();

/** The same picture with nobody named in the text of its records (people.md, rule 7); made once for each picture. */
export function unnamed(stage: Stage, picture: Picture): Promise<Picture> {
  const known = pictures.get(picture) ?? made(stage, picture);
  pictures.set(picture, known);
  return known;
}

/** What leads to a finding, or tells it from another. */
const kept: ReadonlySet<string> = new Set(["id", "rule", "subject", "severity", "record", "reference", "commit", "state"]);

/** What the rules said, with nobody named in the titles it quotes. */
export const unnamedFound = async (stage: Stage, found: Found): Promise<Found> => withTexts(found, await maskOf(stage), kept);

async function made(stage: Stage, picture: Picture): Promise<Picture> {
  const { records, decisions } = picture.parts;
  const held = [records, decisions].some((part) => part !== undefined && part.state !== "unavailable");
  if (!held) return picture;
  const mask = await maskOf(stage);
  const parts = {
    ...picture.parts,
    ...(records === undefined ? {} : { records: changed(records, (set) => withoutPeople(set, mask)) }),
    ...(decisions === undefined ? {} : { decisions: changed(decisions, (logs) => logs.map((log) => titled(log, mask))) }),
  };
  return { ...picture, parts };
}

/** The part with another value, as far as it was read. */
const changed = <T>(part: Part<T>, change: (value: T) => T): Part<T> =>
  part.state === "unavailable" ? part : { ...part, value: change(part.value) };

const titled = (log: DecisionLog, mask: Mask): DecisionLog => ({
  ...log,
  records: log.records.map((record) => ({ ...record, title: mask(record.title) })),
});

function maskOf(stage: Stage): Promise<Mask> {
  const known = masks.get(stage) ?? makeMask(stage);
  masks.set(stage, known);
  return known;
}

const restsOn: readonly PartName[] = ["tree", "records"];

async function makeMask(stage: Stage): Promise<Mask> {
  const [people, picture] = await Promise.all([readIdentities(stage.git, stage.at), stage.gatherer.picture(restsOn, {})]);
  const records = value(picture, "records");
  const paths = (value(picture, "tree")?.files ?? []).map(({ path }) => path);
  return nameMask(people, records === undefined ? [] : peopleStated(records), vocabularyOf([stage.repository.name, ...paths]));
}
