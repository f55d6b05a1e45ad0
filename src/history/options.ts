import type { Part } from "#base";
import type { IdentityConfig } from "./people/identity.ts";
import type { History } from "./types.ts";

/** A stage of long work. `of` is 0 when the end is not known. */
export interface HistoryProgress {
  readonly stage: string;
  readonly done: number;
  readonly of: number;
  readonly unit: string;
}

export interface ReadHistoryOptions extends IdentityConfig {
  /** Id of the commit to ask at. */
  readonly at: string;
  /** Ids listed in `.git-blame-ignore-revs`. */
  readonly ignoredRevs: readonly string[];
  readonly onProgress?: ((progress: HistoryProgress) => void) | undefined;
  /**
   * Called once with the newest year, while a history that is not kept yet is still being read by git. What it says
   * of older years is looked at when this has resolved.
   */
  readonly onWindow?: ((history: Part<History>) => void | Promise<void>) | undefined;
  readonly signal?: AbortSignal | undefined;
}
