import type { Config } from "./types.ts";

/** `fairlead.yaml` with nothing in it: everything works without it. */
export const emptyConfig: Config = {
  repo: undefined,
  direction: ["direction"],
  areas: {},
  people: {},
  teams: {},
  bots: [],
  ignore: [],
  start: undefined,
  rings: [],
  quadrants: [],
  signals: {},
};
