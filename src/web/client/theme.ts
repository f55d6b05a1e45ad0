// Runs before anything is painted, so that a chosen theme never flashes in the other.
import { storedTheme } from "../shell/theme.ts";

document.documentElement.dataset["theme"] = storedTheme();
