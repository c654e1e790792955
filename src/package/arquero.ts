/** What a table is made with, apart so that it is loaded with the first table and not before. */
export {table} from "arquero";
