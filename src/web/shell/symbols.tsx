/** The shapes of LOOK.md, drawn once a page and used by name. */
export const shapeNames = [
  "high",
  "medium",
  "low",
  "answered",
  "off",
  "gone",
  "unknown",
  "holds",
  "broken",
  "open",
  "accepted",
  "ended",
  "rejected",
] as const;
export type ShapeName = (typeof shapeNames)[number];

const box = "0 0 16 16";

export function Symbols() {
  return (
    <svg width="0" height="0" class="vh" aria-hidden="true" focusable="false">
      <defs>
        <symbol id="mark" viewBox={box}>
          <path d="M2.18 9.45A6 6 0 0 1 13.62 5.9M13.62 10.1A6 6 0 0 1 4.91 13.14" fill="none" stroke="currentColor" stroke-width="2" />
          <path d="M1.1 13.6 5.5 9.2Q6.7 8 8.4 8H16" fill="none" stroke="currentColor" stroke-width="2" />
        </symbol>
        <symbol id="high" viewBox={box}>
          <path class="b" d="M8 1.4 14.9 14H1.1Z" />
        </symbol>
        <symbol id="medium" viewBox={box}>
          <rect class="b" x="2" y="8" width="12" height="6" />
          <path d="M2 2h12v6H2z" stroke-width="1.25" />
        </symbol>
        <symbol id="low" viewBox={box}>
          <circle cx="8" cy="8" r="6" stroke-width="1.25" />
          <circle class="b" cx="8" cy="8" r="3.1" />
        </symbol>
        <symbol id="answered" viewBox={box}>
          <circle cx="8" cy="8" r="4.5" />
          <path d="M0 8h16" />
        </symbol>
        <symbol id="off" viewBox={box}>
          <circle cx="8" cy="8" r="6" />
          <path d="M6.2 5.6v4.8M9.8 5.6v4.8" />
        </symbol>
        <symbol id="gone" viewBox={box}>
          <circle class="f" cx="8" cy="8" r="2" />
        </symbol>
        <symbol id="unknown" viewBox={box}>
          <circle cx="8" cy="8" r="6" stroke-dasharray="2.6 2.1" />
        </symbol>
        <symbol id="holds" viewBox={box}>
          <path d="m2.5 8.6 3.6 3.6 7.4-8.4" />
        </symbol>
        <symbol id="broken" viewBox={box}>
          <path d="M.5 8h4M11.5 8h4M5.8 13 10.2 3" />
        </symbol>
        <symbol id="open" viewBox={box}>
          <circle cx="8" cy="8" r="5.5" />
        </symbol>
        <symbol id="accepted" viewBox={box}>
          <circle class="f" cx="8" cy="8" r="5.5" />
        </symbol>
        <symbol id="ended" viewBox={box}>
          <path d="M8 2.5v11M1 8h7" />
        </symbol>
        <symbol id="rejected" viewBox={box}>
          <path d="m3 3 10 10M13 3 3 13" />
        </symbol>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
    </svg>
  );
}
