import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  type Cell,
  CellError,
  cpr,
  type DateForm,
  dateIn,
  day,
  email,
  flag,
  foldedName,
  id,
  keeping,
  type NotedCell,
  Notes,
  nameId,
  opaquePerson,
  orEmpty,
  padded,
  personKind,
  personName,
  roleIn,
  share,
  shareOf,
  shareOfRatio,
  splitNames,
  text,
  uuid,
} from "../src/parse.ts";

function refusalOf(read: NotedCell<unknown>, cell: string): string {
  try {
    read(cell, new Notes());
  } catch (error) {
    if (error instanceof CellError) return `${error.reason}: ${error.expected}`;
    throw error;
  }
  return "read";
}

/** What a reader says of a cell, with its notes, or its error. */
function saidOf(read: NotedCell<unknown>, cell: string): unknown {
  const notes = new Notes();
  try {
    return {value: read(cell, notes), notes};
  } catch (error) {
    return {error, notes};
  }
}

describe("a reader that keeps what it has read", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      " 1/3-2024",
      "maj 2024",
      "1-mar-24",
      "32-mar-24",
      "01.02.2023",
      "9999-12-31",
      "0,81",
      "81%",
      "2,5",
    ),
    fc.constantFrom("Aase d’Andrade", "Lund, Ole", "NN", "610366-1004", "Park & Vej", "207", '="00207"', "a\0b"),
    fc.string({
      unit: fc.constantFrom("1", "2", "0", ".", "-", "a", "A", "å", "a\u030a", " ", "=", '"', "&"),
      maxLength: 6,
    }),
  );
  test.each<[string, NotedCell<string | number | undefined>]>([
    ["days", dateIn(["d/M-yyyy", "MMMM yyyy", "dd-MMM-yy", "dd.MM.yyyy"], true)],
    ["names", personName],
    ["units", nameId],
    ["numbers", padded(5)],
    ["registration numbers", cpr],
    ["shares", shareOf(1)],
  ])("says of %s what it would say without, every time, and adds its notes to those that are there", (_, read) => {
    const kept = keeping(read);
    fc.assert(
      fc.property(fc.array(cell, {maxLength: 20}), (cells) => {
        for (const one of [...cells, ...cells]) expect(saidOf(kept, one)).toEqual(saidOf(read, one));
        const [together, apart] = [new Notes(), new Notes()];
        for (const one of cells) {
          for (const [by, notes] of [[kept, together] as const, [read, apart] as const]) {
            try {
              by(one, notes);
            } catch (error) {
              expect(error).toBeInstanceOf(CellError);
            }
          }
        }
        expect(together).toEqual(apart);
      }),
    );
  });

  test("reads a short text once, and a long one every time", () => {
    const read: string[] = [];
    const kept = keeping((one) => {
      read.push(one);
      return one.length;
    });
    const long = "x".repeat(201);
    for (const one of ["a", "b", "a", long, "b", long]) expect(kept(one, new Notes())).toBe(one.length);
    expect(read).toEqual(["a", "b", long, long]);
  });
});

test("a text is without blanks around it and composed, of whatever letters", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 1, max: 0xffff}), {maxLength: 8}), (units) => {
      const cell = String.fromCharCode(...units);
      expect(text(cell)).toBe(cell.trim().normalize("NFC"));
    }),
  );
  const latin = Array.from({length: 0x2ff}, (_, i) => `x${String.fromCodePoint(i + 1)}x`);
  expect(latin.filter((cell) => text(cell) !== cell.normalize("NFC"))).toEqual([]);
});

