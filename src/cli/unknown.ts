import { nearest, printable, UserError } from "#base";
import type { Command } from "./command.ts";

/** What to say to a word that is no command and no folder: the analysis of that name, or the nearest command. */
export async function unknownCommand(word: string, commands: readonly Command[]): Promise<UserError> {
  const names = commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const near = (await analysisNamed(word)) ?? nearest(word, names);
  const hint =
    near === undefined ? "fairlead help lists the commands." : `Did you mean fairlead ${near}? fairlead help lists the commands.`;
  return new UserError(`there is no command and no folder "${printable(word)}"`, { hint });
}

/** "analyse hotspots" for "hotspots", "hotspot" and "hot-spots". */
async function analysisNamed(word: string): Promise<string | undefined> {
  const { analyses } = await import("./engine.ts");
  const plain = (text: string): string => text.toLowerCase().replace(/[-_]/g, "").replace(/s$/, "");
  const found = analyses.find(({ id }) => plain(id) === plain(word));
  return found === undefined ? undefined : `analyse ${found.id}`;
}
