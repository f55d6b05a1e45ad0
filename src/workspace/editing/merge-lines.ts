import type { MergePiece, PieceChoice } from "#views";
import * as z from "zod";

/** Lines of a text beyond which two changes of it are not compared: a record is read by people. */
const most = 10_000;

interface Three<T> {
  readonly before: T;
  readonly yours: T;
  readonly theirs: T;
}

const lines = z.array(z.string());
const merged = z.array(z.union([z.strictObject({ ok: lines }), z.object({ conflict: z.object({ a: lines, o: lines, b: lines }) })]));

/** Two changes of one text put together by lines, as diff3 does: what only one changed is taken, what both did stays open. No line is lost. */
export async function mergeLines(texts: Three<string>): Promise<readonly MergePiece[]> {
  if (texts.yours === texts.before || texts.yours === texts.theirs) return settled(texts.theirs.split("\n"));
  if (texts.theirs === texts.before) return settled(texts.yours.split("\n"));
  const three: Three<readonly string[]> = {
    before: texts.before.split("\n"),
    yours: texts.yours.split("\n"),
    theirs: texts.theirs.split("\n"),
  };
  if (Math.max(three.before.length, three.yours.length, three.theirs.length) > most) return narrowed(three);
  const { diff3Merge } = await import("node-diff3");
  const pieces = merged.parse(diff3Merge([...three.yours], [...three.before], [...three.theirs], { excludeFalseConflicts: true }));
  return pieces.flatMap((piece) =>
    "ok" in piece ? settled(piece.ok) : narrowed({ before: piece.conflict.o, yours: piece.conflict.a, theirs: piece.conflict.b }),
  );
}

/** Lines with which both sides of an open stretch begin and end are settled. */
function narrowed({ before, yours, theirs }: Three<readonly string[]>): readonly MergePiece[] {
  const least = Math.min(yours.length, theirs.length);
  let head = 0;
  while (head < least && yours[head] === theirs[head]) head += 1;
  let tail = 0;
  while (tail < least - head && yours.at(-1 - tail) === theirs.at(-1 - tail)) tail += 1;
  const open = { before, yours: yours.slice(head, yours.length - tail), theirs: theirs.slice(head, theirs.length - tail) };
  const middle: readonly MergePiece[] = open.yours.length + open.theirs.length === 0 ? [] : [{ state: "open", ...open }];
  return [...settled(yours.slice(0, head)), ...middle, ...settled(yours.slice(yours.length - tail))];
}

const settled = (of: readonly string[]): readonly MergePiece[] => (of.length === 0 ? [] : [{ state: "settled", lines: of }]);

/** The text that was chosen; `undefined` where something open was not. */
export function settledText(pieces: readonly MergePiece[], choices: readonly PieceChoice[]): string | undefined {
  const said = [...choices];
  const chosen = pieces.map((piece) => {
    if (piece.state === "settled") return piece.lines;
    const choice = said.shift();
    return choice === "both" ? [...piece.yours, ...piece.theirs] : choice === undefined ? undefined : piece[choice];
  });
  return chosen.includes(undefined) ? undefined : chosen.flatMap((of) => of ?? []).join("\n");
}
