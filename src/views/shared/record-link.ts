import type { DirectionRecord } from "#records";
import type { Link } from "../route.ts";

/** The page of a record: a decision has one of its own, all other kinds share one. */
export const recordPage = (kind: string, path: string): Link => ({ kind: kind === "decision" ? "decision" : "record", id: path });

export const recordLink = ({ kind, path }: Pick<DirectionRecord, "kind" | "path">): Link => recordPage(kind, path);
