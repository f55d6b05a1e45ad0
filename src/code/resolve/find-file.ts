import type { Path } from "#base";

/** Looks for the file a path without certain ending means; -1 when there is none. */
export type FindFile = (path: Path) => number;
