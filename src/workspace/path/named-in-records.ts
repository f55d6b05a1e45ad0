import type { DecisionRecord, RecordSet } from "#records";

/** How another record names a decision: as other tools do too, as wide as its log has it ("ADR-0012"); by its path where the number means several, or there is none. */
export function namedInRecords(set: RecordSet, { number, path }: DecisionRecord): string {
  if (number === undefined) return path;
  const name = `ADR-${widthOf(number.value, path)}`;
  const [meant, ...others] = set.find(name);
  return others.length === 0 && meant?.path === path ? name : path;
}

/** A number with the noughts before it that the file's name has. */
const widthOf = (number: number, path: string): string =>
  new RegExp(`(?<![0-9])0*${number}(?![0-9])`).exec(path.slice(path.lastIndexOf("/") + 1))?.[0] ?? String(number).padStart(4, "0");
