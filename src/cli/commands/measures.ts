import type { Command } from "../command.ts";
import { openFor, present } from "../present.ts";

export const measuresCommand: Command = {
  name: "measures",
  task: "Set direction, and decide",
  usage: [{ call: "[measure]", does: "what premises, expectations and goals can be measured by" }],
  about:
    "Without a name it lists them. With one it is told over the paths of --in, now and over two years, with a premise to copy into a record.",
  options: [
    { name: "in", value: "<globs>", summary: "over these paths (globs, files or folders, commas between); else over all" },
    { name: "window", value: "<span>", summary: '90d, 6m, 2y, "1 year" or all; each measure has its own' },
  ],
  examples: [
    { command: "fairlead measures", does: "Which measures there are, and how each is computed." },
    { command: "fairlead measures active-people --in 'src/payments/**'", does: "One of them, over one part of the tree." },
    { command: "fairlead measures fix-share --in src/web,src/api --at v2.0", does: "As it was at a tag." },
  ],
  most: 1,
  run: async (invocation) => {
    const [workspace, { measures, measureWindow }] = await Promise.all([openFor(invocation), import("../engine.ts")]);
    const globs = (invocation.text("in") ?? "").split(",").flatMap((glob) => glob.trim() || []);
    const [subject] = invocation.positionals;
    return present(invocation, workspace, {
      view: measures,
      asked: { subject, globs, window: invocation.text("window") ?? measureWindow(subject) },
      found: ({ empty }) => empty === null,
    });
  },
};
