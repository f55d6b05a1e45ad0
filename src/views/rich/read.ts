import type { Definition, Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Link } from "../route.ts";
import type { Inline, Rich, RichCell } from "./types.ts";

/** The page that an address in a text leads to; `undefined` when this site has none. */
export type Resolve = (href: string) => Link | undefined;

/** Longer texts are shown up to here: a record is read by people. */
const mostText = 100_000;
/** Deeper nesting is drawn as the text it holds. */
const mostDepth = 12;

/**
 * Markdown (CommonMark with GFM's tables, task lists and strikethrough) as a tree of what may be drawn. Raw HTML is
 * left out; a link leads to a page of this site, or by http, https or mailto elsewhere, or is plain text; pictures
 * are their words.
 */
export function readRich(markdown: string, resolve: Resolve = () => undefined): readonly Rich[] {
  const text = markdown.slice(0, mostText).split("\n").map(shallow).join("\n");
  const { children } = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const read = new Reader(resolve, definitionsIn(children)).blocks(children, 0);
  return markdown.length > mostText ? [...read, { as: "paragraph", of: [{ as: "text", text: "… The rest stands in the file." }] }] : read;
}

/** A line that opens more quotes and lists than can be drawn opens no more than that: the parser takes the square of them. */
function shallow(line: string): string {
  const [open = ""] = /^[ \t>*+\-\d.)]+/.exec(line) ?? [];
  const markers = open.match(/[>*+\-.)]/g)?.length ?? 0;
  return markers > mostDepth && (open.includes(">") || /[ \t]/.test(open.trim()))
    ? open.slice(0, 3 * mostDepth) + line.slice(open.length)
    : line;
}

const definitionsIn = (nodes: readonly RootContent[]): ReadonlyMap<string, Definition> =>
  new Map(nodes.flatMap((node) => (node.type === "definition" ? [[node.identifier, node] as const] : [])));

class Reader {
  readonly #resolve: Resolve;
  readonly #definitions: ReadonlyMap<string, Definition>;

  constructor(resolve: Resolve, definitions: ReadonlyMap<string, Definition>) {
    this.#resolve = resolve;
    this.#definitions = definitions;
  }

  blocks(nodes: readonly RootContent[], depth: number): Rich[] {
    return nodes.flatMap((node) => this.#block(node, depth));
  }

  #block(node: RootContent, depth: number): readonly Rich[] {
    if (depth > mostDepth) return [{ as: "lines", text: textOf(node) }];
    switch (node.type) {
      case "paragraph":
        return [{ as: "paragraph", of: this.#inlines(node.children, depth) }];
      case "heading":
        return [{ as: "heading", level: node.depth, of: this.#inlines(node.children, depth) }];
      case "code":
        return [{ as: "lines", text: node.value }];
      case "blockquote":
        return [{ as: "quote", of: this.blocks(node.children, depth + 1) }];
      case "list":
        return [
          {
            as: "list",
            start: node.ordered === true ? (node.start ?? 1) : null,
            items: node.children.map((item) => ({ done: item.checked ?? null, of: this.blocks(item.children, depth + 1) })),
          },
        ];
      case "table": {
        const [head = [], ...rows] = node.children.map((row) => row.children.map((cell): RichCell => this.#inlines(cell.children, depth)));
        return [{ as: "table", head, rows }];
      }
      case "thematicBreak":
        return [{ as: "rule" }];
      case "html":
      case "definition":
      case "footnoteDefinition":
      case "yaml":
        return [];
      case "listItem":
      case "tableRow":
      case "tableCell":
        return []; // they stand in lists and tables only, which read them
      case "text":
      case "inlineCode":
      case "emphasis":
      case "strong":
      case "delete":
      case "break":
      case "link":
      case "linkReference":
      case "image":
      case "imageReference":
      case "footnoteReference":
        return []; // they stand in paragraphs, headings and cells only
    }
  }

  #inlines(nodes: readonly PhrasingContent[], depth: number): Inline[] {
    return nodes.flatMap((node) => this.#inline(node, depth + 1));
  }

  #inline(node: PhrasingContent, depth: number): readonly Inline[] {
    if (depth > mostDepth + 4) return [{ as: "text", text: textOf(node) }];
    switch (node.type) {
      case "text":
        return [{ as: "text", text: node.value }];
      case "inlineCode":
        return [{ as: "code", text: node.value }];
      case "emphasis":
        return [{ as: "em", of: this.#inlines(node.children, depth) }];
      case "strong":
        return [{ as: "strong", of: this.#inlines(node.children, depth) }];
      case "delete":
        return [{ as: "del", of: this.#inlines(node.children, depth) }];
      case "break":
        return [{ as: "break" }];
      case "link":
        return this.#link(node.url, this.#inlines(node.children, depth));
      case "linkReference":
        return this.#link(this.#definitions.get(node.identifier)?.url ?? "", this.#inlines(node.children, depth));
      case "image":
      case "imageReference":
        return [{ as: "picture", text: node.alt ?? "" }];
      case "html":
      case "footnoteReference":
        return [];
    }
  }

  #link(href: string, of: readonly Inline[]): readonly Inline[] {
    const to = this.#resolve(href);
    if (to !== undefined) return [{ as: "link", to, of }];
    const away = safeAddress(href);
    return away === undefined ? of : [{ as: "away", href: away, of }];
  }
}

/** An address that can do nothing but open a page or a letter; `undefined` for any other (`javascript:`, `data:`, `file:`). */
function safeAddress(href: string): string | undefined {
  // oxlint-disable-next-line no-control-regex -- browsers leave control characters out of an address before they read its scheme
  if (/[\u0000-\u0020\u007f]/.test(href)) return undefined;
  return /^(https?:\/\/[^/]|mailto:)/i.test(href) ? href : undefined;
}

/** All text below a node. */
function textOf(node: Nodes): string {
  const parts: string[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type !== "html" && "value" in next) parts.push(next.value);
    if ("children" in next) open.push(...next.children.toReversed());
  }
  return parts.join(" ");
}
