import { showCount, showDay, type Seconds } from "#base";
import { type CheckedClaim, checkClaim, type Claim, type ClaimTimes, measures, type Picture, readClaims } from "#picture";
import type { DirectionRecord } from "#records";
import { fieldOf } from "./record-fields.ts";

/** The claims under a key of a record, each held against the facts. */
export const checkedClaims = (picture: Picture, record: DirectionRecord, key: string, times: ClaimTimes): readonly CheckedClaim[] =>
  readClaims(fieldOf(record, key)).map((claim) => checkClaim(picture, measures, claim, times));

/** What a claim says: "landed-changes in src/payments/** < 10". */
export function claimWords(claim: Claim): string {
  if (claim.kind === "spoken") return claim.text;
  const where = claim.globs.length === 0 ? "" : ` in ${claim.globs.join(", ")}`;
  return `${claim.measure}${where} ${claim.op} ${valueWords(claim.value)}`;
}

/** What it came to: "14 landed changes a month on 12 Nov 2026 (40 landed changes)". */
export function foundWords({ now, at, measure }: CheckedClaim): string {
  if (now.state !== "told") return `it cannot be told: ${now.why}`;
  const unit = measure === undefined ? "" : ` ${now.value === 1 ? measure.unit.one : measure.unit.many}`;
  return `it was ${valueWords(now.value)}${unit} on ${showDay(at)} (${now.n})`;
}

/** A figure as a claim can be held against it: small ones keep a decimal. */
export const valueWords = (value: number): string => (Number.isInteger(value) || value >= 10 ? showCount(value) : value.toFixed(1));

/** Whether the day a claim is held against has passed. */
export const isDue = ({ claim }: CheckedClaim, now: Seconds): boolean => claim.by !== undefined && now > claim.by;
