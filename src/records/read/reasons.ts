import type { Line } from "./lines.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { plainWords } from "./words.ts";

const counter = /^\W*(?:bad|cons?|negatives?|against|rejected|why (?:not|rejected)|disadvantages?|downsides?|drawbacks?)\b/i;
/** A line that says nothing but which side follows. */
const label =
  /^\W*(?:good|bad|pros?|cons?|positives?|negatives?|for|against|(?:dis)?advantages?|upsides?|downsides?|drawbacks?|benefits|pros (?:and|&) cons)\W*$/i;
const minus = /^`-`\s*/;

/** "Bad, because …", what stands below "Con", what begins with a minus; else the first paragraph. Never the label itself. */
export function reasonsIn(lines: readonly Line[]): string {
  const against: string[] = [];
  const rest: Piece[] = [];
  let side: "for" | "against" | undefined;
  for (const piece of piecesOf(lines)) {
    if (label.test(piece.text)) side = counter.test(piece.text) ? "against" : "for";
    else if (counter.test(piece.text) || minus.test(piece.text) || side === "against")
      against.push(plainWords(piece.text.replace(minus, "")));
    else if (side === undefined) rest.push(piece);
  }
  const said = against.length > 0 ? against.join("; ") : plainWords(rest.find(({ item }) => !item)?.text ?? rest[0]?.text ?? "");
  return said.slice(0, 600);
}
