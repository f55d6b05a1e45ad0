import type { Decision } from "#views";
import { percent } from "../decisions/percent.ts";

type Event = Decision["path"]["events"][number];

const timeOf = (event: Event): number => Date.parse(event.iso);
const yearStart = (year: number): number => Date.UTC(year, 0, 1);
const yearOf = (time: number): number => new Date(time).getUTCFullYear();

/** Words that lie closer than this, as a share of the line, would run into each other: the list below has them all. */
const room = 0.13;

/** The stations of a decision on a scale of years: a thin line while it is decided, a heavy one in force, a dashed one ahead. */
export function PathLine({ events, at }: { readonly events: readonly Event[]; readonly at: string }) {
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined || (events.length < 2 && timeOf(first) >= Date.parse(at))) return null;
  const from = yearStart(yearOf(timeOf(first)));
  const now = Date.parse(at);
  const to = yearStart(yearOf(Math.max(timeOf(last), now)) + 1);
  const place = (time: number): number => (time - from) / (to - from);
  return (
    <figure class="plot">
      <svg role="img" class="path" aria-label={`${events.map((event) => `${event.word} ${event.day}`).join(", ")}.`}>
        <Years first={yearOf(from)} count={yearOf(to) - yearOf(from)} />
        <Stretches events={events} place={place} now={now} />
        <line class="coast" x1={percent(place(now))} x2={percent(place(now))} y1="14" y2="74" />
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
  readonly now: number;
}

/** From station to station up to now: heavy while it was in force, thin before and after; then dashed to what lies ahead. */
function Stretches({ events, place, now }: Placed) {
  const past = events.filter(({ ahead }) => !ahead);
  const ahead = events.filter((event) => event.ahead);
  return (
    <>
      {past.map((event, index) => {
        const before = past.slice(0, index + 1);
        const force = before.some(({ mark }) => mark === "accepted") && !before.some(({ mark }) => mark === "ended" || mark === "rejected");
        const over = !force && before.some(({ mark }) => mark === "ended" || mark === "rejected");
        const end = past[index + 1];
        if (over && end === undefined) return null;
        return (
          <Stretch
            key={event.iso + event.text}
            kind={force ? "life" : "ink"}
            from={place(timeOf(event))}
            to={place(end === undefined ? now : timeOf(end))}
          />
        );
      })}
      {ahead.map((event) => (
        <Stretch key={event.iso + event.text} kind="ink guess" from={place(now)} to={place(Math.max(now, timeOf(event)))} />
      ))}
    </>
  );
}

const Stretch = ({ kind, from, to }: { readonly kind: string; readonly from: number; readonly to: number }) => (
  <line class={kind} x1={percent(from)} x2={percent(to)} y1="38" y2="38" />
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
