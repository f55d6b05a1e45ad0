import { aoe } from "./formats/aoe.ts";
import { backstage } from "./formats/backstage.ts";
import { thoughtworksCsv } from "./formats/thoughtworks-csv.ts";
import { thoughtworksJson } from "./formats/thoughtworks-json.ts";
import { zalando } from "./formats/zalando.ts";
import type { RadarFormat } from "./types.ts";

/** Every format radars are kept in by other tools. */
export const radarFormats: readonly RadarFormat[] = [thoughtworksCsv, thoughtworksJson, zalando, aoe, backstage];
