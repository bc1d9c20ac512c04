import {createHmac} from "node:crypto";
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {keyId, pseudonymsBy, readKey} from "../src/pseudonym.ts";

const digits = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const key = Buffer.from(digits, "hex");

// Expected: printf 'id:P00001' | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102...1f, its first 32 digits.
test("a pseudonym is the keyed HMAC-SHA-256 of key type and value", () => {
  const pseudonym = pseudonymsBy(key);
  expect(pseudonym("id", "P00001")).toBe("p_2f30c0a902e1affba3ce58200fa9d009");
  expect(pseudonym("id", "Åse")).toBe("p_9c9f8e74ce3cedbe40cddc688508c8b2");
  expect(pseudonym("id", "P00001")).toBe("p_2f30c0a902e1affba3ce58200fa9d009");
});

test("a pseudonym is so whatever the text, its length, and that of the key", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({minLength: 32, maxLength: 70}),
      fc.array(fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 300}), {minLength: 1, maxLength: 5}),
      (bytes, texts) => {
        const values = texts.map((units) => String.fromCharCode(...units));
        const pseudonym = pseudonymsBy(Buffer.from(bytes));
        for (const value of [...values, ...values, values.join("").repeat(3)]) {
          const digest = createHmac("sha256", bytes).update(`name:${value}`).digest("hex");
          expect(pseudonym("name", value)).toBe(`n_${digest.slice(0, 32)}`);
        }
      },
    ),
  );
});

test("another key gives other pseudonyms, and another id of the key", () => {
  const other = Buffer.from(digits.replace(/^00/, "ff"), "hex");
  expect(pseudonymsBy(other)("id", "P00001")).not.toBe(pseudonymsBy(key)("id", "P00001"));
  // printf 'key-id' | openssl dgst as above, its first 8 digits.
  expect(keyId(key)).toBe("fa0cde5e");
  expect(keyId(other)).not.toBe(keyId(key));
});

test("a key under 256 bits is not used", () => {
  expect(() => pseudonymsBy(key.subarray(1))).toThrow("key too short: 31 bytes");
});

describe("the key", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "kronblad-key-"));
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  function keyFile(content: string, mode: number): string {
    const file = join(folder, `key-${mode}`);
    writeFileSync(file, content);
    chmodSync(file, mode);
    return file;
  }

  test("is read from a file that only owner and group can read", () => {
    expect(readKey({file: keyFile(`${digits}\n`, 0o600)}, {})).toEqual(key);
    expect(readKey({file: keyFile(digits.toUpperCase(), 0o640)}, {})).toEqual(key);
  });

  test("is read from an environment variable", () => {
    expect(readKey({variable: "KRONBLAD_KEY"}, {KRONBLAD_KEY: digits})).toEqual(key);
  });

  test.each([0o644, 0o602, 0o601])("in a file that others have rights to is refused: %o", (mode) => {
    expect(() => readKey({file: keyFile(digits, mode)}, {})).toThrow("a key file that others can't read (chmod 600)");
  });

  test.each([digits.slice(2), `${digits}0`, digits.replace("0", "g"), "secret", ""])(
    "that is weak is refused",
    (weak) => {
      const refused = "environment variable K: expected a key of at least 64 hexadecimal digits";
      expect(() => readKey({variable: "K"}, {K: weak})).toThrow(new RegExp(`^${refused}$`));
    },
  );

  test("that is not there is an error of the input", () => {
    expect(() => readKey({variable: "K"}, {})).toThrow("environment variable K: expected a key that can be read");
    expect(() => readKey({file: join(folder, "none")}, {})).toThrow("none: expected a key that can be read");
  });
});
