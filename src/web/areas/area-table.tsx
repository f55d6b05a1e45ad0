import type { AreasModel } from "#views";
import { useMemo, useState } from "preact/hooks";
import { Coded } from "../parts/coded.tsx";
import { useHere } from "../parts/here.ts";
import { WithHow } from "../parts/how.tsx";
import { Section } from "../parts/section.tsx";
import { State } from "../parts/state.tsx";

type Row = AreasModel["rows"][number];
type Key = "name" | "files" | "lines" | "changes" | "fixes" | "imports" | "importedBy";

const heads: readonly { readonly key: Key; readonly label: string; readonly class: string }[] = [
  { key: "files", label: "files", class: "num opt" },
  { key: "lines", label: "lines", class: "num opt wide-only" },
  { key: "changes", label: "changes, year", class: "num" },
  { key: "fixes", label: "fixes", class: "num opt wide-only" },
  { key: "imports", label: "imports", class: "num opt wide-only" },
  { key: "importedBy", label: "imported by", class: "num opt" },
];

/** Every area with its figures, sortable. */
export function AreaTable({ model }: { readonly model: AreasModel }) {
  const [sort, setSort] = useState<{ readonly key: Key; readonly down: boolean }>();
  const rows = useMemo(() => (sort === undefined ? model.rows : sortedBy(model.rows, sort.key, sort.down)), [model, sort]);
  const by = (key: Key): void => setSort((before) => ({ key, down: before?.key === key ? !before.down : key !== "name" }));
  const state = (key: Key) => (sort?.key !== key ? undefined : sort.down ? ("descending" as const) : ("ascending" as const));
  const arrow = (key: Key): string => (sort?.key !== key ? "" : sort.down ? " ↓" : " ↑");
  return (
    <Section id="list" title="All areas" note={String(model.rows.length)}>
      <table class="areatable">
        <thead>
          <tr>
            <th scope="col" aria-sort={state("name")}>
              <button type="button" class="how" onClick={() => by("name")}>
                Area{arrow("name")}
              </button>
            </th>
            <th scope="col" class="opt">
              kind
            </th>
            {heads.map((head) => (
              <th key={head.key} scope="col" class={head.class} aria-sort={state(head.key)}>
                <button type="button" class="how" onClick={() => by(head.key)}>
                  {head.label}
                  {arrow(head.key)}
                </button>
              </th>
            ))}
            <th scope="col" class="num">
              active people
            </th>
            <th scope="col" class="opt wide-only">
              touched
            </th>
            <th scope="col" class="opt">
              what is said about it
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <AreaRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function AreaRow({ row }: { readonly row: Row }) {
  const here = useHere();
  return (
    <tr>
      <th scope="row">
        <a href={here.to(row.link)}>{row.name}</a>
        <br />
        <span class="note opt">
          <Coded text={row.because} />
        </span>
      </th>
      <td class="opt">{row.kind}</td>
      {heads.map(({ key, class: name }) =>
        key === "name" ? null : (
          <td key={key} class={name}>
            <WithHow how={row[key].how}>{row[key].text}</WithHow>
          </td>
        ),
      )}
      <td class="num">{row.people}</td>
      <td class="opt wide-only">{row.touched}</td>
      <td class="opt">
        {row.said.map((one) => (
          <div key={one.text}>
            <State name={one.mark}>
              <a href={here.to(one.link)}>
                <Coded text={one.text} />
              </a>
            </State>
          </div>
        ))}
      </td>
    </tr>
  );
}

const sortedBy = (rows: readonly Row[], key: Key, down: boolean): readonly Row[] =>
  rows.toSorted(
    (a, b) =>
      (down ? -1 : 1) * (key === "name" ? compare(a.name, b.name) : (a[key].value ?? -1) - (b[key].value ?? -1)) || compare(a.name, b.name),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
