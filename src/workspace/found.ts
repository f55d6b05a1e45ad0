import type { Picture } from "#picture";
import { allPartsOf, findAll, type Found, partsOf, rules } from "#signals";
import type { PartName } from "#picture";
import { foundForm } from "./kept/found.ts";
import { findKept, keep } from "./kept/kept.ts";
import { keptKey } from "./kept/key.ts";
import type { Stage } from "./stage.ts";

/** What the rules say of a whole picture: as it was kept, or asked when a view wants it. */
export interface Findings {
  readonly found: () => Found;
  /** Keeps what was asked anew, for the next run. */
  readonly save: () => Promise<void>;
}

/** What the rules said before of the same commit, records, configuration and day, and so without a look at what they rest on. */
export async function knownFindings(stage: Stage, needs: readonly PartName[]): Promise<Found | undefined> {
  const key = await keyOf(stage, needs);
  return key === undefined ? undefined : findKept(await stage.store(), foundForm, key);
}

/** For views over everything the rules need; `undefined` for the others. */
export function findingsOf(stage: Stage, picture: Picture, needs: readonly PartName[]): Findings | undefined {
  if (!asksRules(needs)) return undefined;
  let asked: Found | undefined;
  return {
    found: () => (asked ??= findAll(picture, stage.now, rules)),
    save: async () => {
      const key = asked === undefined ? undefined : await keyOf(stage, needs);
      if (key !== undefined && asked !== undefined) await keep(await stage.store(), foundForm, key, asked);
    },
  };
}

const asksRules = (needs: readonly PartName[]): boolean => partsOf(rules).every((name) => needs.includes(name));

/** Not where contents may still arrive, nor while nobody knows where records lie. Rules say more where more parts are there. */
async function keyOf({ repository, config, now, recordStamp }: Stage, needs: readonly PartName[]): Promise<string | undefined> {
  if (!asksRules(needs)) return undefined;
  const records = repository.shallow ? undefined : await recordStamp.now();
  const parts = allPartsOf(rules).filter((name) => needs.includes(name));
  return records === undefined ? undefined : keptKey(repository, config, `found ${now} ${records} ${parts.sort().join(" ")}`);
}
