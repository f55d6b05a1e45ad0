import type { TechnologyClass } from "../types.ts";

/** Classes of which each technology is a choice others have to live with, however little it is used yet. */
const decisive: ReadonlySet<TechnologyClass> = new Set([
  "language",
  "framework",
  "store",
  "broker",
  "auth",
  "telemetry",
  "vendor SDK",
  "base image",
  "CI system",
  "deployable",
]);

/** Whether a technology of this class is a choice by what it is; any other is judged by its use. */
export const isDecisive = (kind: TechnologyClass): boolean => decisive.has(kind);
