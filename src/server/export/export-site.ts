import { counted, showCount } from "#base";
import { dataOf, feedOf, type FileMap, type Link, map, pageOf, recordPage } from "#views";
import { listedFiles, type PageModel, prerender } from "#web";
import type { Workspace } from "#workspace";
import { readAssets } from "../assets.ts";
import { showDocument, showPage } from "../models.ts";
import { searchSource, type Source, sourceOf } from "../source.ts";
import type { Exported, ExportOptions } from "../types.ts";
import { atomOf, feedFile } from "./atom.ts";
import { mark, openSiteFolder, type SiteFolder } from "./folder.ts";
import { linkedPages, planSite, screens, type SitePlan } from "./plan.ts";

/** Pages of files in a copy, unless told otherwise. */
const fileLimit = 300;

/**
 * Writes the same pages as the server shows into a folder: one directory a page, everything relative, so that any
 * static host serves it from any folder, and it can be read from disk without one. No name of a person unless asked for (people.md, rule 7).
 */
export async function exportSite(workspace: Workspace, folder: string, options: ExportOptions): Promise<Exported> {
  const [assets, site] = await Promise.all([readAssets(), openSiteFolder(folder)]);
  const people = options.people === true;
  const { model: tree } = await workspace.show(map, workspace.question({ people, published: true }));
  const read = (link: Link): Promise<PageModel> => showPage(workspace, pageSource(link), { people, published: true });
  const first = await inTurn(screens, read);
  const records = await recordPages(workspace);
  const held = [...screens, ...linkedPages(first, records.links)];
  const second = await inTurn(held.slice(screens.length), read);
  const plan = planSite(held, [...first, ...second], listedFiles(tree), options.files ?? fileLimit);
  const left = [...leftOut(plan, tree, people), ...records.left];
  await writeFrame(site, workspace, plan, left);
  for (const asset of assets.values()) if (asset.name !== "enter.js") await site.write(`assets/${asset.name}`, asset.bytes);
  const ready = new Map(held.map((link, index) => [dataOf(link), [...first, ...second][index]]));
  for (const [index, link] of plan.links.entries()) {
    options.onProgress?.(index, plan.links.length);
    const model = ready.get(dataOf(link)) ?? (await read(link));
    await writePage(site, link, model, { plan, left, version: options.version, stamp: workspace.repository.at.oid });
    await site.write(wordsOf(link), options.markdown(await showDocument(workspace, pageSource(link))));
  }
  return { pages: plan.links.length, bytes: site.bytes(), left };
}

/** Records that get a page of their own: the newest paths, in a log of thousands. */
const recordLimit = 2_000;

async function recordPages(workspace: Workspace): Promise<{ readonly links: readonly Link[]; readonly left: readonly string[] }> {
  const { set } = await workspace.recordFiles();
  const shown = set.all.length <= recordLimit ? set.all : set.all.toReversed().slice(0, recordLimit);
  const left =
    set.all.length <= recordLimit ? [] : [`It holds a page for ${showCount(shown.length)} of ${counted(set.all.length, "record")}.`];
  return { links: shown.map(({ kind, path }) => recordPage(kind, path)), left };
}

function pageSource(link: Link): Source {
  const source = sourceOf(link);
  if (source === undefined) throw new Error(`there is no page of ${link.kind}`);
  return source;
}

const wordsOf = (link: Link): string => dataOf(link).replace(/json$/, "md");

/** What stands beside the pages: which there are, what can be searched; and that no host may leave out names with a dot. */
async function writeFrame(site: SiteFolder, workspace: Workspace, plan: SitePlan, left: readonly string[]): Promise<void> {
  const pagesOf = (...kinds: readonly Link["kind"][]): readonly string[] =>
    plan.links.filter(({ kind }) => kinds.includes(kind)).map(pageOf);
  await site.write(mark, JSON.stringify({ files: pagesOf("file"), records: pagesOf("decision", "record"), notes: left }));
  const picture = await workspace.gather(["records", "statuses", "history"], { unnamed: true });
  await site.write(feedFile, atomOf({ repository: workspace.repository.name, at: workspace.repository.at.time, entries: feedOf(picture) }));
  await site.write("data/search.json", JSON.stringify(await showPage(workspace, searchSource, { people: false, published: true })));
  await site.write(".nojekyll", "");
}

interface Around {
  readonly plan: SitePlan;
  readonly left: readonly string[];
  readonly version: string;
  readonly stamp: string;
}

async function writePage(site: SiteFolder, link: Link, model: PageModel, { plan, left, version, stamp }: Around): Promise<void> {
  await site.write(dataOf(link), JSON.stringify(model));
  await site.write(
    `${pageOf(link)}index.html`,
    prerender({ link, model, version, stamp, live: false, has: plan.has, notes: left, feed: feedFile }),
  );
}

/** A browser runs no module of a page that it opened as a file. */
const fromDisk = "Opened from disk it can be read and walked; search and the drawn map need a host.";

/** No more than is true: who stands in no commit and in no field of a record is not known to be a person. */
const noNames =
  "In the text of records it names nobody whom the history or a field of a record names, by full name or by login, and holds no mail address: there it says [name], [address] or [link]. A first name or a login that is also an ordinary word may still stand there.";

/** Sentences for whoever made the copy, and for its foot. */
function leftOut(plan: SitePlan, tree: FileMap, people: boolean): readonly string[] {
  const files = plan.links.filter(({ kind }) => kind === "file").length;
  const all = tree.files.name.length;
  const about = `This copy holds a page for ${showCount(files)} of ${counted(all, "source file")}; links to others lead to the map.`;
  const names = people ? "Names of people who can help are in it, and records stand in it as written." : noNames;
  return [...(files < all || plan.filesLeft > 0 ? [about] : []), names, fromDisk];
}

/** One after the other: each is heavy, and they share what they read. */
async function inTurn<T, R>(items: readonly T[], read: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await read(item));
  return results;
}
