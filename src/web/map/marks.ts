interface MarkPath {
  readonly path: Path2D;
  readonly orange: boolean;
}

/** The buoys' shapes of LOOK.md at 14 px, for the canvas. */
export const markPaths: Readonly<Record<"high" | "medium" | "low", readonly MarkPath[]>> = {
  high: [{ path: new Path2D("M7 1 13.2 12.5H.8Z"), orange: true }],
  medium: [
    { path: new Path2D("M1 1h12v6H1z"), orange: false },
    { path: new Path2D("M1 7h12v6H1z"), orange: true },
  ],
  low: [
    { path: new Path2D("M7 1a6 6 0 1 1 0 12 6 6 0 1 1 0-12"), orange: false },
    { path: new Path2D("M7 4a3 3 0 1 1 0 6 3 3 0 1 1 0-6"), orange: true },
  ],
};
