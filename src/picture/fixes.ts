import { csrRow, showShare } from "#base";
import { commitFlag, commitKind, type History } from "#history";
import { changesByFile } from "./files.ts";
import { memo, memoKey } from "./memo.ts";
import { creditsSomebody } from "./people.ts";
import { humanCommits } from "./selection.ts";
import { areBelow, type NumbersForm, shelved } from "./shelf.ts";
import type { Picture, Window } from "./types.ts";
import { value } from "./value.ts";
import { yearOf } from "./window.ts";

/** How this repository tells what is a fix. */
export interface FixBasis {
  /** By conventional type, by words, or not at all (fewer than one commit in ten says what it is). */
  readonly by: "conventional type" | "words" | "cannot tell";
  /** Commits of people in the year before `at` that say what they are, of all. */
  readonly classed: number;
  readonly of: number;
  /** What counts as a fix here, or why nothing can be told. */
  readonly words: string;
}

const basisKey = memoKey<FixBasis>("fix basis");
const fixKey = memoKey<Uint8Array>("fix commits");
const landedKey = memoKey<Uint8Array>("fix landed");
const fileKey = memoKey<Int32Array>("fixes by file");

/**
 * A repository half of whose commits of a year have a conventional type is told by it; any other by stated words in
 * the subject. Where fewer than one commit in ten says what it is, nothing is a fix and "cannot tell" is said.
 */
export const fixBasis = (picture: Picture): FixBasis => shelved(picture, basisKey, basisForm, () => findBasis(picture));

const ways = ["cannot tell", "conventional type", "words"] as const;

/** Which way it is told, commits that say what they are, of all; where history was not read there is nothing to keep. */
const basisForm: NumbersForm<FixBasis> = {
  write: ({ by, classed, of }) => [ways.indexOf(by), classed, of],
  read: ([way = -1, classed = -1, of = -1]) => {
    const by = ways[way];
    return by === undefined || classed < 0 || of < classed ? undefined : basisOf(by, classed, of);
  },
};

function basisOf(by: FixBasis["by"], classed: number, of: number): FixBasis {
  if (by === "cannot tell")
    return { by, classed, of, words: `${showShare(classed, of)} of a year's commits say what kind of change they are` };
  return by === "words"
    ? { by, classed, of, words: "commits whose subject says that they fix" }
    : { by, classed, of, words: "commits whose conventional type is fix" };
}

function findBasis(picture: Picture): FixBasis {
  const history = value(picture, "history");
  if (history === undefined) return { by: "cannot tell", classed: 0, of: 0, words: "history was not read" };
  const counts = { of: 0, typed: 0, classed: 0 };
  const human = humanCommits(picture, history, yearOf(history.at.time));
  for (let commit = human.indexOf(1); commit >= 0; commit = human.indexOf(1, commit + 1)) {
    const kind = history.commits.kind[commit] ?? commitKind.none;
    counts.of += 1;
    if (kind !== commitKind.none && kind !== commitKind.fixWords) counts.typed += 1;
    if (((history.commits.flags[commit] ?? 0) & commitFlag.unclassed) === 0) counts.classed += 1;
  }
  const { of, typed, classed } = counts;
  if (10 * classed < of || of === 0) return basisOf("cannot tell", classed, of);
  return 2 * typed >= of ? basisOf("conventional type", typed, of) : basisOf("words", classed, of);
}

/** 1 for each commit that is a fix. */
export function fixCommits(picture: Picture, history: History): Uint8Array {
  return memo(picture, fixKey, () => {
    const { by } = fixBasis(picture);
    const { kind } = history.commits;
    const fixes = new Uint8Array(kind.length);
    if (by === "cannot tell") return fixes;
    for (let commit = 0; commit < kind.length; commit++) {
      if (kind[commit] === commitKind.fix || (by === "words" && kind[commit] === commitKind.fixWords)) fixes[commit] = 1;
    }
    return fixes;
  });
}

/** 1 for each landed change of which at least half the commits by people are fixes. */
export function fixLanded(picture: Picture, history: History): Uint8Array {
  const find = (): Uint8Array => findFixLanded(picture, history);
  // A replay asks for a history that is not the picture's own.
  return history === value(picture, "history")
    ? shelved(picture, landedKey, marksForm(history.landed.count), find)
    : memo(picture, landedKey, find);
}

/** Marks of so many things, as the places that are marked. */
const marksForm = (count: number): NumbersForm<Uint8Array> => ({
  write: (marks) => [...marks.keys()].filter((place) => marks[place] === 1),
  read: (places) => {
    if (!areBelow(places, count)) return undefined;
    const marks = new Uint8Array(count);
    for (const place of places) marks[place] = 1;
    return marks;
  },
});

function findFixLanded(picture: Picture, history: History): Uint8Array {
  const fixes = fixCommits(picture, history);
  const commits = new Uint32Array(history.landed.count);
  const fixing = new Uint32Array(history.landed.count);
  const { landed: landedWith } = history.commits;
  for (let commit = 0; commit < landedWith.length; commit++) {
    const landed = landedWith[commit] ?? -1;
    if (landed < 0 || !creditsSomebody(history, commit)) continue;
    commits[landed] = (commits[landed] ?? 0) + 1;
    fixing[landed] = (fixing[landed] ?? 0) + (fixes[commit] ?? 0);
  }
  const mostly = new Uint8Array(commits.length);
  for (let landed = 0; landed < mostly.length; landed++) {
    const count = commits[landed] ?? 0;
    if (count > 0 && 2 * (fixing[landed] ?? 0) >= count) mostly[landed] = 1;
  }
  return mostly;
}

/** Fixes of the window that touched each path of history, renames followed; `undefined` where fixes cannot be told. */
export function fixesByFile(picture: Picture, window: Window): Int32Array | undefined {
  const history = value(picture, "history");
  if (history === undefined || fixBasis(picture).by === "cannot tell") return undefined;
  return memo(
    picture,
    fileKey,
    () => {
      const changes = changesByFile(picture, history);
      const fixes = fixCommits(picture, history);
      const chosen = humanCommits(picture, history, window);
      return Int32Array.from({ length: history.paths.count }, (_, path) =>
        csrRow(changes, path).reduce((sum, commit) => sum + (chosen[commit] ?? 0) * (fixes[commit] ?? 0), 0),
      );
    },
    `${window.from} ${window.to}`,
  );
}
