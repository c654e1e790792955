const narrow = /[iljtf.,:;'|!()[\] ·]/;
const wide = /[mwMW%@—]/;
const full = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u30FF]/;

/**
 * Width of a text in pixels, estimated from classes of letters: there is no layout engine in the build, and the
 * same estimate in the browser keeps both drawings equal. Errs on the wide side for Inter.
 */
export function textWidth(text: string, size = 12, weight = 400): number {
  let ems = 0;
  for (const letter of text) {
    ems += full.test(letter)
      ? 1
      : narrow.test(letter)
        ? 0.32
        : wide.test(letter)
          ? 0.9
          : /[A-Z0-9]/.test(letter)
            ? 0.65
            : 0.57;
  }
  return ems * size * (weight >= 600 ? 1.06 : 1);
}

/** Breaks a text into lines no wider than `width`; Japanese may break between any two characters. */
export function wrapText(text: string, width: number, size = 12, weight = 400): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    const longer = line + piece;
    if (line !== "" && textWidth(longer.trimEnd(), size, weight) > width) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line = longer;
  }
  if (line.trim() !== "") lines.push(line.trim());
  return lines;
}

const noLineStart = /^[、。，．）」』〉》・ー％]/;

function pieces(text: string): string[] {
  const parts =
    text.match(
      /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u30FF]|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u30FF]+\s*|\s+/g
    ) ?? [];
  return parts.reduce<string[]>((kept, part) => {
    if (kept.length > 0 && noLineStart.test(part)) kept.push(kept.pop() + part);
    else kept.push(part);
    return kept;
  }, []);
}
