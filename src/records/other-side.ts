import type { LinkVerb } from "./types.ts";

/** How the other record says the same link: what supersedes is superseded by. */
export const otherSide: Readonly<Record<LinkVerb, LinkVerb>> = {
  supersedes: "superseded by",
  "superseded by": "supersedes",
  amends: "amended by",
  "amended by": "amends",
  "supersedes in part": "superseded in part by",
  "superseded in part by": "supersedes in part",
  clarifies: "clarified by",
  "clarified by": "clarifies",
  extends: "extended by",
  "extended by": "extends",
  "depends on": "required by",
  "required by": "depends on",
  "relates to": "relates to",
};
