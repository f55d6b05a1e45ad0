import { printable } from "#base";
import type { AreasModel } from "#views";
import { Fragment } from "preact";
import { AreaTable } from "../areas/area-table.tsx";
import { Crossing } from "../areas/crossing.tsx";
import type { Page } from "../page.ts";
import { breakable, Coded } from "../parts/coded.tsx";
import { Empty } from "../parts/empty.tsx";
import { useHere } from "../parts/here.ts";
import { Section } from "../parts/section.tsx";
import { State } from "../parts/state.tsx";

/** How is it built, and who depends on whom? */
export const areas: Page<AreasModel> = {
  kind: "areas",
  question: "How is it built, and what depends on what?",
  title: () => "Areas",
  render: (model) =>
    model.empty !== null ? (
      <Empty of={model.empty} />
    ) : (
      <div class="cols">
        {model.matrices.map((matrix) => (
          <Crossing key={matrix.id} matrix={matrix} />
        ))}
        <Cycles model={model} />
        <Coordination model={model} />
        <AreaTable model={model} />
      </div>
    ),
};

function Cycles({ model }: { readonly model: AreasModel }) {
  const here = useHere();
  const { rows, note, empty } = model.cycles;
  return (
    <Section id="cycles" title="Rings of imports" note={rows.length === 0 ? "" : String(rows.length)} class="w7">
      {empty !== null && <Empty of={empty} />}
      <ul class="pairs">
        {rows.map((row) => (
          <li key={row.text}>
            <State name="open">
              {/* One item: each alone would be a column of its own. */}
              <span>
                {[...row.areas, ...row.areas.slice(0, 1)].map((area, index) => (
                  <Fragment key={index}>
                    {index > 0 && " → "}
                    <a href={here.to(area)}>
                      <code>{breakable(printable(area.id))}</code>
                    </a>
                  </Fragment>
                ))}
              </span>
            </State>
            <br />
            <span class="note">
              <Coded text={row.said} />
            </span>
          </li>
        ))}
      </ul>
      {rows.length > 0 && <p class="note">{note.charAt(0).toUpperCase() + note.slice(1)}.</p>}
    </Section>
  );
}

function Coordination({ model }: { readonly model: AreasModel }) {
  const here = useHere();
  const { rows, empty } = model.coordination;
  return (
    <Section id="coordination" title="What several teams change" note="90 days" class="w5">
      {empty !== null && <Empty of={empty} />}
      <ul class="pairs">
        {rows.map((row) => (
          <li key={row.link.id}>
            <a href={here.to(row.link)}>
              <code>{breakable(printable(row.link.id))}</code>
            </a>{" "}
            <span class="note">
              <Coded text={row.text} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
