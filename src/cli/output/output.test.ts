import { describe, expect, it } from "vitest";
import { csvText } from "./csv.ts";
import { jsonText } from "./json.ts";
import { problemText } from "./problems.ts";

describe("JSON", () => {
  it("can be printed on any terminal, and gives back every byte of a path", () => {
    const path = "a\u001b[2J\u009b\u202e\udcff.ts";
    const text = jsonText({ path });
    expect(text).toMatch(/^[\u0020-\u007e\n]*$/);
    expect(JSON.parse(text)).toEqual({ path });
  });
});

describe("CSV", () => {
  it("quotes what has to be quoted, and leaves out what is not known", () => {
    expect(
      csvText(
        ["entity", "n"],
        [
          ["a,b", 1],
          ['say "x"', null],
          ["plain", 0.5],
        ],
      ),
    ).toBe('entity,n\n"a,b",1\n"say ""x""",\nplain,0.5\n');
  });
});

describe("problems", () => {
  it("name the place, what is wrong, and what to do", () => {
    expect(problemText([{ path: "fairlead.yaml", line: 3, message: 'unknown key "x"', hint: "Known keys: repo." }])).toBe(
      'fairlead.yaml:3: unknown key "x". Known keys: repo.\n',
    );
  });
});
