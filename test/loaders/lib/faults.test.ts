import {describe, expect, it} from "vitest";
import {DataError, refuse} from "../../../loaders/lib/faults.ts";

const fault = {what: "unknown topic", value: "peace", where: "data/polls/questions.csv:7", remedy: "use one of war"};

describe("refuse(dataset, faults)", () => {
  it("returns when there are no faults", () => {
    expect(refuse("polls", [])).toBeUndefined();
  });

  it("throws one error that lists each fault on a line: dataset, what, value, place, remedy", () => {
    const error = thrown(() =>
      refuse("polls", [fault, {...fault, value: undefined, where: "data/polls/questions.csv:9"}])
    );
    expect(error).toBeInstanceOf(DataError);
    expect((error as DataError).faults).toEqual([
      'polls: unknown topic "peace" (data/polls/questions.csv:7); use one of war',
      "polls: unknown topic nothing (data/polls/questions.csv:9); use one of war"
    ]);
    expect((error as DataError).message).toBe((error as DataError).faults.join("\n"));
  });

  it("cuts long values", () => {
    const [line] = (thrown(() => refuse("polls", [{...fault, value: "x".repeat(500)}])) as DataError).faults;
    expect(line).toBe(`polls: unknown topic "${"x".repeat(116)}…" (data/polls/questions.csv:7); use one of war`);
  });
});

function thrown(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
