import type { Command } from "../command.ts";
import { openFor, present } from "../present.ts";

export const findingsCommand: Command = {
  name: "findings",
  task: "See where a repository stands",
  usage: [{ call: "[repository]", does: "all that needs an answer, and what cannot be told" }],
  options: [
    { name: "area", value: "<area>", summary: "only what concerns this area" },
    { name: "path", value: "<path>", summary: "only what concerns this file or folder" },
    { name: "since", summary: "since when each was there to be seen (replays the past; slower)" },
    { name: "all", summary: "all of them, with those that were answered, put off, or are gone" },
  ],
  examples: [
    { command: "fairlead findings --all", does: "Those that a record answers or puts off too, and which record does." },
    { command: "fairlead findings", does: "The findings in order, and what each rule said." },
    { command: "fairlead findings --area src/billing --since", does: "Those of one area, with the month they became visible." },
  ],
  most: 1,
  run: async (invocation) => {
    const [workspace, { findings }] = await Promise.all([openFor(invocation, invocation.positionals[0]), import("../engine.ts")]);
    const all = invocation.flag("all");
    const limit = all || invocation.flag("json") ? undefined : 20;
    return present(invocation, workspace, {
      view: findings,
      asked: { area: invocation.text("area"), path: invocation.text("path"), since: invocation.flag("since"), all, limit },
    });
  },
};
