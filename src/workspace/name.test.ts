import { describe, expect, it } from "vitest";
import { nameFromFolder, nameFromOrigin } from "./name.ts";

describe("a repository's name", () => {
  it.each([
    ["git@github.com:harbor/checkout.git", "harbor/checkout"],
    ["https://github.com/harbor/checkout", "harbor/checkout"],
    ["https://user@host:8443/team/harbor/checkout.git/", "harbor/checkout"],
    ["ssh://git@host/checkout.git", "checkout"],
  ])("is the last two segments of %s", (origin, name) => {
    expect(nameFromOrigin(origin)).toBe(name);
  });

  it.each([undefined, "/srv/git/checkout.git", "../checkout"])("is not taken from a local origin: %s", (origin) => {
    expect(nameFromOrigin(origin)).toBeUndefined();
  });

  it("is else the folder's", () => {
    expect(nameFromFolder("/home/ada/checkout", "/home/ada/checkout/.git")).toBe("checkout");
    expect(nameFromFolder(undefined, "/srv/git/checkout.git")).toBe("checkout");
    expect(nameFromFolder(undefined, "/home/ada/checkout/.git")).toBe("checkout");
  });
});
