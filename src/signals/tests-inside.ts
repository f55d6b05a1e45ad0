import { type Picture, value } from "#picture";

/** Languages in which unit tests usually stand in the file they test, where no path tells them apart. */
const withinSource = new Set(["Rust", "Zig", "D"]);

/** Areas (indexes into `Areas.list`) most of whose production files are in such a language. */
export function testsInside(picture: Picture): ReadonlySet<number> {
  const areas = value(picture, "areas");
  const balance = new Int32Array(areas?.list.length ?? 0);
  for (const [index, file] of (value(picture, "tree")?.files ?? []).entries()) {
    const area = areas?.ofFile[index] ?? -1;
    if (area >= 0 && file.role === "source") balance[area] = (balance[area] ?? 0) + (withinSource.has(file.language ?? "") ? 1 : -1);
  }
  return new Set([...balance.keys()].filter((area) => (balance[area] ?? 0) > 0));
}
