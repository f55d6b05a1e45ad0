import type { Link } from "../route.ts";
import type { Rich } from "./types.ts";

/** Reads Markdown into what may be drawn; `resolve` says which page of this site an address leads to. */
export type ReadMarkdown = (markdown: string, resolve?: (href: string) => Link | undefined) => readonly Rich[];

/** The reader and its parser, loaded when a text is first shown. */
export const loadMarkdown = async (): Promise<ReadMarkdown> => (await import("./read.ts")).readRich;
