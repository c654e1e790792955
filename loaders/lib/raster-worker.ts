import {rasterize, type Raster} from "./rasterize.ts";

process.on("message", (raster: Raster) => {
  void rasterize(raster).then((png) => process.send!(png));
});
