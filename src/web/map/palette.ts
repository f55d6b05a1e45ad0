/** The tokens as a canvas can use them. */
export interface Palette {
  readonly depth: readonly string[];
  readonly paper: string;
  readonly ink: string;
  readonly ink3: string;
  readonly rule: string;
  readonly coast: string;
  readonly buoy: string;
  readonly sans: string;
}

/**
 * Reads the tokens for the theme that is on. A custom property reads back unresolved (`light-dark(…)`), so they are
 * read where the style has resolved them: from a hidden ramp, and from properties the canvas itself bears.
 */
export function readPalette(canvas: HTMLCanvasElement, probe: SVGElement): Palette {
  const own = getComputedStyle(canvas);
  const depth = [...probe.querySelectorAll("rect")].map((step) => getComputedStyle(step).fill);
  return {
    depth,
    paper: own.backgroundColor,
    ink: own.color,
    ink3: own.textDecorationColor,
    rule: own.columnRuleColor,
    coast: own.textEmphasisColor,
    buoy: own.caretColor,
    sans: own.fontFamily,
  };
}
