/** A name as a file's: "Languages & Frameworks" is "languages-and-frameworks". Never empty. */
export function slugOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll("#", " sharp ")
    .replaceAll("+", " plus ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
  return plain.slice(0, 80) || "unnamed";
}

/** Slugs of many names, a second one of the same told apart by a number. */
export function slugger(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const slug = slugOf(name);
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}

/** The band of that name or id, whatever its case: "ADOPT", "adopt", "languages & frameworks", "languages-and-frameworks". */
export const bandNamed = <B extends { readonly id: string; readonly name: string }>(bands: readonly B[], name: string): B | undefined =>
  bands.find((band) => band.name === name || band.id === name) ?? bands.find((band) => slugOf(band.name) === slugOf(name));
