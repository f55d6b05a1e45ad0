/** A title as a file's name: "Use PostgreSQL for “payments”" is "use-postgresql-for-payments". Cut at a word; `otherwise` where nothing is left. */
export function slugOf(title: string, otherwise: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    if (slug.length + word.length > 60 && slug !== "") break;
    slug = slug === "" ? [...word].slice(0, 60).join("") : `${slug}-${word}`;
  }
  return slug === "" ? otherwise : slug;
}
