import type { FileMap } from "#views";
import { Empty } from "../parts/empty.tsx";
import { MapView } from "../map/view.tsx";
import type { Page } from "../page.ts";

/** Where in the code does it hurt, and is it covered? */
export const map: Page<FileMap> = {
  kind: "map",
  question: "Where in the code does it hurt, and is it covered?",
  title: () => "Map",
  render: (model) => (model.empty === null ? <MapView model={model} /> : <Empty of={model.empty} />),
};
