import type { XmlNode } from "./format.ts";

/** Deeper or larger texts are nobody's manifest. */
const deepest = 200;
const mostElements = 300_000;

/** A tag: no part of it holds a "<", so that looking for its end never goes past the next one. */
const tag = /<(\/?)([A-Za-z_][\w.:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/y;
const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads XML as manifests need it, many times faster than a whole parser: elements, attributes, text, CDATA. Of entities
 * it knows the five that every XML has; a text that declares a document type is refused, so that none can be made up.
 * Tags that do not match are forgiven. Names lose their prefixes.
 */
export function readXml(text: string): XmlNode {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new SyntaxError("it declares a document type, which is not read");
  const root = new Element("", "");
  const open: Element[] = [root];
  let elements = 0;
  for (let at = 0, next = text.indexOf("<"); next >= 0; next = text.indexOf("<", at)) {
    const top = open.at(-1) ?? root;
    top.add(text.slice(at, next));
    const skipped = endOfMark(text, next);
    if (skipped !== undefined) {
      if (text.startsWith("<![CDATA[", next)) top.addPlain(text.slice(next + 9, skipped - 3));
      at = skipped;
      continue;
    }
    tag.lastIndex = next;
    const [whole = "<", closes, name = "", attributes = ""] = tag.exec(text) ?? [];
    at = next + whole.length;
    if (closes === "/") close(open, plainName(name));
    else if (name !== "" && ++elements <= mostElements) start(open, top, new Element(plainName(name), attributes));
    if (elements > mostElements || open.length > deepest) throw new SyntaxError("it is too large or nested too deeply to be read");
  }
  return root;
}

const marks = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** Where a comment, CDATA or an instruction ends; the end of the text for one that never does; `undefined` for anything else. */
function endOfMark(text: string, at: number): number | undefined {
  const mark = marks.find(([opens]) => text.startsWith(opens, at));
  if (mark === undefined) return undefined;
  const end = text.indexOf(mark[1], at + mark[0].length);
  return end < 0 ? text.length : end + mark[1].length;
}

function start(open: Element[], top: Element, element: Element): void {
  top.children.push(element);
  if (!element.isEmpty) open.push(element);
}

const plainName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Closes the nearest open element of that name; a tag that closes nothing is passed over. */
function close(open: Element[], name: string): void {
  const place = open.findLastIndex((element) => element.name === name);
  if (place > 0) open.length = place;
}

/** A class, against the habit of the house: a history holds millions of elements, and most are never asked anything. */
class Element implements XmlNode {
  readonly name: string;
  readonly children: Element[] = [];
  readonly #attributes: string;
  #text = "";

  /** `<name/>`: nothing closes it. */
  get isEmpty(): boolean {
    return this.#attributes.endsWith("/");
  }

  constructor(name: string, attributes: string) {
    this.name = name;
    this.#attributes = attributes;
  }

  add(text: string): void {
    if (text.length > 0 && /\S/.test(text)) this.#text += withEntities(text);
  }

  addPlain(text: string): void {
    this.#text += text;
  }

  get text(): string {
    return this.#text.trim();
  }

  attribute(wanted: string): string {
    for (const [, name = "", double, single] of this.#attributes.matchAll(attribute))
      if (plainName(name) === wanted) return withEntities(double ?? single ?? "");
    return "";
  }

  all(wanted: string): readonly XmlNode[] {
    return this.children.filter((child) => child.name === wanted);
  }

  of(wanted: string): string {
    return this.children.find((child) => child.name === wanted)?.text ?? "";
  }
}

const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" };
const withEntities = (text: string): string =>
  text.includes("&") ? text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity) : text;
