import type { Divided } from "#picture";
import { allPartsOf, type Finding, findOne, type Rule } from "#signals";
import { openWorkspace } from "#workspace";
import { plainGit } from "../clone.ts";
import type { Look } from "./looks.ts";

/** What a rule says at a look; nothing where there was no commit yet, words where it could not tell. */
export type Answer = readonly Finding[] | string;

/** Asks rules as `--at` does, of the tree, the records and the imports as they were at that commit; of today's areas, so that the findings bear the same names. */
export async function askAt(
  folder: string,
  dividedAs: Divided,
  { at, now }: Look,
  rules: readonly Rule[],
): Promise<ReadonlyMap<string, Answer>> {
  const oid = await plainGit(folder, "rev-parse", "--verify", "--quiet", `${at}^{commit}`).catch(() => undefined);
  if (oid === undefined) return new Map(rules.map((rule) => [rule.id, []]));
  const workspace = await openWorkspace(folder, { at: oid, now });
  const picture = await workspace.gather(allPartsOf(rules), { dividedAs });
  return new Map(rules.map((rule) => [rule.id, answerOf(findOne(picture, now, rule))]));
}

/** A rule that finds nothing because there is nothing of its kind yet has found nothing; one that could not look has not. */
const answerOf = ({ findings, cannotTell }: ReturnType<typeof findOne>): Answer => {
  const [unread] = cannotTell.filter(({ nothing }) => nothing !== true);
  return findings.length === 0 && unread !== undefined ? unread.reason : findings;
};
