import { describe, expect, it } from "vitest";
import { readOptions } from "./options.ts";
import { outlineOf } from "./outline.ts";

const optionsOf = (text: string): readonly (readonly [string, boolean, string])[] =>
  readOptions(outlineOf(text, 1)).map(({ name, chosen, because }) => [name, chosen, because]);

describe("options", () => {
  it("stand below headings of a log's own, once, with what became of them", () => {
    expect(
      optionsOf(
        "# A\n\n## Design\n\n### Option 1 — Skip it (recommended)\n\nFast.\n\n### Option 2: Keep it (rejected)\n\nSlow.\n\n## Security\n\n### Option 1\n\nNone.\n\n## Decision\n\nAdopt Option 1, in the workflow that is there.\n",
      ),
    ).toEqual([
      ["Skip it (recommended)", true, "Fast."],
      ["Keep it", false, "Slow."],
    ]);
    expect(optionsOf("# A\n\n## Option 1: alone\n\nText\n")).toEqual([]);
  });

  it("are taken by what counts them, but not where the sentence weighs two or turns one down", () => {
    const said = (decision: string) =>
      optionsOf(`# A\n\n## Options\n\n- option 1 : Kafka\n- option 2 : Redis\n\n## Decision\n\n${decision}\n`).flatMap(([name, chosen]) =>
        chosen ? [name] : [],
      );
    expect(said("We go with option 2.")).toEqual(["Redis"]);
    expect(said("**L'option numéro 2 est choisie.**")).toEqual(["Redis"]);
    expect(said("Option 1 is better than option 2.")).toEqual([]);
    expect(said("We do not take option 1.")).toEqual([]);
  });

  it("may be paragraphs with a name, or rows of a table", () => {
    expect(optionsOf("# A\n\n## Alternatives\n\n**Kafka**: too large.\n\n**Redis**: too small.\n\nBoth were tried.\n")).toEqual([
      ["Kafka", false, "too large."],
      ["Redis", false, "too small."],
    ]);
    expect(
      optionsOf(
        "# A\n\n## Considered Options\n\n| Option | Pros | Cons |\n|---|---|---|\n| Kafka (chosen) | fast | large |\n| Redis | small | one node |\n",
      ),
    ).toEqual([
      ["Kafka", true, "large"],
      ["Redis", false, "one node"],
    ]);
  });

  it.each([
    ["German", "Betrachtete Optionen", "Entscheidung", "Gewählte Option: Redis, weil klein"],
    ["French", "Options envisagées", "Décision", "Option retenue : **Redis**, parce que petit"],
    ["Spanish", "Opciones consideradas", "Decisión", "Opción elegida: Redis, porque es pequeño"],
    ["Portuguese", "Opções consideradas", "Decisão", "Opção escolhida: Redis, porque é pequeno"],
    ["Japanese", "検討した選択肢", "決定", "採用: Redis"],
    ["Chinese", "备选方案", "决策", "采用 Redis"],
  ])("are read in %s", (language, options, decision, outcome) => {
    const read = optionsOf(`# A\n\n## ${options}\n\n- Kafka\n- Redis\n\n## ${decision}\n\n${outcome}\n`);
    expect(read.map(([name]) => name)).toEqual(["Kafka", "Redis"]);
    // In the languages without a fixed phrase nothing is said to be taken.
    if (!["Japanese", "Chinese"].includes(language)) expect(read.map(([, chosen]) => chosen)).toEqual([false, true]);
  });

  it("are one where they are weighed in nearly the same words, and keep what stands in brackets", () => {
    expect(
      optionsOf(
        "# A\n\n## Considered Options\n\n* (A) Keep our release process\n* A number (such as: 0001)\n* N/A\n\n## Pros and Cons of the Options\n\n### Keep our release process\n\n* Bad, because slow\n",
      ),
    ).toEqual([
      ["(A) Keep our release process", false, "Bad, because slow"],
      ["A number (such as: 0001)", false, ""],
    ]);
  });

  it("are the chosen one, and one with what weighs it, whatever stands in brackets after their names", () => {
    const text = (outcome: string): string =>
      `# A\n\n## Considered Options\n\n- Rows (each by itself, slow)\n- Rows + Pages (each by itself, and many)\n- Pages (many at once, large)\n\n## Decision Outcome\n\n${outcome}\n\n## Pros and Cons of the Options\n\n### Pages in general\n\n- Good, because known\n\n### Rows\n\n- Bad, because slow\n\n### Rows+Pages\n\n- Good, because small\n`;
    expect(optionsOf(text('Chosen option: "Rows + Pages" because it fits'))).toEqual([
      ["Rows (each by itself, slow)", false, "Bad, because slow"],
      ["Rows + Pages (each by itself, and many)", true, "it fits"],
      ["Pages (many at once, large)", false, ""],
    ]);
    expect(optionsOf(text("Chosen option: Pages because of their size")).map(([, chosen]) => chosen)).toEqual([false, false, true]);
    expect(optionsOf(text('Chosen option:"Pages" till the end of the year')).map(([, chosen]) => chosen)).toEqual([false, false, true]);
    expect(optionsOf(text("Chosen option: Columns")).some(([, chosen]) => chosen)).toBe(false);
  });

  it("are the items below headings that only gather them, where they are weighed by name", () => {
    const text =
      "# A\n\n## Considered Options\n\n### By ourselves\n\n- Rows (slow)\n- Rows (fast)\n\n### By others\n\n- Pages\n\n## Pros and Cons of the Options\n\n### Rows (slow)\n\n- Bad\n\n### Rows (fast)\n\n- Good\n\n### Pages\n\n- Good\n";
    expect(optionsOf(text).map(([name]) => name)).toEqual(["Rows (slow)", "Rows (fast)", "Pages"]);
  });

  it("keep the words of a link and of an address", () => {
    expect(
      optionsOf(
        "# A\n\n## Considered Options\n\n* [Nygard's](https://example.org/a-long-address-that-goes-on/and-on/and-on/and-on/and-on/and-on) – the first\n* Others at <https://example.org/x>\n",
      ),
    ).toEqual([
      ["Nygard's", false, "the first"],
      ["Others at https://example.org/x", false, ""],
    ]);
  });

  it("stand below what a log calls its alternatives, as sections, items or names in bold, at any depth", () => {
    expect(optionsOf("# A\n\n## Alternative Approaches\n\n### Keep it\n\nNo work.\n\n### Rent it\n\nDear.\n")).toEqual([
      ["Keep it", false, "No work."],
      ["Rent it", false, "Dear."],
    ]);
    expect(optionsOf("# A\n\n## Alternative Designs\n\n- Alternatives for the queue\n- Keep it\n").map(([name]) => name)).toEqual([
      "Alternatives for the queue",
      "Keep it",
    ]);
    expect(
      optionsOf(
        "# A\n\n## Alternative Approaches\n\nWe take one.\n\n**Model 1 - gate (chosen).** Simple.\n\n**Model 2 - bucket.** Dear.\n",
      ),
    ).toEqual([
      ["Model 1 - gate", true, "Simple."],
      ["Model 2 - bucket", false, "Dear."],
    ]);
    const deep =
      "# A\n\n## Design\n\n### Signals\n\n#### Alternatives\n\nThere are two:\n\n- **Off-chain**: by post\n- **On-chain**: by vote\n";
    expect(optionsOf(deep).map(([name]) => name)).toEqual(["Off-chain", "On-chain"]);
    expect(optionsOf("# A\n\n## Alternative Approaches\n\nWe thought of another way, briefly.\n")).toEqual([]);
  });
});
