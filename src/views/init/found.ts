import { counted, listed, printable, showDay } from "#base";
import { type Picture, value, whyMissing } from "#picture";
import type { Init } from "./schema.ts";
import { choicesOf } from "./radar.ts";

type Found = Init["found"][number];

/** What a repository already holds of direction, and what there is to start from. */
export const foundOf = (picture: Picture): Found[] => [
  { label: "Decisions", text: logsFound(picture) },
  { label: "Other records", text: recordsFound(picture) },
  { label: "Owners", text: ownersFound(picture) },
  { label: "Teams", text: teamsFound(picture) },
  { label: "Areas", text: areasFound(picture) },
  { label: "Technologies", text: technologiesFound(picture) },
];

function logsFound(picture: Picture): string {
  const set = value(picture, "records");
  if (set === undefined) return `not read: ${whyMissing(picture, "records") ?? ""}`;
  if (set.logs.length === 0) return "no log of decisions (no folder named or filled like one)";
  const logs = set.logs.map(
    ({ folder, records, because, convention }) =>
      `${counted(records.length, "record")} in \`${printable(folder === "" ? "." : folder)}\` (${printable(because)}; ${printable(convention.format)}, ${printable(convention.naming)})`,
  );
  const newest = Math.max(0, ...set.decisions.map(({ date }) => date?.value ?? 0));
  return `${logs.join("; ")}${newest > 0 ? `; newest ${showDay(newest)}` : ""}`;
}

function recordsFound(picture: Picture): string {
  const others = (value(picture, "records")?.all ?? []).filter(({ kind }) => kind !== "decision");
  const kinds = new Map<string, number>();
  for (const { kind } of others) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return kinds.size === 0 ? "none" : listed([...kinds].map(([kind, count]) => counted(count, kind)));
}

/** "@org/team" is a team; "@handle" and a mail are persons, who are counted alone. */
export function ownerTeams(picture: Picture): readonly string[] {
  const lines = value(picture, "tree")?.owners?.lines ?? [];
  return [...new Set(lines.flatMap(({ owners }) => owners.filter((owner) => owner.includes("/"))))];
}

function ownersFound(picture: Picture): string {
  const owners = value(picture, "tree")?.owners;
  if (owners === undefined) return "no CODEOWNERS";
  const teams = ownerTeams(picture);
  const persons = new Set(owners.lines.flatMap((line) => line.owners.filter((owner) => !owner.includes("/")))).size;
  const who = [
    ...(teams.length === 0 ? [] : [counted(teams.length, "team")]),
    ...(persons === 0 ? [] : [counted(persons, "person", "people")]),
  ];
  return `\`${printable(owners.path)}\`, ${counted(owners.lines.length, "line")}${who.length === 0 ? "" : `, naming ${listed(who)}`}`;
}

function teamsFound(picture: Picture): string {
  const named = Object.keys(picture.config.teams);
  if (named.length > 0) return `${listed(named.map(printable))}, in fairlead.yaml`;
  const teams = ownerTeams(picture);
  return teams.length === 0
    ? "none declared"
    : `${listed(teams.slice(0, 6).map(printable))}${teams.length > 6 ? " …" : ""} own files; their members are not known here`;
}

const mostAreas = 6;

function areasFound(picture: Picture): string {
  const areas = value(picture, "areas");
  if (areas === undefined) return "not read";
  const source = areas.list.filter(({ kind }) => kind === "source").toSorted((a, b) => b.files - a.files);
  const names = source.slice(0, mostAreas).map(({ id }) => `\`${printable(id)}\``);
  const named = Object.keys(picture.config.areas).length > 0 ? "named in fairlead.yaml" : "by folder and package";
  return `${counted(source.length, "area")} of code, ${named}${names.length === 0 ? "" : `: ${listed(names)}${source.length > mostAreas ? " …" : ""}`}`;
}

function technologiesFound(picture: Picture): string {
  const technologies = value(picture, "technologies");
  if (technologies === undefined) return `not read: ${whyMissing(picture, "technologies") ?? ""}`;
  const runtime = new Set(technologies.list.filter(({ scope }) => scope === "runtime").map(({ name }) => name)).size;
  const choices = choicesOf(picture).length;
  return `${counted(runtime, "technology", "technologies")} at run time, ${choices} of them choices that others have to live with`;
}