describe("a day", () => {
  test.each(["2024-02-29", "2026-01-31", "1800-01-01", "2199-12-31", "2000-02-29"])("%s is one", (cell) => {
    expect(day(cell)).toBe(cell);
    expect(day(` ${cell}\u00a0`)).toBe(cell);
  });

  test.each([
    "2023-02-29", // no leap year
    "1900-02-29", // nor is a century
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-31",
    "31-01-2026",
    "2026-01-31T00:00",
    "9999-12-31", // a sentinel, not a day
    "0202-01-01", // a slip of the pen
    "",
  ])("%s is none", (cell) => {
    expect(refusalOf(day, cell)).toBe("date: a date such as 2026-01-31");
  });

  test("every day of the calendar is read as it stands, however often it is met", () => {
    const days = fc.date({min: new Date("1800-01-01"), max: new Date("2199-12-31"), noInvalidDate: true});
    fc.assert(
      fc.property(days, (date) => {
        const cell = date.toISOString().slice(0, 10);
        return day(cell) === cell && day(cell) === cell;
      }),
    );
  });
});

test("a text is trimmed and composed, so that two ways to write å are one", () => {
  expect(text("  Sølvsgade\t")).toBe("Sølvsgade");
  expect(text("A\u030ase")).toBe("\u00c5se");
  expect(refusalOf(text, "a\0b")).toBe("text: a text without NUL characters");
});

test("an id is not empty", () => {
  expect(id()(" N1 ")).toBe("N1");
  expect(refusalOf(id(), " ")).toBe("empty-key: an id");
});

test("an empty cell is undefined, and any other is read", () => {
  expect(orEmpty(day)(" ")).toBeUndefined();
  expect(orEmpty(day)("2026-01-31")).toBe("2026-01-31");
  expect(refusalOf(orEmpty(day), "soon")).toBe("date: a date such as 2026-01-31");
});

describe("an opaque person id", () => {
  test.each(["P00001", "12345", "1234567890123", "9912315555", "3113901234", "0101x01234"])("%s is kept", (cell) => {
    expect(opaquePerson(cell)).toBe(cell);
  });

  // Day and month of a registration number; 61-91 are the days of replacement numbers, which are nobody's.
  test.each(["6103661004", "610366-1004", "310190 1234", "9112851234"])("%s is a registration number", (cell) => {
    expect(refusalOf(opaquePerson, cell)).toBe("registration-number: an opaque id");
  });
});

test("a share is from 0 to 1, with a decimal point", () => {
  expect(["0", "1", "0.8", "1.0", " 0.05 "].map(share)).toEqual([0, 1, 0.8, 1, 0.05]);
  for (const cell of ["1.01", "37", "-0.5", "0,8", "80%", "1e-1", "0x1", "", "NaN"]) {
    expect(refusalOf(share, cell)).toBe("share: a share from 0 to 1 such as 0.8");
  }
});

test("a flag is yes or no in two languages", () => {
  expect(["yes", "Ja", "TRUE", "1"].map(flag)).toEqual([true, true, true, true]);
  expect(["no", "Nej", "false", "0"].map(flag)).toEqual([false, false, false, false]);
  expect(refusalOf(flag, "x")).toBe("flag: yes or no");
  expect(refusalOf(flag, "")).toBe("flag: yes or no");
});

test("a person without a kind is an employee", () => {
  expect(["", "employee", "Politician", "citizen", "partner"].map(personKind)).toEqual([
    "employee",
    "employee",
    "politician",
    "citizen",
    "partner",
  ]);
  expect(refusalOf(personKind, "robot")).toBe("kind: employee, politician, citizen, partner");
});

test("no error repeats the cell", () => {
  const readers: Cell<unknown>[] = [day, share, flag, personKind, opaquePerson, text];
  for (const read of readers) expect(refusalOf(read, "610366-1004\0")).not.toContain("610366");
});

/** The value, and what was put right for it. */
function mended<T>(read: NotedCell<T>, cell: string): [value: T, ...repaired: string[]] {
  const notes = new Notes();
  return [read(cell, notes), ...notes.repaired];
}

