import type { Csr } from "#base";
import { boundaryMark } from "../mine/batch.ts";
import { creditRole } from "../mine/message.ts";
import { bearerKind } from "../people/bots.ts";
import type { Partition } from "../people/identity.ts";
import { commitFlag, type People } from "../types.ts";
import { markLarge } from "./bulk.ts";
import type { Gathered } from "./gather.ts";

/** Columns of people, numbered by first appearance. */
export interface PersonColumns {
  readonly people: People;
  readonly author: Int32Array;
  readonly coAuthors: Csr;
  readonly reviewers: Csr;
  /** Flags of each commit: its own, those of its people, and whether it is large. */
  readonly flags: Uint8Array;
  /** Aliases of each person that this history knows. */
  readonly aliases: Csr;
}

/** Turns aliases into people. Bots and agents are nobody's co-author; nobody is their own. */
export function personColumns(columns: Gathered, partition: Partition): PersonColumns {
  const { count, author, credits } = columns;
  const personOf = new Int32Array(partition.group.length).fill(-1);
  const kinds: number[] = [];
  const seen = new Uint8Array(partition.group.length);
  const known: number[] = [];
  const person = (alias: number): number => {
    const group = partition.group[alias] ?? 0;
    if (seen[alias] === 0) {
      seen[alias] = 1;
      known.push(alias);
    }
    let at = personOf[group] ?? -1;
    if (at < 0) {
      at = kinds.push(partition.kind[alias] ?? 0) - 1;
      personOf[group] = at;
    }
    return at;
  };
  const flags = new Uint8Array(count);
  const authors = new Int32Array(count);
  const lists = { [creditRole.coAuthor]: growingCsr(count), [creditRole.reviewer]: growingCsr(count) };
  for (let commit = 0; commit < count; commit++) {
    const writer = author[commit] ?? 0;
    const self = person(writer);
    authors[commit] = self;
    flags[commit] = ((columns.marks[commit] ?? 0) & ~boundaryMark) | flagsOf(partition.kind[writer] ?? 0);
    const to = credits.start[commit + 1] ?? 0;
    for (let at = credits.start[commit] ?? 0; at < to; at++) {
      const alias = (credits.value[at] ?? 0) >> 1;
      const role = (credits.value[at] ?? 0) & 1 ? creditRole.reviewer : creditRole.coAuthor;
      const other = person(alias);
      const what = partition.kind[alias] ?? 0;
      if (what === bearerKind.agent && role === creditRole.coAuthor) flags[commit] = (flags[commit] ?? 0) | commitFlag.agent;
      if (what === bearerKind.person && other !== self) lists[role].add(other);
    }
    lists[creditRole.coAuthor].next();
    lists[creditRole.reviewer].next();
  }
  markLarge(columns, flags);
  const bot = Uint8Array.from(kinds, (what) => Number(what !== bearerKind.person));
  return {
    people: { count: kinds.length, bot },
    author: authors,
    coAuthors: lists[creditRole.coAuthor].done(),
    reviewers: lists[creditRole.reviewer].done(),
    flags,
    aliases: listsOf(known, kinds.length, (alias) => personOf[partition.group[alias] ?? 0] ?? 0),
  };
}

const flagsOf = (what: number): number =>
  what === bearerKind.agent ? commitFlag.bot | commitFlag.agent : what === bearerKind.bot ? commitFlag.bot : 0;

/** Lists of few entries, row after row; an entry counts once in its row. */
function growingCsr(rows: number): { readonly add: (value: number) => void; readonly next: () => void; readonly done: () => Csr } {
  const start = new Uint32Array(rows + 1);
  const value: number[] = [];
  let row = 0;
  return {
    add: (entry) => {
      if (!value.includes(entry, start[row] ?? 0)) value.push(entry);
    },
    next: () => (start[++row] = value.length),
    done: () => ({ start, value: Int32Array.from(value) }),
  };
}

function listsOf(values: readonly number[], rows: number, rowOf: (value: number) => number): Csr {
  const start = new Uint32Array(rows + 1);
  for (const value of values) start[rowOf(value) + 1] = (start[rowOf(value) + 1] ?? 0) + 1;
  for (let row = 0; row < rows; row++) start[row + 1] = (start[row + 1] ?? 0) + (start[row] ?? 0);
  const next = start.slice(0, rows);
  const out = new Int32Array(values.length);
  for (const value of values) {
    const row = rowOf(value);
    out[next[row] ?? 0] = value;
    next[row] = (next[row] ?? 0) + 1;
  }
  return { start, value: out };
}
