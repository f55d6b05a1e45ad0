import { encodePath, decodePath } from "#base";

/** What a link can lead to. `id` is a path (of a file, or of a record: its path is its identity), an area's id, a finding's id; "" for the pages that stand alone. */
export const linkKinds = [
  "now",
  "direction",
  "decisions",
  "radar",
  "map",
  "areas",
  "knowledge",
  "findings",
  "questions",
  "privacy",
  "doctor",
  "search",
  "area",
  "file",
  "finding",
  "decision",
  "record",
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** A place to go: the same target for page, server and static export. */
export interface Link {
  readonly kind: LinkKind;
  readonly id: string;
}

/** The view that answers at each place. `area` and `file` are both asked of `why`. */
export const viewOf = {
  now: "overview",
  direction: "direction",
  decisions: "decisions",
  radar: "radar",
  map: "map",
  areas: "areas",
  knowledge: "knowledge",
  findings: "findings",
  questions: "questions",
  privacy: "privacy",
  doctor: "doctor",
  search: "search",
  area: "why",
  file: "why",
  finding: "finding",
  decision: "decision",
  record: "record",
} as const satisfies Record<LinkKind, string>;

/** Folder of the pages that are about one thing. */
const folders: Partial<Record<LinkKind, string>> = {
  area: "area",
  file: "file",
  finding: "finding",
  decision: "decision",
  record: "record",
};

/**
 * The page of a link, as a folder relative to the root of the site, ending in "/"; "" for Now. The same bytes are
 * the folder's name on disk and its address, on any host: nothing in it is ever percent-encoded. `undefined` never;
 * every id has one page, and `readPage` finds the id again.
 */
export function pageOf(link: Link): string {
  if (link.kind === "now") return "";
  const folder = folders[link.kind];
  return folder === undefined ? `${link.kind}/` : `${folder}/${slug(link.id)}/`;
}

/** The model of a page: `data/now.json`, `data/file/src/a.ts/model.json`. */
export function dataOf(link: Link): string {
  const page = pageOf(link);
  return folders[link.kind] === undefined ? `data/${link.kind}.json` : `data/${page}model.json`;
}

/** From one page to another, relative, so that a copy of the site works in any folder of any host. */
export const hrefFrom = (from: Link, to: Link): string => toRoot(from) + pageOf(to) || "./";

/** "../../": from a page to the root of the site; "" from Now. */
export const toRoot = (from: Link): string => "../".repeat(pageOf(from).split("/").length - 1);

/** The link of a page's folder (with or without the last "/", or "index.html"); `undefined` when there is none such. */
export function readPage(page: string): Link | undefined {
  const trimmed = page
    .replace(/^\/+/, "")
    .replace(/(^|\/)index\.html$/, "$1")
    .replace(/\/+$/, "");
  if (trimmed === "") return { kind: "now", id: "" };
  const [first = "", ...rest] = trimmed.split("/");
  const kind = linkKinds.find((name) => (folders[name] ?? name) === first);
  if (kind === undefined || kind === "now") return undefined;
  if (folders[kind] === undefined) return rest.length === 0 ? { kind, id: "" } : undefined;
  const id = unslug(rest);
  return id === undefined || rest.length === 0 ? undefined : { kind, id };
}

/** The link of a model's address, as `dataOf` gives it. */
export function readData(address: string): Link | undefined {
  if (!address.startsWith("data/") || !address.endsWith(".json")) return undefined;
  const inner = address.slice("data/".length);
  if (inner.endsWith("/model.json")) return readPage(inner.slice(0, -"model.json".length));
  const link = inner.includes("/") ? undefined : inner === "now.json" ? readPage("") : readPage(inner.slice(0, -".json".length));
  return link !== undefined && folders[link.kind] === undefined ? link : undefined;
}

const plainByte = /^[A-Za-z0-9._,+@=-]$/;
const pieceLength = 120;

/**
 * A path (or any id) as folders: each byte that is not plain becomes "~xx", so that what is typed, what is served and
 * what lies on disk are the same. A name too long for a file system goes on in a folder below (its piece ends in "~~").
 */
function slug(id: string): string {
  return id.split("/").map(segment).join("/");
}

function segment(text: string): string {
  if (text === "") return "~";
  const bytes = [...encodePath(text)].map((byte) => {
    const char = String.fromCharCode(byte);
    return plainByte.test(char) ? char : escapeByte(byte);
  });
  const guarded = needsGuard(text) ? [escapeByte(encodePath(text)[0] ?? 0), ...bytes.slice(1)] : bytes;
  if (guarded.at(-1) === ".") guarded[guarded.length - 1] = escapeByte(0x2e);
  const pieces: string[] = [];
  for (let at = 0; at < guarded.length; at += pieceLength / 3) pieces.push(guarded.slice(at, at + pieceLength / 3).join(""));
  return pieces.join("~~/");
}

const escapeByte = (byte: number): string => `~${byte.toString(16).padStart(2, "0")}`;

/** Names that would hide a page's own files, climb out of the folder, or that Windows keeps for itself. */
const needsGuard = (text: string): boolean => /^(index\.html|model\.json|\.+|(con|prn|aux|nul|com\d|lpt\d)(\..*)?)$/i.test(text);

function unslug(pieces: readonly string[]): string | undefined {
  const segments: string[] = [];
  let open = "";
  for (const piece of pieces) {
    if (piece.endsWith("~~")) open += piece.slice(0, -2);
    else {
      segments.push(open + piece);
      open = "";
    }
  }
  const read = segments.map(unsegment);
  return open !== "" || read.some((one) => one === undefined) ? undefined : read.join("/");
}

function unsegment(text: string): string | undefined {
  if (text === "~") return "";
  if (!/^(?:~[0-9a-f]{2}|[A-Za-z0-9._,+@=-])+$/.test(text)) return undefined;
  const bytes = (text.match(/~..|[^~]/g) ?? []).map((one) => (one.length === 3 ? Number.parseInt(one.slice(1), 16) : one.charCodeAt(0)));
  return decodePath(Uint8Array.from(bytes));
}
