import { type PersonPlace, splitPerson } from "./person-place.ts";
import { type CommitKind, commitFlag, commitKind } from "../types.ts";

/** Types of Conventional Commits 1.0 and the Angular list they come from. */
const conventional: Readonly<Record<string, CommitKind>> = {
  fix: commitKind.fix,
  bugfix: commitKind.fix,
  hotfix: commitKind.fix,
  feat: commitKind.feature,
  feature: commitKind.feature,
  docs: commitKind.docs,
  doc: commitKind.docs,
  test: commitKind.test,
  tests: commitKind.test,
  refactor: commitKind.refactor,
  perf: commitKind.refactor,
  chore: commitKind.chore,
  build: commitKind.chore,
  ci: commitKind.chore,
  deps: commitKind.chore,
  release: commitKind.chore,
  revert: commitKind.revert,
  style: commitKind.other,
  wip: commitKind.other,
  types: commitKind.other,
};

const typed = /^([a-z]+)(?:\([^()\n]{1,60}\))?!?:\s/i;

/**
 * Words by which a subject says that something was wrong. "fix" as a part of another word ("prefix", "fixture")
 * does not count, nor a typo or a note on a test.
 */
const fixWords =
  /\b(?:fix(?:e[sd]|ing)?|bug(?:s|fix(?:es)?)?|hot-?fix|regressions?|defects?|crash(?:es|ed|ing)?|deadlocks?|(?:memory|resource) leaks?|segfaults?|off[- ]by[- ]one|null pointer|race conditions?)\b/i;
const notAFix = /\b(?:typos?|spelling|grammar|whitespace|indentation|lint|fix(?:ed|ing)?[- ](?:size|width|point|length|up[s!]?))\b/i;
const revertSubject = /^(?:revert\b|reapply\b|back(?:ed)? out\b)/i;

/**
 * A ticket by its number ("Bug 123 - ", "[BUG-123]", "bug #123"): every change of a team may name one, so it does not
 * say that this change mends. "Fix #123" and "fixes bug 123" still do, by their verb.
 */
const ticket = /[[(]?\b(?:bugs?|defects?|issues?|tickets?|cases?|tasks?|stor(?:y|ies))(?:\s+(?:no\.?|id))?[\s:#_-]*\d+\b[\])]?/gi;
const afterTicket = /^[\s:,.;|–—-]+/;

/** A subject without the tickets it names. */
const said = (subject: string): string => subject.replace(ticket, "").replace(afterTicket, "");

/**
 * "fix imports", "fixing a flaky test", "fixes lint errors": what a change upset on its way, or what watches the code,
 * is put right, and nothing that anybody uses was wrong. What else the subject says decides.
 */
const tidied =
  /\bfix(?:e[sd]|ing)?\s+(?:[\w'’-]+\s+){0,2}?(?:imports|(?:es|style|ts)?lint(?:er|ing)?|prettier|tests?|specs?|snapshots?|lock-?files?|(?:merge\s+)?conflicts?)(?=\s*$|[,.;:)]|\s+(?:\(|(?:in|for|and|after|on|of|to|by|when|again|with|due|issues?|errors?|failures?|warnings?)\b))/gi;

/** What a commit's subject says it is, and the flags that go with it (`revert`, `unclassed`). */
export function classify(whole: string): { readonly kind: CommitKind; readonly flags: number } {
  const subject = /\d/.test(whole) ? said(whole) : whole;
  if (/^reapply\b/i.test(subject)) return { kind: commitKind.none, flags: commitFlag.unclassed };
  if (revertSubject.test(subject)) return { kind: commitKind.revert, flags: commitFlag.revert };
  const word = typed.exec(subject)?.[1]?.toLowerCase() ?? "";
  const kind = Object.hasOwn(conventional, word) ? conventional[word] : undefined;
  if (kind !== undefined) return { kind, flags: kind === commitKind.revert ? commitFlag.revert : 0 };
  if (fixWords.test(subject) && !notAFix.test(subject) && fixWords.test(subject.replace(tidied, "")))
    return { kind: commitKind.fixWords, flags: 0 };
  return { kind: commitKind.none, flags: commitFlag.unclassed };
}

/** Somebody credited by a trailer: the role, and where name and mail stand in the bytes. */
export interface Credit extends PersonPlace {
  readonly role: typeof creditRole.coAuthor | typeof creditRole.reviewer;
}

export const creditRole = { coAuthor: 0, reviewer: 1 } as const;

const trailers = [
  { key: Buffer.from("co-authored-by:"), role: creditRole.coAuthor },
  { key: Buffer.from("reviewed-by:"), role: creditRole.reviewer },
] as const;
const newline = 10;
const mostCredits = 64;

/**
 * Finds `Co-authored-by` and `Reviewed-by` lines of a message. Not only in its last paragraph: squashed requests
 * carry those of every commit they hold.
 */
export function findCredits(bytes: Uint8Array, from: number, to: number): readonly Credit[] {
  let found: Credit[] | undefined;
  for (let line = from; line < to;) {
    // Only a line that starts with c, C, r or R can be one: most are passed over at their first byte.
    const first = (bytes[line] ?? 0) | 0x20;
    const credit = first === 0x63 || first === 0x72 ? creditAt(bytes, line, to) : undefined;
    if (credit !== undefined && (found?.length ?? 0) < mostCredits) (found ??= []).push(credit);
    while (line < to && bytes[line] !== newline) line++;
    line += 1;
  }
  return found ?? none;
}

const none: readonly Credit[] = [];

function creditAt(bytes: Uint8Array, line: number, to: number): Credit | undefined {
  for (const { key, role } of trailers) {
    if (!startsWith(bytes, line, to, key)) continue;
    let end = line;
    while (end < to && bytes[end] !== newline) end++;
    // Without an address it names nobody that could be told from another.
    const place = splitPerson(bytes, line + key.length, end);
    return place === undefined ? undefined : { role, ...place };
  }
  return undefined;
}

function startsWith(bytes: Uint8Array, at: number, to: number, key: Uint8Array): boolean {
  if (at + key.length > to) return false;
  for (let i = 0; i < key.length; i++) {
    const byte = bytes[at + i] ?? 0;
    if ((byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte) !== key[i]) return false;
  }
  return true;
}

/** End of the subject: the first line of the message that is not empty. */
export function subjectEnd(bytes: Uint8Array, from: number, to: number): number {
  let end = from;
  while (end < to && bytes[end] !== newline) end++;
  return Math.min(end, from + 500);
}
