import { areasTable } from "./tables/areas.ts";
import { changesTable } from "./tables/changes.ts";
import { commitsTable } from "./tables/commits.ts";
import { filesTable } from "./tables/files.ts";
import { peopleTable } from "./tables/people.ts";
import type { ExportTable } from "./tables/table.ts";

/** Every table that `export --parquet` writes. */
export const exportTables: readonly ExportTable[] = [commitsTable, changesTable, filesTable, areasTable, peopleTable];
