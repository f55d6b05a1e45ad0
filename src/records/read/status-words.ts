import { once, remembered } from "#base";
import { heads, otherHeads, type SaidStatus, supersededWord, traps } from "./status-heads.ts";
import { plainWords } from "./words.ts";

/** "placeholder": a template's choice that nobody made. */
export type StatusReading = SaidStatus | "placeholder" | undefined;

const bound = "(?![\\p{L}\\p{N}])";
const headPatterns = once(() =>
  [...traps, ...heads, ...otherHeads].map(([words, said]) => ({ pattern: new RegExp(`^(?:${words})${bound}`, "iu"), said })),
);
const anywhere = once(() =>
  [...heads, ...otherHeads].map(([words, said]) => ({ pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})${bound}`, "iu"), said })),
);

/** Words that may stand before a status and change nothing of it. */
const before =
  /^(?:(?:status|state|adr|decision|the|this|record|document|proposal|rfc|it|we|is|was|are|has|have|had|been|be|a|an|as|of|on|at|by|vote|date|currently|now|already|conditionally|partial|partially|partly|fully|mostly|formally|officially|tentatively|provisionally|internally|unanimously|all|lgtm|v?\d+(?:\.\d+)+|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?![\p{L}\p{N}-])|[\s:=–—\-.,;()[\]"'“”‘’|>#✓✔☑+]+)+/iu;

const doubt = /\b(?:not|never|no|until|unless|if|when|once|should|would|could|might|may|will|whether|such as|example|e\.g)\b|\?/i;
const replacedBy = new RegExp(
  `(?<!part(?:ially|ly)?[ -])(?<!in part )(?<!\\bparts? of [\\w ]{0,40})(?<!(?:be|might|may|can|being) )\\b(?:${supersededWord})\\s+(?:by|with)\\b`,
  "iu",
);

/** Most records of a log say one of the same few words. */
const mostRead = 5000;
const read = remembered(mostRead, readStatusWords);

/** The status that a short text says, `undefined` when it says none that is known. */
export const statusIn = (raw: string): StatusReading => (raw.length > 60 ? readStatusWords(raw) : read(raw));

function readStatusWords(raw: string): StatusReading {
  if (/^\s*["'`*_[(]*\{/.test(raw)) return "placeholder";
  const words = plainWords(raw.slice(0, 400)).replace(/\\([|/])/g, "$1");
  if (words === "") return undefined;
  if (templateTarget.test(words) && !words.includes("|")) return "placeholder";
  const beforeChoice = /^\s*([^[({|]{3,60}?)\s*[[({][^\])}|]*\|/.exec(raw)?.[1];
  if (beforeChoice !== undefined) return readStatusWords(beforeChoice);
  return arrowed(words) ?? chosen(raw, words) ?? single(words);
}

/** "superseded by yyyymmdd-xxx.md", "by ADR-NNN": a name that a template left to be filled in. */
const templateTarget = /\b(?:by|with)\s+(?:adr[- ]?)?(?:x{3,}|n{3,}|yyyy-?mm-?dd)(?!\p{L})/iu;

/** "proposed -> accepted": the last. */
function arrowed(words: string): StatusReading {
  const steps = words.split(/\s*(?:→|-+>|=+>|⇒|➔|➜|>>)\s*/);
  if (steps.length < 2 || !steps.every((step) => typeof headOf(step) === "object")) return undefined;
  return single(steps.at(-1) ?? "");
}

/** Alternatives side by side: a choice that nobody made, unless one of them is set apart. */
function chosen(raw: string, words: string): StatusReading {
  const pieces = words
    .replace(/^[\s"'[(]*|[\s"'\])]*$/g, "")
    .split(/\s*(?:\||\/| (?:or|oder|ou|o) |[,;、，；・]|…|\.\.\.)\s*/)
    .filter((piece) => piece !== "");
  if (pieces.length < 2) return undefined;
  const bare = pieces.flatMap((piece) => {
    const head = isBare(piece) ? headOf(piece) : undefined;
    return typeof head === "object" ? [head.status] : [];
  });
  const kinds = new Set(bare);
  const choice = /\||\/| (?:or|oder|ou|o) |…/.test(words);
  if (kinds.size < (choice ? 2 : 3)) return undefined;
  const apart = [...raw.matchAll(/(?:\*\*|__|`)([^*_`|/]{3,40})(?:\*\*|__|`)/g)]
    .map(([, said = ""]) => single(said))
    .filter((said) => typeof said === "object");
  return apart.length === 1 ? apart[0] : "placeholder";
}

const isBare = (piece: string): boolean => piece.split(" ").length <= 3 || /^sup\w+ by\b/i.test(piece);

/** What a text says at its head. */
function headOf(words: string): SaidStatus | "placeholder" | undefined {
  const direct = matched(words);
  if (direct !== undefined) return direct;
  const rest = words.replace(before, "");
  return rest === words ? undefined : matched(rest);
}

function matched(words: string): SaidStatus | "placeholder" | undefined {
  const found = headPatterns().find(({ pattern }) => pattern.test(words));
  if (found === undefined) return undefined;
  return typeof found.said === "object" && /^[\p{L} -]+\?/u.test(words) && words.length < 40 ? "placeholder" : found.said;
}

function single(words: string): StatusReading {
  const head = headOf(words);
  if (head === "placeholder") return words.length <= 12 ? "placeholder" : undefined;
  if (head !== undefined && !mayEnd.has(head.status)) return head;
  if (replacedBy.test(words) && !/\b(?:until|unless|if|when|once)\b[^.]*\b(?:sup|repl)/i.test(words)) return { status: "superseded" };
  return head ?? amongOthers(words);
}

const mayEnd: ReadonlySet<string> = new Set(["accepted", "proposed", "paused"]);

/** All at once: most texts hold none. */
const anyOf = once(
  () =>
    new RegExp(
      anywhere()
        .map(({ pattern }) => pattern.source)
        .join("|"),
      "iu",
    ),
);

/** In a few words that begin otherwise, a status that stands alone among them. */
function amongOthers(words: string): StatusReading {
  if (words.split(" ").length > 8 || !anyOf().test(words) || doubt.test(words)) return undefined;
  const found = new Set(anywhere().flatMap(({ pattern, said }) => (pattern.test(words) ? [said] : [])));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
