import { extensionOf } from "#base";
import { isDecision } from "../read/is-decision.ts";
import type { DirectionRecord, Kind, LinkVerb, Value } from "../types.ts";
import { isList } from "../value.ts";
import { editFrontMatter, type EditedText } from "./edit-front-matter.ts";
import { hintOf, homeOf } from "./home.ts";
import { linkText, numberedName, recordName, referenceTo } from "./link.ts";
import { otherSide } from "../other-side.ts";
import { placeOf } from "./places.ts";
import { lineAfter, lineEndOf, spliced } from "./splice.ts";

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

/**
 * Adds a link as the text's own convention has it: a key, a row or line of that name, a line below the status, an item
 * under "Links"; `undefined` where its format has no place for one.
 */
export function addLink(text: string, link: NewLink): EditedText | undefined {
  const { from, to, kind, heading } = link;
  const verb = otherSide[link.verb];
  // However the one is named there: ADR-0012 is ADR-012.
  if (isDecision(from) && from.links.some((each) => each.verb === verb && each.target === to.path)) return { state: "done", text };
  const home = homeOf(text, kind.statusField ?? "status", hintOf(from, "status"));
  if (home?.kind === "front matter") return inFrontMatter(text, verb, link);
  const name = home?.kind === "section" ? heading : (numberedName(to.path) ?? recordName(to.path));
  const target = linkText(from.path, to.path, name);
  if (text.includes(target)) return { state: "done", text };
  const row = inRow(text, verb, target);
  if (row !== undefined) return { state: "done", text: row };
  const line = `${verb.slice(0, 1).toUpperCase()}${verb.slice(1)} ${target}`;
  if (home?.kind === "section") return { state: "done", text: belowStatus(text, home.end, line) };
  return /^\.(?:rst|adoc)$/.test(extensionOf(from.path)) ? undefined : { state: "done", text: underLinks(text, line) };
}

/** The text with a link in its own row of that name; `undefined` where it has none. */
export function inRow(text: string, verb: LinkVerb, target: string): string | undefined {
  const place = placeOf(text, verb);
  if (place?.kind !== "line") return undefined;
  const old = text.slice(place.at, place.end).trim();
  const said = /^(?:n\/?a|none|no|nil|[-–—]*)$/i.test(old) ? target : `${old}, ${target}`;
  const room = /\s$/.test(text.slice(0, place.at)) ? "" : " ";
  return spliced(text, [{ at: place.at, end: place.end, text: room + said }]);
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
  if (heading === null) return `${withoutLastLines(text)}${eol}${eol}## Links${eol}${eol}${item}${last}`;
  const from = heading.index + heading[0].length;
  const next = /^##/m.exec(text.slice(from));
  const before = withoutLastLines(text.slice(0, next === null ? text.length : from + next.index));
  const isList = /^[*+-] /.test(before.split("\n").at(-1) ?? "");
  return `${before}${isList ? eol : eol + eol}${item}${next === null ? last : text.slice(before.length)}`;
}

/** Without the empty lines at its end; blanks behind the last words stay, they are somebody's. */
function withoutLastLines(text: string): string {
  const said = text.trimEnd().length;
  return text.slice(0, said + (/^[ \t]*/.exec(text.slice(said))?.[0].length ?? 0));
}
