import type { FileMap } from "#views";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CanvasProps } from "./canvas-props.ts";
import { columnsOf } from "./columns.ts";
import { draw, type Scene } from "./draw.ts";
import { handOf } from "./hand.ts";
import type { Layout } from "./layout.ts";
import { type LayoutWorker, startLayout } from "./layout-client.ts";
import { readPalette } from "./palette.ts";
import { tileAt } from "./tiles.ts";
import type { Plan } from "./tree.ts";
import { wordsOf } from "./words.ts";

/** The treemap. Everything it shows is also in the table beside it; both share what is chosen. */
export function MapCanvas(props: CanvasProps) {
  const { model, tint, root, file } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const { plan, layout } = useLayout(model, root, canvas);
  const [pointed, setPointed] = useState<number>();
  const theme = useTheme();
  const marks = useMemo(() => new Map(model.marks.map((mark) => [mark.file, mark.row.severity])), [model]);
  const chosen = useMemo(() => tileOf(plan, layout, file), [plan, layout, file]);
  useEffect(() => {
    if (canvas.current !== null && plan !== undefined && layout !== undefined) {
      paint(canvas.current, { plan, layout, model, tint, marks, chosen, pointed });
    }
  }, [plan, layout, model, tint, marks, chosen, pointed, theme]);
  const hand = plan === undefined || layout === undefined ? undefined : handOf(props, plan, layout, chosen);
  const at = pointed ?? chosen;
  return (
    <>
      <svg class="vh probe" aria-hidden="true">
        {[1, 2, 3, 4, 5, 6, 7].map((depth) => (
          <rect key={depth} class={`d${depth}`} />
        ))}
      </svg>
      <canvas
        ref={canvas}
        class="tree"
        tabIndex={0}
        role="application"
        aria-roledescription="treemap"
        aria-describedby="map-words"
        aria-label={`Files as tiles, tinted by ${tint.label}`}
        onPointerMove={(event) => layout !== undefined && setPointed(tileAt(layout, event.offsetX, event.offsetY))}
        onPointerLeave={() => setPointed(undefined)}
        onClick={(event) => hand?.click(event.offsetX, event.offsetY)}
        onDblClick={() => hand?.enter()}
        onKeyDown={(event) => {
          if (hand?.key(event.key) === true) event.preventDefault();
        }}
      />
      <p class="note pointed" id="map-words" role="status">
        {plan !== undefined && layout !== undefined && at !== undefined
          ? wordsOf({ model, tint, plan, layout, chosen: pointed === undefined ? file : undefined }, at)
          : "Point at a tile, or move with the arrow keys. Enter opens, Backspace leaves a folder."}
      </p>
    </>
  );
}

/** The plan once for a model; a layout for every size and folder. */
function useLayout(
  model: FileMap,
  root: number,
  canvas: { readonly current: HTMLCanvasElement | null },
): { readonly plan: Plan | undefined; readonly layout: Layout | undefined } {
  const [plan, setPlan] = useState<Plan>();
  const [layout, setLayout] = useState<Layout>();
  const [worker, setWorker] = useState<LayoutWorker>();
  useEffect(() => {
    const started = startLayout(columnsOf(model), setPlan, setLayout);
    setWorker(started);
    return () => started.stop();
  }, [model]);
  useEffect(() => {
    const element = canvas.current;
    if (element === null || worker === undefined) return undefined;
    const ask = (): void => worker.layout(root, element.clientWidth, element.clientHeight);
    ask();
    const observer = new ResizeObserver(ask);
    observer.observe(element);
    return () => observer.disconnect();
  }, [worker, root]);
  return { plan, layout };
}

/** Counts changes of theme, since a canvas does not repaint by itself. */
function useTheme(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const again = (): void => setCount((before) => before + 1);
    const observer = new MutationObserver(again);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    const system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", again);
    return () => {
      observer.disconnect();
      system.removeEventListener("change", again);
    };
  }, []);
  return count;
}

function paint(canvas: HTMLCanvasElement, scene: Scene): void {
  const context = canvas.getContext("2d");
  const probe = document.querySelector<SVGElement>("svg.probe");
  if (context === null || probe === null) return;
  const scale = devicePixelRatio;
  canvas.width = Math.round(canvas.clientWidth * scale);
  canvas.height = Math.round(canvas.clientHeight * scale);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  draw(context, scene, readPalette(canvas, probe));
}

/** The tile that shows a file. */
function tileOf(plan: Plan | undefined, layout: Layout | undefined, file: number | undefined): number | undefined {
  if (plan === undefined || layout === undefined || file === undefined) return undefined;
  const place = plan.sequence.indexOf(file);
  const tile = layout.from.findIndex((from, index) => from <= place && place < (layout.to[index] ?? 0));
  return tile < 0 ? undefined : tile;
}
