import { addMonths, daySeconds, isoDay, parseDay, printable, type Seconds, UserError } from "#base";
import type { GatherOptions, Workspace } from "../types.ts";
import { findingMeant } from "./finding-meant.ts";
import { type Drafted, newRecord } from "./new-record.ts";

/** What is put off, until when, why, and who says so. */
export interface PutOff {
  readonly finding: string;
  /** A day, or a span from today: "2027-04-01", "90d", "3m". */
  readonly until: string;
  readonly because: string;
  readonly by: string;
}

type PuttingOff = Pick<Workspace, "gather" | "now" | "repository" | "recordFiles" | "recordNames">;

/** The record that puts a finding off: its rule and subject, and the commit they were named at, so that it is found again after a rename. */
export async function putOffEdit(workspace: PuttingOff, said: PutOff, options: GatherOptions = {}): Promise<Drafted> {
  const { finding } = await findingMeant(workspace, said.finding, options);
  return newRecord(workspace, {
    kind: "dismissal",
    title: `Not now: ${finding.statement.replaceAll("`", "")}`,
    slug: slugOf(finding.id),
    values: {
      finding: finding.id,
      because: said.because,
      until: isoDay(dayUntil(said.until, workspace.now)),
      by: said.by,
      at: workspace.repository.at.oid,
    },
  });
}

const slugOf = (id: string): string =>
  id
    .toLowerCase()
    .replace(/%[0-9a-f]{2}/g, "-")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);

/** A day that lies ahead. Throws `UserError` for what is no day, or has passed. */
export function dayUntil(text: string, now: Seconds): Seconds {
  const day = parseDay(text.trim()) ?? spanAhead(text.trim(), now);
  if (day === undefined)
    throw new UserError(`"${printable(text)}" is no day`, { hint: "Write it as 2027-04-01, or as a span from today: 90d, 3m." });
  if (day <= now) throw new UserError(`${isoDay(day)} is not ahead`, { hint: "What is put off comes back on a day to come." });
  return day;
}

function spanAhead(text: string, now: Seconds): Seconds | undefined {
  const [, digits = "", unit = ""] = /^(\d{1,4})\s*([dwmy])/i.exec(text) ?? [];
  const count = Number(digits);
  const months = { m: 1, y: 12 }[unit.toLowerCase()];
  if (unit === "") return undefined;
  return months === undefined ? now + count * (unit.toLowerCase() === "w" ? 7 : 1) * daySeconds : addMonths(now, months * count);
}
