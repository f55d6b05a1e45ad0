import type { Problem } from "#base";
import type { DecisionStatus, Field, SourceKind } from "../types.ts";
import { dayIn } from "./day.ts";
import { meaningOf, type Named } from "./label-names.ts";
import type { Heading } from "./headings.ts";
import { fieldOf, linesUnder, piecesUnder, type Parts, type Said, sectionsNamed, wordsOf } from "./parts.ts";
import type { Piece } from "./pieces.ts";
import { changeLogName, sectionWords } from "./section-names.ts";
import type { SaidStatus } from "./status-heads.ts";
import { statusIn } from "./status-words.ts";
import { tableLabels } from "./tables.ts";
import { plainWords } from "./words.ts";

/** The status of a decision as its file says it. */
export interface StatusFound {
  readonly status: Field<DecisionStatus>;
  readonly other: Field<DecisionStatus> | undefined;
  readonly delivery: SaidStatus["delivery"];
  readonly problems: readonly Problem[];
}

interface Spoken extends Said {
  readonly reading: ReturnType<typeof statusIn>;
}

/** First that speaks: front matter, sidecar, a label above the first section, the Status section, a change log, the title; else what only tells it. */
export function readStatus(parts: Parts): StatusFound {
  const spoken = [...fromMatter(parts), ...fromLabels(parts), ...fromSection(parts), ...fromChangeLog(parts), ...fromTitle(parts)];
  const said = knownAmong(spoken);
  const known = said.length > 0 ? said : knownAmong(tellingAlone(parts)).slice(0, 1);
  const [first] = known;
  if (first === undefined) return unknownStatus(parts, spoken);
  const differing = known.find(({ reading }) => reading.status !== first.reading.status);
  return {
    status: fieldOf(first.reading.status, first.said),
    other: differing === undefined ? undefined : fieldOf(differing.reading.status, differing.said),
    delivery: first.reading.delivery,
    problems: differing === undefined ? [] : [disagreement(first.said, first.reading.status, differing.said, differing.reading.status)],
  };
}

const knownAmong = (spoken: readonly Spoken[]): readonly { readonly said: Spoken; readonly reading: SaidStatus }[] =>
  spoken.flatMap((said) => (typeof said.reading === "object" ? [{ said, reading: said.reading }] : []));

const isMeant = (named: Named | undefined, meaning: Named["meaning"], rank: number): boolean =>
  named?.meaning === meaning && named.rank === rank;

/** What tells how a record stands where nothing is called its status: its stage, or the day on which it was accepted. */
function tellingAlone({ entries, labels, path }: Parts): readonly Spoken[] {
  const named = [
    ...entries.map((entry) => ({ name: entry.key, value: wordsOf(entry), line: entry.line, kind: "front matter" as const })),
    ...labels.map(({ name, value, line, kind }) => ({ name, value, line, kind })),
  ];
  return named.flatMap(({ name, value, line, kind }): readonly Spoken[] => {
    const meant = meaningOf(name);
    if (isMeant(meant, "status", 1)) return [speak({ raw: value, line, kind, path })];
    const day = isMeant(meant, "date", 1) ? dayIn(value) : undefined;
    return typeof day === "number" ? [{ raw: `${name}: ${value}`, line, kind, path, reading: { status: "accepted" } }] : [];
  });
}

function unknownStatus(parts: Parts, spoken: readonly Spoken[]): StatusFound {
  const unread = spoken.find(({ reading, raw }) => reading === undefined && raw.trim() !== "");
  const [said = unread] = unread === undefined ? spoken : [unread];
  const field = fieldOf<DecisionStatus>("unknown", said ?? { raw: "", kind: "text", path: parts.path }, "cannot tell");
  const problems = unread === undefined ? [] : [notUnderstood(unread)];
  return { status: field, other: undefined, delivery: undefined, problems };
}

const notUnderstood = ({ path, line, raw }: Spoken): Problem => ({
  path,
  ...(line === undefined ? {} : { line }),
  message: `its status "${plainWords(raw).slice(0, 60)}" is none that is known`,
  hint: "Known are proposed, accepted, rejected, deprecated, superseded and paused, and the usual words for them.",
});

