import type { Decisions } from "#views";
import { percent } from "./percent.ts";

/** The first row: how much landed, and how long the silences lasted. It is the head of the table's columns. */
export const Volume = ({ model }: { readonly model: Decisions }) => (
  <div role="row" class="dec volume">
    <span role="columnheader" class="what">
      <b>Changes landed</b>
      <br />
      <span class="note">{model.volume?.note ?? "history was not read"}</span>
    </span>
    <span role="columnheader" class="lane">
      <span class="vh">When. {model.volume?.label}</span>
      {model.volume !== null && <Bars of={model.volume.bars} />}
      <Spans of={model.silences} />
    </span>
    <span role="columnheader" class="own colhead">
      Owner
    </span>
    <span role="columnheader" class="true colhead">
      Is it still true?
    </span>
  </div>
);

const Bars = ({ of }: { readonly of: NonNullable<Decisions["volume"]>["bars"] }) => (
  <svg class="vol" aria-hidden="true">
    {of.map((bar) => (
      <rect
        key={bar.from}
        class="d4"
        x={percent(bar.from)}
        width={percent(Math.max(0, (bar.to - bar.from) * 0.93))}
        y={percent(1 - bar.height)}
        height={percent(bar.height)}
      />
    ))}
  </svg>
);

/** Words of a silence need room: a narrow one has its hatching and its sentence only. */
const room = 0.17;

const Spans = ({ of }: { readonly of: Decisions["silences"] }) => (
  <span class="silences" aria-hidden="true">
    <svg>
      {of.map((one) => {
        const place = one.open ? { x: percent(one.to), dx: "-4" } : { x: percent(one.from), dx: "5" };
        const wide = one.to - one.from >= room;
        return (
          <g key={one.words}>
            {wide && (
              <text class={one.open ? "end long" : "long"} {...place} y="12">
                {one.long}
              </text>
            )}
            {one.to - one.from >= room / 3 && (
              <text class={`${one.open ? "end " : ""}${wide ? "short" : ""}`} {...place} y="12">
                {one.short}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  </span>
);
