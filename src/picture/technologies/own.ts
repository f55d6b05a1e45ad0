import type { Dependency } from "#code";

/** Says which ids are the repository's own packages: what its manifests call themselves, and what lies below a Go module of its own. */
export function ownIds(entries: Iterable<Dependency>): (id: string) => boolean {
  const own = new Set<string>();
  for (const { id, standing } of entries) if (standing === "own") own.add(id);
  const modules = [...own].filter((id) => id.startsWith("pkg:golang/"));
  return (id) => own.has(id) || modules.some((module) => id.startsWith(`${module}/`));
}
