import type { Option } from "./command.ts";

/** Taken by every command. */
export const commonOptions: readonly Option[] = [
  { name: "at", value: "<rev>", summary: "ask at this commit, branch, tag or day (2025-08-22), not at HEAD" },
  { name: "repo", short: "C", value: "<folder>", summary: "the repository, when it is not the one you stand in" },
  { name: "json", summary: "the same as data; fairlead schema prints its JSON Schema" },
  { name: "md", summary: "the same as Markdown" },
  { name: "no-store", summary: "keep nothing on disk" },
  { name: "people", summary: "let names be shown in what may leave this machine" },
  { name: "quiet", short: "q", summary: "no progress, no messages; only the result" },
  { name: "no-color", summary: "no colours (NO_COLOR does the same)" },
  { name: "help", short: "h", summary: "explain the command" },
];
