import type { Link, Search } from "#views";
import { nearlyHolds } from "#base";

/** Something that can be found. */
export interface Entry {
  readonly text: string;
  readonly note: string;
  /** What can be typed or found in the tree: set in mono. */
  readonly typed: boolean;
  /** The page it opens; `undefined` for a command, which is copied. */
  readonly link: Link | undefined;
  /** What it can also be found by, and what is then said of it; the first that fits. */
  readonly also?: readonly { readonly text: string; readonly note: string }[];
}

export interface EntryGroup {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The index as groups, in the order they are shown. */
export function groupsOf(index: Search, has: (link: Link) => boolean, recent: readonly Entry[] = []): readonly EntryGroup[] {
  const odd = new Map(index.odd.map(({ file, path }) => [file, path]));
  const named = (title: string, typed: boolean, entries: Search["pages"]): EntryGroup => ({
    title,
    entries: entries.map(({ text, link }) => ({ text, note: "", typed, link })),
  });
  return [
    { title: "Recent", entries: recent },
    { title: "Pages", entries: named("", false, index.pages).entries.filter(({ link }) => link !== undefined && has(link)) },
    { title: "Records", entries: index.records.map(recordEntry) },
    named("Areas", true, index.areas),
    named("Findings", false, index.findings),
    {
      title: "Files",
      entries: index.files.map((text, file) => ({ text, note: "", typed: true, link: { kind: "file", id: odd.get(file) ?? text } })),
    },
    { title: "Commands", entries: index.commands.map(({ text, does }) => ({ text, note: does, typed: true, link: undefined })) },
  ];
}

/** A record is found by its title, by what it weighed, and by the words of its text. */
const recordEntry = ({ name, text, note, link, options, words }: Search["records"][number]): Entry => ({
  text: `${name} ${text}`,
  note,
  typed: false,
  link,
  also: [
    ...options.map((option) => ({
      text: `${option.text} ${option.because}`,
      note: `${note}; ${option.rejected ? "considered and rejected" : "option"}: ${option.text}`,
    })),
    { text: words, note: `${note}; in its text` },
  ],
});

/** Most a group shows. */
const most = 7;
const mostUnasked = 9;
/** What is offered before anything is typed. */
const unasked: readonly string[] = ["Recent", "Pages", "Commands"];

/** The best of each group: every word must be in it; a word that begins a name counts more, and so does a short text. */
export function matching(groups: readonly EntryGroup[], query: string): readonly EntryGroup[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0)
    return groups
      .filter(({ title, entries }) => entries.length > 0 && unasked.includes(title))
      .map((group) => ({ ...group, entries: group.entries.slice(0, mostUnasked) }));
  const exact = groups.map(({ title, entries }) => ({ title, entries: best(entries, words) })).filter(({ entries }) => entries.length > 0);
  return exact.length > 0 ? exact : near(groups, words);
}

/** Where nothing holds what was typed: names that hold words like it, shorter ones first. */
const near = (groups: readonly EntryGroup[], words: readonly string[]): readonly EntryGroup[] =>
  groups
    .map(({ title, entries }) => ({
      title,
      entries: entries
        .filter(({ text }) => nearlyHolds(text.toLowerCase(), words))
        .toSorted((a, b) => a.text.length - b.text.length)
        .slice(0, most),
    }))
    .filter(({ entries }) => entries.length > 0);

function best(entries: readonly Entry[], words: readonly string[]): readonly Entry[] {
  const scored = entries.flatMap((entry, index) => {
    const score = scoreOf(`${entry.text} ${entry.note}`.toLowerCase(), words);
    if (score !== undefined) return [{ entry, score, index }];
    const other = foundOtherwise(entry, words);
    return other === undefined ? [] : [{ entry: { ...entry, note: other }, score: Number.NEGATIVE_INFINITY, index }];
  });
  return scored
    .toSorted((a, b) => (a.score === b.score ? a.index - b.index : b.score - a.score))
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** What is said of an entry whose name does not hold the words, but whose other texts do together with it. */
function foundOtherwise({ text, also = [] }: Entry, words: readonly string[]): string | undefined {
  const own = text.toLowerCase();
  return also.find((one) => {
    const whole = one.text.toLowerCase();
    return words.every((word) => own.includes(word) || whole.includes(word));
  })?.note;
}

function scoreOf(text: string, words: readonly string[]): number | undefined {
  let score = -text.length / 100;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) return undefined;
    const last = text.lastIndexOf("/") + 1;
    if (text.startsWith(word, last)) score += 3;
    else if (at === 0 || /[^a-z0-9]/.test(text[at - 1] ?? "")) score += 2;
    else score += 1;
  }
  return score;
}
