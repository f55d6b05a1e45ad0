interface NowAndBeforeProps {
  /** 0 to 3, where 3 stands for 3 or more; null when not measured. */
  readonly now: number | null;
  readonly before: number | null;
}

const place = (people: number): string => `${12.5 + 25 * people}%`;
const word = (people: number | null): string => (people === null ? "not measured" : people >= 3 ? "3+" : String(people));

/** Where an area stands on the scale 0, 1, 2, 3+: a disc now, a ring a year ago, a line between. */
export const NowAndBefore = ({ now, before }: NowAndBeforeProps) => (
  <>
    <svg class="move" aria-hidden="true">
      {[0, 1, 2, 3].map((step) => (
        <line key={step} class="thin" x1={place(step)} x2={place(step)} y1="0" y2="100%" />
      ))}
      {now !== null && before !== null && now !== before && <line class="ink" x1={place(before)} x2={place(now)} y1="50%" y2="50%" />}
      {before !== null && now !== before && <circle class="ring" cx={place(before)} cy="50%" r="3.5" />}
      {now !== null && <circle class="full" cx={place(now)} cy="50%" r="5" />}
    </svg>
    <span class="vh">
      now {word(now)}, a year ago {word(before)}
    </span>
  </>
);
