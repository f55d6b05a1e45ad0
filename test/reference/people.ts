import { createHash } from "node:crypto";
import { openRepository } from "#git";
import { readNames } from "#history";
import { type Picture, value } from "#picture";
import { referenceFiles } from "../../src/picture/reference-files.ts";
import { referenceTruckFactor } from "../../src/picture/reference-truck-factor.ts";
import type { CheckedStep } from "./independent.ts";

/** How far the people of the truck factor agree with the script's. Names are compared in tests and proofs only (people.md, rule 1). */
export interface Agreement {
  /** Steps the script counts. */
  readonly factor: number;
  /** People of these whom our steps have too. */
  readonly sameNames: number;
  /** Farthest that one person's share of the files lies apart, in points. */
  readonly farthest: number;
  /** The script's last coverage, in per cent. */
  readonly coverage: number;
}

/** One of the people whom the authors named in the issue they opened in a repository: a digest of the name, and the share of the files in whole per cent. */
export type PublishedPerson = readonly [digest: string, share: number];

/** A name as two people would write it: without accents, letter case, or what stands in parentheses. This project holds no list of names, so the digest is what is compared. */
export const nameDigest = (name: string): string =>
  createHash("sha256")
    .update(
      name
        .replaceAll(/\(.*?\)/g, "")
        .normalize("NFD")
        .replaceAll(/\p{M}/gu, "")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, " ")
        .trim(),
    )
    .digest("hex")
    .slice(0, 12);

/** How far the people of our steps agree with those the authors published. */
export async function comparePublished(
  repository: string,
  picture: Picture,
  published: readonly PublishedPerson[],
): Promise<Pick<Agreement, "sameNames" | "farthest">> {
  const history = value(picture, "history");
  const moves = value(picture, "moves");
  if (history === undefined || moves === undefined) throw new Error("history was not read");
  const ours = referenceTruckFactor(history, moves, countedFiles(picture));
  const names = await readNames(await openRepository(repository), history, ours.order);
  const theirs = new Map(published);
  const met = names.flatMap((name, place) => {
    const share = theirs.get(nameDigest(name));
    return share === undefined ? [] : [Math.abs((100 * (ours.held[place] ?? 0)) / ours.files - share)];
  });
  return { sameNames: met.length, farthest: Math.max(0, ...met) };
}

/** Files that the reference counts. */
export const countedFiles = (picture: Picture): readonly string[] => {
  const tree = value(picture, "tree");
  return tree === undefined ? [] : referenceFiles(tree).map((file) => file.path);
};

/** The people of our steps beside those of the script's, by name. */
export async function comparePeople(repository: string, picture: Picture, checked: readonly CheckedStep[]): Promise<Agreement> {
  const history = value(picture, "history");
  const moves = value(picture, "moves");
  if (history === undefined || moves === undefined) throw new Error("history was not read");
  const ours = referenceTruckFactor(history, moves, countedFiles(picture));
  const theirs = new Map(checked.filter((step) => !step.pruned).map((step) => [step.name.toLowerCase(), step]));
  const names = await readNames(await openRepository(repository), history, ours.order);
  const met = names.flatMap((name, place) => {
    const step = theirs.get(name.toLowerCase());
    return step === undefined ? [] : [Math.abs((ours.held[place] ?? 0) / ours.files - step.held / step.files)];
  });
  const last = checked.at(-1);
  return {
    factor: theirs.size,
    sameNames: met.length,
    farthest: 100 * Math.max(0, ...met),
    coverage: last === undefined ? 100 : (100 * last.filesLeft) / last.files,
  };
}
