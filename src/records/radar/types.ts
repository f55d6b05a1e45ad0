import type { Problem, Read } from "#base";

/** How a blip moved: towards the middle, away from it, not at all, or it is new. */
export type Movement = "new" | "in" | "out" | "none";

/** A ring or a quadrant: what it is called, and what other tools know of it besides. */
export interface RadarBand {
  /** How other tools refer to it; "" where they do so by name. */
  readonly id: string;
  readonly name: string;
  readonly color?: string;
  readonly description?: string;
}

/** A blip's place at a time. */
export interface RadarStep {
  /** As written: "2024-03-01", "2026.05". */
  readonly date: string;
  readonly ring: string;
  /** What was said then, Markdown; empty where nothing was. */
  readonly note: string;
  readonly moved?: Movement;
}

export interface RadarBlip {
  /** Name of its file without extension. */
  readonly id: string;
  readonly name: string;
  /** Names of the bands it stands in. */
  readonly quadrant: string;
  readonly ring: string;
  /** Only where it was said; else it is told from the history. */
  readonly moved: Movement | undefined;
  /** Markdown. */
  readonly description: string;
  /** Oldest first. */
  readonly history: readonly RadarStep[];
  readonly link?: string;
  readonly links?: readonly { readonly url: string; readonly title: string }[];
  readonly active?: boolean;
  readonly tags?: readonly string[];
  readonly featured?: boolean;
}

/** A radar, whatever tool drew it. Rings from the middle out; quadrants in the tool's own order. */
export interface RadarSheet {
  /** Edition, where the tool has one: "2026.05". */
  readonly date: string;
  readonly rings: readonly RadarBand[];
  readonly quadrants: readonly RadarBand[];
  readonly blips: readonly RadarBlip[];
}

export interface RadarFile {
  /** Below the folder that is read or written: "radar/2024-03-01/react.md". */
  readonly path: string;
  readonly text: string;
}

/** What came of writing: the files and what they cannot hold, or why nothing may be written. */
export type RadarWritten =
  | { readonly state: "done"; readonly files: readonly RadarFile[]; readonly lost: readonly string[] }
  | { readonly state: "refused"; readonly problem: Problem };

/** One entry of the catalogue `records/radar/formats`. */
export interface RadarFormat {
  /** As `--format` takes it. */
  readonly id: string;
  readonly title: string;
  /** Name of the one file it is, or "" where it is a folder of files. */
  readonly file: string;
  /** What it can hold: most bands, and whether there must be as many. Left out, any number. */
  readonly quadrants?: { readonly exactly: number; /** It knows only those that hold a blip. */ readonly filled?: boolean };
  readonly rings?: { readonly most: number };
  /** Never throws: what cannot be read is a problem. */
  readonly read: (files: readonly RadarFile[]) => Read<RadarSheet>;
  /** Given a sheet that fits. `day` is "2026-11-20": the edition, where the sheet has none. */
  readonly write: (sheet: RadarSheet, day: string) => RadarWritten;
}
