import {DataError} from "../../loaders/lib/faults.ts";

/** What is refused, one message a fault. Data that are accepted fail the test. */
export function refusal(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof DataError) return error.faults;
    throw error;
  }
  throw new Error("nothing was refused");
}
