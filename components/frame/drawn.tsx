import { CarriedNote, putBack } from "./carried-back.tsx";
import { Foot } from "./foot.tsx";
import { NothingHere } from "./nowhere.tsx";
import { TopLine } from "./top-line.tsx";

/** What a browser has no need of where the server drew it: one table, since each file is named in every page's script. */
export const drawn = { TopLine, Foot, NothingHere, CarriedNote, putBack };
