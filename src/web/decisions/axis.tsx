import type { Decisions } from "#views";
import { percent } from "./percent.ts";

/** The scale of years, once, under all lanes. */
export function Axis({ model }: { readonly model: Decisions }) {
  const { years } = model.scale;
  const every = Math.ceil(years.length / 12);
  return (
    <div class="dec axis" aria-hidden="true">
      <span class="what note">{model.silences.length > 0 && "Hatched: a silence of a year or more, and the present one"}</span>
      <span class="lane">
        <svg class="axissvg">
          {years.map((year, index) => (
            <g key={year.label}>
              {year.dark && <rect class="full" x={percent(year.from)} y="0" width={percent(year.to - year.from)} height="4" />}
              {index % every === 0 && (
                <text class={index % (2 * every) === 0 ? undefined : "opt"} x={percent(year.from)} dx="3" y="18">
                  {year.label}
                </text>
              )}
            </g>
          ))}
          <rect class="ink" x="0" y="0" width="100%" height="4" />
        </svg>
      </span>
    </div>
  );
}
