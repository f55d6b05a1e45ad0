import type { Rows } from "../types.ts";
import type { Gathered } from "./gather.ts";
import type { Move } from "./lineage.ts";

/** Moves with changes, by commit: a path that went, and one that came and is like it by half or more. */
export type LikelyMoves = ReadonlyMap<number, readonly Move[]>;

/** Blobs of rows, by number, and the id behind one. */
export type MovedBlobs = ReturnType<Rows["blobs"]>;

/** What of a history tells where both kinds stand. */
export type MoveColumns = Pick<Gathered, "count" | "width" | "oids" | "rowStart" | "rowPath" | "rowChange" | "pathStart" | "pathBytes">;
