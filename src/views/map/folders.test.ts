import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldersOf } from "./folders.ts";

const pathOf = (folders: ReturnType<typeof foldersOf>, file: number, name: string): string => {
  const parts = [name];
  for (let folder = folders.ofFile[file] ?? 0; folder > 0; folder = folders.parent[folder] ?? 0) parts.unshift(folders.name[folder] ?? "");
  return parts.join("/");
};

describe("folders of the map", () => {
  it("join folders that only lead to another", () => {
    const folders = foldersOf(["src/main/java/a.java", "src/main/java/b/c.java", "x.ts"]);
    expect(folders.name).toEqual(["", "src/main/java", "b"]);
    expect(folders.parent).toEqual([-1, 0, 1]);
    expect(folders.ofFile).toEqual([1, 2, 0]);
  });

  it("lead back to every path, parents before children", () => {
    const segment = fc.constantFrom("a", "b", "c", "d e");
    const path = fc
      .tuple(fc.array(segment, { maxLength: 4 }), fc.constantFrom("x.ts", "y.ts"))
      .map(([folder, name]) => [...folder, name].join("/"));
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 20 }), (paths) => {
        const folders = foldersOf(paths);
        paths.forEach((one, file) => expect(pathOf(folders, file, one.split("/").at(-1) ?? "")).toBe(one));
        folders.parent.forEach((above, folder) => expect(above).toBeLessThan(folder));
      }),
    );
  });
});
