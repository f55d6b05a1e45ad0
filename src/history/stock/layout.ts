import type { Kind } from "#store";

/** Commits as they are kept: one segment a run that found new ones. */
export const commitsKind: Kind = { name: "commits", version: 5 };
