import { WithHow } from "../parts/how.tsx";
import type { Tint } from "./figures.ts";

/** The ramp with what each step stands for written under it. */
export function RampKey({ tint }: { readonly tint: Tint }) {
  const width = 100 / Math.max(1, tint.steps.length);
  return (
    <div class="ramp">
      <svg role="img" aria-label={`Scale of ${tint.label}: ${tint.steps.map((step) => step.text).join(", ")} ${tint.unit}`}>
        {tint.steps.map((step, index) => (
          <g key={step.depth}>
            <rect class={`d${step.depth}`} x={`${(index * width).toFixed(2)}%`} y="0" width={`${(width - 0.01).toFixed(2)}%`} height="9" />
            <text x={`${((index + 0.5) * width).toFixed(2)}%`} y="22">
              {step.text}
            </text>
          </g>
        ))}
      </svg>
      <span>
        <WithHow how={tint.how}>{tint.unit}</WithHow>
      </span>
    </div>
  );
}
