import { isCompound } from "#code";
import type { DirectionRecord } from "#records";
import { type Piece, recordText } from "./text.ts";

/** How a name or a path stands in a record: pointed at as code, in a block of code, or as a plain word. */
export type Standing = "pointed" | "block" | "prose";

export interface Mention {
  readonly text: string;
  readonly standing: Standing;
  /** 1-based lines of the record where it stands, in order. */
  readonly lines: readonly number[];
}

/** Code names and paths that a record holds, each once, as it stands most clearly. A name of a file alone counts only as code: "Node.js" is none. */
export interface Mentions {
  readonly names: readonly Mention[];
  readonly paths: readonly Mention[];
}

/** A record that holds more than this is a catalogue; what comes after is not looked at. */
const most = 400;

export function mentionsOf(record: DirectionRecord): Mentions {
  const text = recordText(record);
  const names = new Map<string, Mention>();
  const paths = new Map<string, Mention>();
  const pieces: readonly (readonly [Standing, readonly Piece[]])[] = [
    ["pointed", text.pointed],
    ["block", text.blocks],
    ["prose", text.prose],
  ];
  for (const [standing, list] of pieces) {
    for (const piece of list) {
      const { rest, found } = pathsIn(piece.text);
      for (const path of found) if (standing !== "prose" || path.includes("/")) add(paths, path, standing, piece.line);
      for (const name of namesIn(rest, standing)) add(names, name, standing, piece.line);
    }
  }
  return { names: [...names.values()], paths: [...paths.values()] };
}

/** The clearest standing is met first and stays. */
function add(into: Map<string, Mention>, text: string, standing: Standing, line: number): void {
  const known = into.get(text);
  if (known === undefined && into.size >= most) return;
  const lines = [...new Set([...(known?.lines ?? []), line])].toSorted((a, b) => a - b);
  into.set(text, { text, standing: known?.standing ?? standing, lines });
}

const address = /\b[a-z][a-z0-9+.-]*:\/\/[^\s)>"'`\]]+/gi;
const path =
  /(?:^|(?<=[\s("'`[<]))(?:\.{0,2}\/)?(?:[\w.@+()[\]-]+\/)+[\w.@+*()[\]-]*|(?:^|(?<=[\s("'`[<]))[\w-][\w.-]*\.[a-z]{1,5}(?=[\s)"'`,:;.\]>]|$)/gi;

/** Paths of a piece, and what is left of it without them. Of an address only one into a repository's files is a path. */
function pathsIn(text: string): { readonly rest: string; readonly found: readonly string[] } {
  const found: string[] = [];
  const plain = text.replace(address, (link) => {
    if (/\/(?:blob|tree)\/[^/]+\//.test(link)) found.push(link);
    return " ";
  });
  const rest = plain.replace(path, (hit) => {
    found.push(hit.replace(/[.,:;)\]]+$/, ""));
    return " ";
  });
  return { rest, found };
}

const word = /[A-Za-z_$][\w$]{3,80}/g;

/** Made-up names; a single plain word only where it stands alone as code and begins with a capital, as a class does. */
function namesIn(text: string, standing: Standing): readonly string[] {
  const names = (text.match(word) ?? []).filter((name) => isCompound(name) && !/^\d/.test(name));
  const alone = standing === "pointed" && /^[A-Z][a-z]{3,}(?:\(\))?$/.test(text.trim()) ? [text.trim().replace("()", "")] : [];
  return [...names, ...alone];
}
