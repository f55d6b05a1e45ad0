import { memo, memoKey } from "#picture";
import { findAll, type Found } from "#signals";
import type { ViewInput } from "../types.ts";

const key = memoKey<Found>("found");

/** What the rules say of the picture, asked once however many views want it. */
export const foundIn = ({ picture, now, rules, found }: ViewInput): Found =>
  found?.() ?? memo(picture, key, () => findAll(picture, now, rules), `${now} ${rules.map((rule) => rule.id).join(" ")}`);
