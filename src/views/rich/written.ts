import { printable } from "#base";
import type { DirectionRecord } from "#records";
import type { ViewInput } from "../types.ts";
import type { Rich } from "./types.ts";
import { linksFrom } from "./text-links.ts";

/** A record's own text below its front matter and title, as it is formatted; as plain lines where nothing formats it. */
export function writtenOf({ picture, markdown }: Pick<ViewInput, "picture" | "markdown">, record: DirectionRecord): Rich[] {
  const text = record.sections.map((section, index) => sourceOf(section, index === 0)).join("\n\n");
  if (text.trim() === "") return [];
  return [...(markdown?.(text, linksFrom(picture, record.path)) ?? [{ as: "lines", text: printable(text) } as const])];
}

/** The first heading of level one is the title: it stands at the top of the page already. */
const sourceOf = ({ level, title, text }: DirectionRecord["sections"][number], first: boolean): string =>
  first && level === 1 ? text : `${"#".repeat(level)} ${title}\n\n${text}`;
