import { HomeDoors } from "./home-doors.tsx";
import { HomeFirst } from "./home-first.tsx";

/** What a browser has no need of where the server drew it: one table, since each file is named in the page's script. */
export const drawn = { HomeFirst, HomeDoors };
