import { exitCode, printable, UserError } from "#base";
import type { Bind } from "#views";
import type { Workspace } from "#workspace";
import type { Command, Invocation } from "../command.ts";
import { openFor, present } from "../present.ts";
import { writeEdit, writeOptions } from "../records/write.ts";
import { askLine, canAsk } from "../terminal/ask.ts";

export const bindCommand: Command = {
  name: "bind",
  task: "Set direction, and decide",
  usage: [
    { call: "", does: "what decisions seem to govern that do not say so" },
    { call: "<record> [--accept]", does: "for one: what it says, or what is proposed; --accept writes that" },
    { call: "<record> <glob>… --accept", does: "write what you know better" },
    { call: "--accept", does: "ask for each, one by one" },
  ],
  about:
    "Proposed from paths and rare code names in a decision's text, and from the commit it came with; each with its reason. Acceptance writes applies-to into direction/decisions.yaml, by path: the decision's own file is not touched.",
  options: [{ name: "accept", summary: "write it down" }, ...writeOptions],
  examples: [
    { command: "fairlead bind", does: "Every decision that says nothing, and what is proposed." },
    { command: "fairlead bind D-12", does: "One decision." },
    { command: "fairlead bind D-12 --accept", does: "Write what is proposed for it." },
    { command: "fairlead bind D-12 'src/payments/**' --accept", does: "Write your own globs." },
  ],
  run: async (invocation) => {
    const [record, ...globs] = invocation.positionals;
    const [workspace, { bind }] = await Promise.all([openFor(invocation), import("../engine.ts")]);
    if (globs.length > 0 && !invocation.flag("accept"))
      throw new UserError("globs are given, but nothing is to be written", { hint: "Add --accept to write them." });
    if (!invocation.flag("accept"))
      return present(invocation, workspace, {
        view: bind,
        asked: { subject: record },
        found: ({ rows, silent }) => rows.length + silent.length > 0 || record === undefined,
      });
    const { model } = await workspace.show(bind, workspace.question({ subject: record }), { signal: invocation.signal });
    return record === undefined ? acceptEach(invocation, workspace, model) : acceptOne(invocation, workspace, { model, record, globs });
  },
};

interface One {
  readonly model: Bind;
  readonly record: string;
  readonly globs: readonly string[];
}

async function acceptOne(invocation: Invocation, workspace: Workspace, { model, record, globs }: One): Promise<number> {
  const path = model.rows[0]?.path ?? model.silent[0]?.link.id;
  if (path === undefined || model.rows.length + model.silent.length > 1)
    throw new UserError(`"${printable(record)}" is ${path === undefined ? "no decision here" : "several decisions"}`, {
      hint: "Name it by its path; fairlead bind lists what can be bound.",
    });
  const wanted = globs.length > 0 ? globs : (model.rows[0]?.globs.map(({ glob }) => glob) ?? []);
  if (wanted.length === 0 && model.stated.length > 0)
    throw new UserError("it says what it governs already", {
      hint: `fairlead bind ${record} shows it; with globs of your own they take their place.`,
    });
  if (wanted.length === 0)
    throw new UserError("nothing can be proposed for it", { hint: `Say it yourself: fairlead bind ${record} 'src/payments/**' --accept` });
  const { unmatchedGlobs } = await import("../engine.ts");
  const exit = await write(invocation, workspace, path, wanted);
  if (exit !== exitCode.fine) return exit;
  const unmatched = await unmatchedGlobs(workspace, wanted);
  invocation.terminal.say(unmatched.map((glob) => `${printable(glob)} matches no file now.\n`).join(""));
  return exit;
}

async function acceptEach(invocation: Invocation, workspace: Workspace, { rows }: Bind): Promise<number> {
  if (!canAsk())
    throw new UserError("each proposal must be looked at", {
      hint: "Name the record: fairlead bind <record> --accept. On a terminal each is asked.",
    });
  let exit: number = exitCode.fine;
  for (const row of rows) {
    invocation.terminal.say(
      `\n${row.reference} ${row.title}\n${row.globs.map(({ glob, because }) => `  ${printable(glob)}  ${because.join("; ")}\n`).join("")}`,
    );
    const answer = (await askLine("Write it down? [y]es, [n]o, [q]uit: ", invocation.signal)).toLowerCase();
    if (answer.startsWith("q")) break;
    if (answer.startsWith("y"))
      exit = Math.max(
        exit,
        await write(
          invocation,
          workspace,
          row.path,
          row.globs.map(({ glob }) => glob),
        ),
      );
  }
  return exit;
}

async function write(invocation: Invocation, workspace: Workspace, record: string, globs: readonly string[]): Promise<number> {
  const { bindingEdit } = await import("../engine.ts");
  const edit = await bindingEdit(workspace, record, globs);
  return (await writeEdit(invocation, workspace, edit, `Direction: what ${record} governs`)).exit;
}
