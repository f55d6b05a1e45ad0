import { counted, printable, showCount } from "#base";
import { type Picture, value } from "#picture";
import { howOf } from "../shared/how.ts";
import type { Fact } from "../shared/model.ts";
import type { Link } from "../route.ts";
import type { Subject } from "./subject.ts";
import type { Why } from "./schema.ts";

/** What it is: kind, language, size, and the area it belongs to. */
export function aboutOf(picture: Picture, subject: Subject): Why["about"] {
  const area = value(picture, "areas")?.list[subject.area];
  return {
    kind: subject.kind,
    name: subject.kind === "repository" ? printable(picture.repository.name) : printable(subject.id),
    link: linkOf(subject),
    facts: factsOf(picture, subject),
    area: area === undefined || subject.kind === "area" ? null : { kind: "area", id: area.id },
    because: area === undefined ? null : printable(area.because),
  };
}

function linkOf({ kind, id }: Subject): Link | null {
  if (kind === "area") return { kind: "area", id };
  return kind === "file" || kind === "folder" || kind === "gone" ? { kind: "file", id } : null;
}

function factsOf(picture: Picture, subject: Subject): Fact[] {
  if (subject.kind === "file") return fileFacts(picture, subject);
  if (subject.kind === "gone") return [{ text: "not in the tree at this commit; history remembers it", how: null }];
  if (subject.files.length === 0) return [];
  const area = value(picture, "areas")?.list[subject.area];
  const kind = subject.kind === "area" ? `${area?.kind ?? ""} area, ` : "";
  return [{ text: `${kind}${counted(subject.files.length, "file")}`, how: null }, ...linesFact(picture, subject)];
}

function fileFacts(picture: Picture, subject: Subject): Fact[] {
  const file = value(picture, "tree")?.files[subject.files[0] ?? -1];
  if (file === undefined) return [];
  const language = file.language === undefined ? "" : `, ${file.language}`;
  const kind =
    file.role === "source" || file.role === "generated" || file.role === "vendored" || file.role === "lock"
      ? `${file.role} file`
      : file.role;
  return [{ text: `${kind}${language}`, how: null }, ...linesFact(picture, subject)];
}

function linesFact(picture: Picture, subject: Subject): Fact[] {
  const tree = value(picture, "tree");
  const read = subject.files.map((file) => tree?.files[file]?.lines ?? -1).filter((lines) => lines >= 0);
  if (read.length === 0) return [{ text: ", lines not measured", how: null }];
  const lines = read.reduce((sum, one) => sum + one, 0);
  const left = read.length === subject.files.length ? "" : ` in ${counted(read.length, "text file")}`;
  return [
    {
      text: `, ${showCount(lines)} ${lines === 1 ? "line" : "lines"}${left}`,
      how: howOf(picture, {
        name: "Lines",
        definition: "Lines at this commit, the last one counted with or without its newline.",
        n: counted(read.length, "file"),
        command: "fairlead analyse complexity",
        from: "tree",
      }),
    },
  ];
}
