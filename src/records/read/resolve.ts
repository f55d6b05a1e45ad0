import { folderOf, type Path } from "#base";
import type { DirectionRecord } from "../types.ts";
import { isDecision } from "./is-decision.ts";
import { plainSlug, slugOf } from "./slug.ts";

/** Finds what a reference means. */
export type Find = (reference: string, from?: Path) => readonly DirectionRecord[];

/** An index over records: by path, number, name and reference. */
export function finderOf(all: readonly DirectionRecord[], logOf: (path: Path) => string | undefined): Find {
  const byPath = new Map(all.map((record) => [record.path, record]));
  const byName = new Map<string, DirectionRecord[]>();
  const byNumber = new Map<number, DirectionRecord[]>();
  const add = <K>(map: Map<K, DirectionRecord[]>, key: K, record: DirectionRecord): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [record]);
    else if (!known.includes(record)) known.push(record);
  };
  for (const record of all) {
    for (const name of new Set([
      record.reference,
      `${record.kind}/${plainSlug(record.path)}`,
      `${record.kind}/${slugOf(record.path)}`,
      plainSlug(record.path),
      slugOf(record.path),
    ]))
      add(byName, name.toLowerCase(), record);
    if (isDecision(record) && record.number !== undefined) add(byNumber, record.number.value, record);
  }
  const near = (found: readonly DirectionRecord[], from: Path | undefined): readonly DirectionRecord[] => {
    if (found.length < 2 || from === undefined) return found;
    const log = logOf(from);
    const same = found.filter(({ path }) => log !== undefined && logOf(path) === log && path !== from);
    return same.length > 0 ? same : found;
  };
  return (reference, from) => {
    const asked = reference.trim().slice(0, 1000);
    const direct = pathsMeant(asked, from).flatMap((path) => byPath.get(path) ?? []);
    if (direct[0] !== undefined) return [direct[0]];
    const name = asked
      .replace(/[?#].*$/, "")
      .replace(/^.*\//, "")
      .replace(/(?:\.html)?\.[a-z]+$/i, "")
      .toLowerCase();
    const named =
      byName.get(asked.toLowerCase()) ??
      (/\/|\.(?:md|markdown|rst|adoc)/i.test(asked) || asked.includes("-") ? byName.get(name) : undefined);
    if (named !== undefined) return near(named, from);
    const number = numberMeant(asked);
    return number === undefined ? [] : near(byNumber.get(number) ?? [], from);
  };
}

/** Paths that a reference may be, from the file that makes it. */
function pathsMeant(reference: string, from: Path | undefined): readonly Path[] {
  const plain = decoded(reference.replace(/[?#].*$/, ""));
  if (plain === "") return [];
  const base = plain.startsWith("/") || from === undefined ? [] : [`${folderOf(from)}/${plain}`];
  return [...base, plain].flatMap((path) => {
    const whole = normal(path);
    return whole === undefined ? [] : [whole, `${whole}.md`, `${whole}/README.md`, `${whole}/index.md`];
  });
}

/** The path without "." and ".."; `undefined` when it leads out of the tree. */
function normal(path: string): Path | undefined {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

const decoded = (text: string): string => text.replace(/%20/g, " ").replace(/%2f/gi, "/");

/** "D-12", "ADR-0012", "adr 12", "0012", "#12", "0012-use-x": the number. */
function numberMeant(reference: string): number | undefined {
  const digits = /^(?:[A-Za-z]{1,10}[-_ #.:]{0,2}|#)?0*(\d{1,6})(?:[-_. ][^/]*)?$/.exec(reference.replace(/^.*\//, ""))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
