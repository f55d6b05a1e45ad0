import type { Decision } from "#views";
import { percent } from "../decisions/percent.ts";

type Event = Decision["path"]["events"][number];

const timeOf = (event: Event): number => Date.parse(event.iso);
const yearStart = (year: number): number => Date.UTC(year, 0, 1);
const yearOf = (time: number): number => new Date(time).getUTCFullYear();

/** Words that lie closer than this, as a share of the line, would run into each other: the list below has them all. */
const room = 0.13;

/** The stations of a decision on a scale of years: a thin line while it is decided, a heavy one in force, a dashed one ahead. */
export function PathLine({ events }: { readonly events: readonly Event[] }) {
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined || events.length < 2) return null;
  const from = yearStart(yearOf(timeOf(first)));
  const to = yearStart(yearOf(timeOf(last)) + 1);
  const place = (time: number): number => (time - from) / (to - from);
  return (
    <figure class="plot">
      <svg role="img" class="path" aria-label={`${events.map((event) => `${event.word} ${event.day}`).join(", ")}.`}>
        <Years first={yearOf(from)} count={yearOf(to) - yearOf(from)} />
        <Stretches events={events} place={place} />
        {events.map((event) => (
          <Station key={event.iso + event.text} event={event} x={place(timeOf(event))} />
        ))}
        {labelled(events, place).map(({ event, x, low }) => (
          <text
            key={event.iso + event.text}
            class={x > 0.8 ? "end" : undefined}
            x={percent(x)}
            dx={x > 0.8 ? "5" : "-4"}
            y={low ? "58" : "22"}
          >
            {event.word.toLowerCase()}
          </text>
        ))}
      </svg>
    </figure>
  );
}

const Years = ({ first, count }: { readonly first: number; readonly count: number }) => (
  <>
    {Array.from({ length: count }, (_, index) => (
      <g key={index}>
        {index % 2 === 0 && <rect class="full" x={percent(index / count)} y="70" width={percent(1 / count)} height="4" />}
        <line class="tick" x1={percent(index / count)} x2={percent(index / count)} y1="74" y2="79" />
        {index % Math.ceil(count / 8) === 0 && (
          <text class="quiet" x={percent(index / count)} dx="3" y="89">
            {first + index}
          </text>
        )}
      </g>
    ))}
    <rect class="ink" x="0" y="70" width="100%" height="4" />
  </>
);

interface Placed {
  readonly events: readonly Event[];
  readonly place: (time: number) => number;
}

/** Between two stations: heavy once it was accepted, dashed towards what lies ahead, thin before. */
const Stretches = ({ events, place }: Placed) => (
  <>
    {events.slice(1).map((event, index) => {
      const before = events.slice(0, index + 1);
      const force = before.some(({ mark }) => mark === "accepted") && !before.some(({ mark }) => mark === "ended" || mark === "rejected");
      const kind = event.ahead ? "ink guess" : force ? "life" : "ink";
      const start = events[index];
      return start === undefined ? null : (
        <line
          key={event.iso + event.text}
          class={kind}
          x1={percent(place(timeOf(start)))}
          x2={percent(place(timeOf(event)))}
          y1="38"
          y2="38"
        />
      );
    })}
  </>
);

function Station({ event, x }: { readonly event: Event; readonly x: number }) {
  const at = { cx: percent(x), cy: "38" };
  if (event.ahead) return <circle class="ring guess" {...at} r="5" />;
  return event.mark === "accepted" ? <circle class="full" {...at} r="5" /> : <circle class="ring" {...at} r="4.5" />;
}

/** Words above and below the line in turn; those that would run into another on their side are left to the list. */
function labelled(events: readonly Event[], place: (time: number) => number): { event: Event; x: number; low: boolean }[] {
  const free = { high: -1, low: -1 };
  return events.flatMap((event) => {
    const x = place(timeOf(event));
    const side = x - free.high >= room ? "high" : x - free.low >= room ? "low" : undefined;
    if (side === undefined) return [];
    free[side] = x;
    return [{ event, x, low: side === "low" }];
  });
}
