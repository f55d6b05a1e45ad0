import { counted } from "#base";
import type { FileMap } from "#views";
import { type Layout, stripHeight } from "./layout.ts";
import type { Palette } from "./palette.ts";
import { figureOf } from "./figures.ts";
import type { Plan } from "./tree.ts";
import { markPaths } from "./marks.ts";

type Tint = FileMap["tints"][number];

/** What is drawn: where everything lies, the question it is tinted by, and what is chosen. */
export interface Scene {
  readonly layout: Layout;
  readonly plan: Plan;
  readonly model: FileMap;
  readonly tint: Tint;
  /** Severity of the finding about a file, by file. */
  readonly marks: ReadonlyMap<number, "high" | "medium" | "low">;
  readonly chosen: number | undefined;
  readonly pointed: number | undefined;
}

/** The tile's step of the ramp: a joined one shows its deepest. 0 is not measured. */
export function depthOf({ layout, plan, tint }: Pick<Scene, "layout" | "plan" | "tint">, tile: number): number {
  let deepest = 0;
  for (let at = layout.from[tile] ?? 0; at < (layout.to[tile] ?? 0); at++) {
    deepest = Math.max(deepest, tint.depth.charCodeAt(plan.sequence[at] ?? 0) - 48);
  }
  return deepest;
}

export function draw(canvas: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  const { tiles } = scene.layout;
  const depths = Uint8Array.from({ length: tiles.length / 4 }, (_, tile) => depthOf(scene, tile));
  canvas.fillStyle = palette.paper;
  canvas.fillRect(0, 0, canvas.canvas.width, canvas.canvas.height);
  fillTiles(canvas, tiles, depths, palette);
  drawLabels(canvas, scene, depths, palette);
  drawFrames(canvas, scene, palette);
  drawMarks(canvas, scene, depths, palette);
  outline(canvas, scene, scene.pointed, palette.coast, 1.5);
  outline(canvas, scene, scene.chosen, palette.ink, 2.5);
}

/** Tile by tile of one colour at a time; a hairline of paper between those that are large enough to lose it. */
function fillTiles(canvas: CanvasRenderingContext2D, tiles: Float32Array, depths: Uint8Array, palette: Palette): void {
  for (let depth = 1; depth <= 7; depth++) {
    canvas.beginPath();
    for (let tile = 0; tile < depths.length; tile++) if (depths[tile] === depth) addTile(canvas, tiles, tile * 4);
    canvas.fillStyle = palette.depth[depth - 1] ?? palette.paper;
    canvas.fill();
  }
  canvas.beginPath();
  for (let tile = 0; tile < depths.length; tile++) if (depths[tile] === 0) addTile(canvas, tiles, tile * 4);
  canvas.setLineDash([3, 3]);
  canvas.lineWidth = 1;
  canvas.strokeStyle = palette.rule;
  canvas.stroke();
  canvas.setLineDash([]);
}

function addTile(canvas: CanvasRenderingContext2D, tiles: Float32Array, at: number): void {
  const [x = 0, y = 0, w = 0, h = 0] = tiles.subarray(at, at + 4);
  canvas.rect(x + 0.5, y + 0.5, Math.max(0.5, w - 1), Math.max(0.5, h - 1));
}

const text = "12px";

/** Name and figure where both fit, else the figure, else nothing. */
function drawLabels(canvas: CanvasRenderingContext2D, { layout, plan, model, tint }: Scene, depths: Uint8Array, palette: Palette): void {
  canvas.font = `${text} ${palette.sans}`;
  canvas.textBaseline = "alphabetic";
  canvas.textAlign = "start";
  for (let tile = 0; tile < depths.length; tile++) {
    const [x = 0, y = 0, w = 0, h = 0] = layout.tiles.subarray(tile * 4, tile * 4 + 4);
    if (w < 14 || h < 16) continue;
    const file = plan.sequence[layout.from[tile] ?? 0] ?? 0;
    const joined = (layout.to[tile] ?? 0) - (layout.from[tile] ?? 0) > 1;
    canvas.fillStyle = (depths[tile] ?? 0) >= 6 ? palette.paper : palette.ink;
    const figure = joined ? "" : figureOf(tint, file);
    const name = joined ? counted((layout.to[tile] ?? 0) - (layout.from[tile] ?? 0), "file") : (model.files.name[file] ?? "");
    if (h >= 34 && w >= 34 && canvas.measureText(name).width <= w - 10) {
      canvas.fillText(name, x + 5, y + 14);
      canvas.fillText(figure, x + 5, y + 28);
    } else if (canvas.measureText(figure).width <= w - 6) canvas.fillText(figure, x + 4, y + 12);
  }
}

