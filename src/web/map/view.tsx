import type { FileMap } from "#views";
import { useEffect, useState } from "preact/hooks";
import { useHere } from "../parts/here.ts";
import type { CanvasProps } from "./canvas-props.ts";
import { Chosen } from "./chosen.tsx";
import { truePath } from "./columns.ts";
import { RampKey } from "./ramp-key.tsx";
import { FileTable } from "./table.tsx";
import { Trail } from "./trail.tsx";
import { TintChoice } from "./tint-choice.tsx";
import { useMapState } from "./state.ts";

/** The map and its table: one tint, one folder, one chosen file between them; the URL holds all three. */
export function MapView({ model }: { readonly model: FileMap }) {
  const here = useHere();
  const [state, change] = useMapState(model);
  const tint = model.tints.find((one) => one.id === state.tint) ?? model.tints[0];
  const Canvas = useCanvas();
  if (tint === undefined) return null;
  const choose = (file: number): void => change({ file });
  const canvas: CanvasProps = {
    model,
    tint,
    root: state.root,
    file: state.file,
    onFile: choose,
    onZoom: (root) => change({ root }),
    onOpen: (file) => location.assign(here.to({ kind: "file", id: truePath(model, file) })),
  };
  return (
    <>
      <div class="cols mapcols">
        <figure class="w8 treefig">
          <div class="mapbar">
            <TintChoice model={model} tint={tint} onTint={(id) => change({ tint: id })} />
            <RampKey tint={tint} />
          </div>
          <Trail model={model} root={state.root} onZoom={(root) => change({ root })} />
          {Canvas === undefined ? <NotDrawn /> : <Canvas {...canvas} />}
          <Legend model={model} />
        </figure>
        <FileTable model={model} tint={tint} root={state.root} file={state.file} onFile={choose} />
      </div>
      {state.file !== undefined && <Chosen model={model} file={state.file} />}
    </>
  );
}

/** Where the drawing goes. Its words appear only when it is long in coming: a browser runs no module of a page that it opened as a file. */
const NotDrawn = () => (
  <div class="tree not-drawn">
    <p>
      The map is drawn by a script, which a browser does not run in a page opened from disk. Serve this folder from any host, for example
      with <code>npx http-server</code>, and open it there. The table holds its first files.
    </p>
  </div>
);

/** The drawing is a chunk of its own, loaded once the page is there. */
function useCanvas(): ((props: CanvasProps) => preact.VNode) | undefined {
  const [canvas, setCanvas] = useState<{ readonly draw: (props: CanvasProps) => preact.VNode }>();
  useEffect(() => {
    void import("./canvas.tsx").then(({ MapCanvas }) => setCanvas({ draw: MapCanvas }));
  }, []);
  return canvas?.draw;
}

const Legend = ({ model }: { readonly model: FileMap }) => (
  <figcaption class="note">
    Tile: one file, sized by lines; its figure is the tint’s. {model.marks.length > 0 && <>Findings about a file bear their mark. </>}
    Below 5 px, tiles join and show their deepest. {model.note}
  </figcaption>
);
