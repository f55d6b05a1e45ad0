import type { Problem } from "#base";
import { type Config, emptyConfig } from "#picture";
import { loadSignals } from "../found.ts";
import { type OwnFile, ownFiles } from "../own-files.ts";

/** The configuration, and what in it could not be read as meant. */
export interface ReadConfig {
  readonly value: Config;
  readonly problems: readonly Problem[];
}

/** Checks `fairlead.yaml` where there is one; the parser and the schemas are loaded only then. */
export async function readConfig(file: OwnFile | undefined): Promise<ReadConfig> {
  if (file?.text === undefined) return { value: emptyConfig, problems: file?.problems ?? [] };
  const [{ parseConfig }, { rules }] = await Promise.all([import("./parse.ts"), loadSignals()]);
  return parseConfig(ownFiles.config, file.text, rules);
}
