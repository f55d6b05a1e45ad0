import { csrRow } from "#base";
import type { History } from "#history";
import { type Picture, value } from "#picture";
import { commitsOfPath, commitsTouching, countedCommits, isSweep, landedWith } from "../shared/landed.ts";
import { spans } from "../shared/spans.ts";
import type { Subject } from "./subject.ts";

/** What history knows of a subject: read once, for every section that draws from it. */
export interface Past {
  readonly history: History;
  /** Landed changes by people that touch it (indexes into `Landed`, oldest first); of a file, sweeps left out. */
  readonly landed: Int32Array;
  /** 0, 1, 2 or 3 (for three and more) people in each of the last eight half-years. */
  readonly people: readonly number[];
}

/** `undefined` where the history was not read. */
export function pastOf(picture: Picture, subject: Subject): Past | undefined {
  const history = value(picture, "history");
  if (history === undefined) return undefined;
  const touching = touchingOf(picture, history, subject.chosen);
  const landed = landedWith(history, subject.kind === "file" ? touching.filter((commit) => !isSweep(history, commit)) : touching);
  return { history, landed, people: peopleByHalf(history, subject, touching) };
}

function touchingOf(picture: Picture, history: History, chosen: Uint8Array): Int32Array {
  const first = chosen.indexOf(1);
  return first >= 0 && first === chosen.lastIndexOf(1)
    ? commitsOfPath(history, first)
    : commitsTouching(history, countedCommits(picture, history), chosen);
}

/** Of a file one commit is enough to count; of an area or a folder three, as everywhere. */
function peopleByHalf(history: History, subject: Subject, touching: Int32Array): readonly number[] {
  const floor = subject.kind === "file" ? 1 : 3;
  const edges = spans(history.at.time, 6, 8);
  const met = edges.slice(1).map(() => new Map<number, number>());
  for (const commit of touching) {
    const time = history.commits.time[commit] ?? 0;
    const span = met[edges.findIndex((edge) => time <= edge) - 1];
    if (span === undefined) continue;
    for (const person of new Set([history.commits.author[commit] ?? -1, ...csrRow(history.commits.coAuthors, commit)])) {
      if (person >= 0 && history.people.bot[person] !== 1) span.set(person, (span.get(person) ?? 0) + 1);
    }
  }
  return met.map((people) => Math.min(3, [...people.values()].filter((commits) => commits >= floor).length));
}
