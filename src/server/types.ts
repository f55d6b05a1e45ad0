import type { Document } from "#views";
import type { Workspace } from "#workspace";

export interface ServeOptions {
  /** 0 or left out: any free port. */
  readonly port?: number | undefined;
  /** Opens the repository anew, at the same revision: called when its refs moved. */
  readonly reopen: () => Promise<Workspace>;
  /** Shown at the foot of each page. */
  readonly version: string;
  /** Writes a page's words for "Copy as Markdown". */
  readonly markdown: (document: Document) => string;
}

/** A running server. */
export interface Served {
  /** With the token in its fragment, which no server log and no Referer ever sees. */
  readonly url: string;
  /** Ends open connections, and the server. */
  readonly close: () => Promise<void>;
}

export interface ExportOptions {
  readonly version: string;
  /** Writes a page's words for "Copy as Markdown". */
  readonly markdown: (document: Document) => string;
  /** Names of people may be written (people.md, rule 7). Off unless asked for. */
  readonly people?: boolean | undefined;
  /** Pages of files to write at most; 500 when left out. */
  readonly files?: number | undefined;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** What a static export wrote. */
export interface Exported {
  readonly pages: number;
  readonly bytes: number;
  /** Sentences: what was left out, and why. */
  readonly left: readonly string[];
}
