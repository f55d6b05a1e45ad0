import type { Why } from "#views";
import { Coded } from "./coded.tsx";
import { Empty } from "./empty.tsx";
import { WithHow } from "./how.tsx";
import { Spark } from "./spark.tsx";

/** Small multiples: what, its last value, what it was, the line. */
export const Multiples = ({ series }: { readonly series: Why["series"] }) => (
  <div class="multiples">
    {series.map((one) => (
      <figure key={one.title}>
        <figcaption>
          {one.title}
          <br />
          {one.empty === null && (
            <>
              <b>
                <WithHow how={one.figure.how}>{one.figure.text}</WithHow>
              </b>{" "}
              <Coded text={one.was} />
            </>
          )}
        </figcaption>
        {one.empty !== null && <Empty of={one.empty} />}
        {one.spark !== null && <Spark spark={one.spark} width={260} height={56} />}
        {one.spark !== null && <span class="vh">{one.spark.label}</span>}
      </figure>
    ))}
  </div>
);
