import type { Radar } from "#views";

type Blip = Radar["blips"][number];

/** A blip and where it is drawn, in per cent of the picture. */
export interface Placed {
  readonly blip: Blip;
  readonly x: number;
  readonly y: number;
}

/** Radius of the outer ring, in per cent of the picture. */
const radius = 47;

/** Radius within which so many of the rings lie, in per cent of the picture: each ring has the same area, so that what is adopted finds room. */
export const radiusOf = (ring: number, rings: number): number => radius * Math.sqrt(Math.max(0, ring) / Math.max(1, rings));

/** Every blip in its ring and sector, a little off their edges. */
export function placed(model: Radar): readonly Placed[] {
  const sectors = Math.max(1, model.quadrants.length);
  const rings = Math.max(1, model.rings.length);
  return model.blips.map((blip) => {
    const part = blip.quadrant < 0 ? blip.angle : (blip.quadrant + 0.08 + 0.84 * blip.angle) / sectors;
    const from = radiusOf(blip.ring + 0.06, rings);
    const out = from + (radiusOf(blip.ring + 0.88, rings) - from) * Math.sqrt(blip.depth);
    const angle = 2 * Math.PI * part;
    return { blip, x: 50 + out * Math.cos(angle), y: 50 + out * Math.sin(angle) };
  });
}
