import type { Part } from "#base";
import type { GitRepository } from "#git";
import type { History } from "#history";
import type { Config, Divided, PartName, PartValues, Repository } from "#picture";
import type { Store } from "#store";
import type { RecordStamp } from "../kept/record-stamp.ts";
import type { GatherOptions } from "../types.ts";

/** What the readers of parts share. */
export interface Source {
  readonly git: GitRepository;
  readonly store: () => Promise<Store>;
  readonly repository: Repository;
  readonly config: Config;
  readonly recordStamp: RecordStamp;
  /** Areas of another commit, in place of this one's own. */
  readonly dividedAs?: Divided;
}

/** One run of gathering: asks for other parts, and tells how far it is. */
export interface Gathering extends Source {
  readonly part: <N extends PartName>(name: N) => Promise<Part<PartValues[N]>>;
  readonly options: GatherOptions;
  /** Over the newest year only: a picture that will be looked at once. */
  readonly early: boolean;
  /** Called with the newest year while the rest of history is still being read. */
  readonly onWindow: (history: Part<History>) => Promise<void>;
}

/** How each part comes to be. A part that rests on others asks for them, so that what is free to go runs at once. */
export type PartReaders = { readonly [N in PartName]: (gathering: Gathering) => Promise<Part<PartValues[N]>> };
