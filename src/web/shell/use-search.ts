import type { Search } from "#views";
import { useMemo, useState } from "preact/hooks";
import { fetchModel } from "../client/data.ts";
import { useHere } from "../parts/here.ts";
import { type Entry, type EntryGroup, groupsOf, matching } from "./match.ts";
import { recentBut } from "./recent.ts";

export interface Hit extends Entry {
  readonly key: string;
}

export interface SearchState {
  readonly query: string;
  readonly open: boolean;
  /** Said when nothing is listed. */
  readonly note: string;
  readonly groups: readonly { readonly title: string; readonly hits: readonly Hit[] }[];
  readonly chosen: number;
  /** Reads the index: when the box is first entered. */
  readonly load: () => void;
  readonly ask: (query: string) => void;
  readonly leave: () => void;
  readonly go: (hit: Hit) => void;
  /** Whether the key meant something here. */
  readonly key: (key: string) => boolean;
}

/** The state of the search box. Its index is read once a page, when the box is entered. */
export function useSearch(): SearchState {
  const here = useHere();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const [copied, setCopied] = useState<string>();
  const [note, setNote] = useState("Reading what can be found …");
  const [index, setIndex] = useState<readonly EntryGroup[]>();
  const groups = useMemo(() => (index === undefined ? [] : withKeys(matching(index, query), copied)), [index, query, copied]);
  const hits = groups.flatMap((group) => group.hits);
  const load = async (): Promise<void> => {
    setOpen(true);
    if (index !== undefined) return;
    const answer = await readIndex(here.root);
    if (answer === undefined) setNote("The index could not be read.");
    else {
      setIndex(groupsOf(answer, here.has, recentBut(here.link)));
      setNote(["Nothing found.", answer.note].join(" ").trim());
    }
  };
  const go = (hit: Hit): void => {
    if (hit.link !== undefined) location.assign(here.to(hit.link));
    else void copy(hit.text).then((done) => setCopied(done ? hit.key : undefined));
  };
  const key = (name: string): boolean => {
    const hit = hits[chosen];
    if (name === "ArrowDown") setChosen(Math.min(hits.length - 1, chosen + 1));
    else if (name === "ArrowUp") setChosen(Math.max(0, chosen - 1));
    else if (name === "Enter" && hit !== undefined) go(hit);
    else return false;
    return true;
  };
  const ask = (next: string): void => {
    setQuery(next);
    setChosen(0);
    setOpen(true);
  };
  return { query, open, note, groups, chosen, load: () => void load(), ask, leave: () => setOpen(false), go, key };
}

/** A first read of the repository may still be under way: then it is asked again until the index is there. */
async function readIndex(root: string): Promise<Search | undefined> {
  for (let tries = 0; tries < 60; tries++) {
    const answer = await fetchModel<Search>(`${root}data/search.json`);
    if (answer.model !== undefined) return answer.model;
    if (answer.failure !== undefined) return undefined;
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
  }
  return undefined;
}

/** A command is for the terminal: it is copied. Where there is no clipboard it stays to be read. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no clipboard here, or not allowed
  }
}

const withKeys = (groups: readonly EntryGroup[], copied: string | undefined): SearchState["groups"] =>
  groups.map(({ title, entries }) => ({
    title,
    hits: entries.map((entry) => {
      const key = `${title} ${entry.text}`;
      return { ...entry, key, note: key === copied ? "Copied" : entry.note };
    }),
  }));
