import { printable } from "#base";
import type { Finding } from "#signals";
import type { Link } from "../route.ts";

/** What the findings say of one area, each with its shape and its page. */
export interface Said {
  readonly mark: Finding["severity"];
  readonly text: string;
  readonly link: Link;
}

/** Findings whose subject is this area, or a path or pair that lies in it. */
export const saidOf = (findings: readonly Finding[], area: string): Said[] =>
  findings.filter((finding) => finding.subject.areas.includes(area)).map(asSaid);

/** Only those about the area itself. */
export const saidOfArea = (findings: readonly Finding[], area: string): Said[] =>
  findings.filter((finding) => finding.subject.kind === "area" && finding.subject.areas.includes(area)).map(asSaid);

/** A finding as one line. */
export const asSaid = (finding: Finding): Said => ({
  mark: finding.severity,
  text: printable(finding.statement),
  link: { kind: "finding", id: finding.id },
});
