/**
 * Lets a figure stand in the colors of the page around it: its paper is what lies behind it, and the palette is that
 * for dark paper where the paper is dark. The stylesheet takes ink and font from the page.
 */
export function inheritColors(container: Element, frame: HTMLElement): void {
  const paper = paperBehind(container);
  frame.style.setProperty("--paper", paper);
  frame.dataset.paper = isDark(paper) ? "dark" : "light";
}

/** The nearest background that is not see-through; white behind everything. */
function paperBehind(element: Element): string {
  const view = element.ownerDocument.defaultView!;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const {backgroundColor} = view.getComputedStyle(at);
    const channels = channelsOf(backgroundColor);
    if (channels && (channels[3] ?? 1) > 0.5) return backgroundColor;
  }
  return "rgb(255, 255, 255)";
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function channelsOf(color: string): number[] | undefined {
  return /^rgba?\(/.test(color) ? color.match(/[\d.]+/g)?.map(Number) : undefined;
}

/** Whether white reads better on a color than black, by its relative luminance (WCAG 2.2). */
function isDark(color: string): boolean {
  const [red, green, blue] = channelsOf(color)!.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}
