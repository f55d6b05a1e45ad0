import type { Path } from "#base";
import type { Config } from "#picture";
import type { RecordSet } from "#records";

/** The root folder of the kinds that are not decisions. */
export const recordFolder = (config: Config): Path => (config.direction[0] ?? "direction").replace(/^\.?\/+|\/+$/g, "");

/** The records of a repository that holds none, and so without what reads them; `left` are files that were looked into. */
export const noRecords = (config: Config, left: RecordSet["left"]): RecordSet => ({
  all: [],
  decisions: [],
  logs: [],
  left,
  problems: [],
  find: () => [],
  folder: recordFolder(config),
});

/** Whether nothing is written down: no record, no log, and no problem with one. */
export const isNothing = ({ all, logs, problems }: RecordSet): boolean => all.length + logs.length + problems.length === 0;
