import type { Knowledge } from "#views";
import { Empty } from "../parts/empty.tsx";
import { WithHow } from "../parts/how.tsx";
import { Section } from "../parts/section.tsx";

type Step = Knowledge["stairs"]["steps"][number];

const bottom = 164;
const height = 150;

/** If people were away, those who know most first: the share of files that somebody left still knows. Nobody is named. */
export function AwayStairs({ model }: { readonly model: Knowledge }) {
  const { stairs, teams } = model;
  return (
    <Section id="what" title="If people were away" note="unnamed; those who know most are away first" class="w7">
      {stairs.empty !== null && <Empty of={stairs.empty} />}
      {stairs.steps.length > 0 && (
        <figure class="plot">
          <svg class="stair plot" role="img" aria-label={stairs.label}>
            <line class="thin" x1="0" x2="100%" y1={bottom} y2={bottom} />
            <line class="ink guess" x1="0" x2="100%" y1={bottom - height / 2} y2={bottom - height / 2} />
            <line class="thin" x1="0" x2="100%" y1={bottom - height} y2={bottom - height} />
            {stairs.steps.map((step, index) => (
              <Bar key={step.away} step={step} index={index} of={stairs.steps.length} />
            ))}
            <Factor factor={stairs.factor} steps={stairs.steps} />
            <text class="end" x="100%" y={bottom - height / 2 - 5}>
              half of the files
            </text>
          </svg>
          <figcaption class="note">
            {stairs.caption} <WithHow how={stairs.how}>How is this computed?</WithHow>
          </figcaption>
        </figure>
      )}
      {teams !== null && (
        <div class="teams">
          <Empty of={teams} />
        </div>
      )}
    </Section>
  );
}

function Bar({ step, index, of }: { readonly step: Step; readonly index: number; readonly of: number }) {
  const width = 100 / of;
  const tall = step.share * height;
  const middle = `${((index + 0.5) * width).toFixed(2)}%`;
  const inside = tall >= 20;
  return (
    <>
      <rect class="d3" x={`${(index * width).toFixed(2)}%`} y={bottom - tall} width={`${(width * 0.96).toFixed(2)}%`} height={tall} />
      <text class="mid strong" x={middle} y={bottom - tall + (inside ? 15 : -4)}>
        {step.text}
      </text>
      <text class="mid" x={middle} y={bottom + 16}>
        {step.away}
      </text>
    </>
  );
}

/** The line before the first step that leaves over half the files to nobody. */
function Factor({ factor, steps }: { readonly factor: number | null; readonly steps: readonly Step[] }) {
  const at = steps.findIndex((step) => step.away === factor);
  if (factor === null || at < 0) return null;
  const x = (100 * at) / steps.length;
  const late = x > 70;
  return (
    <>
      <line class="ink" x1={`${(x - 0.3).toFixed(2)}%`} x2={`${(x - 0.3).toFixed(2)}%`} y1={bottom - height} y2={bottom} stroke-width="2" />
      <text class={late ? "strong end" : "strong"} x={`${x.toFixed(2)}%`} dx={late ? "-8" : "6"} y={bottom - height + 12}>
        truck factor {factor}
      </text>
    </>
  );
}
