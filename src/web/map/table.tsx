import { counted, showCount } from "#base";
import type { FileMap } from "#views";
import { useMemo, useState } from "preact/hooks";
import { PathText, shortPath } from "../parts/coded.tsx";
import { Section } from "../parts/section.tsx";
import { type Sort, SortHead } from "../parts/sort-head.tsx";
import { Severity } from "../parts/state.tsx";
import { filePath, isBelow } from "./columns.ts";
import { figureOf, type Tint } from "./figures.ts";

interface FileTableProps {
  readonly model: FileMap;
  readonly tint: Tint;
  readonly root: number;
  readonly file: number | undefined;
  readonly onFile: (file: number) => void;
}

interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly value: (file: number) => number;
  readonly text: (file: number) => string;
}

const pageLength = 12;
const longest = 400;

/** The same files as the map, sortable; it shares what is chosen. The accessible way into the picture. */
export function FileTable({ model, tint, root, file, onFile }: FileTableProps) {
  const [sort, setSort] = useState<Sort>({ id: "tint", down: true });
  const [shown, setShown] = useState(pageLength);
  const columns = useMemo(() => columnsOf(model, tint), [model, tint]);
  const rows = useMemo(() => sorted(model, root, columns, sort), [model, root, columns, sort]);
  const marks = useMemo(() => new Map(model.marks.map((mark) => [mark.file, mark.row])), [model]);
  return (
    <Section
      id="tab"
      title="The same, as a table"
      note={`${showCount(Math.min(shown, rows.length))} of ${showCount(rows.length)}`}
      class="w4"
    >
      <table class="maptable">
        <thead>
          <tr>
            <th scope="col">File</th>
            {columns.map((column) => (
              <SortHead key={column.id} id={column.id} label={column.label} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((one) => (
            <tr key={one} class={one === file ? "sel" : undefined}>
              <th scope="row">
                <Name path={filePath(model, one)} chosen={one === file} onChoose={() => onFile(one)} severity={marks.get(one)?.severity} />
              </th>
              {columns.map((column) => (
                <td key={column.id} class="num">
                  {column.text(one) || <span class="soft">–</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="more">
        {shown < rows.length && shown < longest ? (
          <button
            type="button"
            class="how"
            onClick={() => setShown((before) => Math.min(longest, before === pageLength ? 50 : before * 2))}
          >
            More of {counted(rows.length, "file")}
          </button>
        ) : (
          <span class="note">{rows.length > longest ? `The first ${longest}; zoom into a folder for the rest` : "All of them"}</span>
        )}
        <span class="note">no mark: below the bar for a finding</span>
      </p>
    </Section>
  );
}

interface NameProps {
  readonly path: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly severity: "high" | "medium" | "low" | undefined;
}

/** A file as a row begins: short enough for a line or two, whole when pointed at and once chosen. */
const Name = ({ path, chosen, onChoose, severity }: NameProps) => (
  <>
    <button type="button" class="pick" title={path} aria-pressed={chosen} onClick={onChoose}>
      <PathText path={shortPath(path, 44)} />
    </button>
    {severity !== undefined && (
      <div class="soft">
        <Severity of={severity} />
      </div>
    )}
  </>
);

/** What the map is tinted by, the size of a tile, and one figure to hold beside them. */
function columnsOf(model: FileMap, tint: Tint): readonly TableColumn[] {
  const beside = model.tints.find((one) => one.id === (tint.id === "changes" ? "fixes" : "changes"));
  const lines: TableColumn = {
    id: "lines",
    label: "lines",
    value: (file) => model.files.lines[file] ?? 0,
    text: (file) => showCount(model.files.lines[file] ?? 0),
  };
  const of = (id: string, one: Tint): TableColumn => ({
    id,
    label: one.unit,
    value: (file) => one.values[file] ?? -1,
    text: (file) => figureOf(one, file),
  });
  return [of("tint", tint), lines, ...(beside === undefined ? [] : [of("beside", beside)])];
}

/** Files below the folder shown. As the page opens the model's own order stands, so that the first rows are there at once. */
function sorted(model: FileMap, root: number, columns: readonly TableColumn[], sort: Sort): readonly number[] {
  const column = columns.find((one) => one.id === sort.id) ?? columns[0];
  const files = [...model.files.name.keys()].filter((file) => root === 0 || isBelow(model, file, root));
  if (column === undefined) return files;
  const way = sort.down ? -1 : 1;
  return files.toSorted(
    (a, b) => way * (column.value(a) - column.value(b)) || (model.files.lines[b] ?? 0) - (model.files.lines[a] ?? 0) || a - b,
  );
}
