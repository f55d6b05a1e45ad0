import path from "node:path";
import { truckFactorSteps } from "../../test/reference/independent.ts";
import { referencePicture, referenceTable } from "../../test/reference/ours.ts";
import { comparePeople, comparePublished, countedFiles } from "../../test/reference/people.ts";
import type { PublishedFactor } from "../../test/reference/published.ts";
import { holdsIf, type Proof } from "./proof.ts";

/** The published number, and steps, coverage, names and shares against an awk script over `git log --find-renames`. */
export const truckFactorOf = ({ name, commit, factor, people }: PublishedFactor): Proof => ({
  id: `truck-factor-${name}`,
  claim: `truck factor of ${name} at 2015-02-25 is ${factor}, as published; names and shares as they published them, and as their definitions give them`,
  concerns: (clone) => clone.has(commit),
  run: async (clone) => {
    const picture = await referencePicture(await clone.open(commit));
    const rows = referenceTable(picture, "truck-factor");
    const folder = path.resolve(clone.path);
    const compared = await comparePeople(folder, picture, await truckFactorSteps(folder, commit, countedFiles(picture)));
    const listed = await comparePublished(folder, picture, people);
    const holds =
      listed.sameNames >= 0.9 * factor &&
      listed.farthest <= 5 &&
      rows.length === factor &&
      compared.factor === factor &&
      compared.sameNames >= 0.9 * factor &&
      compared.farthest <= 5;
    return holdsIf(
      holds,
      `${rows.length} (published ${factor}, script ${compared.factor}); last coverage ${String(rows.at(-1)?.[2])} % (script ${compared.coverage.toFixed(2)} %); names equal ${compared.sameNames} of ${compared.factor}; shares within ${compared.farthest.toFixed(1)} points; published names equal ${listed.sameNames} of ${factor}, shares within ${listed.farthest.toFixed(1)} points`,
    );
  },
});
