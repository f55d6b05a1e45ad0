import type { Line } from "./lines.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { plainWords } from "./words.ts";

const counter =
  /^[^\p{L}]*(?:bad|cons?|negatives?|against|rejected|why (?:not|rejected)|disadvantages?|downsides?|drawbacks?|nachteile?|schlecht|verworfen|contras?|desventajas?|desvantagens?|malo|rechazad[oa]|descartad[oa]|rejeitad[oa]|inconvénients?|mauvais|rejetée?|écartée?|缺点|劣势|デメリット|短所|欠点)(?!\p{L})/iu;
/** A line that says nothing but which side follows. */
const label =
  /^[^\p{L}]*(?:good|bad|pros?|cons?|positives?|negatives?|for|against|(?:dis)?advantages?|upsides?|downsides?|drawbacks?|benefits|pros (?:and|&) cons|vorteile?|nachteile?|prós|contras?|ventajas?|desventajas?|vantagens?|desvantagens?|avantages?|inconvénients?|优点|缺点|メリット|デメリット|長所|短所)[^\p{L}]*$/iu;
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
