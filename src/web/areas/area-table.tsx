import { byText } from "#base";
import type { AreasModel } from "#views";
import { useMemo, useState } from "preact/hooks";
import { breakable, Coded } from "../parts/coded.tsx";
import { useHere } from "../parts/here.ts";
import { WithHow } from "../parts/how.tsx";
import { Section } from "../parts/section.tsx";
import { type Sort, SortHead } from "../parts/sort-head.tsx";
import { State } from "../parts/state.tsx";

type Row = AreasModel["rows"][number];

const figures = [
  { id: "files", label: "files", class: "num opt" },
  { id: "lines", label: "lines", class: "num opt wide-only" },
  { id: "changes", label: "changes, year", class: "num" },
  { id: "fixes", label: "fixes", class: "num opt wide-only" },
  { id: "imports", label: "imports", class: "num opt wide-only" },
  { id: "importedBy", label: "imported by", class: "num opt wide-only" },
] as const;

/** Rows before all are asked for. */
const first = 20;

/** Every area with its figures, sortable. */
export function AreaTable({ model }: { readonly model: AreasModel }) {
  const [sort, setSort] = useState<Sort>();
  const [all, setAll] = useState(model.rows.length <= first + 5);
  const rows = useMemo(() => sortedBy(model.rows, sort), [model, sort]);
  return (
    <Section id="list" title="All areas" note={all ? String(rows.length) : `${first} of ${rows.length}`}>
      {model.wide.length > 0 && <Said of={model.wide} />}
      <table class="areatable">
        <thead>
          <tr>
            <SortHead id="name" label="Area" class="" sort={sort} onSort={setSort} />
            <th scope="col" class="opt">
              kind
            </th>
            {figures.map((figure) => (
              <SortHead key={figure.id} {...figure} sort={sort} onSort={setSort} />
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
          {rows.slice(0, all ? rows.length : first).map((row) => (
            <AreaRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {!all && (
        <p class="more">
          <button type="button" class="how" onClick={() => setAll(true)}>
            All {rows.length} areas
          </button>
        </p>
      )}
    </Section>
  );
}

function AreaRow({ row }: { readonly row: Row }) {
  const here = useHere();
  return (
    <tr>
      <th scope="row">
        <a href={here.to(row.link)}>{breakable(row.name)}</a>
        <br />
        <span class="note opt">
          <Coded text={row.because} />
        </span>
      </th>
      <td class="opt">{row.kind}</td>
      {figures.map(({ id, class: name }) => (
        <td key={id} class={name}>
          {row[id].value === null || row[id].text === "" ? (
            <span class="soft">{row[id].text || "–"}</span>
          ) : (
            <WithHow how={row[id].how}>{row[id].text}</WithHow>
          )}
        </td>
      ))}
      <td class="num">{row.people}</td>
      <td class="opt wide-only">{row.touched}</td>
      <td class="opt">
        <Said of={row.said} />
      </td>
    </tr>
  );
}

function Said({ of }: { readonly of: Row["said"] }) {
  const here = useHere();
  return (
    <>
      {of.map((one) => (
        <div key={one.text}>
          <State name={one.mark}>
            <a href={here.to(one.link)}>
              <Coded text={one.text} />
            </a>
          </State>
        </div>
      ))}
    </>
  );
}

/** As the model orders them until somebody sorts. */
function sortedBy(rows: readonly Row[], sort: Sort | undefined): readonly Row[] {
  const figure = figures.find(({ id }) => id === sort?.id);
  if (sort === undefined) return rows;
  const way = sort.down ? -1 : 1;
  if (figure === undefined) return rows.toSorted((a, b) => -way * byText(a.name, b.name));
  return rows.toSorted((a, b) => way * ((a[figure.id].value ?? -1) - (b[figure.id].value ?? -1)) || byText(a.name, b.name));
}
