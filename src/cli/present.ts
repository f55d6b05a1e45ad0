import { exitCode, printable, UserError } from "#base";
import type { View } from "#views";
import type { Asked, ChangeSet, Picture, Shown, Workspace } from "#workspace";
import type { Invocation } from "./command.ts";
import { formatOf, namesWanted, printed } from "./output/format.ts";
import { problemText } from "./output/problems.ts";
import { likelyPlace, refuseUnknownScope } from "./place.ts";
import { noProgress, progressLine, type ProgressLine } from "./terminal/progress.ts";
import { redrawable } from "./terminal/redraw.ts";

/** Opens the repository a command was asked about. */
export const openFor = async (invocation: Invocation, folder?: string): Promise<Workspace> => (await beginFor(invocation, folder)).open();

/** A repository that git looks up meanwhile. */
export interface Begun {
  readonly open: () => Promise<Workspace>;
}

/** The same in two steps: resolves as soon as git is at work, and whatever else is needed can be loaded. */
export async function beginFor(invocation: Invocation, folder?: string): Promise<Begun> {
  const { beginRepository } = await import("./begin.ts");
  const repo = invocation.text("repo");
  if (folder !== undefined && repo !== undefined)
    throw new UserError(`two repositories are named: ${printable(folder)}, and with --repo ${printable(repo)}`, { hint: "Leave one out." });
  const path = folder ?? repo ?? ".";
  const begun = beginRepository(path);
  const open = async (): Promise<Workspace> => {
    const { openWorkspace } = await import("./opening.ts");
    return openWorkspace(path, { at: invocation.text("at"), store: !invocation.flag("no-store"), begun });
  };
  return { open };
}

/** The line that says how far long work is. */
export const progressFor = ({ terminal, flag }: Invocation): ProgressLine =>
  flag("quiet")
    ? noProgress
    : progressLine({ say: terminal.say, redraws: terminal.redraws, cells: terminal.cells, clock: () => performance.now() });

export interface Presenting<M> {
  readonly view: View<M>;
  readonly asked: Asked;
  /** Print a first screen over the newest year, and redraw it when all is in. */
  readonly early?: boolean;
  /** Prints the model in a form of its own (CSV). */
  readonly print?: (model: M) => string;
  /** Whether what was asked about is there; without it the exit code is 2. */
  readonly found?: (model: M) => boolean;
  /** What was changed, for a view that asks about a change. */
  readonly changes?: ChangeSet;
  /** The earlier picture, for a view that compares. */
  readonly earlier?: Picture;
}

/** Asks a view and prints its answer: the whole of most commands. Gives 3 when what it rests on cannot be read. */
export async function present<M>(
  invocation: Invocation,
  workspace: Workspace,
  { view, asked, early = false, print, found, changes, earlier }: Presenting<M>,
): Promise<number> {
  const { terminal, signal } = invocation;
  const format = formatOf(invocation);
  const progress = progressFor(invocation);
  const screen = redrawable(terminal);
  const question = workspace.question({ ...asked, people: namesWanted(invocation) });
  const drawFirst = (first: Shown<M>): void => {
    progress.clear();
    screen.draw(printed(view, first.model, [], format, terminal));
  };
  const onPartial = early && format === "text" && terminal.rows > 0 ? drawFirst : undefined;
  const gathering = { onProgress: progress.report, signal };
  const shown = await refuseUnknownScope(workspace, asked, gathering)
    .then(() => workspace.show(view, question, { ...gathering, onPartial, change: changes, earlier }))
    .finally(progress.clear);
  screen.finish(print === undefined ? printed(view, shown.model, shown.problems, format, terminal) : print(shown.model));
  if (!invocation.flag("quiet")) terminal.say(problemText(shown.problems));
  if (found?.(shown.model) !== false) return answered(invocation, shown);
  const near = asked.subject === undefined ? undefined : await likelyPlace(workspace, asked.subject, gathering).finally(progress.clear);
  if (near !== undefined) terminal.say(`fairlead: there is no "${printable(asked.subject ?? "")}"\n  Did you mean "${printable(near)}"?\n`);
  return exitCode.misuse;
}

function answered({ terminal }: Invocation, { missing }: Shown<unknown>): number {
  for (const { what, reason, hint } of missing)
    terminal.say(`fairlead: cannot read ${printable(what)}: ${printable(reason)}\n  ${printable(hint)}\n`);
  return missing.length === 0 ? exitCode.fine : exitCode.cannotTell;
}

/** Asks a view about several repositories. Gives 3 when one of them cannot be read. */
export async function presentEstate<M>(invocation: Invocation, view: View<M>, folders: readonly string[]): Promise<number> {
  const { showEstate } = await import("./engine.ts");
  const { terminal, signal } = invocation;
  const format = formatOf(invocation);
  const progress = progressFor(invocation);
  const options = { at: invocation.text("at"), store: !invocation.flag("no-store"), onProgress: progress.report, signal };
  const shown = await showEstate(view, folders, options).finally(progress.clear);
  terminal.out(printed(view, shown.model, shown.problems, format, terminal));
  if (!invocation.flag("quiet")) terminal.say(problemText(shown.problems));
  return answered(invocation, shown);
}