const disagreement = (one: Said, first: string, two: Said, second: string): Problem => ({
  path: two.path,
  ...(two.line === undefined ? {} : { line: two.line }),
  message: `it says ${second} here and ${first} ${one.line === undefined ? "elsewhere" : `in line ${one.line}`}`,
  hint: `${first} counts. Make both places say the same.`,
});

const speak = (said: Said): Spoken => ({ ...said, reading: statusIn(said.raw) });

function fromMatter({ entries, sidecar, path, sidecarPath }: Parts): readonly Spoken[] {
  const own = entries.filter((entry) => isMeant(meaningOf(entry.key), "status", 0));
  const beside = own.length > 0 ? [] : sidecar.filter((entry) => entry.key === "status");
  return [
    ...own.map((entry) => speak({ raw: wordsOf(entry), line: entry.line, kind: "front matter", path })),
    ...beside.map((entry) => speak({ raw: wordsOf(entry), line: entry.line, kind: "sidecar", path: sidecarPath })),
  ];
}

function fromLabels({ labels, path }: Parts): readonly Spoken[] {
  return labels
    .filter((label) => isMeant(label, "status", 0))
    .map(({ value, items, line, kind }) => {
      const pieces = items.map((text): Piece => ({ text, line, item: true }));
      return value === "" ? speakPieces(pieces, kind, path) : speak({ raw: value, line, kind, path });
    });
}

const statusName = new RegExp(
  `^(?:what(?:'s| is) (?:the )?|the )?(?:(?:adr|decision|current|rfc|proposal|document|record) )?(?:state|${sectionWords.status})(?: of (?:the |this )?(?:decision|adr|rfc|proposal|record|document))?\\s*[:?：]?$`,
  "iu",
);
const statusLine = /^(?:adr |decision |current )?status\s*(?::|[-–—]|\(|\s=)\s*(.+?)\)?$/i;

function fromSection({ outline, path }: Parts): readonly Spoken[] {
  const beside = outline.top.flatMap((heading): readonly Spoken[] => {
    const said = statusLine.exec(heading.name)?.[1];
    return said === undefined ? [] : [speak({ raw: said, line: heading.line, kind: "heading", path })];
  });
  const sections = sectionsNamed(outline, statusName);
  return [...beside, ...sections.map((heading) => underStatus(heading, outline, path))];
}

function underStatus(heading: Heading, outline: Parts["outline"], path: string): Spoken {
  const lines = linesUnder(outline, heading);
  const label = tableLabels(lines)
    .filter(({ meaning }) => meaning === "status")
    .at(-1);
  if (label !== undefined) return speak({ raw: label.value, line: label.line, kind: "table", path });
  const pieces = piecesUnder(outline, heading);
  // A status that stands as a heading of its own below "Status".
  const own = outline.headings.find((other) => other.at >= heading.below);
  if (pieces.length === 0 && own !== undefined && own.level > heading.level)
    return speak({ raw: own.title, line: own.line, kind: "status section", path });
  const spoken = speakPieces(pieces, "status section", path);
  return spoken.line === undefined ? { ...spoken, line: heading.line } : spoken;
}

/** Of several paragraphs or items the one that counts. */
function speakPieces(pieces: readonly Piece[], kind: SourceKind, path: string): Spoken {
  const read = pieces.slice(0, 20).map((piece) => ({ piece, reading: statusIn(piece.text) }));
  const make = ({ piece, reading }: (typeof read)[number]): Spoken => ({ raw: piece.text, line: piece.line, kind, path, reading });
  const ticked = read.filter(({ piece }) => piece.ticked === true);
  if (read.some(({ piece }) => piece.ticked !== undefined)) {
    const [only] = ticked;
    return only === undefined || ticked.length > 1
      ? { raw: pieces.map(({ text }) => text).join(", "), kind, path, reading: "placeholder", ...lineOf(pieces) }
      : make(only);
  }
  const said = speaking(read);
  const dated = said.flatMap((each) => {
    const day = dayIn(each.piece.text);
    return typeof day === "number" ? [{ ...each, day }] : [];
  });
  if (said.length > 1 && dated.length === said.length) return make(dated.reduce((best, each) => (each.day >= best.day ? each : best)));
  if (isUnmadeChoice(said))
    return { raw: pieces.map(({ text }) => text).join(", "), kind, path, reading: "placeholder", ...lineOf(pieces) };
  const ended = said.find(({ reading }) => typeof reading === "object" && reading.status === "superseded");
  const [first] = said;
  const best = first !== undefined && typeof first.reading === "object" && first.reading.status === "accepted" ? (ended ?? first) : first;
  if (best !== undefined) return make(best);
  const [unread] = read;
  return unread === undefined ? { raw: "", kind, path, reading: undefined } : make(unread);
}

