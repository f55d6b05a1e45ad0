import { counted, printable, showCount } from "#base";
import type { StateFolder } from "../types.ts";

export interface StateWords {
  readonly text: string;
  readonly holds: { readonly what: string; readonly files: number; readonly bytes: number; readonly text: string }[];
}

/** What is kept on disk, and where. */
export function stateWords(state: StateFolder | undefined): StateWords {
  if (state === undefined) return { text: "Nothing is kept on disk.", holds: [] };
  return {
    text: `Kept in \`${printable(state.folder)}\` (${printable(state.because)}). Delete it at any time: it is read again.`,
    holds: state.holds.map((one) => ({ ...one, text: `${one.what}: ${counted(one.files, "file")}, ${size(one.bytes)}` })),
  };
}

function size(bytes: number): string {
  if (bytes < 1_000) return counted(bytes, "byte");
  return bytes < 1_000_000 ? `${showCount(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
