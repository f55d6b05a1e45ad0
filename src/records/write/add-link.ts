import type { DirectionRecord, Kind, LinkVerb, Value } from "../types.ts";
import { isList } from "../value.ts";
import { editFrontMatter, type EditedText } from "./edit-front-matter.ts";
import { homeOf } from "./home.ts";
import { markdownLink, numberedName, otherSide, recordName, referenceTo } from "./link.ts";
import { lineAfter, lineEndOf } from "./splice.ts";

/** A link that one record is to hold to another. */
export interface NewLink {
  readonly from: DirectionRecord;
  readonly to: DirectionRecord;
  /** What the other one says of this: "superseded by". */
  readonly verb: LinkVerb;
  readonly kind: Kind;
  /** First heading of the other. */
  readonly heading: string;
}

/** Adds a link as the text's own convention has it: a key, a line below the status, an item under "Links". */
export function addLink(text: string, link: NewLink): EditedText {
  const verb = otherSide[link.verb];
  const place = homeOf(text, link.kind.statusField ?? "status");
  if (place?.kind === "front matter") return inFrontMatter(text, verb, link);
  const words = verb.slice(0, 1).toUpperCase() + verb.slice(1);
  const name = place?.kind === "section" ? link.heading : (numberedName(link.to.path) ?? recordName(link.to.path));
  const target = markdownLink(link.from.path, link.to.path, name);
  if (text.includes(`](${/\]\(([^)]*)\)$/.exec(target)?.[1] ?? ""})`)) return { state: "done", text };
  return {
    state: "done",
    text: place?.kind === "section" ? belowStatus(text, place.end, `${words} ${target}`) : underLinks(text, `${words} ${target}`),
  };
}

function inFrontMatter(text: string, verb: LinkVerb, { from, to, kind }: NewLink): EditedText {
  const key = verb.replaceAll(" ", "-");
  const old: Value | undefined = from.fields[key]?.value;
  const reference = referenceTo(to);
  const items = isList(old) ? old : old === undefined || old === null ? [] : [old];
  if (items.includes(reference)) return { state: "done", text };
  return editFrontMatter(
    text,
    key,
    [...items, reference],
    kind.fields.map((field) => field.key),
  );
}

function belowStatus(text: string, status: number, line: string): string {
  const eol = lineEndOf(text);
  const at = lineAfter(text, status);
  const open = text[at - 1] === "\n" ? "" : eol;
  return `${text.slice(0, at)}${open}${eol}${line}${at === text.length && open !== "" ? "" : eol}${text.slice(at)}`;
}

const linksHeading = /^##+[ \t]+(?:Links|Related decisions|More Information)\b[^\r\n]*(?:\r?\n|$)/im;

function underLinks(text: string, line: string): string {
  const eol = lineEndOf(text);
  const last = text.endsWith("\n") ? eol : "";
  const item = `${/^([*+-]) /m.exec(text)?.[1] ?? "*"} ${line}`;
  const heading = linksHeading.exec(text);
  if (heading === null) return `${text.trimEnd()}${eol}${eol}## Links${eol}${eol}${item}${last}`;
  const from = heading.index + heading[0].length;
  const next = /^##/m.exec(text.slice(from));
  const before = text.slice(0, next === null ? text.length : from + next.index).trimEnd();
  const isList = /^[*+-] /.test(before.split("\n").at(-1) ?? "");
  return `${before}${isList ? eol : eol + eol}${item}${next === null ? last : text.slice(before.length)}`;
}
