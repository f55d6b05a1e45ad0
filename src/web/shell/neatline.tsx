import type { Sheet } from "#views";

type Ruler = NonNullable<Sheet["ruler"]>;
type Year = Ruler["years"][number];

const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;

/** A graduated scale of whole years, a bracket over what is read here, a tick at the commit. */
export function Neatline({ ruler }: { readonly ruler: Ruler }) {
  const from = percent(ruler.read.from);
  const to = percent(ruler.read.to);
  return (
    <figure class="ruler plot">
      <figcaption>{ruler.caption}</figcaption>
      <svg role="img" aria-label={ruler.label}>
        <rect class="ink" x="0" y="5" width="100%" height="4" />
        {ruler.years.map((year, index) => (
          <YearBand key={year.label} year={year} index={index} of={ruler.years.length} />
        ))}
        <line class="coast" x1={from} x2={to} y1="1.5" y2="1.5" stroke-width="3" />
        <line class="coast" x1={from} x2={from} y1="0" y2="9" />
        <line class="coast" x1={to} x2={to} y1="0" y2="14" />
      </svg>
    </figure>
  );
}

/** Long lives label every second, third, … year; `minor` ones lose their label on a phone. */
function YearBand({ year, index, of }: { readonly year: Year; readonly index: number; readonly of: number }) {
  const every = Math.ceil(of / 14);
  const quarters = of > 16 ? [] : [0.25, 0.5, 0.75];
  const start = percent(year.from);
  return (
    <>
      {year.dark && <rect class="full" x={start} y="5" width={percent(year.to - year.from)} height="4" />}
      <line class="tick" x1={start} x2={start} y1="9" y2={index % every === 0 ? "14" : "11"} />
      {quarters.map((part) => {
        const at = percent(year.from + part * (year.to - year.from));
        return <line key={part} class="tick" x1={at} x2={at} y1="9" y2="11" />;
      })}
      {index % every === 0 && (
        <text class={index % (2 * every) === 0 ? undefined : "opt"} x={start} dx="3" y="23">
          {year.label}
        </text>
      )}
    </>
  );
}
