import { describe, expect, it } from "vitest";
import { progressLine, stageText } from "./progress.ts";

const reading = (done: number) => ({ stage: "reading history", done, of: 82_000, unit: "commits" });

function recorded(redraws: boolean) {
  let now = 0;
  const said: string[] = [];
  const line = progressLine({ say: (text) => void said.push(text), redraws, cells: 80, clock: () => now });
  return {
    line,
    said,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe("progress", () => {
  it("says stage, count, rate and how long it may take", () => {
    expect(stageText(reading(41_000), 2_000)).toBe("reading history 41,000 of 82,000 commits, 20,500/s, 2 s left");
  });

  it("says no rate before there is one, and no end where none is known", () => {
    expect(stageText({ stage: "listing", done: 12, of: 0, unit: "files" }, 0)).toBe("listing 12 files");
  });

  it("is one line on a screen, redrawn and taken away", () => {
    const { line, said, wait } = recorded(true);
    line.report(reading(1));
    wait(200);
    line.report(reading(2));
    line.clear();
    expect(said.every((text) => text.startsWith("\r") && !text.includes("\n"))).toBe(true);
    expect(said.at(-1)).toBe("\r\u001b[K");
  });

  it("elsewhere is silent for three seconds, then a line a stage", () => {
    const { line, said, wait } = recorded(false);
    line.report(reading(1));
    wait(2_999);
    line.report(reading(2));
    expect(said).toEqual([]);
    wait(1);
    line.report(reading(3));
    line.report(reading(4));
    line.clear();
    expect(said).toEqual(["reading history (82,000 commits)\n"]);
  });

  it("elsewhere says again how far a long stage is", () => {
    const { line, said, wait } = recorded(false);
    wait(5_000);
    line.report(reading(3));
    wait(19_000);
    line.report(reading(4));
    wait(1_000);
    line.report(reading(41_000));
    expect(said).toEqual(["reading history (82,000 commits)\n", "reading history 41,000 of 82,000 commits\n"]);
  });
});
