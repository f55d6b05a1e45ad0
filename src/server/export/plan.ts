import { dataOf, type Link } from "#views";
import { pages } from "#web";
import { linksIn } from "./links.ts";

/** Pages that are about one thing, of which a copy holds as many as there are. */
const ofOne: ReadonlySet<Link["kind"]> = new Set(["area", "file", "finding", "decision", "record"]);

/** The pages that stand alone: the screens of the navigation. */
export const screens: readonly Link[] = pages.filter(({ kind }) => !ofOne.has(kind)).map(({ kind }) => ({ kind, id: "" }));

/** What a copy will hold. */
export interface SitePlan {
  /** Screens, areas, findings and records first, then files. */
  readonly links: readonly Link[];
  readonly has: (link: Link) => boolean;
  /** Files that a page links to and that get no page of their own. */
  readonly filesLeft: number;
}

/** Areas and findings that the screens link to, and every record: all of them get a page. */
export const linkedPages = (models: readonly unknown[], records: readonly Link[]): readonly Link[] =>
  distinct([...models.flatMap((model) => linksIn(model)).filter(({ kind }) => kind === "area" || kind === "finding"), ...records]);

/** Those pages, and as many of the files they link to as may be, in the order in which they are met. */
export function planSite(held: readonly Link[], models: readonly unknown[], listed: readonly Link[], most: number): SitePlan {
  const files = distinct([...models.flatMap((model) => linksIn(model)).filter(({ kind }) => kind === "file"), ...listed]);
  const links = distinct([...held, ...files.slice(0, most)]);
  const known = new Set(links.map(dataOf));
  return { links, has: (link) => known.has(dataOf(link)), filesLeft: Math.max(0, files.length - most) };
}

const distinct = (links: readonly Link[]): readonly Link[] => [...new Map(links.map((link) => [dataOf(link), link])).values()];
