import { printable } from "#base";
import type { ComponentChildren } from "preact";

/** Text whose parts in backticks are what can be typed or found in the tree. Everything is text: no markup comes through. */
export function Coded({ text }: { readonly text: string }) {
  return <>{pieces(text).map((piece) => (piece.code ? <code>{printable(piece.text)}</code> : printable(piece.text)))}</>;
}

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

/** A path: its folder lighter than its name, with places to break. */
export function PathText({ path }: { readonly path: string }) {
  const parts = printable(path).split("/");
  const folders = parts.slice(0, -1);
  const name = parts.at(-1) ?? "";
  return (
    <code>
      {folders.length > 0 && <span class="soft">{folders.flatMap((folder): ComponentChildren[] => [`${folder}/`, <wbr />])}</span>}
      {name}
    </code>
  );
}
