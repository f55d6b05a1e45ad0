import { parseDay } from "#base";
import type { History } from "#history";
import type { TechnologyEvent } from "./types.ts";

/** A technology came or left on a day, by the last commit of that day; what is left out is a library for the runtime asked for in package.json. */
export type ExampleTechnologyEvent = Pick<TechnologyEvent, "id" | "name"> &
  Partial<Omit<TechnologyEvent, "commit" | "time">> & { readonly day: string };

/** Events of an example, in order of day. */
export function exampleTechnologyEvents(history: History, said: readonly ExampleTechnologyEvent[]): readonly TechnologyEvent[] {
  return said
    .map(({ day, ...event }): TechnologyEvent => {
      const end = (parseDay(day) ?? 0) + 86_400;
      const commit = history.commits.time.findLastIndex((time) => time < end);
      return {
        class: "library",
        kind: "entered",
        scope: "runtime",
        path: "package.json",
        version: "^1.0.0",
        bot: false,
        transitiveBefore: false,
        withWholeProgram: false,
        ...event,
        commit,
        time: history.commits.time[commit] ?? 0,
      };
    })
    .toSorted((a, b) => a.commit - b.commit);
}
