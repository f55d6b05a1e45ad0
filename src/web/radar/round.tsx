import type { Radar } from "#views";
import { placed, radiusOf } from "./place.ts";

interface RoundProps {
  readonly model: Radar;
  readonly chosen: number | undefined;
  readonly onChoose: (number: number | undefined) => void;
}

const percent = (value: number): string => `${value.toFixed(2)}%`;

/** Rings from the middle out, a sector a quadrant. Where a blip lies within both is told by its name alone. */
export function Round({ model, chosen, onChoose }: RoundProps) {
  const rings = model.rings.length;
  const words = model.rings.map((ring) => `${ring.blips} ${ring.name}`).join(", ");
  return (
    <svg class="round plot" role="img" aria-label={`The same technologies in rings: ${words}. The table lists them.`}>
      {model.rings.map((ring, index) => (
        <circle key={ring.name} class="thin" cx="50%" cy="50%" r={percent(radiusOf(rings - index, rings))} />
      ))}
      {model.quadrants.length > 1 &&
        model.quadrants.map((name, index) => {
          const angle = (2 * Math.PI * index) / model.quadrants.length;
          return (
            <line
              key={name}
              class="thin"
              x1="50%"
              y1="50%"
              x2={percent(50 + 47 * Math.cos(angle))}
              y2={percent(50 + 47 * Math.sin(angle))}
            />
          );
        })}
      {model.quadrants.map((name, index) => (
        <QuadrantName key={name} name={name} index={index} of={model.quadrants.length} />
      ))}
      {placed(model).map(({ blip, x, y }) => (
        <g
          key={blip.number}
          class={chosen === blip.number ? "blip on" : "blip"}
          onMouseEnter={() => onChoose(blip.number)}
          onClick={() => reveal(blip.number)}
        >
          <title>{blip.name}</title>
          <circle class={blip.movement === null || blip.movement === "none" ? "ring" : "full"} cx={percent(x)} cy={percent(y)} r="10" />
          <text class={blip.movement === null || blip.movement === "none" ? "mid strong" : "mid over"} x={percent(x)} y={percent(y)} dy="4">
            {blip.number}
          </text>
        </g>
      ))}
      {model.rings.map((ring, index) => (
        <text key={ring.name} class="mid quiet name" x="50%" y={percent(50 - radiusOf(index + 1, rings))} dy="14">
          {ring.name}
        </text>
      ))}
    </svg>
  );
}

const reveal = (number: number): void => document.getElementById(`blip-${number}`)?.scrollIntoView({ block: "center" });

/** At the rim of its sector, in the corner where there is room. */
function QuadrantName({ name, index, of }: { readonly name: string; readonly index: number; readonly of: number }) {
  const angle = (2 * Math.PI * (index + 0.5)) / of;
  const right = Math.cos(angle) > 0;
  return (
    <text
      class={right ? "end" : undefined}
      x={right ? "100%" : "0"}
      y={Math.sin(angle) > 0 ? "99%" : "2%"}
      dy={Math.sin(angle) > 0 ? "0" : "8"}
    >
      {name}
    </text>
  );
}