const lineOf = (pieces: readonly Piece[]): { readonly line?: number } => (pieces[0] === undefined ? {} : { line: pieces[0].line });

type Read = { readonly piece: Piece; readonly reading: ReturnType<typeof statusIn> };

/** What speaks: the first paragraph, past what is only a link, a day or a template's words; and what stands in as few words below it. */
function speaking(read: readonly Read[]): readonly Read[] {
  const first = read.findIndex(({ piece, reading }) => typeof reading === "object" || (reading === undefined && !isAside(piece.text)));
  const head = read[first];
  if (head === undefined || typeof head.reading !== "object") return [];
  return [
    head,
    ...read.slice(first + 1).filter(({ piece, reading }) => typeof reading === "object" && plainWords(piece.text).split(" ").length <= 14),
  ];
}

/** A line that may stand above a status: a link to another record, a day, a label, a hint. */
function isAside(text: string): boolean {
  const words = plainWords(text);
  if (words === "" || /^\s*[*_<[({].*[*_>\])}]\s*$/s.test(text) || /:\s*$/.test(words)) return true;
  if (dayIn(words) !== undefined && words.length < 30) return true;
  const name = /^([\p{L} -]{2,40}?)\s*[:|]/u.exec(words)?.[1];
  if (name !== undefined && meaningOf(name) !== undefined) return true;
  return /^(?:supersedes|supercedes|replaces|amends?|amended|updates?|updated|clarif|extends?|extended|relates?|related|depends|see\b|refines|refined|obsoletes)/i.test(
    words,
  );
}

/** Three or more statuses below one another, each bare: the template's list. */
function isUnmadeChoice(said: readonly Read[]): boolean {
  const kinds = new Set(
    said.flatMap(({ piece, reading }) =>
      typeof reading === "object" && plainWords(piece.text).split(" ").length <= 3 ? [reading.status] : [],
    ),
  );
  return kinds.size >= 3;
}

/** "[approved]" in an entry of the change log: the newest entry that says one. */
function fromChangeLog({ outline, path }: Parts): readonly Spoken[] {
  const sections = sectionsNamed(outline, changeLogName);
  return sections.flatMap((heading): readonly Spoken[] => {
    const entries = linesUnder(outline, heading).flatMap(({ text, line, kind }) => {
      const said = kind === "text" ? /\[([A-Za-z -]{3,30})\](?:\([^)]*\))?/.exec(text)?.[1] : undefined;
      const reading = said === undefined ? undefined : statusIn(said);
      const day = dayIn(text);
      return typeof reading === "object"
        ? [
            {
              spoken: { raw: text.replace(/^\s*[-*+]\s+/, ""), line, kind: "change log" as const, path, reading },
              day: typeof day === "number" ? day : 0,
            },
          ]
        : [];
    });
    const newest = entries.reduce<(typeof entries)[number] | undefined>(
      (best, each) => (best === undefined || each.day > best.day ? each : best),
      undefined,
    );
    return newest === undefined ? [] : [newest.spoken];
  });
}

/** "Draft: …", "[superseded] …", "… (deprecated)": a title that says it. */
function fromTitle({ outline, path }: Parts): readonly Spoken[] {
  const { title } = outline;
  const words = title === undefined ? "" : plainTitle(title.title);
  const said = /^\[([A-Za-z ]{3,24})\](?![([])|^([A-Za-z]{3,12}):\s|[([]([A-Za-z]{3,24})[)\]]\s*$/
    .exec(words)
    ?.slice(1)
    .find((word) => word !== undefined);
  if (title === undefined || said === undefined || !saysAlone.test(said)) return [];
  return [speak({ raw: said, line: title.line, kind: "heading", path })];
}

/** Words that a title bears for its status alone. */
const saysAlone = /^(?:draft|wip|proposed|accepted|approved|rejected|declined|withdrawn|deprecated|obsolete|superseded|on hold|deferred)$/i;

const plainTitle = (title: string): string => title.replace(/[*_`]/g, "").trim();
