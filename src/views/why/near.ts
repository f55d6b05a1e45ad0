import { nameOf, nearest } from "#base";
import { type Picture, value } from "#picture";
import { recordLink } from "../shared/record-link.ts";
import type { Link } from "../route.ts";

const mostPlaces = 5;
const mostRecords = 3;

/** What it may have meant, the likeliest first: areas and folders of that name, files, else the place a few edits away, then records whose title holds the word. */
export function nearTo(picture: Picture, id: string): readonly Link[] {
  const whole = id.toLowerCase();
  const name = nameOf(whole);
  if (name === "") return [];
  const areas = (value(picture, "areas")?.list ?? []).map((area) => area.id);
  const paths = (value(picture, "tree")?.files ?? []).map((file) => file.path);
  const files = [
    ...ordered(paths, whole, name),
    ...paths.filter((path) => nameOf(path).toLowerCase().startsWith(name) || path.toLowerCase().startsWith(whole)),
  ];
  const folders = foldersOf(paths);
  const places = [
    ...ordered(areas, whole, name).map((area): Link => ({ kind: "area", id: area })),
    ...ordered(folders, whole, name).map((folder): Link => ({ kind: "file", id: folder })),
    ...files.map((path): Link => ({ kind: "file", id: path })),
  ];
  const mistyped = places.length > 0 ? undefined : nearest(id, [...areas, ...folders, ...paths]);
  const records = (value(picture, "records")?.all ?? []).filter((record) => (record.title?.value ?? "").toLowerCase().includes(whole));
  const typo: readonly Link[] = mistyped === undefined ? [] : [{ kind: areas.includes(mistyped) ? "area" : "file", id: mistyped }];
  return [...distinct([...places, ...typo]).slice(0, mostPlaces), ...records.slice(0, mostRecords).map(recordLink)];
}

/** Those that end in all that was typed, then those that bear its last name, whatever the case. */
const ordered = (among: readonly string[], whole: string, name: string): readonly string[] => [
  ...among.filter((one) => `/${one.toLowerCase()}`.endsWith(`/${whole}`)),
  ...among.filter((one) => nameOf(one).toLowerCase() === name),
];

const foldersOf = (paths: readonly string[]): readonly string[] => {
  const folders = new Set<string>();
  for (const path of paths)
    for (let at = path.lastIndexOf("/"); at > 0 && !folders.has(path.slice(0, at)); at = path.lastIndexOf("/", at - 1))
      folders.add(path.slice(0, at));
  return [...folders];
};

/** Each once, where it stands first. */
function distinct(links: readonly Link[]): readonly Link[] {
  const met = new Set<string>();
  return links.filter(({ id }) => !met.has(id) && met.add(id));
}
