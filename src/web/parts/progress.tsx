import { showCount } from "#base";

/** What is being read, n of N. `of` is 0 when the end is not known. */
export interface ProgressState {
  readonly stage: string;
  readonly done: number;
  readonly of: number;
  readonly unit: string;
}

/** A bar in the neatline's form. The rest of the page is already there. */
export function ProgressBar({ state }: { readonly state: ProgressState }) {
  const known = state.of > 0;
  const share = known ? Math.min(100, (100 * state.done) / state.of) : 0;
  return (
    <p class="progress" role="status">
      <span>{sentence(state)}</span>
      <svg
        role="progressbar"
        aria-label={state.stage}
        aria-valuemin={0}
        aria-valuemax={known ? state.of : undefined}
        aria-valuenow={known ? state.done : undefined}
      >
        <rect class="d6" x="0" y="2" width={`${share.toFixed(1)}%`} height="4" />
        <rect class="rim" x="0" y="2" width="100%" height="4" />
      </svg>
    </p>
  );
}

const sentence = ({ stage, done, of, unit }: ProgressState): string => {
  const name = stage.charAt(0).toUpperCase() + stage.slice(1);
  if (of > 0) return `${name}: ${showCount(done)} of ${showCount(of)} ${unit}`;
  return done > 0 ? `${name}: ${showCount(done)} ${unit}` : name;
};
