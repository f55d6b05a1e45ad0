import { counted } from "#base";
import type { Decision } from "#views";
import { Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { Section } from "../parts/section.tsx";
import { State } from "../parts/state.tsx";

type OptionsModel = Decision["options"];

/** What was compared, in one table; never summed. */
export function Options({ of }: { readonly of: OptionsModel }) {
  const because = of.rows.some((row) => row.because !== "");
  const note = of.criteria.length === 0 ? of.note : `${of.note}, ${counted(of.criteria.length, "criterion", "criteria")}, never summed`;
  return (
    <Section id="options" title="What was compared" note={of.note.includes("criteri") ? of.note : note}>
      {of.empty !== null && <Empty of={of.empty} />}
      {of.rows.length > 0 && (
        <div class="scroll" tabIndex={0} role="region" aria-label="Comparison table, scrolls sideways">
          <table class={of.criteria.length === 0 ? "compare plain" : "compare"}>
            <thead>
              <tr>
                <th scope="col">Option</th>
                {of.criteria.map((criterion) => (
                  <th key={criterion} scope="col">
                    <Coded text={criterion} />
                  </th>
                ))}
                {because && <th scope="col">Because</th>}
              </tr>
            </thead>
            <tbody>
              {of.rows.map((row) => (
                <OptionRow key={row.name} row={row} because={because} criteria={of.criteria.length} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

interface OptionRowProps {
  readonly row: OptionsModel["rows"][number];
  readonly because: boolean;
  readonly criteria: number;
}

const OptionRow = ({ row, because, criteria }: OptionRowProps) => (
  <tr class={row.chosen ? "chosen" : undefined}>
    <th scope="row">
      <b>
        <Coded text={row.name} />
      </b>
      {row.state !== null && (
        <>
          <br />
          <State name={row.state.mark} soft={!row.chosen}>
            {row.state.word}
          </State>
        </>
      )}
    </th>
    {Array.from({ length: criteria }, (_, index) => (
      <td key={index}>
        <Coded text={row.cells[index] ?? ""} />
      </td>
    ))}
    {because && (
      <td>
        <Coded text={row.because} />
      </td>
    )}
  </tr>
);
