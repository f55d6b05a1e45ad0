import { printable, showDay, UserError } from "#base";
import type { Command } from "../command.ts";
import { openFor, present, progressFor } from "../present.ts";

export const sinceCommand: Command = {
  name: "since",
  task: "See where a repository stands",
  usage: [{ call: "<rev>", does: "what changed since a commit, a tag or a day" }],
  about:
    "Findings opened and gone, decisions new and moved, technologies entered and left, areas that import each other newly: the picture of then beside that of now. --at names the later of the two.",
  options: [{ name: "all", summary: "all of each part; 20 otherwise, some of each kind (--json holds all)" }],
  examples: [
    { command: "fairlead since v2.0", does: "Since a tag." },
    { command: "fairlead since v2.0 --all", does: "Every import and finding, however many." },
    { command: "fairlead since 2026-10-01", does: "Since a day." },
    { command: "fairlead since v1.0 --at v2.0", does: "From one tag to the next." },
  ],
  most: 1,
  run: async (invocation) => {
    const [rev] = invocation.positionals;
    if (rev === undefined || rev === "")
      throw new UserError("since when?", { hint: "Name a commit, a tag or a day: fairlead since v2.0." });
    const { since } = await import("../engine.ts");
    const workspace = await openFor(invocation);
    const then = await workspace.at(rev);
    if (then.repository.at.time > workspace.repository.at.time)
      throw new UserError(`${printable(rev)} is later than what it is compared with`, {
        hint: `That is of ${showDay(workspace.repository.at.time)}. Name an earlier one, or a later one with --at.`,
      });
    const progress = progressFor(invocation);
    const gathering = { onProgress: progress.report, signal: invocation.signal };
    const earlier = await then.gather(since.needs(then.question({})), gathering).finally(progress.clear);
    const limit = invocation.flag("all") || invocation.flag("json") ? undefined : 20;
    return present(invocation, workspace, { view: since, asked: { subject: rev, limit }, earlier });
  },
};