function drawFrames(canvas: CanvasRenderingContext2D, { layout, plan, model }: Scene, palette: Palette): void {
  for (let at = 0; at < layout.folder.length; at++) {
    const [x = 0, y = 0, w = 0, h = 0] = layout.frames.subarray(at * 4, at * 4 + 4);
    const folder = layout.folder[at] ?? 0;
    const outer = layout.depth[at] === 1;
    if (layout.named[at] === 1) {
      canvas.fillStyle = palette.paper;
      canvas.fillRect(x, y, w, stripHeight);
      drawStrip(canvas, palette, {
        x,
        y,
        w,
        name: model.folders.name[folder] ?? "",
        figure: counted((plan.end[folder] ?? 0) - (plan.first[folder] ?? 0), "file"),
      });
    }
    canvas.strokeStyle = outer ? palette.ink : palette.rule;
    canvas.lineWidth = 1;
    canvas.strokeRect(Math.round(x) + 0.5, Math.round(y) + 0.5, Math.round(w) - 1, Math.round(h) - 1);
  }
}

interface Strip {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly name: string;
  readonly figure: string;
}

/** The folder at the left, its figure at the right where both have room; the name comes first, and a long one loses its beginning. */
function drawStrip(canvas: CanvasRenderingContext2D, palette: Palette, { x, y, w, name, figure }: Strip): void {
  const shown = fit(canvas, name, w - 8);
  canvas.fillStyle = palette.ink;
  if (shown !== undefined) canvas.fillText(shown, x + 4, y + 12.5);
  const room = w - 8 - canvas.measureText(shown ?? "").width;
  if (room < canvas.measureText(figure).width + 10) return;
  canvas.fillStyle = palette.ink3;
  canvas.textAlign = "end";
  canvas.fillText(figure, x + w - 4, y + 12.5);
  canvas.textAlign = "start";
}

/** A name cut at its beginning to what fits; `undefined` when less than three letters would be left. */
function fit(canvas: CanvasRenderingContext2D, name: string, width: number): string | undefined {
  if (canvas.measureText(name).width <= width) return name;
  for (let cut = 1; name.length - cut >= 3; cut++) {
    const shorter = `…${name.slice(cut)}`;
    if (canvas.measureText(shorter).width <= width) return shorter;
  }
  return undefined;
}

function drawMarks(canvas: CanvasRenderingContext2D, { layout, plan, marks }: Scene, depths: Uint8Array, palette: Palette): void {
  if (marks.size === 0) return;
  for (let tile = 0; tile < depths.length; tile++) {
    const [x = 0, y = 0, w = 0, h = 0] = layout.tiles.subarray(tile * 4, tile * 4 + 4);
    if (w < 18 || h < 18 || (layout.to[tile] ?? 0) - (layout.from[tile] ?? 0) !== 1) continue;
    const severity = marks.get(plan.sequence[layout.from[tile] ?? 0] ?? -1);
    if (severity === undefined) continue;
    canvas.save();
    canvas.translate(x + w - 18, y + (h >= 40 && w >= 40 ? 5 : h - 17));
    const deep = (depths[tile] ?? 0) >= 6;
    for (const { path, orange } of markPaths[severity]) {
      canvas.fillStyle = orange ? palette.buoy : deep ? palette.ink : palette.paper;
      canvas.strokeStyle = deep ? palette.paper : palette.ink;
      canvas.lineWidth = 1.1;
      canvas.fill(path);
      canvas.stroke(path);
    }
    canvas.restore();
  }
}

function outline(canvas: CanvasRenderingContext2D, { layout }: Scene, tile: number | undefined, colour: string, width: number): void {
  if (tile === undefined) return;
  const [x = 0, y = 0, w = 0, h = 0] = layout.tiles.subarray(tile * 4, tile * 4 + 4);
  canvas.strokeStyle = colour;
  canvas.lineWidth = width;
  canvas.strokeRect(x + width / 2, y + width / 2, Math.max(1, w - width), Math.max(1, h - width));
}
