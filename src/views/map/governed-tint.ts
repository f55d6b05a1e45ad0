import { counted } from "#base";
import { bindings, governedFiles, isDecided, type Picture, value, whyMissing } from "#picture";
import { peopleRamp } from "../shared/ramp.ts";
import type { Empty } from "../shared/model.ts";
import { column, type MapFile, type Tint } from "./tint-column.ts";

/** Decisions in force that govern a file: where the team has said something, and where not. */
export function governedTint(picture: Picture, files: readonly MapFile[]): Tint {
  const tree = value(picture, "tree");
  const empty = whyEmpty(picture);
  const { count } = governedFiles(picture, tree?.files.length ?? 0);
  const values = files.map(({ file }) => (empty === null ? (count[tree?.indexOf(file.path) ?? -1] ?? 0) : -1));
  const all = bindings(picture).filter(({ record }) => record.kind === "decision" && isDecided(record));
  const inferred = all.filter(({ globs }) => globs.every((glob) => glob.confidence === "inferred")).length;
  return column(
    picture,
    {
      id: "governed",
      label: "governed by decisions",
      unit: "decisions",
      one: "decision",
      how: {
        name: "Governed by decisions",
        definition:
          "Decisions in force, or of no stated status, that name the file in applies-to, or, where a decision names nothing, are concluded to govern it by its text and the commit it came with (fairlead bind).",
        n: `${counted(all.length, "decision")}, ${inferred} of them by inference`,
        command: "fairlead bind",
        confidence: inferred === 0 ? "declared" : "inferred",
        from: "records",
      },
    },
    values,
    peopleRamp,
    { empty },
  );
}

function whyEmpty(picture: Picture): Empty | null {
  const missing = whyMissing(picture, "records");
  if (missing !== undefined) return { what: "Cannot tell.", why: `Records were not read: ${missing}.`, next: "fairlead doctor" };
  if ((value(picture, "records")?.decisions.length ?? 0) === 0)
    return { what: "No decision is recorded here.", why: "No decision log was found.", next: "fairlead new decision" };
  return bindings(picture).some(({ record }) => record.kind === "decision" && isDecided(record))
    ? null
    : {
        what: "No decision says what it governs.",
        why: "None names a path, and nothing in their text leads to the code.",
        next: "fairlead bind",
      };
}
