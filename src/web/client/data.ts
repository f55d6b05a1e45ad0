import { type Link, pageOf } from "#views";
import type { PageModel } from "../page.ts";
import type { ProgressState } from "../parts/progress.tsx";
import { isModel, isProgress, isSite } from "./shapes.ts";

/** What the address of a model answered. */
export interface Answer<M extends PageModel = PageModel> {
  /** `undefined` while nothing is read yet, or when it cannot be had. */
  readonly model: M | undefined;
  /** The state of the repository it shows; `undefined` in a static copy, which has only one. */
  readonly stamp: string | undefined;
  readonly progress: ProgressState | undefined;
  readonly failure: string | undefined;
}

const nothing = { model: undefined, stamp: undefined, progress: undefined, failure: undefined };

/** Reads a page's model. 202 says that it is still being read: progress and the model itself arrive as events. */
export async function fetchModel<M extends PageModel = PageModel>(address: string): Promise<Answer<M>> {
  try {
    const response = await fetch(address);
    const stamp = response.headers.get("fairlead-stamp") ?? undefined;
    if (response.status !== 200 && response.status !== 202) return { ...nothing, stamp, failure: await failureText(response) };
    const body: unknown = await response.json();
    if (isProgress(body)) return { ...nothing, stamp, progress: body };
    return isModel<M>(body)
      ? { ...nothing, stamp, model: body }
      : { ...nothing, stamp, failure: "What the server answered cannot be read." };
  } catch {
    return { ...nothing, failure: "The server does not answer: `fairlead web` was stopped. Start it again." };
  }
}

async function failureText(response: Response): Promise<string> {
  if (response.headers.get("content-type")?.startsWith("text/plain") === true) return response.text();
  return `Cannot read this page: the server answered ${response.status}.`;
}

/** What a static copy says of itself. */
export interface Site {
  readonly holds: (link: Link) => boolean;
  readonly notes: readonly string[];
}

export async function fetchSite(root: string): Promise<Site> {
  const response = await fetch(`${root}data/site.json`);
  const site: unknown = await response.json();
  if (!isSite(site)) return { holds: () => true, notes: [] };
  const held = new Set([...site.files, ...site.records]);
  const some = new Set(["file", "decision", "record"]);
  return { holds: (link) => !some.has(link.kind) || held.has(pageOf(link)), notes: site.notes };
}
