import type {LiveFigure} from "../figures/figure.ts";
import type {embedFigure, Embedded, EmbedOptions, Enliven} from "./embed-figure.ts";
import {fetchJson} from "./fetch-json.ts";
import {bringToLife, type LoadData} from "./hydrate.ts";
import {mount} from "./mount.ts";
import {unpack, type Packed} from "./packed-rows.ts";

/** What `/embed/<figure>.js` exports beside the figure itself. */
export interface FigureModule {
  /** Brings the frames of the figure in a document to life where they stand. */
  readonly hydrate: (root: Document) => void;
  /**
   * Draws the figure with all its words into a shadow root of an element: what is there before is replaced.
   * @throws Error when the site that the module came from cannot be reached
   */
  readonly mount: (container: HTMLElement, options?: EmbedOptions) => Promise<Embedded>;
  /** Brings one frame to life; undefined when its rows cannot be had. */
  readonly enliven: Enliven;
}

export function figureModule(figure: LiveFigure, site: URL): FigureModule {
  const load: LoadData = async (id, locale) => {
    const packed = await fetchJson<Packed>(new URL(`embed/${id}.${locale}.json`, site));
    return packed && unpack(packed);
  };
  const enliven: Enliven = async (frame, settings) => {
    const data = await load(figure.id, settings.locale);
    return data && mount(frame, figure, data, settings);
  };
  return {
    hydrate(root) {
      for (const frame of root.querySelectorAll<HTMLElement>(`[data-figure="${figure.id}"]`))
        void bringToLife(frame, figure, load);
    },
    async mount(container, options) {
      // What draws into foreign pages comes when it is called for: an iframe never does.
      const {href} = new URL("scripts/embed-figure.js", site);
      const drawing = (await import(href)) as {readonly embedFigure: typeof embedFigure};
      return drawing.embedFigure(container, figure.id, {site, enliven: () => Promise.resolve(enliven)}, options);
    },
    enliven
  };
}
