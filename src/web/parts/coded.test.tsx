import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Coded, opening, PathText, shortPath } from "./coded.tsx";
import { FactText } from "./how.tsx";

const how = {
  name: "Changes",
  definition: "Landed changes.",
  n: "41 of 290",
  coverage: "all",
  confidence: "observed",
  command: "fairlead why a",
} as const;
const html = (node: preact.VNode): string => renderToString(node);
const words = (node: preact.VNode): string =>
  html(node)
    .replace(/<span popover.*?<\/span>(?=[^<]*$|<)/g, "")
    .replace(/<[^>]*>/g, "");

describe("words from a repository", () => {
  it("are text, whatever they hold", () => {
    const evil = '<img src=x onerror=alert(1)> `</code><script>` & "quotes"';
    expect(html(<Coded text={evil} />)).toBe(
      "&lt;img src=x onerror=alert(1)> <code>&lt;/<wbr/>code>&lt;script></code> &amp; &quot;quotes&quot;",
    );
    expect(html(<PathText path={"a/<b>/\u202egpj.ts"} />)).not.toMatch(/<b>|\u202e/);
  });

  it("ask how a count was made, never how a day was", () => {
    const asked = (text: string): readonly string[] =>
      [...html(<FactText fact={{ text, how }} />).matchAll(/<button[^>]*>([^<]*)</g)].map(([, of = ""]) => of);
    expect(asked("It came before 26 Jan 2017, in 3 files of `a1.ts`.")).toEqual(["3 files"]);
    expect(asked("truck factor 6")).toEqual(["6"]);
    expect(asked("1 in 4 areas")).toEqual(["1"]);
    expect(asked("2,017 changes since 2019")).toEqual(["2,017 changes"]);
  });

  it.each([
    ["no decision log found", "No decision log found"],
    ["`.github/CODEOWNERS` declares owners", "`.github/CODEOWNERS` declares owners"],
    [".github declares owners", ".github declares owners"],
    ["fairlead doctor says why", "fairlead doctor says why"],
    ["12 areas", "12 areas"],
  ])("%j open a sentence as %j", (text, opened) => {
    expect(opening(text)).toBe(opened);
  });

  it("break after the slashes of a path", () => {
    expect(html(<Coded text="see `src/a.ts`" />)).toBe("see <code>src/<wbr/>a.ts</code>");
  });

  it("leave the middle out of a path that is too long, and keep its name whole", () => {
    const path = "clients/src/main/java/org/apache/kafka/clients/consumer/internals/AsyncKafkaConsumer.java";
    expect(shortPath(path, 44)).toBe("clients/…/internals/AsyncKafkaConsumer.java");
    expect(shortPath(path, 20)).toBe("clients/…/AsyncKafkaConsumer.java");
    expect([shortPath("src/a/b/c.ts", 44), shortPath("a/very-long-name-of-a-file.ts", 5)]).toEqual([
      "src/a/b/c.ts",
      "a/very-long-name-of-a-file.ts",
    ]);
  });

  it("keep an odd backtick as it is", () => {
    expect(html(<Coded text="a ` b" />)).toBe("a ` b");
  });
});

describe("a figure that can say how it was computed", () => {
  it.each([
    ["41 changes in a year", "41 changes"],
    ["`src/a1.ts` has 12 of 41 are fixes", "12 of 41"],
    ["Active people there: 1.", "1"],
    ["1,912 lines", "1,912 lines"],
    ["29\u00a0% of them", "29\u00a0%"],
    ["no figure at all", "no figure at all"],
  ])("underlines of %j just %j", (text, figure) => {
    const out = html(<FactText fact={{ text, how }} />);
    expect(/<button[^>]*>(.*?)<\/button>/.exec(out)?.[1]).toBe(figure);
  });

  it("loses no word of the sentence, and says definition, base and command", () => {
    const out = html(<FactText fact={{ text: "of `a 7` there are 41 changes, `b 8`", how }} />);
    expect(out.replace(/<span popover.*<\/code><\/span>/, "").replace(/<[^>]*>/g, "")).toBe("of a 7 there are 41 changes, b 8");
    expect(out).toContain("n: 41 of 290. Coverage: all. Confidence: observed.");
  });

  it("needs none", () => {
    expect(words(<FactText fact={{ text: "plain 3", how: null }} />)).toBe("plain 3");
  });
});
