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

/** Every blip in its ring and sector, a little off their edges. */
export function placed(model: Radar): readonly Placed[] {
  const sectors = Math.max(1, model.quadrants.length);
  const rings = Math.max(1, model.rings.length);
  return model.blips.map((blip) => {
    const part = blip.quadrant < 0 ? blip.angle : (blip.quadrant + 0.08 + 0.84 * blip.angle) / sectors;
    const depth = (Math.max(0, blip.ring) + 0.2 + 0.6 * blip.depth) / rings;
    const angle = 2 * Math.PI * part;
    return { blip, x: 50 + radius * depth * Math.cos(angle), y: 50 + radius * depth * Math.sin(angle) };
  });
}
