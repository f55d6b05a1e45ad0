export { pageFor, pages } from "./catalogue.ts";
export type { Page, PageModel } from "./page.ts";
export type { ProgressState } from "./parts/progress.tsx";
export { prerender, type Prerender } from "./prerender.tsx";
export { listedFiles } from "./map/listed-files.ts";
