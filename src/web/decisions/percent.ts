/** A fraction of the scale, as an attribute of SVG. */
export const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;
