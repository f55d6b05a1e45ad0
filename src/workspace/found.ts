import type { Picture } from "#picture";
import { findAll, type Found, partsOf, rules } from "#signals";
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

/** For views over everything the rules need; `undefined` for the others. */
export async function findingsOf(stage: Stage, picture: Picture, needs: readonly PartName[]): Promise<Findings | undefined> {
  if (!partsOf(rules).every((name) => needs.includes(name))) return undefined;
  const key = keptKey(picture.repository, picture.config, `found ${stage.now} ${coverageOf(picture)}`);
  const store = await stage.store();
  const known = key === undefined ? undefined : await findKept(store, foundForm, key);
  let asked: Found | undefined;
  return {
    found: () => known ?? (asked ??= findAll(picture, stage.now, rules)),
    save: async () => {
      if (key !== undefined && asked !== undefined) await keep(store, foundForm, key, asked);
    },
  };
}

/** How much of each part was there to be asked. */
const coverageOf = ({ parts }: Picture): string =>
  Object.entries(parts)
    .map(
      ([name, part]) => `${name} ${part.state === "unavailable" ? part.reason : `${part.state} ${part.coverage.read} ${part.coverage.of}`}`,
    )
    .sort()
    .join("; ");
