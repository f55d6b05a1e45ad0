import type { Workspace } from "#workspace";
import { hashesOf } from "./inspect-bytes.ts";
import type { Leak } from "./inspect.ts";
import { namesToFind } from "./names.ts";
import { type Output, siteOutputs, storedOutputs, viewOutputs } from "./outputs.ts";
import { everyQuestion, ownWords } from "./questions.ts";

/** What a walk over everything that comes out of one repository saw. */
export interface Walk {
  /** Outputs looked at, by kind. */
  readonly looked: readonly { readonly what: string; readonly outputs: number; readonly bytes: number }[];
  /** Names and mails that were looked for. */
  readonly names: number;
  /** Names left out of the search because the repository's own paths hold them. */
  readonly left: number;
  readonly leaks: readonly Leak[];
}

/** Walks every view in every form, with names and without, the static export, and the state folder. */
export async function walkOutputs(workspace: Workspace, signal: AbortSignal, onStep: (done: number, of: number) => void): Promise<Walk> {
  const identities = await workspace.identities(signal);
  const names = namesToFind(identities, await ownWords(workspace));
  const asked = await everyQuestion(workspace);
  const outputs: Output[] = [];
  for (const [index, each] of asked.entries()) {
    signal.throwIfAborted();
    onStep(index, asked.length);
    outputs.push(...(await viewOutputs(workspace, each, names)));
  }
  outputs.push(...(await siteOutputs(workspace, names)), ...(await storedOutputs(workspace, names, hashesOf(identities))));
  return { looked: byKind(outputs), names: names.looked, left: names.left, leaks: outputs.flatMap(({ leaks }) => leaks) };
}

function byKind(outputs: readonly Output[]): Walk["looked"] {
  return [...new Set(outputs.map(({ kind }) => kind))].map((what) => {
    const members = outputs.filter(({ kind }) => kind === what);
    return { what, outputs: members.length, bytes: members.reduce((sum, { bytes }) => sum + bytes, 0) };
  });
}
