import { daySeconds, parseDay } from "#base";
import type { History } from "#history";
import type { Areas, BoundaryCrossed } from "./types.ts";

/** A boundary of an example, by the ids of its areas; `age` in days. */
export interface ExampleBoundary {
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly file: string;
  readonly imports: string;
  readonly back: number;
  readonly age: number;
}

/** First imports between areas of an example, each with the last commit of its day. */
export const exampleBoundaries = (history: History, areas: Areas, said: readonly ExampleBoundary[]): readonly BoundaryCrossed[] =>
  said.map(({ from, to, day, file, imports, back, age }) => {
    const end = (parseDay(day) ?? 0) + daySeconds;
    const commit = history.commits.time.findLastIndex((time) => time < end);
    return {
      from: areas.indexOf(from),
      to: areas.indexOf(to),
      commit,
      time: history.commits.time[commit] ?? 0,
      file,
      imports,
      back,
      another: false,
      age: age * daySeconds,
    };
  });
