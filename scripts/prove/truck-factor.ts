import path from "node:path";
import { truckFactorSteps } from "../../test/reference/independent.ts";
import { referencePicture, referenceTable } from "../../test/reference/ours.ts";
import { comparePeople, comparePublished, countedFiles, type PublishedPerson } from "../../test/reference/people.ts";
import { holdsIf, type Proof } from "./proof.ts";

/** A number published by the authors, and the newest commit of 2015-02-25 or before. */
interface Published {
  readonly name: string;
  readonly commit: string;
  readonly factor: number;
  /** The people of the factor and their shares, from the issue that the authors opened in the repository in summer 2015. */
  readonly people: readonly PublishedPerson[];
}

/** Avelino, Passos, Hora, Valente 2016, table of truck factors; data of 25 February 2015. */
export const published: readonly Published[] = [
  {
    name: "fog",
    commit: "bef66010ab1032b7034fe0fd2a9be27f872d1532",
    factor: 12,
    people: [
      ["0ffdc5a66e8e", 24],
      ["c7e5dd6fec16", 14],
      ["acbdf18c9b53", 12],
      ["adaae0f1fb1c", 9],
      ["a013635f66d3", 9],
      ["0758b2814b21", 5],
      ["85605aa2f7fa", 5],
      ["65a593120c68", 5],
      ["edad6afef86c", 4],
      ["a1b7381fd90d", 3],
      ["b7edbc25d42a", 3],
      ["80c564b1db15", 3],
    ],
  },
  {
    name: "thumbor",
    commit: "20a557f8acd97c0146a978af3ae31b7864a61eea",
    factor: 2,
    people: [
      ["6e52c3243aff", 66],
      ["de61a5c5d018", 29],
    ],
  },
  { name: "thor", commit: "0a7a7aa67b890f58006f06008ae8a24490174d42", factor: 1, people: [["ac8ff6aa8568", 72]] },
  { name: "factory_girl", commit: "02df69cc9188ed247a47eef79ba0dc7854ed3951", factor: 1, people: [["fb78e3e79f84", 94]] },
  { name: "twitter-ruby", commit: "69675f5e5c884b100469e3b8cbd01cf3f8e2a5d6", factor: 1, people: [["adaaa03c7a57", 94]] },
  {
    name: "linguist",
    commit: "e093ac843f92b698340d1953b9bdc9f77701cd3d",
    factor: 2,
    people: [
      ["bc470a16ab32", 48],
      ["8a14f0abf162", 23],
    ],
  },
];

/** The published number, and steps, coverage, names and shares against an awk script over `git log --find-renames`. */
export const truckFactorOf = ({ name, commit, factor, people }: Published): Proof => ({
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
