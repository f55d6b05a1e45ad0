import type { DirectionLine } from "#views";
import { Coded } from "./coded.tsx";
import { useHere } from "./here.ts";
import { WithHow } from "./how.tsx";
import { Spark } from "./spark.tsx";
import { State } from "./state.tsx";

/** One thing the team says, and beside it its figure with unit, its state in a word, and the line behind it. */
export function SaidAndIs({ row }: { readonly row: DirectionLine }) {
  const here = useHere();
  return (
    <li class="said">
      <div class="land">
        <p class="note">{row.kind}</p>
        <h3>
          {row.link === null ? (
            <Coded text={row.said} />
          ) : (
            <a href={here.to(row.link)}>
              <Coded text={row.said} />
            </a>
          )}
        </h3>
        <p class="note">
          <Coded text={row.by} />
        </p>
      </div>
      <div class="water">
        <p class="figure">
          {(row.figure.value !== null || row.figure.text === "not measured") && <WithHow how={row.figure.how}>{row.figure.text}</WithHow>}
          <span class="unit">{row.unit}</span>
        </p>
        <p class="read">
          <State name={row.mark}>{row.word}</State>
          <br />
          <Coded text={row.reads} />
        </p>
        {row.spark === null ? (
          isUnmeasured(row) && <p class="unsurveyed note">not measured</p>
        ) : (
          <figure>
            <Spark spark={row.spark} />
            <figcaption class="vh">{row.spark.label}</figcaption>
          </figure>
        )}
      </div>
    </li>
  );
}

/** Something that is to be measured and was not; a line that counts nothing leaves its place blank. */
const isUnmeasured = ({ figure, unit }: DirectionLine): boolean => figure.value === null && [figure.text, unit].includes("not measured");
