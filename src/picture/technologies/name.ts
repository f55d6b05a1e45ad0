import type { TechnologyClass } from "../types.ts";
import { listedAs, partsOfId } from "./catalogue.ts";

/** What a technology is called and what it is. */
export interface Named {
  readonly name: string;
  readonly class: TechnologyClass;
}

const known = new Map<string, Named>();

/** By the catalogue. Libraries and tools go by their own names; one that is not listed does too, and what it is is unknown. */
export function namedTechnology(id: string): Named {
  const found = known.get(id);
  if (found !== undefined) return found;
  const named = nameOf(id);
  known.set(id, named);
  return named;
}

function nameOf(id: string): Named {
  const listed = listedAs(id);
  if (listed === undefined) return { name: ownName(id), class: classByKind(id) };
  // The catalogue holds them by the dozen: each is a package of its own all the same.
  return listed.class === "library" || listed.class === "tool" ? { name: ownName(id), class: listed.class } : listed;
}

function ownName(id: string): string {
  const { kind, name } = partsOfId(id);
  if (kind === "pkg:maven") return name.replace(/^.*:/, "");
  if (kind === "pkg:golang") return name.split("/").slice(1).join("/") || name;
  return kind === "" ? name.replace(/^[a-z]+\//, "") : name;
}

/** Actions are steps of a CI system; an image nobody knows is somebody's program. */
const classByKind = (id: string): TechnologyClass =>
  id.startsWith("pkg:githubactions/")
    ? "tool"
    : id.startsWith("terraform/") || id.startsWith("pkg:terraform/")
      ? "infrastructure"
      : "unknown";

/** Sorts of resources that no catalogue lists are parts of a technology, not one. */
export const isTechnology = (id: string): boolean => !id.startsWith("terraform/") || listedAs(id) !== undefined;