describe("a civil registration number", () => {
  test.each([
    "6103661004",
    "610366-1004",
    "610366 1004",
    '="610366-1004"',
    '"6103661004"',
    "'6103661004'",
    "'6103661004",
    "\u00a06103661004 ",
    "urn:dk:cpr:person:610366-1004",
  ])("%j is ten digits", (cell) => {
    expect(cpr(cell)).toBe("6103661004");
  });

  // 0102030000 fails modulus 11: 0*4 + 1*3 + 0*2 + 2*7 + 0*6 + 3*5 = 32, no multiple of 11. 290200 is a leap day in some century; 91 is 31 + 60.
  test.each(["0102030000", "2902001234", "9112851234", "3112991234"])("%s is one", (cell) => {
    expect(cpr(cell)).toBe(cell);
  });

  test.each([
    ["000000-0000", "cpr-placeholder"],
    ["0", "cpr-placeholder"],
    ["6E+09", "cpr-spreadsheet"],
    ["6,10366E+09", "cpr-spreadsheet"],
    ["610366100", "cpr-length"], // a zero lost, or anything
    ["61036610045", "cpr-length"],
    ["610366A004", "cpr-length"],
    ["", "cpr-length"],
    ["7213800001", "cpr-date"], // month 13
    ["3200801234", "cpr-date"], // month 0
    ["3202801234", "cpr-date"], // 32 February
    ["3004801234", "read"],
    ["3104801234", "cpr-date"], // 31 April
    ["9004801234", "read"],
    ["9104801234", "cpr-date"], // 31 + 60 April
    ["6001801234", "cpr-date"],
    ["9201801234", "cpr-date"],
  ])("%j: %s", (cell, reason) => {
    expect(refusalOf(cpr, cell).split(":")[0]).toBe(reason);
  });
});

test("numbers get their leading zeros back, and that is counted", () => {
  expect(mended(padded(5), '="00101"')).toEqual(["00101"]);
  expect(mended(padded(5), " 204 ")).toEqual(["00204", "padded"]);
  expect(mended(padded(5), "123456")).toEqual(["123456"]);
  expect(mended(padded(5), "A12")).toEqual(["A12"]);
});

test("a UUID and an address are the same in any case", () => {
  const one = "0d9c24fe-7852-5997-8fe5-400c3a0d164d";
  expect([one, one.toUpperCase(), `{${one}}`, `urn:uuid:${one}`].map(uuid)).toEqual([one, one, one, one]);
  expect(refusalOf(uuid, "0d9c24fe")).toBe("uuid: a UUID");
  expect(email(" Ib@B.dk ")).toBe("ib@b.dk");
  expect(refusalOf(email, "ib")).toBe("email: an e-mail address");
});

describe("a name", () => {
  test.each([
    ["Aage  Aeroe", "åge ærø"],
    ["René d’Andrade–Lund", "rené d'andrade-lund"],
    ['Torben "Totte" Bro', "torben totte bro"],
    ["A\u030ase", "åse"],
    ["Teknik&Miljø", "teknik og miljø"],
  ])("%j is folded to %j", (name, folded) => {
    expect(foldedName(name)).toBe(folded);
    expect(foldedName(folded)).toBe(folded);
  });

  test("is folded alike with and without blanks around it, of whatever letters", () => {
    const letters = fc.constantFrom(
      "a",
      "e",
      "o",
      "A",
      "å",
      "Å",
      "\u030a",
      "é",
      " ",
      "\u00a0",
      "&",
      "-",
      "–",
      "'",
      "´",
      '"',
      "7",
    );
    fc.assert(
      fc.property(fc.string({unit: letters, maxLength: 12}), (name) => {
        expect(foldedName(` ${name}\t`)).toBe(foldedName(name));
      }),
    );
  });

  test("is read with what was put right", () => {
    expect(mended(personName, "Skovhave, Dorthe")).toEqual(["dorthe skovhave", "name-order"]);
    expect(mended(personName, "Aase Bro")).toEqual(["åse bro", "old-spelling"]);
    expect(mended(personName, "Ib Kiærgaard")).toEqual(["ib kiærgård"]);
    expect(mended(personName, "Ib d’Or")).toEqual(["ib d'or", "apostrophe"]);
    expect(mended(nameId, "Park & Vej")).toEqual(["name:park og vej", "ampersand"]);
  });

  test.each(["NN", "N.N.", "n. n.", "Vakant", "Vakant plads", "?", "-", "Ubesat", "ukendt"])(
    "%j is nobody's",
    (cell) => {
      expect(refusalOf(personName, cell)).toBe("placeholder-person: a person");
    },
  );
});

