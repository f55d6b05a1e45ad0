import { dataOf, type Link, overview, readData, search, type View, viewNamed, viewOf } from "#views";
import { pageFor } from "#web";

/** Where a model comes from: its address, the view that makes it, and what it is asked about. */
export interface Source {
  readonly address: string;
  readonly view: View<unknown>;
  /** "" for what stands alone. */
  readonly subject: string;
}

/** The index that every page's search box reads. */
export const searchSource: Source = { address: "data/search.json", view: search, subject: "" };

/** What whoever opens the server sees first. */
export const firstSource: Source = { address: dataOf({ kind: "now", id: "" }), view: overview, subject: "" };

/** The source of a page; `undefined` when there is no such page. */
export function sourceOf(link: Link): Source | undefined {
  const view = viewNamed(viewOf[link.kind]);
  return view === undefined || pageFor(link.kind) === undefined ? undefined : { address: dataOf(link), view, subject: link.id };
}

/** The source of an address that a page asks for. */
export function sourceAt(address: string): Source | undefined {
  if (address === searchSource.address) return searchSource;
  const link = readData(address);
  return link === undefined ? undefined : sourceOf(link);
}
