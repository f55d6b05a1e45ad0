import { describe, expect, it } from "vitest";
import { bearerKind } from "./bots.ts";
import { partition } from "./identity.ts";
import { type Bearer, parseMailmap } from "./mailmap.ts";

const bearer = (text: string): Bearer => {
  const [, name = "", mail = ""] = /^(.*?) ?<(.*)>$/.exec(text) ?? [];
  return { name, mail };
};
const groups = (texts: readonly string[], mailmap = "", people: Readonly<Record<string, readonly string[]>> = {}): readonly number[] => [
  ...partition(texts.map(bearer), parseMailmap(mailmap), { bots: [], people }).group,
];

describe("partition", () => {
  it("joins by mail, then by name, whatever the case, accents and order of names", () => {
    expect(groups(["Ada L <ada@x>", "ada <ADA@x>", "Zoë Berg <z@a>", "Berg, Zoe <z@b>", "Bo <bo@x>"])).toEqual([0, 0, 2, 2, 4]);
  });

  it("does not join those who only share what many share", () => {
    expect(
      groups(["A B <noreply@github.com>", "C D <noreply@github.com>", "root <root@localhost>", "root <root@host>", "E F <>", "G H <>"]),
    ).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("follows .mailmap, and fairlead.yaml before anything", () => {
    expect(groups(["Old Name <old@x>", "New Name <new@x>"], "New Name <new@x> Old Name <old@x>")).toEqual([0, 0]);
    expect(groups(["P Q <p@x>", "R S <r@x>"], "", { pq: ["p@x", "R@x"] })).toEqual([0, 0]);
  });

  it("keeps a bot apart from the person whose address it uses", () => {
    const found = partition(
      ["Ada <ada@x>", "dependabot[bot] <ada@x>", "Claude <noreply@anthropic.com>", "Robot Smith <r@x>"].map(bearer),
      parseMailmap(""),
      { bots: [], people: {} },
    );
    expect([...found.group]).toEqual([0, 1, 2, 3]);
    expect([...found.kind]).toEqual([bearerKind.person, bearerKind.bot, bearerKind.agent, bearerKind.person]);
  });

  it("takes the patterns of fairlead.yaml for bots", () => {
    const found = partition([bearer("Nightly <ci-7@x>")], parseMailmap(""), { bots: ["ci-*@x"], people: {} });
    expect([...found.kind]).toEqual([bearerKind.bot]);
  });
});

describe("parseMailmap", () => {
  it("reads the four forms of gitmailmap(5)", () => {
    const map = parseMailmap("# note\nProper <a@x>\n<new@x> <b@x>\nProper C <c@new> <c@old>\nProper D <d@new> Old D <d@old>\n");
    expect(map(bearer("Other <A@x>"))).toEqual({ name: "Proper", mail: "A@x" });
    expect(map(bearer("B <b@x>"))).toEqual({ name: "B", mail: "new@x" });
    expect(map(bearer("C <c@old>"))).toEqual({ name: "Proper C", mail: "c@new" });
    expect(map(bearer("old d <d@old>"))).toEqual({ name: "Proper D", mail: "d@new" });
    expect(map(bearer("Somebody <d@old>"))).toEqual({ name: "Somebody", mail: "d@old" });
  });
});