describe("a list of names", () => {
  test.each([
    ["Ib Bo\r\nEva Ny", ["Ib Bo", "Eva Ny"]],
    ["Ib Bo; Eva Ny", ["Ib Bo", "Eva Ny"]],
    ["Ib Bo, Eva Ny og Per Aa", ["Ib Bo", "Eva Ny", "Per Aa"]],
    ["Ib Bo, Eva Ny", ["Ib Bo", "Eva Ny"]],
    ["Ib Bo / Eva Ny", ["Ib Bo", "Eva Ny"]],
    ["Ib Bo|Eva Ny", ["Ib Bo", "Eva Ny"]],
    ["7;#Ib Bo;#12;#Eva Ny", ["Ib Bo", "Eva Ny"]],
    ["Bo, Ib\nEva Ny", ["Bo, Ib", "Eva Ny"]],
    ["Bo, Ib (leder)\nEva Ny", ["Bo, Ib (leder)", "Eva Ny"]],
    ["Ib Bo;;\n\n", ["Ib Bo"]],
    ["", []],
  ])("%j", (cell, listed) => {
    expect(splitNames(cell)).toEqual(listed);
  });

  test("says in brackets who somebody is, and until when", () => {
    const none = {role: undefined, from: undefined, to: undefined};
    const of = (listed: string) => roleIn(listed, new Notes());
    expect(of("Ib Bo (leder)")).toEqual({...none, name: "Ib Bo", role: "leader"});
    expect(of("Ib Bo (udtrådt 01-03-2026)")).toEqual({...none, name: "Ib Bo", to: "2026-03-02"});
    expect(of("Ib Bo (fra 1/3-2026)")).toEqual({...none, name: "Ib Bo", from: "2026-03-01"});
    expect(of("Ib Bo (IBBO)")).toEqual({...none, name: "Ib Bo"});
    expect(of("Ib Bo")).toEqual({...none, name: "Ib Bo"});
  });
});

