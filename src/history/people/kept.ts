import type { Csr } from "#base";
import { DamagedSegment, type Segment, type SegmentContent } from "#store";
import type { Gathered } from "../assemble/gather.ts";
import type { PersonColumns } from "../assemble/persons.ts";

/** People as they are kept: numbers, and who they stand for is in no file. */
export const contentOf = ({ people, author, coAuthors, reviewers, flags, aliases }: PersonColumns): SegmentContent["columns"] => ({
  bot: people.bot,
  author,
  flags,
  coStart: coAuthors.start,
  co: coAuthors.value,
  reviewStart: reviewers.start,
  review: reviewers.value,
  aliasStart: aliases.start,
  alias: aliases.value,
});

/** People read back; `undefined` when a number in it leads nowhere. */
export function peopleIn(segment: Segment, columns: Gathered, aliasCount: number): PersonColumns | undefined {
  try {
    const bot = segment.bytes("bot");
    const found: PersonColumns = {
      people: { count: bot.length, bot },
      author: segment.ints("author"),
      flags: segment.bytes("flags"),
      coAuthors: { start: segment.words("coStart"), value: segment.ints("co") },
      reviewers: { start: segment.words("reviewStart"), value: segment.ints("review") },
      aliases: { start: segment.words("aliasStart"), value: segment.ints("alias") },
    };
    const fits =
      found.author.length === columns.count &&
      found.flags.length === columns.count &&
      isBelow(found.author, bot.length) &&
      isList(found.coAuthors, columns.count, bot.length) &&
      isList(found.reviewers, columns.count, bot.length) &&
      isList(found.aliases, bot.length, aliasCount);
    return fits ? found : undefined;
  } catch (error) {
    if (error instanceof DamagedSegment) return undefined;
    throw error;
  }
}

const isList = ({ start, value }: Csr, rows: number, end: number): boolean =>
  start.length === rows + 1 && start[0] === 0 && start[rows] === value.length && isAscending(start) && isBelow(value, end);

function isAscending(start: Uint32Array): boolean {
  for (let row = 1; row < start.length; row++) if ((start[row] ?? 0) < (start[row - 1] ?? 0)) return false;
  return true;
}

function isBelow(column: Int32Array, end: number): boolean {
  for (let at = 0; at < column.length; at++) {
    const value = column[at] ?? -1;
    if (value < 0 || value >= end) return false;
  }
  return true;
}
