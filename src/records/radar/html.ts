/**
 * HTML that other tools keep descriptions in, as Markdown, and back. Only what is text survives: tags that say nothing
 * of it are dropped, scripts and styles with all they hold, addresses unless they lead to a page or a mailbox.
 */
const opening: Readonly<Record<string, string>> = { b: "**", strong: "**", i: "*", em: "*", code: "`", br: "\n" };
const dropped = new Set(["script", "style", "iframe", "object", "template", "svg", "math"]);
/** No description is longer; what is, is cut. */
const longest = 100_000;

export const isHtml = (text: string): boolean => /<\/?(?:p|a|b|i|em|strong|ul|ol|li|br|h[1-6]|div|span)\b[^<>]*>/i.test(text);

export function htmlToMarkdown(html: string): string {
  const out: string[] = [];
  const links: (string | undefined)[] = [];
  let inside = "";
  let code = false;
  for (const [token] of html.slice(0, longest).matchAll(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>|[^<]+|</g)) {
    const tag = /^<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>$/i.exec(token);
    const name = tag?.[2]?.toLowerCase() ?? "";
    const closes = tag?.[1] === "/";
    if (inside !== "") {
      if (closes && name === inside) inside = "";
    } else if (tag === null) {
      if (!token.startsWith("<!--")) out.push(code ? decoded(token).replaceAll("`", "'") : escaped(decoded(token)));
    } else if (dropped.has(name)) inside = closes ? "" : name;
    else if (name === "a") out.push(linkMark(closes, tag[3] ?? "", links));
    else {
      if (name === "code") code = !closes;
      out.push(mark(name, closes));
    }
  }
  return tidy(out.join(""));
}

function mark(name: string, closes: boolean): string {
  if (opening[name] !== undefined) return name === "br" && closes ? "" : opening[name];
  if (/^h[1-6]$/.test(name)) return closes ? "\n\n" : `\n\n${"#".repeat(Number(name[1]))} `;
  if (name === "li") return closes ? "" : "\n* ";
  return /^(?:p|div|ul|ol|blockquote|table|tr)$/.test(name) ? "\n\n" : "";
}

function linkMark(closes: boolean, attributes: string, links: (string | undefined)[]): string {
  if (closes) {
    const to = links.pop();
    return to === undefined ? "" : /[()]/.test(to) ? `](<${to}>)` : `](${to})`;
  }
  const [, double, single, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
  const to = safeAddress(decoded(double ?? single ?? bare ?? ""));
  links.push(to);
  return to === undefined ? "" : "[";
}

/** Addresses of pages and mailboxes, and within the same site. */
function safeAddress(address: string): string | undefined {
  const plain = address.trim().replaceAll(/[\s\u0000-\u001f]/g, "");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (plain === "" || (scheme !== undefined && !["http", "https", "mailto"].includes(scheme))) return undefined;
  return plain.replaceAll("<", "%3C").replaceAll(">", "%3E");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

const decoded = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole: string, decimal?: string, hex?: string, name?: string) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    return Number.isNaN(code) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? "\ufffd" : String.fromCodePoint(code);
  });

/** Signs that Markdown would read as its own. */
const escaped = (text: string): string => text.replaceAll(/[\\*_`[\]<]/g, "\\$&").replaceAll(/(^|\n)([#>+-])(?=\s)/g, "$1\\$2");

const tidy = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();

const block = /\n{2,}/;

/** Markdown of the plain sort as HTML: paragraphs, headings, lists, links, emphasis and code. Words alone stay words. */
export function markdownToHtml(markdown: string): string {
  if (!/[\\*_`[\]<>&#\n]/.test(markdown)) return markdown.trim();
  return markdown
    .trim()
    .split(block)
    .filter((part) => part.trim() !== "")
    .map(blockHtml)
    .join("");
}

function blockHtml(part: string): string {
  const heading = /^(#{1,6}) +(.*)$/.exec(part);
  if (heading !== null) return `<h${heading[1]?.length ?? 1}>${inlineHtml(heading[2] ?? "")}</h${heading[1]?.length ?? 1}>`;
  const lines = part.split("\n");
  if (lines.every((line) => /^[*+-] +/.test(line)))
    return `<ul>${lines.map((line) => `<li>${inlineHtml(line.replace(/^[*+-] +/, ""))}</li>`).join("")}</ul>`;
  return `<p>${inlineHtml(part)}</p>`;
}

const inline = /\\([\\*_`[\]<#>+-])|`([^`\n]+)`|\*\*|\*|\[|\]\((?:<([^<>\s]*)>|([^()\s]*))\)|[&<>]/g;

function inlineHtml(text: string): string {
  const open: string[] = [];
  const toggle = (name: string): string => {
    if (open.at(-1) !== name) {
      open.push(name);
      return `<${name}>`;
    }
    open.pop();
    return `</${name}>`;
  };
  // A link's address stands behind its words: it is looked for when the words begin.
  const html = text.replaceAll(
    inline,
    (hit: string, plain: string | undefined, code: string | undefined, marked: string | undefined, to: string | undefined, at: number) => {
      if (plain !== undefined) return safe(plain);
      if (code !== undefined) return `<code>${safe(code)}</code>`;
      if (hit === "**") return toggle("strong");
      if (hit === "*") return toggle("em");
      if (hit === "[") return startOfLink(text.slice(at, at + longestLink));
      return (marked ?? to) === undefined ? safe(hit) : "</a>";
    },
  );
  return html.replaceAll("\n", "<br>");
}

/** Words and address of a link together. */
const longestLink = 2_000;

function startOfLink(rest: string): string {
  const [, marked, plain] = /\]\((?:<([^<>\s]*)>|([^()\s]*))\)/.exec(rest) ?? [];
  const to = marked ?? plain;
  const address = to === undefined ? undefined : safeAddress(to);
  return address === undefined ? "[" : `<a href="${safe(address).replaceAll('"', "&quot;")}">`;
}

const safe = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