describe("a date in a form", () => {
  test.each<[DateForm, string, string, ...string[]]>([
    ["yyyy-MM-dd", "2026-01-31", "2026-01-31"],
    ["yyyy-MM-dd", "2026-01-31T00:00:00+01:00", "2026-01-31"],
    ["yyyy-MM-dd", "2026-01-31 00:00:00.0", "2026-01-31"],
    ["yyyy/MM/dd", "2026/01/31", "2026-01-31"],
    ["yyyyMMdd", "20260131", "2026-01-31"],
    ["dd.MM.yy", "1.3.24", "2024-03-01"],
    ["dd-MM-yy", "31-12-59", "2059-12-31"],
    ["dd/MM/yy", "01/01/60", "1960-01-01"],
    ["d/M-yy", "1/3-24", "2024-03-01", "date-form"],
    ["d/M-yyyy", "1/3 2024", "2024-03-01", "date-form"],
    ["d. MMMM yyyy", "d. 1. marts 2024", "2024-03-01"],
    // As in Excel: =DATE(1970,1,1) is 25569, =DATE(2026,1,31) is 46053.
    ["serial", "25569", "1970-01-01"],
    ["serial", "46053,75", "2026-01-31"],
    ["dd.MM.yyyy", "31.01.2026", "2026-01-31"],
    ["dd-MM-yyyy", '="31-01-2026"', "2026-01-31"],
    ["dd/MM/yyyy", "02/03/2026", "2026-03-02"],
    ["MM/dd/yyyy", "02/03/2026", "2026-02-03"],
    ["d/M-yyyy", "1/3-2024", "2024-03-01", "date-form"],
    ["d. MMMM yyyy", "1. marts 2024", "2024-03-01"],
    ["MMMM yyyy", "Januar 2024", "2024-01-01", "month-only"],
    ["dd-MMM-yy", "01-May-24", "2024-05-01"],
    ["dd-MMM-yy", "01-maj-24", "2024-05-01", "danish-month"],
    ["dd-MMM-yy", "01-okt-99", "1999-10-01", "danish-month"],
    ["dd-MMM-yy", "01-jun-25", "2025-06-01"],
  ])("%s: %s is %s", (form, cell, day, ...repaired) => {
    expect(mended(dateIn([form], false), cell)).toEqual([day, ...repaired]);
  });

  test("that says the last day holds until the next", () => {
    expect(mended(dateIn(["dd.MM.yyyy"], true), "31.12.2025")).toEqual(["2026-01-01"]);
    expect(mended(dateIn(["dd.MM.yyyy"], true), "28.02.2024")).toEqual(["2024-02-29"]);
    expect(mended(dateIn(["MMMM yyyy"], true), "februar 2024")).toEqual(["2024-03-01", "month-only"]);
  });

  test.each(["", " ", "9999-12-31", "4712/12/31", "1900-01-01", "1930-01-01"])("%j is no day", (cell) => {
    expect(dateIn(["yyyy-MM-dd", "yyyy/MM/dd"], false)(cell, new Notes())).toBeUndefined();
    expect(dateIn(["yyyy-MM-dd", "yyyy/MM/dd"], true)(cell, new Notes())).toBeUndefined();
  });

  test.each(["32-Jan-24", "01-xyz-24", "31.01.2026", "30-Feb-24", "snart"])("%j is none", (cell) => {
    expect(refusalOf(dateIn(["dd-MMM-yy"], false), cell)).toMatch(/^date: a date/);
  });

  test("every day is read in every form as it was written, and an end is one day later", () => {
    const days = fc.date({min: new Date("1960-01-02"), max: new Date("2059-12-30"), noInvalidDate: true});
    const writes: readonly [DateForm, (y: string, m: string, d: string) => string][] = [
      ["yyyy-MM-dd", (y, m, d) => `${y}-${m}-${d}`],
      ["dd.MM.yyyy", (y, m, d) => `${d}.${m}.${y}`],
      ["MM/dd/yyyy", (y, m, d) => `${m}/${d}/${y}`],
      ["d/M-yyyy", (y, m, d) => `${Number(d)}/${Number(m)}-${y}`],
      ["dd.MM.yy", (y, m, d) => `${d}.${m}.${y.slice(2)}`],
      ["serial", (y, m, d) => String(25569 + Date.parse(`${y}-${m}-${d}`) / 86_400_000)],
    ];
    fc.assert(
      fc.property(days, fc.constantFrom(...writes), (date, [form, write]) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = "", m = "", d = ""] = iso.split("-");
        const next = new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
        expect(dateIn([form], false)(write(y, m, d), new Notes())).toBe(iso);
        expect(dateIn([form], true)(write(y, m, d), new Notes())).toBe(next);
      }),
    );
  });
});

test("working time in four ways", () => {
  expect([shareOf(1)("0,8649"), shareOf(100)("80 %"), shareOf(1_000_000)("800000"), shareOf(37)("18,5")]).toEqual([
    0.8649, 0.8, 0.8, 0.5,
  ]);
  expect(shareOf(1)(" ")).toBeUndefined();
  expect(refusalOf(shareOf(1), "1,1")).toBe("share: a number from 0 to 1");
  expect(refusalOf(shareOf(1), "fuld")).toBe("share: a number such as 0,8");
  const ratio = (hours: string, fullTime: string) => {
    const notes = new Notes();
    return [shareOfRatio(hours, fullTime, notes), ...notes.repaired, ...notes.warned];
  };
  expect(ratio("18.50 ", "37.00 ")).toEqual([0.5]);
  expect(ratio("80.00 ", "100.00 ")).toEqual([0.8, "percentage"]);
  expect(ratio("100", "100")).toEqual([1, "percentage"]);
  expect(ratio("120", "110")).toEqual([undefined, "share-invalid"]);
  expect(ratio("3000", "3700")).toEqual([undefined, "share-invalid"]);
  expect(ratio("37", "0")).toEqual([undefined, "share-invalid"]);
  expect(ratio("", "37")).toEqual([undefined]);
});
