import { PathItems } from "./path-items.tsx";
import { ToolLinks } from "./tool-links.tsx";

/** What a browser has no need of where the server drew it: one table, since each file is named in the page's script. */
export const drawn = { PathItems, ToolLinks };
