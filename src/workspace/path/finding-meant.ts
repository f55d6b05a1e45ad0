import { printable, UserError } from "#base";
import type { Picture } from "#picture";
import { allPartsOf, type Finding, rules, shellWord } from "#signals";
import { findingsNamed } from "#views";
import type { GatherOptions, Workspace } from "../types.ts";

/** Enough to see what is meant. */
const mostNamed = 5;

/** The one finding that an id, or a part of one, means. Throws `UserError`, naming what may be meant, when there is none or more than one. */
export async function findingMeant(
  workspace: Pick<Workspace, "gather" | "now">,
  name: string,
  options: GatherOptions,
): Promise<{ readonly picture: Picture; readonly finding: Finding }> {
  const picture = await workspace.gather([...new Set([...allPartsOf(rules), "records"] as const)], options);
  const [finding, ...others] = findingsNamed(picture, workspace.now, rules, name);
  if (finding === undefined)
    throw new UserError(`there is no finding "${printable(name)}" here`, { hint: "fairlead findings lists them, each with its id." });
  if (others.length === 0) return { picture, finding };
  const ids = [finding, ...others].slice(0, mostNamed).map(({ id }) => shellWord(id));
  const more = others.length + 1 - ids.length;
  throw new UserError(`"${printable(name)}" means ${others.length + 1} findings`, {
    hint: `Name one: ${ids.join("  ")}${more === 0 ? "" : `  and ${more} more`}`,
  });
}
