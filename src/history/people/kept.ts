import type { Csr } from "#base";
import { DamagedSegment, type Segment, type SegmentContent } from "#store";
import type { Gathered } from "../assemble/gather.ts";
import { isStarts, isWithin } from "../columns/checks.ts";
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
      isWithin(found.author, 0, bot.length) &&
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
  isStarts(start, rows, value.length) && isWithin(value, 0, end);
