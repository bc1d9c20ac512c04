import {expect, test} from "vitest";
import {type Day, monthsBetween} from "../src/model.ts";

const months = (from: string, to: string) => monthsBetween(from as Day, to as Day);

test("months are whole", () => {
  expect(months("2025-12-31", "2025-12-31")).toBe(0);
  expect(months("2024-12-31", "2025-12-31")).toBe(12);
  expect(months("2025-01-01", "2025-12-31")).toBe(11);
  expect(months("2025-01-15", "2025-03-14")).toBe(1);
  expect(months("2025-01-15", "2025-03-15")).toBe(2);
  expect(months("2025-01-31", "2025-02-28")).toBe(0);
});
