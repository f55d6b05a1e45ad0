import { defineConfig } from "vitest/config";

// Tests start git, a server, a browser: on a busy machine of two cores one may take long. A limit is there to end what hangs, not to measure.
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "test/**/*.test.ts", "test/**/*.test.tsx"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 10_000,
    maxWorkers: 2,
    // Another time zone than UTC, so that a figure that reads the machine's zone is seen.
    env: { TZ: "Pacific/Auckland" },
  },
});
