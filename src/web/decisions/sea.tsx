import type { Decisions } from "#views";
import { percent } from "./percent.ts";

/** What lies under all lanes: years, silences hatched, and the line of now. */
export const Sea = ({ model }: { readonly model: Decisions }) => (
  <svg class="sea plot" aria-hidden="true">
    {model.scale.years.map((year) => (
      <line key={year.label} class="thin" x1={percent(year.from)} x2={percent(year.from)} y1="0" y2="100%" />
    ))}
    {model.silences.map((one) => (
      <rect key={one.words} x={percent(one.from)} y="0" width={percent(one.to - one.from)} height="100%" fill="url(#hatch)" />
    ))}
    <line class="coast" x1={percent(model.scale.at)} x2={percent(model.scale.at)} y1="0" y2="100%" />
  </svg>
);
