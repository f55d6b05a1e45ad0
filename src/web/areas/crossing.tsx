import type { AreasModel } from "#views";
import { breakable, Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { useHere } from "../parts/here.ts";
import { WithHow } from "../parts/how.tsx";
import { Section } from "../parts/section.tsx";

type Matrix = AreasModel["matrices"][number];

/** Areas up to which two crossings stand side by side. */
const narrow = 15;

/** Areas × areas as a table: a row's area and a column's meet in a cell that holds the figure, tinted by it. Columns bear numbers; rows say which. */
export function Crossing({ matrix }: { readonly matrix: Matrix }) {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.from} ${cell.to}`, cell]));
  const { order } = matrix;
  return (
    <Section
      id={matrix.id}
      title={matrix.label}
      note={matrix.note}
      class={order.length > narrow ? "" : matrix.id === "imports" ? "w7" : "w5"}
    >
      {matrix.empty !== null && <Empty of={matrix.empty} />}
      {order.length > 0 && (
        <div class="scroll" tabIndex={0} role="region" aria-label={`${matrix.label}, scrolls sideways`}>
          <table class="crossing">
            <thead>
              <tr>
                <th scope="col">Area</th>
                {order.map((area, index) => (
                  <th key={area.link.id} scope="col">
                    <abbr title={area.name}>{index + 1}</abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {order.map((area, from) => (
                <Row key={area.link.id} area={area} from={from} size={order.length} cells={cells} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="note after">
        {matrix.more !== null && (
          <>
            <Coded text={matrix.more} />{" "}
          </>
        )}
        <WithHow how={matrix.how}>How is this computed?</WithHow>
      </p>
    </Section>
  );
}

interface RowProps {
  readonly area: Matrix["order"][number];
  readonly from: number;
  readonly size: number;
  readonly cells: ReadonlyMap<string, Matrix["cells"][number]>;
}

function Row({ area, from, size, cells }: RowProps) {
  const here = useHere();
  return (
    <tr>
      <th scope="row">
        <span class="at">{from + 1}</span> <a href={here.to(area.link)}>{breakable(area.name)}</a>
      </th>
      {Array.from({ length: size }, (_, to) => {
        const cell = cells.get(`${from} ${to}`);
        if (from === to)
          return (
            <td key={to} class="self">
              <span class="vh">itself</span>
            </td>
          );
        return cell === undefined ? (
          <td key={to}>
            <span class="vh">none</span>
          </td>
        ) : (
          <td key={to} class={`c${cell.depth}`} title={cell.words}>
            <span aria-hidden="true">{cell.text}</span>
            <span class="vh">{cell.words}</span>
          </td>
        );
      })}
    </tr>
  );
}
