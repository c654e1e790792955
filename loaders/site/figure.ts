import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {drawAll} from "../drawn.ts";
import {publish} from "../index.ts";
import {figureRequest, RequestError, usage} from "./figure-request.ts";
import {makeFigure} from "./make-figure.ts";

try {
  const request = figureRequest(process.argv.slice(2));
  if (request === null) console.log(usage);
  else {
    const publication = publish();
    const files = await makeFigure(drawAll(publication).get(request.figure)!, publication, request);
    mkdirSync(request.out, {recursive: true});
    for (const [name, content] of Object.entries(files)) {
      const path = join(request.out, name);
      writeFileSync(path, content);
      console.log(path);
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof RequestError ? 2 : 1;
}
