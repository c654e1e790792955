import {locales} from "../lib/words.ts";
import {embedFigure, type Embedded, type EmbedOptions} from "./embed-figure.ts";
import type {FigureModule} from "./figure-module.ts";
import {kebab} from "../lib/kebab.ts";

/**
 * Defines `<alliance-figure name="budget-trend">`, a figure of a site as an element of any page. Attributes: `name`,
 * `locale` (`en`, `ja`), `theme` (`auto`, `light`, `dark`), `controls` (`0` hides them), `view` as in the address of the
 * figure's page (`years=1990-2026`), `inherit` for the font and colors of the page around it. A change of any redraws.
 * What stands in the element is shown until the figure is there, and if it cannot be had. The element tells what the
 * reader chooses by the event `change`, whose detail is the view.
 */
export function defineAllianceFigure(site: URL): void {
  if (customElements.get("alliance-figure")) return;

  class AllianceFigure extends HTMLElement {
    static readonly observedAttributes = ["name", "locale", "theme", "controls", "view", "inherit"];
    #embedded: Promise<Embedded | undefined> | undefined;
    #name: string | undefined;
    #isPlanned = false;

    connectedCallback(): void {
      this.#plan();
    }

    disconnectedCallback(): void {
      this.#plan();
    }

    attributeChangedCallback(): void {
      this.#plan();
    }

    /** Several attributes that change at once, and an element that is only moved, are one change. */
    #plan(): void {
      if (this.#isPlanned) return;
      this.#isPlanned = true;
      queueMicrotask(() => {
        this.#isPlanned = false;
        void this.#follow();
      });
    }

    async #follow(): Promise<void> {
      const name = this.isConnected ? (this.getAttribute("name") ?? "") : "";
      if (name === this.#name) return (await this.#embedded)?.update(this.#options());
      const old = this.#embedded;
      this.#name = name;
      this.#embedded = old?.then((embedded) => embedded?.dispose()).then(() => this.#embed(name)) ?? this.#embed(name);
    }

    async #embed(name: string): Promise<Embedded | undefined> {
      if (name === "" || name !== this.#name) return undefined;
      if (!kebab.test(name)) {
        console.error(`alliance-figure: no name of a figure ${JSON.stringify(name)}; use one of ${site.href}figures/`);
        return undefined;
      }
      const enliven = async () => ((await import(new URL(`embed/${name}.js`, site).href)) as FigureModule).enliven;
      return embedFigure(this, name, {site, enliven}, this.#options()).catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
        return undefined;
      });
    }

    #options(): EmbedOptions {
      const theme = this.getAttribute("theme");
      return {
        locale: locales.find((locale) => locale === this.getAttribute("locale")) ?? "en",
        theme: this.hasAttribute("inherit") ? "inherit" : theme === "light" || theme === "dark" ? theme : "auto",
        controls: this.getAttribute("controls") !== "0",
        view: Object.fromEntries(new URLSearchParams(this.getAttribute("view") ?? "")),
        onChange: (view) => this.dispatchEvent(new CustomEvent("change", {detail: view}))
      };
    }
  }

  customElements.define("alliance-figure", AllianceFigure);
}
