// Loaded into the measured node: writes down how much memory it had at most, in MB, when it ends.
const { writeFileSync } = require("node:fs");
process.on("exit", () => writeFileSync(process.env.FAIRLEAD_BENCH_PEAK, String(process.resourceUsage().maxRSS / 1024)));
