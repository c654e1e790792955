/** The line on which each element of a JSON array begins, from 1; of text that is no array, as far as it can be told. */
export function elementLines(text: string): readonly number[] {
  const lines: number[] = [];
  let [line, depth, isAwaited, isString] = [1, 0, true, false];
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === "\n") line++;
    else if (isString) {
      if (char === "\\") i++;
      else if (char === '"') isString = false;
    } else if (!/\s/.test(char)) {
      if (depth === 1 && isAwaited && char !== "]") lines.push(line);
      isAwaited = char === (depth === 0 ? "[" : ",");
      isString = char === '"';
      if (char === "[" || char === "{") depth++;
      if (char === "]" || char === "}") depth--;
    }
  }
  return lines;
}
