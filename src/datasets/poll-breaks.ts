import {officialBreaks} from "./poll-breaks-official.ts";
import {pressBreaks} from "./poll-breaks-press.ts";
import type {Break} from "./spec.ts";

/**
 * Where the answers of a pollster cease to be comparable with those before: another mode, wording or population.
 * Surveys of one question by mail and by telephone that alternate break at every change, and so do surveys whose mode
 * is stated and surveys whose mode is not.
 */
export const pollBreaks: readonly Break[] = [...pressBreaks, ...officialBreaks];
