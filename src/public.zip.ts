import {writeArchive} from "../loaders/lib/archive.ts";
import {publicFiles} from "../loaders/site/public-files.ts";

writeArchive(await publicFiles());
