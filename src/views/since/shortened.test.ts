import { describe, expect, it } from "vitest";
import { groupedBy } from "#base";
import type { SincePart } from "./schema.ts";
import { shortened } from "./shortened.ts";

const partOf = (counts: Record<string, number>): SincePart => ({
  id: "imports",
  title: "Imports between areas",
  counts: Object.entries(counts).map(([word, count]) => ({ word, count })),
  items: Object.entries(counts).flatMap(([word, count]) =>
    Array.from({ length: count }, (_, index) => ({ mark: "open" as const, word, text: `${word} ${index}`, link: null, command: null })),
  ),
  more: null,
  unknown: null,
});
const words = ({ items }: SincePart): Record<string, number> =>
  Object.fromEntries([...groupedBy(items, ({ word }) => word)].map(([word, all]) => [word, all.length]));

describe("a part of which not all is shown", () => {
  it("shows some of each word, counts the rest, and says how to see it", () => {
    const short = shortened(partOf({ new: 38, gone: 7 }), 20);
    expect(words(short)).toEqual({ new: 13, gone: 7 });
    expect(short.more).toBe("25 more (25 new): --all");
    expect(shortened(partOf({ new: 38, gone: 30 }), 20).more).toBe("48 more (28 new, 20 gone): --all");
  });

  it("is whole where it is short, or where all is asked for", () => {
    expect(shortened(partOf({ new: 15, gone: 5 }), 20)).toEqual(partOf({ new: 15, gone: 5 }));
    expect(shortened(partOf({ new: 38 }), undefined).items).toHaveLength(38);
  });
});
