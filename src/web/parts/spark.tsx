import type { Spark as SparkModel } from "#views";

interface SparkProps {
  readonly spark: SparkModel;
  readonly width?: number;
  readonly height?: number;
}

/** One line in the coast's colour, its last point marked, a baseline; a gap where nothing was measured. The words beside it say what it shows. */
export function Spark({ spark, width = 128, height = 32 }: SparkProps) {
  const base = height - 1.5;
  const draw = pencil(spark, width, height);
  const last = spark.values.findLastIndex((value) => value !== null);
  const whole = spark.zero && spark.values.length > 1 && spark.values.every((value) => value !== null);
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {whole && <path class="area" d={`${draw.line}V${base - 0.5}H1Z`} />}
      <path class="base" d={`M0 ${base}H${width}`} />
      {spark.aim !== null && <path class="aim" d={`M0 ${draw.y(spark.aim)}H${width}`} />}
      <path d={draw.line} />
      {last >= 0 && <circle class="end" cx={draw.x(last)} cy={draw.y(spark.values[last] ?? 0)} r="2.25" />}
    </svg>
  );
}

interface Pencil {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly line: string;
}

function pencil(spark: SparkModel, width: number, height: number): Pencil {
  const known = spark.values.flatMap((value) => (value === null ? [] : [value]));
  const levels = spark.aim === null ? known : [...known, spark.aim];
  const low = spark.zero ? 0 : Math.min(...levels);
  const high = Math.max(low + (spark.zero ? 1 : 1e-9), ...levels);
  const y = (value: number): number => round(height - 3 - ((value - low) / (high - low)) * (height - 8));
  const x = (index: number): number => round(1 + (index / Math.max(1, spark.values.length - 1)) * (width - 4));
  return { x, y, line: path(spark, x, y) };
}

function path(spark: SparkModel, x: (index: number) => number, y: (value: number) => number): string {
  let down = false;
  return spark.values
    .map((value, index) => {
      if (value === null) {
        down = false;
        return "";
      }
      const move = !down ? `M${x(index)} ${y(value)}` : spark.step ? `H${x(index)}V${y(value)}` : `L${x(index)} ${y(value)}`;
      down = true;
      return move;
    })
    .join("");
}

const round = (value: number): number => Math.round(value * 10) / 10;
