import type { Knowledge } from "#views";
import { Coded } from "../parts/coded.tsx";
import { useHere } from "../parts/here.ts";
import { WithHow } from "../parts/how.tsx";
import { Section } from "../parts/section.tsx";
import { State } from "../parts/state.tsx";
import { NowAndBefore } from "./now-and-before.tsx";

type Row = Knowledge["rows"][number];

/** Half-years that a phone still shows. */
const lately = 4;

/** Areas × half-years: the figure stands in every cell, the tint is a second reading, the heavy edge the safety contour. */
export const DepthMatrix = ({ model }: { readonly model: Knowledge }) => (
  <Section id="areas-h" title="Areas by active people" note="people active by half-year; sorted by when they ran shallow">
    <div class="scroll" tabIndex={0} role="region" aria-label="Table of areas, scrolls sideways">
      <table class="know matrix plot">
        <Heads model={model} />
        <tbody>
          {model.rows.map((row) => (
            <AreaRow key={row.link.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
    <p class="note after">
      <Coded text={model.note} /> <WithHow how={model.active}>Active</WithHow> says who counts.
    </p>
  </Section>
);

const Heads = ({ model }: { readonly model: Knowledge }) => (
  <thead>
    <tr>
      <th scope="col" rowSpan={2}>
        Area
      </th>
      <th scope="col" rowSpan={2} class="num opt">
        changes,
        <br />6 months
      </th>
      {yearsOf(model).map(({ year, span, old }) => (
        <th key={year} scope="colgroup" colSpan={span} class={old ? "yr opt wide-only" : "yr"}>
          {year}
        </th>
      ))}
      <th scope="col" rowSpan={2} class="now opt">
        <span>
          now <span class="soft">(ring: a year ago)</span>
        </span>
        <span class="scale" aria-hidden="true">
          <i>0</i>
          <i>1</i>
          <i>2</i>
          <i>3+</i>
        </span>
      </th>
      <th scope="col" rowSpan={2} class="num imp opt wide-only">
        areas that
        <br />
        import it
      </th>
      <th scope="col" rowSpan={2} class="opt">
        What is said about it
      </th>
    </tr>
    <tr>
      {model.halves.map((half, index) => (
        <th key={half.to} scope="col" class={index < model.halves.length - lately ? "half opt wide-only" : "half"}>
          <span class="vh">{half.year}, </span>
          {half.label}
        </th>
      ))}
    </tr>
  </thead>
);

interface YearHead {
  readonly year: string;
  readonly span: number;
  readonly old: boolean;
}

/** Half-years gathered under their year; a year that a phone shows in part stands over that part alone. */
function yearsOf(model: Knowledge): readonly YearHead[] {
  const first = model.halves.length - lately;
  return model.halves.reduce<readonly YearHead[]>((years, half, index) => {
    const last = years.at(-1);
    const old = index < first;
    if (last?.year === half.year && last.old === old) return [...years.slice(0, -1), { ...last, span: last.span + 1 }];
    return [...years, { year: half.year, span: 1, old }];
  }, []);
}

function AreaRow({ row }: { readonly row: Row }) {
  const here = useHere();
  const before = row.cells.length - lately;
  return (
    <tr>
      <th scope="row">
        <a href={here.to(row.link)}>{row.name}</a>
        {row.said.length > 0 && (
          <span class="brief said-too">
            <Said row={row} />
          </span>
        )}
      </th>
      <td class="num plain opt">
        <WithHow how={row.changes.how}>{row.changes.text}</WithHow>
      </td>
      {row.cells.map((cell, index) => (
        <Cell key={index} cell={cell} old={index < before} />
      ))}
      <td class="now plain opt">
        <NowAndBefore now={row.now} before={row.yearAgo} />
      </td>
      <td class="num plain opt wide-only">{row.importedBy ?? <span class="soft">not read</span>}</td>
      <td class="plain say opt">{row.said.length === 0 ? <span class="vh">nothing</span> : <Said row={row} />}</td>
    </tr>
  );
}

function Cell({ cell, old }: { readonly cell: Row["cells"][number]; readonly old: boolean }) {
  const classes = [cell.people === null ? "plain" : `v${cell.people}`, cell.contour ? "contour" : "", old ? "opt wide-only" : ""];
  return (
    <td class={classes.filter((one) => one !== "").join(" ")}>{cell.people === null ? <span class="vh">not measured</span> : cell.text}</td>
  );
}

function Said({ row }: { readonly row: Row }) {
  const here = useHere();
  return (
    <>
      {row.said.map((one) => (
        <span key={one.text}>
          <State name={one.mark}>
            <a href={here.to(one.link)}>
              <Coded text={one.text} />
            </a>
          </State>{" "}
        </span>
      ))}
    </>
  );
}
