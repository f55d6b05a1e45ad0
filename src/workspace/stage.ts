import type { Problem, Seconds } from "#base";
import type { GitRepository } from "#git";
import type { Config, Repository } from "#picture";
import type { Store } from "#store";
import type { RecordStamp } from "./kept/record-stamp.ts";
import type { ConfigFile } from "./own-files.ts";
import type { Gatherer } from "./parts/gatherer.ts";

/** What every view of one workspace is shown from. */
export interface Stage {
  readonly git: GitRepository;
  readonly store: () => Promise<Store>;
  readonly gatherer: Gatherer;
  /** The commit asked at. */
  readonly at: string;
  readonly repository: Repository;
  readonly config: Config;
  /** `fairlead.yaml` as it was read. */
  readonly configFile: ConfigFile;
  readonly problems: readonly Problem[];
  readonly now: Seconds;
  readonly recordStamp: RecordStamp;
}
