import type { PartName, Picture } from "#picture";
import { type Found, partsOfThePast, type Rule } from "#signals";
import { foundForm } from "./kept/found.ts";
import { findKept, keep } from "./kept/kept.ts";
import { keptKey } from "./kept/key.ts";
import type { Stage } from "./stage.ts";

/** The rules and how they are asked: loaded when they are, which most questions need not. */
export const loadSignals = () => import("#signals");

/** What the rules say of a whole picture: as it was kept, or asked when a view wants it. */
export interface Findings {
  readonly found: () => Found;
  /** Keeps what was asked anew, for the next run. */
  readonly save: () => Promise<void>;
}

/**
 * What the rules said before of the same commit, records, configuration and day, over a picture that holds all they
 * need and these parts besides; and so without a look at what they rest on.
 */
export async function knownFindings(stage: Stage, needs: readonly PartName[]): Promise<Found | undefined> {
  const store = await stage.store();
  // The list of findings asks most: what it said is what every other view says too.
  for (const parts of [partsOfThePast, needs]) {
    const key = await keyOf(stage, parts);
    const kept = key === undefined ? undefined : await findKept(store, foundForm, key);
    if (kept !== undefined) return kept;
  }
  return undefined;
}

/** Whether the list of findings was asked here: what it said is kept, and no rule waits any more. */
export async function isAllAsked(stage: Stage): Promise<boolean> {
  const key = await keyOf(stage, partsOfThePast);
  return key !== undefined && (await (await stage.store()).newest(foundForm.kind, key)) !== undefined;
}

/** For views over everything the rules need. */
export async function findingsOf(stage: Stage, picture: Picture, needs: readonly PartName[], rules: readonly Rule[]): Promise<Findings> {
  const { findAll } = await loadSignals();
  let asked: Found | undefined;
  return {
    found: () => (asked ??= findAll(picture, stage.now, rules)),
    save: async () => {
      const key = asked === undefined ? undefined : await keyOf(stage, needs);
      if (key !== undefined && asked !== undefined) await keep(await stage.store(), foundForm, key, asked);
    },
  };
}

/** Not where contents may still arrive, nor while nobody knows where records lie. Rules say more where parts of the past are there. */
async function keyOf({ repository, config, now, recordStamp }: Stage, needs: readonly PartName[]): Promise<string | undefined> {
  const records = repository.shallow ? undefined : await recordStamp.now();
  const past = partsOfThePast.filter((name) => needs.includes(name));
  return records === undefined ? undefined : keptKey(repository, config, `found ${now} ${records} ${past.join(" ")}`);
}
