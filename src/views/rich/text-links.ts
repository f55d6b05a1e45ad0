import { folderOf, type Path } from "#base";
import { memo, memoKey, type Picture, value } from "#picture";
import type { Link } from "../route.ts";
import { recordLink } from "../shared/record-link.ts";

const filesKey = memoKey<ReadonlySet<string>>("views: paths of the tree");

/** Where an address in a record's text leads: to another record, to a file of the tree, or nowhere on this site. */
export function linksFrom(picture: Picture, path: Path): (href: string) => Link | undefined {
  const records = value(picture, "records");
  const files = memo(picture, filesKey, () => new Set((value(picture, "tree")?.files ?? []).map((file) => file.path)));
  return (href) => {
    const target = targetOf(href, folderOf(path));
    if (target === undefined) return undefined;
    const record = records?.find(target, path).find((one) => one.path === target);
    if (record !== undefined) return recordLink(record);
    return files.has(target) ? { kind: "file", id: target } : undefined;
  };
}

/** The path an address means, from the folder of the file it stands in; `undefined` for what lies elsewhere. */
export function targetOf(href: string, folder: Path): Path | undefined {
  const bare = decoded(href.replace(/[?#].*$/s, ""));
  if (bare === undefined || bare === "" || /^[a-z][a-z0-9+.-]*:|^\/\/|\\|\0/i.test(bare)) return undefined;
  const parts = bare.startsWith("/") || folder === "" ? [] : folder.split("/");
  for (const part of bare.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join("/");
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // a percent sign that begins nothing: then it names no file either
  }
}
