import { examplePicture, analyses } from "#picture";
import { rules } from "#signals";
import { map } from "#views";
import { describe, expect, it } from "vitest";
import { figureInWords } from "../src/web/map/figures.ts";

const day = (month: string, who: string, file: string, message = "feat: it") => ({ day: `2026-${month}`, who, files: [file], message });
const picture = examplePicture({
  commits: [day("01-10", "ada", "src/a.ts", "fix: it"), day("02-10", "ada", "src/b.ts"), day("02-20", "bo", "src/b.ts")],
});

describe("a figure of the map in words", () => {
  it("has its unit in the number it is of", () => {
    const question = {
      subject: undefined,
      scope: { window: { from: 0, to: picture.repository.at.time, name: "all" }, path: undefined, area: undefined, reference: false },
      limit: undefined,
      people: false,
      changed: [],
    };
    const model = map.build({ picture, question, now: picture.repository.at.time, rules, analyses });
    const said = (file: number, id: string): string => {
      const tint = model.tints.find((one) => one.id === id);
      return tint === undefined ? "" : figureInWords(model, tint, file);
    };
    const file = (name: string): number => model.files.name.indexOf(name);
    expect(said(file("a.ts"), "changes")).toBe("1 change");
    expect(said(file("b.ts"), "changes")).toBe("2 changes");
    expect(said(file("a.ts"), "fixes")).toBe("1 fix of 1 change");
    expect(said(file("b.ts"), "people")).toBe("2 people");
    expect(said(file("a.ts"), "touched")).toBe("1 month ago");
    expect(said(file("b.ts"), "touched")).toBe("less than a month ago");
  });
});
