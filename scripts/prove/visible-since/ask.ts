import { dividedLike, type Picture, value } from "#picture";
import { allPartsOf, type Finding, findOne, type Rule } from "#signals";
import { openWorkspace } from "#workspace";
import { plainGit } from "../clone.ts";
import type { Look } from "./looks.ts";
import type { Today } from "./sample.ts";

/** Whose files a rule is asked about: those of that commit, or those of today, as a replay does. */
export type Files = "then" | "today";

/** Where rules are asked. */
export interface Place {
  readonly folder: string;
  readonly today: Today;
  readonly files: Files;
}

/** What a rule says at a look; nothing where there was no commit yet, words where it could not tell. */
export type Answer = readonly Finding[] | string;

/**
 * Asks rules as `--at` does, of the tree, the records and the imports as they were at that commit; of today's areas, so
 * that the findings bear the same names.
 */
export async function askAt(
  { folder, today, files }: Place,
  { at, now }: Look,
  rules: readonly Rule[],
): Promise<ReadonlyMap<string, Answer>> {
  const oid = await plainGit(folder, "rev-parse", "--verify", "--quiet", `${at}^{commit}`).catch(() => undefined);
  if (oid === undefined) return new Map(rules.map((rule) => [rule.id, []]));
  const workspace = await openWorkspace(folder, { at: oid, now });
  const gathered = await workspace.gather(allPartsOf(rules), { dividedAs: today });
  const picture = files === "then" ? gathered : withFiles(gathered, today);
  return new Map(rules.map((rule) => [rule.id, answerOf(findOne(picture, now, rule))]));
}

function withFiles(picture: Picture, { tree, areas, history }: Today): Picture {
  const past = value(picture, "history");
  if (past === undefined || tree.state === "unavailable") return picture;
  const coverage = { read: areas.list.length, of: areas.list.length, unit: "areas" };
  const divided = { state: "ready", value: dividedLike({ areas, history }, tree.value, past), coverage } as const;
  return { ...picture, parts: { ...picture.parts, tree, areas: divided } };
}

/** A rule that finds nothing because there is nothing of its kind yet has found nothing; one that could not look has not. */
const answerOf = ({ findings, cannotTell }: ReturnType<typeof findOne>): Answer => {
  const [unread] = cannotTell.filter(({ nothing }) => nothing !== true);
  return findings.length === 0 && unread !== undefined ? unread.reason : findings;
};
