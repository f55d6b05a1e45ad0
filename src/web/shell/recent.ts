import { type Link, linkKinds } from "#views";
import type { Entry } from "./match.ts";

/** Pages about one thing that were looked at lately, newest first. */
interface Visit {
  readonly link: Link;
  readonly text: string;
}

const place = "fairlead-recent";
const most = 8;

/** Pages that stand alone are in the navigation already. */
const isOfOne = ({ id }: Link): boolean => id !== "";

/** Notes that a page was looked at, for as long as this tab is open: no longer, and nowhere else. */
export function remember(link: Link, title: string): void {
  const [, text] = /^(.+) · [^·]* · Fairlead$/.exec(title) ?? [];
  if (text === undefined || !isOfOne(link)) return;
  try {
    sessionStorage.setItem(place, JSON.stringify([{ link, text }, ...others(link)].slice(0, most)));
  } catch {
    // No storage here (a page opened from disk, or not allowed): nothing is recent then.
  }
}

/** What was looked at before this page. */
export const recentBut = (here: Link): readonly Entry[] => others(here).map(({ link, text }) => ({ text, note: "", typed: false, link }));

const others = (link: Link): readonly Visit[] => stored().filter((one) => one.link.kind !== link.kind || one.link.id !== link.id);

function stored(): readonly Visit[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(place) ?? "[]");
    return Array.isArray(found) ? found.filter(isVisit) : [];
  } catch {
    return []; // no storage, or not ours
  }
}

const isVisit = (one: unknown): one is Visit => hasKeys(one, "link", "text") && typeof one["text"] === "string" && isLink(one["link"]);
const isLink = (one: unknown): one is Link =>
  hasKeys(one, "kind", "id") && typeof one["id"] === "string" && linkKinds.some((kind) => kind === one["kind"]);

const hasKeys = (one: unknown, ...keys: readonly string[]): one is Readonly<Record<string, unknown>> =>
  typeof one === "object" && one !== null && keys.every((key) => key in one);
