/** What an embed in a frame tells the page around it: how high its figure is, in pixels. */
export interface HeightMessage {
  readonly type: "alliance-figure:height";
  readonly height: number;
}

/** What the page around an embed may ask: to be told its height. */
export const heightQuestion = {type: "alliance-figure:ask"} as const;

/** Heights beyond these are no figure's. */
const bounds = [50, 10_000] as const;

export function heightMessage(height: number): HeightMessage {
  return {type: "alliance-figure:height", height: Math.ceil(height)};
}

/** The height that a message tells; undefined for anything that is not exactly such a message. */
export function heightOf(message: unknown): number | undefined {
  if (!isOf(message, "alliance-figure:height", 2)) return undefined;
  const {height} = message as {readonly height?: unknown};
  const [least, most] = bounds;
  return typeof height === "number" && Number.isInteger(height) && height >= least && height <= most
    ? height
    : undefined;
}

export function isHeightQuestion(message: unknown): boolean {
  return isOf(message, heightQuestion.type, 1);
}

function isOf(message: unknown, type: string, keys: number): boolean {
  return (
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    message.type === type &&
    Object.keys(message).length === keys
  );
}
