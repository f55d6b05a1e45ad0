export { exportSite } from "./export/export-site.ts";
export { serve } from "./serve.ts";
export type { Exported, ExportOptions, Served, ServeOptions } from "./types.ts";
