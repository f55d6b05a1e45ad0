import { describe, expect, it } from "vitest";
import { bearerKind } from "./bots.ts";
import { partition } from "./identity.ts";
import { type Bearer, parseMailmap } from "./mailmap.ts";

const bearer = (text: string): Bearer => {
  const [, name = "", mail = ""] = /^(.*?) ?<(.*)>$/.exec(text) ?? [];
  return { name, mail };
};
const groups = (
  texts: readonly string[],
  mailmap = "",
  people: Readonly<Record<string, readonly string[]>> = {},
  commits: readonly number[] = texts.map(() => 1),
): readonly number[] => [...partition(texts.map(bearer), parseMailmap(mailmap), { bots: [], people }, Uint32Array.from(commits)).group];
const grouped = (commits: Readonly<Record<string, number>>, mailmap = "", people: Readonly<Record<string, readonly string[]>> = {}) =>
  groups(Object.keys(commits), mailmap, people, Object.values(commits));

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

  it("tells a team's release account from a person", () => {
    const found = partition(
      ["acme-github-team-core <core@acme>", "Ada <ada@x>"].map(bearer),
      parseMailmap(""),
      { bots: [], people: {} },
      Uint32Array.of(1, 1),
    );
    expect([...found.kind]).toEqual([bearerKind.bot, bearerKind.person]);
  });

  it("keeps a bot apart from the person whose address it uses", () => {
    const found = partition(
      ["Ada <ada@x>", "dependabot[bot] <ada@x>", "Claude <noreply@anthropic.com>", "Robot Smith <r@x>"].map(bearer),
      parseMailmap(""),
      { bots: [], people: {} },
      Uint32Array.of(1, 1, 1, 1),
    );
    expect([...found.group]).toEqual([0, 1, 2, 3]);
    expect([...found.kind]).toEqual([bearerKind.person, bearerKind.bot, bearerKind.agent, bearerKind.person]);
  });

  it("takes the patterns of fairlead.yaml for bots", () => {
    const found = partition([bearer("Nightly <ci-7@x>")], parseMailmap(""), { bots: ["ci-*@x"], people: {} }, Uint32Array.of(1));
    expect([...found.kind]).toEqual([bearerKind.bot]);
  });
});

describe("a mail with two names", () => {
  const lent = { "Ada L <ada@x>": 40, "Bo B <bo@x>": 30, "Ada L <1+ada@noreply>": 9, "Bo B <1+ada@noreply>": 5 };

  it("joins nobody when each name has a mail of its own with more commits", () => {
    expect(grouped(lent)).toEqual([0, 1, 0, 1]);
  });

  it("still joins where `.mailmap` or fairlead.yaml says that they are one", () => {
    expect(grouped(lent, "Ada L <ada@x> Bo B <bo@x>\nAda L <ada@x> Bo B <1+ada@noreply>")).toEqual([0, 0, 0, 0]);
    expect(grouped(lent, "", { ada: ["ada@x", "bo@x"] })).toEqual([0, 0, 0, 0]);
  });

  it("is one person who changed the name and kept the mail", () => {
    expect(grouped({ "Ada King <ada@x>": 40, "Ada Lovelace <ada@x>": 3 })).toEqual([0, 0]);
    expect(grouped({ "Ada King <ada@x>": 40, "Ada Lovelace <ada@x>": 30, "Ada Lovelace <ada@y>": 90 })).toEqual([0, 0, 0]);
  });

  it("is one person whose names share another mail too", () => {
    const both = { "Ada K <ada@x>": 1, "Ada L <ada@x>": 2, "Ada K <ada@y>": 9, "Ada L <ada@y>": 8 };
    expect(grouped(both)).toEqual([0, 0, 0, 0]);
  });

  it("is one person whose other mail has fewer commits", () => {
    expect(grouped({ "ada <ada@x>": 50, "Ada L <ada@x>": 40, "ada <a@y>": 3, "Ada L <a@z>": 2 })).toEqual([0, 0, 0, 0]);
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
