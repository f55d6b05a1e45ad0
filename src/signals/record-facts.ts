import type { Confidence } from "#base";
import type { Picture } from "#picture";
import type { DirectionRecord } from "#records";
import { evidence } from "./evidence.ts";
import { shellWord } from "./shell.ts";
import type { Evidence } from "./types.ts";

/** What stands behind a fact that records state. */
export interface Stated {
  readonly name: string;
  readonly definition: string;
  readonly n: string;
  readonly command: string;
  readonly confidence?: Confidence;
}

/** A fact that records state. */
export const stated = (picture: Picture, text: string, { confidence = "declared", ...figure }: Stated): Evidence =>
  evidence(picture, text, { ...figure, confidence, from: "records" });

/** The command that shows a record. */
export const showCommand = (record: Pick<DirectionRecord, "path">): string => `fairlead show ${shellWord(record.path)}`;

/** The command that lists records of a kind. */
export const listCommand = (kind: string): string => `fairlead list ${kind}`;
