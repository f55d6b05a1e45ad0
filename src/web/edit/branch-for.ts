/** A name for a branch of its own; the reader may give another. */
export const branchFor = ({ path }: { readonly path: string }): string =>
  `direction/${(path.split("/").at(-1) ?? "")
    .replace(/\.[a-z]+$/i, "")
    .replace(/[^A-Za-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "")}`;
