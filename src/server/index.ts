export { serve } from "./serve.ts";
export type { Exported, ExportOptions, Served, ServeOptions } from "./types.ts";
