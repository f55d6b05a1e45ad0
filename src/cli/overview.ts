import { overview } from "#views";
import type { Invocation } from "./command.ts";
import { openFor, present } from "./present.ts";

/** One repository's overview; on a screen a first one over the newest year, redrawn when all is in. */
export async function showOverview(invocation: Invocation): Promise<number> {
  const began = performance.now();
  const workspace = await openFor(invocation, invocation.positionals[0]);
  const exit = await present(invocation, workspace, { view: overview, asked: {}, early: true });
  if (!invocation.flag("quiet")) invocation.terminal.say(`Read in ${((performance.now() - began) / 1000).toFixed(1)} s.\n`);
  return exit;
}
