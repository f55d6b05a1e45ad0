import { printable } from "#base";
import type { ComponentChildren } from "preact";

/** Text whose parts in backticks are what can be typed or found in the tree. Everything is text: no markup comes through. */
export function Coded({ text }: { readonly text: string }) {
  return <>{pieces(text).map((piece) => (piece.code ? <code>{breakable(printable(piece.text))}</code> : printable(piece.text)))}</>;
}

/** A path may break after its slashes, so that it need not break within a name. */
export const breakable = (text: string): ComponentChildren =>
  text.split(/(?<=\/)/).flatMap((part, index): ComponentChildren[] => (index === 0 ? [part] : [<wbr />, part]));

export interface Piece {
  readonly code: boolean;
  readonly text: string;
}

/** Splits at pairs of backticks; an odd one stays as it is. */
export function pieces(text: string): readonly Piece[] {
  const parts = text.split("`");
  if (parts.length % 2 === 0) return [{ code: false, text }];
  return parts.map((part, index) => ({ code: index % 2 === 1, text: part })).filter((piece) => piece.text !== "");
}

/** The same beginning with a capital; what can be typed (a path in backticks, a command) keeps its own letter. */
export const opening = (text: string): string =>
  /^fairlead\b/.test(text) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A path: its folder lighter than its name, with places to break. */
export function PathText({ path }: { readonly path: string }) {
  const text = printable(path);
  const name = text.lastIndexOf("/") + 1;
  return (
    <code>
      {name > 0 && <span class="soft">{breakable(text.slice(0, name))}</span>}
      {text.slice(name)}
    </code>
  );
}

/** Folders left out of the middle of a long path: "clients/…/internals/AsyncKafkaConsumer.java". */
export function shortPath(path: string, most: number): string {
  const parts = path.split("/");
  const [first = ""] = parts;
  if (path.length <= most || parts.length < 4) return path;
  let kept = parts.length - 1;
  const length = (from: number): number => first.length + 3 + parts.slice(from).join("/").length;
  while (kept > 2 && length(kept - 1) <= most) kept -= 1;
  return `${first}/…/${parts.slice(kept).join("/")}`;
}
