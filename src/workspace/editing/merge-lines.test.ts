import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeLines, settledText } from "./merge-lines.ts";

const merge = async (before: string, yours: string, theirs: string) => mergeLines({ before, yours, theirs });
const openOf = (pieces: Awaited<ReturnType<typeof merge>>) => pieces.filter(({ state }) => state === "open");

describe("two changes of one text", () => {
  it("are put together by themselves where they do not touch", async () => {
    const pieces = await merge("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\nE\n");
    expect(openOf(pieces)).toEqual([]);
    expect(settledText(pieces, [])).toBe("A\nb\nc\nD\nE\n");
  });

  it("stay open where both changed the same lines, and only those", async () => {
    const pieces = await merge("a\nb\nc\nd\n", "a\nmine\nc\nd\nend\n", "a\nothers\nc\nd\n");
    expect(openOf(pieces)).toEqual([{ state: "open", before: ["b"], yours: ["mine"], theirs: ["others"] }]);
    expect(settledText(pieces, [])).toBeUndefined();
    expect(settledText(pieces, ["yours"])).toBe("a\nmine\nc\nd\nend\n");
    expect(settledText(pieces, ["theirs"])).toBe("a\nothers\nc\nd\nend\n");
    expect(settledText(pieces, ["both"])).toBe("a\nmine\nothers\nc\nd\nend\n");
  });

  it("are one open stretch, but for what is alike, in a text that is new to both", async () => {
    const pieces = await merge("", "# T\nmine\nend", "# T\nothers\nend");
    expect(openOf(pieces)).toMatchObject([{ yours: ["mine"], theirs: ["others"] }]);
  });

  const text = fc.array(fc.constantFrom("a", "b", "", "constructor", "c\r"), { maxLength: 10 }).map((lines) => lines.join("\n"));

  it("are the one change where only one side made any", async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (before, changed) => {
        expect(settledText(await merge(before, changed, before), [])).toBe(changed);
        expect(settledText(await merge(before, before, changed), [])).toBe(changed);
        expect(settledText(await merge(before, changed, changed), [])).toBe(changed);
      }),
    );
  });

  it("lose nothing: what a side wrote is there when it was chosen, and what neither took away stays once", async () => {
    const edits = fc.array(fc.constantFrom("keep", "keep", "keep", "drop", "add", "change"), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(edits, edits, async (mine, others) => {
        const length = Math.max(mine.length, others.length);
        const before = Array.from({ length }, (_, at) => `line ${at}`);
        const [yours, theirs] = [edited(before, mine, "mine"), edited(before, others, "others")];
        const pieces = await merge(before.join("\n"), yours.join("\n"), theirs.join("\n"));
        const every = (choice: "yours" | "theirs" | "both"): readonly string[] =>
          settledText(
            pieces,
            openOf(pieces).map(() => choice),
          )?.split("\n") ?? [];
        expect(every("both")).toEqual(expect.arrayContaining([...yours, ...theirs].filter((line) => !line.startsWith("line"))));
        expect(every("yours")).toEqual(expect.arrayContaining(yours.filter((line) => line.startsWith("mine"))));
        expect(every("theirs")).toEqual(expect.arrayContaining(theirs.filter((line) => line.startsWith("others"))));
        const stays = before.filter((line) => yours.includes(line) && theirs.includes(line));
        expect(every("yours").filter((line) => stays.includes(line))).toEqual(stays);
        expect(every("theirs").filter((line) => stays.includes(line))).toEqual(stays);
      }),
      { numRuns: 500 },
    );
  });
});

/** A text that somebody edited: at each line what they did there, in lines of their own. */
const edited = (before: readonly string[], edits: readonly string[], who: string): readonly string[] =>
  before.flatMap((line, at) => {
    const edit = edits[at] ?? "keep";
    const own = `${who} ${at}`;
    return { keep: [line], drop: [], add: [line, own], change: [own] }[edit] ?? [];
  });
