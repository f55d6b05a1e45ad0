import type { Picture } from "../types.ts";
import { partsOfId } from "../technologies/catalogue.ts";
import { value } from "../value.ts";

/** Who makes a package, as far as its name says: the scope of npm, the group of Maven, the owner of a Go module, an image or a PHP package. */
export function makerOf(id: string): readonly string[] {
  const { kind, name } = partsOfId(id);
  if (kind === "pkg:npm") return name.startsWith("@") ? [`npm ${name.split("/")[0]}`] : [];
  if (kind === "pkg:maven") return [`maven ${name.split(":")[0]}`];
  if (kind === "pkg:golang") return [`go ${name.split("/").slice(0, 2).join("/").toLowerCase()}`];
  if (kind === "pkg:docker" || kind === "pkg:composer") return name.includes("/") ? [`${kind} ${name.split("/")[0]}`] : [];
  return [];
}

/** The repository's own maker, in the spellings of each ecosystem: by its packages, and by the first part of its name. */
export function makersOf(picture: Picture): ReadonlySet<string> {
  const owner = picture.repository.name.split("/").slice(0, -1).join("/").toLowerCase();
  const packages = (value(picture, "tree")?.packages ?? []).flatMap(({ ecosystem, name }) => makerOf(idFor(ecosystem, name)));
  return new Set([...packages, `npm @${owner}`, `go github.com/${owner}`, `pkg:docker ${owner}`, `pkg:composer ${owner}`]);
}

/** Names of packages as the tree knows them, as ids. */
const idFor = (ecosystem: string, name: string): string =>
  ecosystem === "npm"
    ? `pkg:npm/${name}`
    : ecosystem === "go"
      ? `pkg:golang/${name}`
      : ecosystem === "maven"
        ? `pkg:maven/${name.replace(":", "/")}`
        : "";
