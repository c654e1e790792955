import {parseHTML} from "linkedom";

/**
 * The document that drawings are made in during the build. One library, pinned: others serialise differently, and
 * the bytes of a drawing are part of what we promise.
 */
export function buildDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
}
