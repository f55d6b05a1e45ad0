import { hrefFrom, type Link, pageOf, toRoot } from "#views";
import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** Where records can be written from a page: into the files, by a commit on a branch alone, or not at all. */
export type Writes = "files" | "branch" | "none";

/** Where a page stands: how it links to others, and what is live. */
export interface Here {
  readonly link: Link;
  /** Address of another page. One that this site leaves out leads to the map, with the file chosen there. */
  readonly to: (link: Link) => string;
  /** Whether this site holds a page. */
  readonly has: (link: Link) => boolean;
  /** "../../": from this page to the root of the site. */
  readonly root: string;
  /** A server answers, so that progress and changes arrive; a static copy stands still. */
  readonly live: boolean;
  /** Sentences about a copy, for its foot. */
  readonly notes: readonly string[];
  readonly writes: Writes;
}

interface HereOptions {
  readonly live: boolean;
  readonly has: (link: Link) => boolean;
  readonly notes?: readonly string[];
  readonly writes?: Writes;
}

/** Where a page that a copy leaves out is at least listed. */
const insteadOf: Partial<Record<Link["kind"], Link["kind"]>> = { file: "map", decision: "decisions", record: "direction" };

/** `has` says which pages this site holds: all of them when live. */
export function hereAt(link: Link, options: HereOptions): Here {
  // A copy is also opened from disk, where a folder's address lists the folder.
  const address = (target: Link): string => `${hrefFrom(link, target)}${options.live ? "" : "index.html"}`;
  const to = (target: Link): string => {
    if (options.has(target)) return address(target);
    const instead = address({ kind: insteadOf[target.kind] ?? "now", id: "" });
    return target.kind === "file" ? `${instead}?file=${pageOf(target).slice("file/".length, -1)}` : instead;
  };
  return {
    link,
    to,
    has: options.has,
    root: toRoot(link),
    live: options.live,
    notes: options.notes ?? [],
    writes: options.writes ?? "none",
  };
}

const context = createContext<Here>(hereAt({ kind: "now", id: "" }, { live: false, has: () => true }));
export const HereProvider = context.Provider;
export const useHere = (): Here => useContext(context);
