import type {Mapping} from "../mapping.ts";

/** However somebody types a day; the number is that of a spreadsheet whose cell is not formatted as a date. */
const forms = [
  "yyyy-MM-dd",
  "dd-MM-yyyy",
  "dd.MM.yyyy",
  "dd/MM/yyyy",
  "dd-MM-yy",
  "dd.MM.yy",
  "dd/MM/yy",
  "d/M-yyyy",
  "d/M-yy",
  "d. MMMM yyyy",
  "MMMM yyyy",
  "serial",
] as const;
const from = {column: {name: ["Fra", "From"], optional: true}, forms: [...forms]};
const to = {column: {name: ["Til og med", "Last day"], optional: true}, forms: [...forms]};
const optional = (...name: string[]) => ({name, optional: true});

/** What the register that `kronblad template` writes calls the kinds of network, and the roles; English words are ours. */
const kindWords = {netværk: "network", udvalg: "committee"};
const roleWords = {
  leder: "leader",
  stedfortræder: "deputy",
  tovholder: "coordinator",
  deltager: "member",
  observatør: "observer",
};

/** The register that a secretariat keeps of its networks and their members: the workbook, or its tables as CSV. */
export const register: Mapping = {
  networks: {
    sheet: ["Netværk", "Networks"],
    id: [{column: ["Netværkets id", "Network id"]}],
    name: optional("Netværkets navn", "Network name"),
    kind: optional("Slags", "Kind of network"),
    kindWords,
    purpose: optional("Formål", "Purpose"),
    anchor: {column: optional("Ledelsesmæssigt ophæng", "Anchor"), as: "label"},
    from,
    to,
  },
  memberships: {
    sheet: ["Deltagere", "Members"],
    network: [{column: ["Netværkets id", "Network id"]}],
    members: [
      {
        person: [
          {column: optional("E-mail", "E-mail address"), as: "email"},
          {column: optional("Medarbejdernummer", "Employee number"), as: "employee"},
          {column: optional("Navn", "Name"), as: "name"},
        ],
      },
    ],
    rules: [
      {column: optional("Deltager som", "Takes part as"), is: ["borger", "citizen"], kind: "citizen"},
      {column: optional("Deltager som", "Takes part as"), is: ["samarbejdspartner", "partner"], kind: "partner"},
      {column: optional("Deltager som", "Takes part as"), is: ["politiker", "politician"], kind: "politician"},
    ],
    role: optional("Rolle", "Role"),
    roleWords,
    from,
    to,
  },
};
