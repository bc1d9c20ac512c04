import {danishDefinitions} from "../definitions.ts";
import {type Cause, type FindingFigures, formatOf, type Headline, type Sentence, type Words} from "../language.ts";

const format = formatOf("da-DK", {
  none: "–",
  day: (year, month, day) => `${String(day).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`,
  quarter: (quarter, year) => `${quarter}. kvt. ${year}`,
  quarterInText: (quarter, year) => `${quarter}. kvartal ${year}`,
});
const {percent, percents, number} = format;

/** The roles that every dialect knows; others are the organisation's own. */
const roles: Words["roles"] = {
  leader: "leder",
  deputy: "stedfortræder",
  coordinator: "tovholder",
  member: "deltager",
  observer: "observatør",
};

/** An end of the range of a measure. */
const bound = (end: number) => number(end, Number.isInteger(end) ? 0 : 1);

/** Points of a change without its sign: whole ones, and tenths where there is less than one. */
const points = (change: number) => number(Math.abs(change) * 100, Math.abs(change) < 0.00995 ? 1 : 0);
/** The same with the sign. */
const signedPoints = (change: number) => format.signed(change * 100, Math.abs(change) < 0.00995 ? 1 : 0);
const many = (count: number, one: string, more: string) => (count === 1 ? one : `${number(count)} ${more}`);

/** A network that fell under two members counts as closed without having ended: then no number is given. */
const some = (count: number, one: string, more: string) => (count === 0 ? more : many(count, one, more));

/** Stands after »mest på grund af«. */
function reason({kind, rises, networks}: Cause): string {
  const way = rises ? "mere" : "mindre";
  switch (kind) {
    case "continuing":
      return `en ${way} blandet sammensætning i de fortsatte netværk`;
    case "size":
      return "forskydninger i netværkenes størrelse";
    case "opened":
      return `${some(networks, "ét nyt netværk", "nye netværk")}, der går ${way} på tværs`;
    case "closed":
      return `afslutningen af ${some(networks, "ét netværk", "netværk")}, der gik ${rises ? "mindre" : "mere"} på tværs`;
    case "staff":
      return "medarbejdere, der er kommet, gået eller flyttet";
    case "reorganised":
      return "en omlægning af afdelingerne";
  }
}

/** Stands after »men mest fordi«; always of a rise. */
function clause({kind, networks}: Cause): string {
  switch (kind) {
    case "continuing":
      return "de fortsatte netværk er blevet mere blandede";
    case "size":
      return "netværkenes størrelse har forskudt sig";
    case "opened":
      return `der er kommet ${some(networks, "ét nyt netværk", "nye netværk")}, der går mere på tværs`;
    case "closed":
      return `${some(networks, "ét netværk", "netværk")}, der gik mindre på tværs, er afsluttet`;
    case "staff":
      return "medarbejdere er kommet, gået eller flyttet";
    case "reorganised":
      return "afdelingerne er omlagt";
  }
}

/** The first few by name, and how many more there are. */
function someOf(names: readonly string[]): string {
  const named = names.slice(0, 3).map((name) => `»${name}«`);
  const rest = names.length - named.length;
  return inOneLine.format(rest > 0 ? [...named, many(rest, "ét netværk til", "netværk til")] : named);
}

/** »3 fra Kultur og 2 fra Miljø«. */
const membersOf = (members: readonly {readonly department: string; readonly count: number}[]) =>
  inOneLine.format(members.map(({department, count}) => `${number(count)} fra ${department}`));
const inOneLine = new Intl.ListFormat("da-DK");

function headline(headline: Headline): Sentence {
  if (headline.kind === "thin") {
    const before = "Tallene er for usikre til en konklusion: Vi kender kun afdelingen for ";
    return [before, percent(headline.coverage), " af medlemskaberne."];
  }
  const share = percent(headline.share);
  const taking = percent(headline.participation);
  const because = (cause: Cause | undefined) => (cause ? `, mest på grund af ${reason(cause)}` : "");
  switch (headline.kind) {
    case "first":
      return [
        `Udgangspunktet: ${taking} af medarbejderne er med i et netværk, og `,
        share,
        ` af de andre deltagere, de møder dér, kommer fra en anden afdeling${
          headline.chance
            ? `; ved en tilfældig fordeling ville det være ${percents(headline.chance.low, headline.chance.high)}`
            : ""
        }.`,
      ];
    case "share-falls":
      return [
        `Netværkene når mindre på tværs: ${taking} af medarbejderne er med, og `,
        share,
        ` af dem, de møder, er fra en anden afdeling – ${points(headline.change)} procentpoint mindre end for et år siden${because(headline.cause)}.`,
      ];
    case "reach-falls":
      return [
        "Netværkene når mindre på tværs: En gennemsnitlig medarbejder møder gennem netværk ",
        percent(headline.reach),
        ` af de øvrige afdelinger – ${points(headline.change)} procentpoint mindre end for et år siden. ${taking} af medarbejderne er med, og ${share} af dem, de møder, er fra en anden afdeling.`,
      ];
    case "above":
      return [
        "Netværkene binder afdelingerne mere sammen end ved en tilfældig fordeling: ",
        share,
        ` mod ${percents(headline.chance.low, headline.chance.high)}. ${taking} af medarbejderne er med.`,
      ];
    case "same":
      return [
        "Inden for netværkene er der ikke længere tegn på siloer: ",
        share,
        ` af dem, deltagerne møder, er fra en anden afdeling, det samme som ved en tilfældig fordeling. ${taking} af medarbejderne er med.`,
      ];
    case "breaking-down":
      return [
        `Siloerne brydes ned: ${taking} af medarbejderne er med i et netværk, og `,
        share,
        ` af de andre deltagere, de møder dér, er fra en anden afdeling – ${points(headline.change)} procentpoint mere end for et år siden${because(headline.cause)}.`,
      ];
    case "share-only":
      return [
        "Andelen på tværs er steget til ",
        share,
        headline.cause
          ? `, men mest fordi ${clause(headline.cause)}; ${
              headline.cause.kind === "reorganised"
                ? "det har ikke i sig selv bragt flere sammen"
                : "medarbejderne møder ikke flere fra andre afdelinger end før"
            }.`
          : ", men medarbejderne møder ikke flere fra andre afdelinger end før.",
      ];
    case "unclear":
      return [
        `Ingen statistisk sikker ændring${headline.sure ? " i forhold til en tilfældig fordeling" : ""}: ${taking} af medarbejderne er med i et netværk, og `,
        share,
        ` af dem, de møder, er fra en anden afdeling (${signedPoints(headline.change)} procentpoint på et år${headline.sure ? "" : ", inden for usikkerheden"}).`,
      ];
  }
}

/** How many such findings are false, on average, when all down to this one are called. */
const falseShare = (q: number) => (q < 0.001 ? "q under 0,001" : `q = ${number(q, 3)}`);

function pairEvidence({index, networks, people, q}: FindingFigures["pair-below-chance"]): string {
  return `Indeks ${number(index)} (100 = forventet; ${falseShare(q)}): ${number(people)} fælles deltagere i ${many(networks, "ét netværk", "netværk")}`;
}

/** Danish, as a municipality writes it. */
export const da: Words = {
  code: "da",
  format,
  headline,
  roles,
  metrics: {
    participation: {
      title: "Deltagelse",
      reads: "Andelen af medarbejderne, der er med i mindst ét netværk.",
    },
    reach: {
      title: "Rækkevidde",
      reads: "Hvor stor en del af de øvrige afdelinger en gennemsnitlig medarbejder møder gennem netværk.",
    },
    "cross-volume": {
      title: "Omfang på tværs",
      reads:
        "Medlemskaber pr. 100 ansatte, hvert talt med den del, der går på tværs. Falder, når tværgående netværk afsluttes.",
    },
    "cross-share": {
      title: "Andel på tværs",
      reads: "Sandsynligheden for, at en tilfældig anden deltager i et netværk kommer fra en anden afdeling.",
    },
    "cross-share-of-employees": {
      title: "Andel på tværs blandt alle ansatte",
      reads:
        "Sandsynligheden for, at to tilfældige ansatte kommer fra hver sin afdeling. Siger noget om afdelingernes størrelse, ikke om netværkene.",
    },
    "index-of-crossing": {
      title: "Indeks for andel på tværs",
      reads:
        "Andelen på tværs i forhold til det, en tilfældig fordeling ville give: 100 er som tilfældigt, 80 er en femtedel under. Kan ikke sammenlignes hen over en organisationsændring.",
    },
    "odds-ratio-of-crossing": {
      title: "Odds for at møde egen afdeling",
      reads:
        "Hvor mange gange større oddsene er for at møde en fra egen afdeling, end de ville være ved en tilfældig fordeling: 1 er som tilfældigt, 3 er tre gange så store. Kan også sammenlignes hen over en organisationsændring.",
    },
    "gap-of-participation": {
      title: "Afstand: hvem der deltager",
      reads:
        "Så mange procentpoint af andelen på tværs går tabt, fordi nogle afdelinger deltager mere end andre. Under 0 er deltagerne mere blandede end de ansatte.",
    },
    "gap-of-placing": {
      title: "Afstand: hvem der sættes sammen",
      reads:
        "Så mange procentpoint af andelen på tværs går tabt, fordi folk fra samme afdeling sidder i de samme netværk. Under 0 mødes flere på tværs end ved en tilfældig fordeling.",
    },
    coverage: {
      title: "Dækning",
      reads: "Andelen af medarbejdernes medlemskaber, hvor afdelingen er kendt. Resten er udeladt af opgørelsen.",
    },
    "ei-index": {
      title: "E-I-indeks",
      reads:
        "Forbindelser ud af afdelingen minus forbindelser inden for den, i forhold til dem alle: −1 er kun indadtil, 1 er kun udadtil.",
    },
    coleman: {
      title: "Valg af egne (Coleman)",
      reads:
        "Hvor meget en afdelings deltagere er sammen med deres egne ud over, hvad antallet tilsiger; 0: som tilfældigt, 1: kun med egne, −1: aldrig med egne.",
    },
    "odds-ratio-of-ties": {
      title: "Oddsforhold for forbindelser",
      reads:
        "Hvor mange gange større oddsene er for en forbindelse inden for afdelingerne end på tværs; 1: ingen forskel.",
    },
    assortativity: {
      title: "Assortativitet efter afdeling",
      reads:
        "Om forbindelser findes mellem folk fra samme afdeling ud over det tilfældige; 0: som tilfældigt, 1: alle inden for afdelingerne.",
    },
    "degree-assortativity": {
      title: "Assortativitet efter antal forbindelser",
      reads: "Om de, der har mange forbindelser, er forbundet med andre, der har mange.",
    },
    density: {
      title: "Tæthed",
      reads: "Hvor stor en del af alle mulige par der er i netværk sammen. Små afdelinger ser altid tættest ud.",
    },
    fragmentation: {
      title: "Opdeling",
      reads: "Hvor stor en del af parrene af deltagere der slet ikke kan nå hinanden gennem netværk.",
    },
    "distance-weighted-fragmentation": {
      title: "Opdeling efter afstand",
      reads: "Hvor langt deltagerne er fra hinanden: 0 % alle er i netværk sammen, 100 % ingen er.",
    },
    "department-pairs-connected": {
      title: "Par af afdelinger med fælles netværk",
      reads:
        "Hvor stor en del af parrene af afdelinger der har mindst ét netværk til fælles. Ét er nok, så tallet siger intet om omfanget.",
    },
    "department-fragmentation": {
      title: "Opdeling af afdelingerne",
      reads:
        "Hvor stor en del af parrene af afdelinger der slet ikke kan nå hinanden gennem netværk, heller ikke ad omveje over andre afdelinger.",
    },
    "department-distance-fragmentation": {
      title: "Opdeling af afdelingerne efter afstand",
      reads: "Hvor langt afdelingerne er fra hinanden: 0 % alle har netværk til fælles med alle, 100 % ingen har.",
    },
    "base-distance": {
      title: "Afstand i basisorganisationen",
      reads:
        "Hvor mange trin der i gennemsnit er fra en medarbejder til en i en anden afdeling ad linjen: op gennem enhederne og ned igen. To i samme enhed er 2 trin fra hinanden.",
    },
    "distance-with-networks": {
      title: "Afstand med netværkene",
      reads:
        "Hvor mange trin der i gennemsnit er fra en medarbejder til en i en anden afdeling, når vejen også kan gå gennem netværk. To i samme netværk er 2 trin fra hinanden.",
    },
    "base-efficiency": {
      title: "Nærhed i basisorganisationen",
      reads: "Hvor tæt medarbejderne er på hinanden ad linjen; 1: alle er i samme enhed, 0: ingen kan nå hinanden.",
    },
    "efficiency-with-networks": {
      title: "Nærhed med netværkene",
      reads:
        "Hvor tæt medarbejderne er på hinanden, når vejen også kan gå gennem netværk; 1: alle er i samme enhed eller netværk, 0: ingen kan nå hinanden.",
    },
    "fragmentation-without": {
      title: "Opdeling uden",
      reads:
        "Hvor langt de øvrige ville være fra hinanden, hvis afdelingen eller personen ikke var med. Jo mere over opdelingen efter afstand, jo mere hænger på den ene.",
    },
    "fragmentation-without-pair": {
      title: "Opdeling uden de to vigtigste",
      reads:
        "Hvor langt de øvrige ville være fra hinanden uden de to, der tilsammen betyder mest for sammenhængen. Tallet står ud for hver af dem.",
    },
    "fragmentation-without-pair-equals": {
      title: "Lige vigtige par for sammenhængen",
      reads: "Hvor mange lige vigtige par afdelingen eller personen indgår i. Står der 1 ud for to, er de parret.",
    },
    "distance-weighted-reach": {
      title: "Rækkevidde efter afstand",
      reads: "Hvor tæt alle er på afdelingen eller personen; 100 %: alle er i netværk med den.",
    },
    "distance-weighted-reach-of-pair": {
      title: "Rækkevidde efter afstand for de to, der når længst",
      reads: "Hvor tæt alle er på den nærmeste af de to, der tilsammen når længst. Tallet står ud for hver af dem.",
    },
    "distance-weighted-reach-of-pair-equals": {
      title: "Par, der når lige langt",
      reads:
        "Hvor mange par, der når lige langt, afdelingen eller personen indgår i. Står der 1 ud for to, er de parret.",
    },
    "tie-stability": {
      title: "Hvor stabile forbindelser er",
      reads: "Af de forbindelser, der fandtes sidst eller findes nu: hvor stor en del der fandtes begge gange.",
    },
    "ties-kept": {
      title: "Bevarede forbindelser",
      reads: "Par af medarbejdere, der var i netværk sammen sidst og stadig er det.",
    },
    "ties-formed": {
      title: "Nye forbindelser",
      reads: "Par af medarbejdere, der er i netværk sammen nu og ikke var det sidst.",
    },
    "ties-dissolved": {
      title: "Ophørte forbindelser",
      reads: "Par af medarbejdere, der var i netværk sammen sidst og ikke er det nu.",
    },
    concentration: {
      title: "Koncentration på få",
      reads: "Hvor stor en del af medlemskaberne de ti procent travleste deltagere har. 10 %: alle har lige mange.",
    },
    "networks-per-leader": {
      title: "Netværk pr. netværksleder",
      reads: "Hvor mange netværk en netværksleder i gennemsnit står i spidsen for.",
    },
    "participation-of-managers": {
      title: "Ledernes deltagelse",
      reads: "Andelen af lederne i organisationen, der er med i mindst ét netværk.",
    },
    "participation-without-managers": {
      title: "Deltagelse uden ledere",
      reads: "Andelen af medarbejdere uden lederansvar, der er i netværk med mindst én anden uden lederansvar.",
    },
    "reach-without-managers": {
      title: "Rækkevidde uden ledere",
      reads:
        "Hvor stor en del af de øvrige afdelinger en medarbejder uden lederansvar møder gennem andre uden lederansvar.",
    },
    "cross-share-without-managers": {
      title: "Andel på tværs uden ledere",
      reads: "Andelen på tværs, når lederne tages ud af netværkene: om det også er medarbejderne, der mødes på tværs.",
    },
    "participation-without-secretariat": {
      title: "Deltagelse uden sekretariatet",
      reads:
        "Andelen af medarbejderne uden for netværkenes sekretariat, der er i netværk med mindst én anden uden for det.",
    },
    "reach-without-secretariat": {
      title: "Rækkevidde uden sekretariatet",
      reads:
        "Hvor stor en del af de øvrige afdelinger en medarbejder møder, når sekretariatets egne folk ikke er med i netværkene.",
    },
    "cross-volume-without-secretariat": {
      title: "Omfang på tværs uden sekretariatet",
      reads:
        "Medlemskaber pr. 100 ansatte, hvert talt med den del, der går på tværs, når sekretariatets egne folk ikke er med.",
    },
    "cross-share-without-secretariat": {
      title: "Andel på tværs uden sekretariatet",
      reads:
        "Andelen på tværs, når sekretariatets egne folk tages ud af netværkene: om det kun er dem, der binder sammen, for det er deres arbejde.",
    },
    "participation-of-staff": {
      title: "Deltagelse efter personalegruppe",
      reads:
        "Andelen af en personalegruppe, der er med i mindst ét netværk: efter stilling, efter fuld tid eller deltid og efter central eller decentral placering.",
    },
    "participation-of-staff-standardised": {
      title: "Deltagelse efter personalegruppe, korrigeret for afdeling",
      reads:
        "Personalegruppens deltagelse, hvis den var fordelt på afdelingerne som alle ansatte. Forskellen til den faktiske deltagelse skyldes, hvor gruppen arbejder.",
    },
    "first-timers": {
      title: "Nye deltagere",
      reads: "Antallet af deltagere, der er med i netværk for første gang inden for det seneste år.",
    },
    "share-of-first-timers": {
      title: "Andel nye deltagere",
      reads: "Hvor stor en del af deltagerne der er med for første gang inden for det seneste år.",
    },
    "joins-in-12-months": {
      title: "Indtrædelser på et år",
      reads: "Hvor mange gange nogen er trådt ind i et netværk i de seneste 12 måneder.",
    },
    "leaves-in-12-months": {
      title: "Udtrædelser på et år",
      reads:
        "Hvor mange gange nogen er trådt ud af et netværk, der fortsætter, i de seneste 12 måneder. Kun folk, der stadig er ansat.",
    },
    "exits-within-6-months": {
      title: "Hurtigt ude igen",
      reads: "Hvor stor en del af dem, der trådte ind i et netværk, der var ude igen inden for et halvt år.",
    },
    "pair-weight": {
      title: "Fælles deltagelse",
      reads:
        "Hvor meget to afdelinger er fælles om netværk. Hvert medlemskab tæller én gang, så store netværk ikke dominerer.",
    },
    "pair-networks": {
      title: "Fælles netværk",
      reads: "Antallet af netværk med deltagere fra begge afdelinger.",
    },
    "pair-people": {
      title: "Fælles deltagere",
      reads: "Antallet af medarbejdere fra de to afdelinger, der er i netværk med nogen fra den anden.",
    },
    "pair-people-smaller-side": {
      title: "Fælles deltagere, den mindste side",
      reads: "Antallet af fælles deltagere fra den af de to afdelinger, der har færrest.",
    },
    "pair-people-without-busiest": {
      title: "Fælles deltagere uden det største netværk",
      reads: "Antallet af fælles deltagere, hvis det netværk, der bærer mest af forbindelsen, ikke fandtes.",
    },
    "pair-weight-without-busiest": {
      title: "Fælles deltagelse uden det største netværk",
      reads: "Den fælles deltagelse, der er tilbage, hvis det netværk, der bærer mest, ikke fandtes.",
    },
    "pair-people-without-one": {
      title: "Fælles deltagere uden én person",
      reads:
        "Hvor mange fælles deltagere de to afdelinger mindst har tilbage, hvis én person holder op i alle netværk.",
    },
    "pair-people-without-two": {
      title: "Fælles deltagere uden to personer",
      reads:
        "Hvor mange fælles deltagere de to afdelinger mindst har tilbage, hvis to personer holder op i alle netværk.",
    },
    "pair-people-without-three": {
      title: "Fælles deltagere uden tre personer",
      reads:
        "Hvor mange fælles deltagere de to afdelinger mindst har tilbage, hvis tre personer holder op i alle netværk.",
    },
    "pairs-with-five": {
      title: "Par af afdelinger med mindst fem fælles deltagere",
      reads: "Hvor mange par af afdelinger der har mindst fem medarbejdere i netværk med nogen fra den anden afdeling.",
    },
    "pairs-hanging-on-network": {
      title: "Par, der hænger på ét netværk",
      reads: "Hvor mange af disse par der ville have færre end fem fælles deltagere, hvis ét netværk sluttede.",
    },
    "pairs-hanging-on-one": {
      title: "Par, der hænger på én person",
      reads:
        "Hvor mange af disse par der ville have færre end fem fælles deltagere, hvis én person holdt op. Hvem det er, indgår ikke i tallet.",
    },
    "pairs-hanging-on-two": {
      title: "Par, der hænger på to personer",
      reads: "Hvor mange af disse par der ville have færre end fem fælles deltagere, hvis to personer holdt op.",
    },
    "pairs-hanging-on-three": {
      title: "Par, der hænger på tre personer",
      reads: "Hvor mange af disse par der ville have færre end fem fælles deltagere, hvis tre personer holdt op.",
    },
    "network-size": {
      title: "Netværksdeltagere",
      reads: "Antallet af ansatte i netværket.",
    },
    "members-from": {
      title: "Deltagere fra en gruppe",
      reads: "Antallet af netværkets deltagere fra én afdeling eller fra politikere, borgere og samarbejdspartnere.",
    },
    departments: {
      title: "Afdelinger i netværket",
      reads: "Antallet af afdelinger, netværkets deltagere kommer fra.",
    },
    simpson: {
      title: "Netværkets andel på tværs",
      reads: "Andelen af par af deltagere, der kommer fra hver sin afdeling.",
    },
    shannon: {
      title: "Blandethed (Shannon)",
      reads: "Hvor jævnt deltagerne fordeler sig på afdelinger; 0, når alle er fra samme afdeling.",
    },
    "hill-1": {
      title: "Afdelinger i praksis (Hill 1)",
      reads: "Det antal lige store afdelinger, der ville give samme blandethed.",
    },
    "hill-2": {
      title: "Store afdelinger i praksis (Hill 2)",
      reads: "Som Hill 1, men de store grupper af deltagere vejer tungest.",
    },
    rao: {
      title: "Blandethed med afstand (Rao)",
      reads:
        "Den gennemsnitlige organisatoriske afstand mellem to deltagere: 0 i samme afdeling, 0,5 i samme direktørområde, ellers 1.",
    },
    "rarefied-richness": {
      title: "Afdelinger blandt fem deltagere",
      reads:
        "Hvor mange afdelinger fem tilfældige deltagere i gennemsnit kommer fra. Kan sammenlignes mellem små og store netværk.",
    },
    credit: {
      title: "Bidrag til rækkevidden",
      reads:
        "Netværkets del af rækkevidden. Møder en medarbejder samme afdeling i flere netværk, deles bidraget ligeligt.",
    },
    "credit-rank": {
      title: "Plads efter bidrag",
      reads:
        "Netværkets plads efter bidrag til rækkevidden; 1 er størst. Fra-til er de pladser, det kan have, hvis andre medarbejdere af samme slags havde været med. Pladsen skal ikke læses mere præcist end det.",
    },
    "sole-reach": {
      title: "Rækkevidde, som kun dette netværk giver",
      reads: "Den del af rækkevidden, der går tabt, hvis netværket afsluttes.",
    },
    "unique-bridges": {
      title: "Par, der kun mødes her",
      reads: "Antallet af par fra hver sin afdeling, der er sammen i dette netværk og ikke i noget andet.",
    },
    "pairs-alone": {
      title: "Afdelingspar, der kun mødes her",
      reads: "Antallet af par af afdelinger, der mødes i dette netværk og ikke i noget andet.",
    },
    "credit-sum": {
      title: "Bidrag til rækkevidden, lagt sammen",
      reads:
        "Netværkenes bidrag til rækkevidden, lagt sammen efter den afdeling, der er vært, og deltagernes efter stillingsgruppe og rolle i netværket.",
    },
    "sole-reach-sum": {
      title: "Rækkevidde, som intet andet netværk giver, lagt sammen",
      reads:
        "Møder, der kun finder sted ét sted, lagt sammen efter den afdeling, der er vært, og efter deltagernes stillingsgruppe og rolle.",
    },
    "pairs-alone-sum": {
      title: "Par, der kun mødes ét sted, lagt sammen",
      reads:
        "Par af afdelinger, der kun mødes i ét netværk: efter den afdeling, der er vært, og delt mellem dem, der bærer parret, efter stillingsgruppe og rolle.",
    },
    overlap: {
      title: "Sammenfald",
      reads: "Hvor stor en del af de to netværks deltagere der er med i begge. 100 %: de samme mennesker.",
    },
    nesting: {
      title: "Det mindste i det største",
      reads:
        "Hvor stor en del af det mindste netværks deltagere der også er med i det største. 100 %: det ligger helt inde i det.",
    },
    "home-share": {
      title: "Andel fra hjemmeafdelingen",
      reads:
        "Hvor stor en del af deltagerne der kommer fra lederens afdeling eller, uden leder, fra den afdeling, flest kommer fra.",
    },
    "anchor-share": {
      title: "Andel fra afdelingen med det ledelsesmæssige ophæng",
      reads:
        "Hvor stor en del af deltagerne der kommer fra den afdeling, hvor netværket har sit ledelsesmæssige ophæng. 0: den er ikke repræsenteret.",
    },
    "anchor-present": {
      title: "Ledelsesmæssigt ophæng",
      reads: "Om netværket har et ledelsesmæssigt ophæng i en enhed, der findes på dagen (1: ja).",
    },
    leaders: {
      title: "Netværksledere",
      reads: "Antallet af netværksledere, der er i funktion.",
    },
    "months-without-leader": {
      title: "Måneder uden leder",
      reads: "Hvor mange hele måneder netværket har været uden leder; 0, når der er en.",
    },
    deputies: {
      title: "Stedfortrædere",
      reads: "Antallet af stedfortrædere for netværkslederen, der er i funktion.",
    },
    "months-without-change": {
      title: "Måneder uden ind- og udtrædelser",
      reads: "Hvor mange hele måneder ingen er trådt ind i netværket eller ud af det.",
    },
    "networks-with-politics": {
      title: "Netværk med politikere",
      reads: "Antallet af netværk, hvor ansatte møder politikere. Udvalgene tæller ikke med.",
    },
    "networks-with-citizens": {
      title: "Netværk med borgere",
      reads: "Antallet af netværk, hvor ansatte møder borgere. Udvalgene tæller ikke med.",
    },
    "networks-with-partners": {
      title: "Netværk med samarbejdspartnere",
      reads: "Antallet af netværk, hvor ansatte møder samarbejdspartnere. Udvalgene tæller ikke med.",
    },
    "departments-with-politics": {
      title: "Afdelinger i netværk med politikere",
      reads: "Antallet af afdelinger, der møder politikere i netværk. Udvalgene tæller ikke med.",
    },
    "departments-with-citizens": {
      title: "Afdelinger i netværk med borgere",
      reads: "Antallet af afdelinger, der møder borgere i netværk. Udvalgene tæller ikke med.",
    },
    "departments-with-partners": {
      title: "Afdelinger i netværk med samarbejdspartnere",
      reads: "Antallet af afdelinger, der møder samarbejdspartnere i netværk. Udvalgene tæller ikke med.",
    },
    "shared-politicians": {
      title: "Politikere i både udvalg og netværk",
      reads: "Antallet af politikere, der sidder i udvalget og er med i netværket.",
    },
    "contact-carriers": {
      title: "Medarbejdere med kontakten udadtil",
      reads:
        "Hvor mange medarbejdere der er i netværk med borgere eller med politikere. Er de få, hænger kontakten på dem.",
    },
    degree: {
      title: "Andre deltagere, man møder",
      reads: "Antallet af andre, en person er i netværk med.",
    },
    "two-mode-degree": {
      title: "Netværk pr. person",
      reads: "Andelen af alle netværk, en person er med i.",
    },
    "two-mode-betweenness": {
      title: "Bindeled mellem netværk",
      reads: "Hvor ofte den korteste vej mellem to andre går over denne deltager.",
    },
    "two-mode-betweenness-normalised": {
      title: "Bindeled mellem netværk, andel af det mulige",
      reads: "Hvor ofte den korteste vej mellem to andre går her over, i forhold til det mest mulige.",
    },
    strength: {
      title: "Samlet tyngde af forbindelser",
      reads:
        "Hvor meget en deltager samlet er sammen med andre; med de valgte vægte er det antallet af netværk, hvor der er andre med.",
    },
    constraint: {
      title: "Indsnævring",
      reads:
        "Hvor lukket en deltagers kreds er: højt tal, hvis de samme mennesker går igen, lavt hvis kredsen rækker i flere retninger.",
    },
    "effective-size": {
      title: "Effektiv kreds",
      reads:
        "Antallet af andre, en deltager har forbindelse til, når dem, der i forvejen kender hinanden, ikke tælles fuldt med hver for sig.",
    },
    efficiency: {
      title: "Andel uden overlap",
      reads: "Hvor stor en del af kredsen, der ikke overlapper. Store netværk giver altid meget overlap.",
    },
    hierarchy: {
      title: "Afhængighed af én forbindelse",
      reads: "Om indsnævringen skyldes en enkelt person i kredsen. 0: alle fylder lige meget.",
    },
    "local-clustering": {
      title: "Kredsens tæthed",
      reads:
        "Hvor stor en del af parrene i en deltagers kreds der selv er i netværk sammen. Højt tal er almindeligt, fordi alle i et netværk tæller som forbundet.",
    },
    "two-mode-effective-size": {
      title: "Effektiv kreds gennem netværk",
      reads:
        "Antallet af andre, en deltager møder i sine netværk, når dem, der også møder hinanden, ikke tælles fuldt med hver for sig. Kun antallet af fælles netværk tæller, ikke deres størrelse.",
    },
    "two-mode-constraint": {
      title: "Indsnævring gennem netværk",
      reads:
        "Om en deltagers netværk fører til de samme mennesker, og om et netværks medlemmer ses igen i de samme andre netværk. Højt tal, hvis de gør, eller hvis der kun er få.",
    },
    "two-mode-clustering": {
      title: "Lukkede kredse på tværs af netværk",
      reads:
        "Hvor ofte to, man møder i hvert sit netværk, også mødes i et tredje. Netværkenes størrelse trækker ikke tallet op.",
    },
    "bridging-coefficient": {
      title: "Smal passage",
      reads: "Høj for en deltager med få forbindelser, der står mellem andre med mange.",
    },
    "bridging-centrality": {
      title: "Bindeled mellem tætte dele",
      reads:
        "Høj for den, som mange af de korteste veje går igennem, og som samtidig er en smal passage. Siger, hvor der er et bindeled, ikke hvor god det er.",
    },
    betweenness: {
      title: "Mellemled",
      reads: "Hvor mange par af andre deltagere der har deres korteste vej gennem denne deltager.",
    },
    "harmonic-closeness": {
      title: "Nærhed",
      reads: "Hvor tæt en deltager er på alle andre deltagere; 100 %: i netværk sammen med dem alle.",
    },
    "core-number": {
      title: "Kernetal",
      reads: "Hvor dybt i den tætteste del en deltager er. Et enkelt stort netværk giver i sig selv et højt tal.",
    },
    pagerank: {
      title: "Tilfældig færden (PageRank)",
      reads: "Hvor ofte man ville møde en deltager, hvis man gik på må og få fra deltager til deltager.",
    },
    eigenvector: {
      title: "Egenvektorcentralitet",
      reads: "Høj for den, der er forbundet med mange, som selv er forbundet med mange.",
    },
    "articulation-point": {
      title: "Eneste forbindelse",
      reads: "Om nogle deltagere kun hænger sammen med de øvrige gennem denne deltager (1: ja).",
    },
    "pairs-on-person": {
      title: "Par, der hænger på deltageren",
      reads:
        "Hvor mange par af afdelinger der ville komme under fem fælles deltagere, hvis denne deltager holdt op i alle netværk.",
    },
    "participation-coefficient": {
      title: "Spredning over afdelinger",
      reads: "Hvor jævnt en deltagers forbindelser er fordelt på afdelingerne; 0: alle i én afdeling.",
    },
    "within-module-z": {
      title: "Forbindelser i egen afdeling",
      reads:
        "Om en deltager har flere forbindelser i egen afdeling end afdelingens øvrige deltagere, i standardafvigelser.",
    },
    "brokerage-coordinator": {
      title: "Bindeled blandt egne",
      reads: "Hvor mange par, begge fra egen afdeling og ikke i netværk sammen, en deltager står imellem.",
    },
    "brokerage-itinerant": {
      title: "Bindeled inden for en anden afdeling",
      reads: "Hvor mange par, begge fra den samme anden afdeling og ikke i netværk sammen, en deltager står imellem.",
    },
    "brokerage-gatekeeper": {
      title: "Bindeled mellem egen og anden afdeling",
      reads:
        "Hvor mange par, en fra egen og en fra en anden afdeling og ikke i netværk sammen, en deltager står imellem.",
    },
    "brokerage-liaison": {
      title: "Bindeled mellem to andre afdelinger",
      reads:
        "Hvor mange par fra to forskellige andre afdelinger, der ikke er i netværk sammen, en deltager står imellem.",
    },
    "brokerage-total": {
      title: "Bindeled i alt",
      reads: "Hvor mange par, der ikke selv er i netværk sammen, en deltager står imellem.",
    },
    "directed-coordinator": {
      title: "Formidler blandt egne",
      reads:
        "Hvor mange gange personen er vejen fra en i egen afdeling til en anden i egen afdeling, som den første ikke selv nævner.",
    },
    "directed-itinerant": {
      title: "Formidler inden for en anden afdeling",
      reads:
        "Hvor mange gange personen er vejen fra en i en anden afdeling til en anden i den samme afdeling, som den første ikke selv nævner.",
    },
    "directed-representative": {
      title: "Formidler ud af egen afdeling",
      reads:
        "Hvor mange gange personen er vejen fra en i egen afdeling til en i en anden afdeling, som den første ikke selv nævner.",
    },
    "directed-gatekeeper": {
      title: "Formidler ind i egen afdeling",
      reads:
        "Hvor mange gange personen er vejen fra en i en anden afdeling til en i egen afdeling, som den første ikke selv nævner.",
    },
    "directed-liaison": {
      title: "Formidler mellem to andre afdelinger",
      reads:
        "Hvor mange gange personen er vejen fra en i en anden afdeling til en i en tredje, som den første ikke selv nævner.",
    },
    "directed-brokerage": {
      title: "Formidler i alt",
      reads: "Hvor mange gange personen er vejen fra en til en anden, som den første ikke selv nævner.",
    },
    community: {
      title: "Fællesskab",
      reads: "Nummeret på den gruppe af personer, der især mødes indbyrdes.",
    },
    communities: {
      title: "Fællesskaber",
      reads: "Antallet af grupper af personer, der især mødes indbyrdes.",
    },
    "modularity-of-departments": {
      title: "Afdelingernes modularitet",
      reads:
        "Hvor meget møderne samler sig inden for afdelingerne i forhold til, hvad antallet af møder ville give; 0 er intet mønster.",
    },
    "modularity-of-communities": {
      title: "Fællesskabernes modularitet",
      reads: "Som afdelingernes modularitet, men for de grupper, der især mødes indbyrdes.",
    },
    "barber-modularity-of-departments": {
      title: "Afdelinger på hjemmebane (Barber)",
      reads:
        "Hvor meget deltagelsen samler sig i netværk, der hører hjemme i deltagerens egen afdeling, ud over hvad antallet tilsiger; 0 er intet mønster.",
    },
    "barber-modularity-of-communities": {
      title: "Fællesskaber og deres netværk (Barber)",
      reads:
        "Hvor tydeligt personer og netværk falder i de samme fællesskaber; 0: slet ikke. Læses sammen med samme tal for afdelingerne.",
    },
    "normalised-mutual-information": {
      title: "Overensstemmelse med afdelingerne (NMI)",
      reads: "Hvor godt fællesskaberne følger afdelingerne: 0 slet ikke, 1 helt.",
    },
    "adjusted-rand": {
      title: "Overensstemmelse ud over tilfældet (Rand)",
      reads: "Hvor godt fællesskaberne følger afdelingerne ud over det tilfældige: 0 som tilfældigt, 1 helt.",
    },
    "variation-of-information": {
      title: "Afstand til afdelingerne",
      reads: "Hvor langt inddelingen i fællesskaber er fra inddelingen i afdelinger; 0 er den samme inddeling.",
    },
    "adjusted-mutual-information": {
      title: "Justeret fælles information",
      reads: "Hvor godt fællesskaberne passer med afdelingerne ud over det tilfældige; 0: som tilfældigt, 1: helt ens.",
    },
    "community-stability": {
      title: "Fællesskabernes fasthed",
      reads:
        "Hvor ens fællesskaberne bliver, når de findes ti gange med forskellige tilfældige tal; 1: ens hver gang, 0: ikke mere end tilfældigt. Er tallet lavt, skal man ikke læse meget ud af, hvem der hører til hvor.",
    },
    "community-stability-over-networks": {
      title: "Fællesskabernes sikkerhed med andre netværk",
      reads:
        "Hvor ens fællesskaberne bliver, når netværkene trækkes på ny: 1 helt ens, 0 ikke mere end tilfældet. Et lavt tal betyder, at de hænger på enkelte netværk.",
    },
    "community-continuity": {
      title: "Fællesskaberne siden sidste periode",
      reads:
        "Hvor ens fællesskaberne er nu og ved udgangen af perioden før, blandt dem, der er med begge gange: 1 helt ens, 0 ikke mere end tilfældet.",
    },
    "community-size": {
      title: "Deltagere i fællesskabet",
      reads: "Hvor mange personer der hører til fællesskabet.",
    },
    "community-departments": {
      title: "Afdelinger i fællesskabet",
      reads: "Hvor mange afdelinger fællesskabets deltagere kommer fra. En enkelt gæst er nok til at tælle med.",
    },
    "community-effective-departments": {
      title: "Fællesskabets spredning",
      reads:
        "Hvor mange lige store afdelinger fællesskabet svarer til. Nær 1 er det stort set én afdeling; jo højere tal, jo mere går det på tværs.",
    },
    "community-largest-share": {
      title: "Fællesskabets største afdeling",
      reads:
        "Andelen af fællesskabets deltagere, der er fra den afdeling, flest er fra. Er den halvdelen eller mindre, går fællesskabet på tværs.",
    },
    "department-communities": {
      title: "Fællesskaber, som afdelingen er delt på",
      reads:
        "Hvor mange lige store fællesskaber afdelingens deltagere svarer til at være delt på. 1: alle er i det samme.",
    },
    "community-recovery": {
      title: "Genfundet af fællesskabet",
      reads:
        "Hvor meget af fællesskabet der findes igen, når netværkene trækkes på ny. Fra 0,75 kan man stole på det; under 0,5 er det lige så tit gået i opløsning.",
    },
    "louvain-community": {
      title: "Fællesskab (Louvain)",
      reads:
        "Nummeret på den gruppe, personen er i, når grupperne findes med Louvain i stedet for Leiden: til sammenligning med andre programmer.",
    },
    "modularity-of-louvain-communities": {
      title: "Fællesskabernes modularitet (Louvain)",
      reads: "Som fællesskabernes modularitet, men for de grupper, Louvain finder: til sammenligning.",
    },
  },
  definitions: danishDefinitions,
  explain: {
    formula: "Formel",
    symbols:
      "E ansatte på dagen med kendt afdeling, E_g af dem i afdeling g, G afdelinger; n et netværk, k_n dets deltagere, c_ng af dem fra afdeling g; N deltagere i netværk med to eller flere, N_g af dem fra afdeling g; M summen af k_n over de netværk",
    of: "For",
    levels: {
      whole: "hele organisationen",
      group: "afdeling",
      area: "direktørområde",
      "group-pair": "par af afdelinger",
      "area-pair": "par af direktørområder",
      "staff-group": "personalegruppe",
      network: "netværk",
      "network-pair": "par af netværk",
      person: "person (kun for sekretariatet)",
      community: "fællesskab",
    },
    unit: "Enhed",
    quantities: {
      share: "andel",
      count: "antal",
      steps: "trin",
      months: "måneder",
      rank: "plads",
      "per 100 employees": "pr. 100 ansatte",
      index: "indeks",
      weight: "vægt",
      nats: "nats",
      bits: "bits",
      "effective number": "effektivt antal",
    },
    label: "nummer på en gruppe",
    range: (low, high) =>
      Number.isFinite(low)
        ? Number.isFinite(high)
          ? `fra ${bound(low)} til ${bound(high)}`
          : `${bound(low)} og opefter`
        : "uden grænser",
    chance: "Holdes op mod tilfældet",
    nullModels: {
      memberships: "blandede medlemskaber",
      guests: "blandede gæster",
      labels: "blandede afdelinger",
    },
    source: "Kilde",
  },
  flower: {
    heart: ["Sekre-", "tariatet"],
    description: (living, closed) =>
      `Blomsten: ${many(living, "ét aktivt netværk", "aktive netværk")}${
        closed === 0 ? "" : ` og ${many(closed, "ét afsluttet", "afsluttede")}`
      } vist som kronblade omkring Sekretariatet, hvert ved lederens afdeling. Alle tal står i tabellen under figuren.`,
    network: "Netværk",
    department: "Lederens afdeling",
    guestsFrom: "Deltagere fra",
    people: "Antal",
    employees: "Medarbejdere",
    share: "Andel på tværs",
    employeesShort: "medarb.",
    shareShort: "på tværs",
    closed: "afsluttet",
    nameOnly: "vises ikke",
    noNetworks: "ingen netværk",
    politics: "Politisk niveau",
    society: "Borgere og samarbejdspartnere",
    shareLegend: "Andel på tværs af afdelinger",
    chance: (share) => `(tilfældigt: ${share})`,
    under: (limit) => `under ${limit}`,
    andOver: (limit) => `${limit} og derover`,
    threadLegend: "Medarbejdere fra en anden afdeling",
    anchor: "ledelsesmæssigt ophæng i en anden afdeling",
    closedPetal: "afsluttet netværk",
    nameOnlyPetal: (minimumGroup) => `under ${minimumGroup} medarbejdere: kun navnet vises`,
    areaLegend: "Bladets areal: medarbejdere",
    arcs: "Buens længde følger antallet af netværk, ikke afdelingens størrelse.",
    wideThreadsOnly: (least) => `Kun tråde med mindst ${least} medarbejdere er tegnet.`,
  },
  shown: {
    few: (most) => `1–${most}`,
    noneOrFew: (most) => `0–${most}`,
    none: "ingen",
    hidden: "vises ikke (anonymitet)",
    range: (from, to) => `${from}–${to}`,
    under: (limit) => `under ${limit}`,
    andOver: (limit) => `${limit} og derover`,
  },
  trend: {
    title: (level, distance) => {
      switch (level) {
        case undefined:
          return "Andelen på tværs over tid";
        case "below":
          return `Andelen på tværs ligger ${points(distance)} point under det tilfældige`;
        case "above":
          return `Andelen på tværs ligger ${points(distance)} point over det tilfældige`;
        case "within":
          return "Andelen på tværs svarer til det tilfældige";
      }
    },
    subtitle:
      "Sandsynligheden for, at en tilfældig anden deltager i et netværk kommer fra en anden afdeling. Lyslilla: 95 %-usikkerhedsinterval.",
    chance: "Tilfældig fordeling af de samme deltagere",
    distance: (level, distance) => `${points(distance)} point ${level === "above" ? "over" : "under"}`,
    period: "Periode",
    share: "Andel på tværs",
    interval: "95 %-usikkerhedsinterval",
    chanceBand: "Tilfældig fordeling",
    from: "fra",
    to: "til",
    description: "Linjediagram over andelen på tværs i hver periode, med båndet for en tilfældig fordeling.",
  },
  groupMatrix: {
    heading: "Fælles deltagelse mellem afdelingerne",
    title: (below, pairs) => {
      const of = `${number(pairs)} par af afdelinger`;
      return below === 0
        ? `Ingen af ${of} har statistisk sikkert færre fælles deltagere end forventet`
        : `${number(below)} af ${of} har statistisk sikkert færre fælles deltagere end forventet`;
    },
    subtitle:
      "Indeks for fælles deltagelse, 100 = forventet: Netværkets egen afdeling ligger fast, og gæsterne er byttet tilfældigt.",
    department: "Afdeling",
    otherDepartment: "Anden afdeling",
    index: "Indeks (100 = forventet)",
    ownShare: "Egen andel på tværs",
    ownExpected: "Ved tilfældig fordeling",
    networks: "Fælles netværk",
    people: "Fælles deltagere",
    verdict: "Forskel",
    more: "▲ statistisk sikkert over det forventede",
    less: "▼ statistisk sikkert under det forventede",
    unclear: "inden for usikkerheden",
    untested: "ikke testet",
    own: "egen afdeling",
    legendMore: "▲ over det forventede",
    legendLess: "▼ under det forventede",
    legendUnclear: "inden for usikkerheden",
    legendOwn: "egen andel på tværs",
    legendFew: "ingen eller få",
    legendHidden: "vises ikke (anonymitet)",
    fewMeans: (minimumGroup) =>
      `»0–${minimumGroup - 1}« er ingen eller få fælles deltagere. Klassen omfatter også par, hvor færre end ${minimumGroup} er tilbage uden det største netværk, eller hvor den ene afdeling har færre end 3. Feltet på skrå er afdelingens egen andel på tværs.`,
    tooMany: (departments, most) =>
      `Matricen vises ikke: Der er ${number(departments)} afdelinger, og den kan læses med højst ${number(most)}.`,
    description: "Matrix over par af afdelinger med indeks for fælles deltagelse; 100 er det forventede.",
  },
  networks: {
    title: (half, named, percentage) =>
      half === undefined
        ? `De ${number(named)} største bidrag er tilsammen ${percent(percentage / 100)} af rækkevidden på tværs`
        : half === 1
          ? "Ét netværk står for halvdelen af rækkevidden på tværs"
          : `${number(half)} netværk står for halvdelen af rækkevidden på tværs`,
    subtitle: "Hvert netværks bidrag i procent af al rækkevidde.",
    network: "Netværk",
    credit: "Bidrag til rækkevidden",
    sole: "gives kun af dette netværk",
    shared: "gives også af andre",
    ofWhichSole: "Heraf givet kun af dette netværk",
    rest: (networks) => (networks === 1 ? "1 øvrigt" : `${number(networks)} øvrige`),
    description: "Søjler med netværkenes bidrag til rækkevidden i procent; bidragene er tilsammen 100 %.",
  },
  page: {
    title: "Ledelsesrapport",
    structure: "Netværksstrukturen",
    asOf: (day) => `opgjort pr. ${day}`,
    nothing: "Der er ingen netværk med deltagere fra mindst to medarbejdere at opgøre.",
    lede: (chance, taking, placing) => {
      const band = chance ? `Ved en tilfældig fordeling ville andelen være ${percents(chance.low, chance.high)}. ` : "";
      if (placing < 0.0005) return `${band}Deltagerne møder altså mindst lige så mange fra andre afdelinger.`;
      if (taking < 0.0005)
        return `${band}Hele afstanden på ${points(placing)} point ligger i, hvem der sættes sammen med hvem.`;
      return `${band}Afstanden til en helt blandet organisation skyldes to ting: hvem der deltager (${points(taking)} point), og hvem der sættes sammen med hvem (${points(placing)} point).`;
    },
    figures: "De fire hovedtal",
    employees: (count) => `ca. ${count} ansatte`,
    participants: (count) => `ca. ${count} deltagere`,
    per100: "pr. 100 ansatte",
    points: (change) => `${change} point`,
    since: (period) => `siden ${period}`,
    overAYear: "på et år",
    sure: "statistisk sikker",
    unsure: "inden for usikkerheden",
    index: (index) => `Indeks ${index} (100 = tilfældig)`,
    firstPeriod: "Første opgørelse",
    stopped: (table, refused, read, most) =>
      `Der er ikke udgivet nye rapporter. ${number(refused)} af ${number(read)} rækker om ${table === "ties" ? "samarbejde" : "medlemskaber"} kunne ikke indlæses. Det er flere end de ${percent(most, 1)}, der er tilladt, og tallene ville være misvisende. De seneste rapporter står uændret. Filen rejects.csv viser, hvilke rækker det er. Når de er rettet i kilden, kan kørslen gentages.`,
    frozen: (period) =>
      `Tallene til og med ${period} er fra dengang, de blev målt. Oplysninger om personer bag dem er siden slettet, fordi fristen er udløbet. Tallene regnes derfor ikke om, og en ændring siden da kan ikke altid deles op på årsager.`,
    flowerSubtitle:
      "Hvert kronblad er et netværk, tegnet ved lederens afdeling. Jo mørkere, jo større andel på tværs; trådene er medarbejdere fra andre afdelinger.",
    flower: (networks) =>
      networks === 1
        ? "Ét aktivt netværk i organisationen"
        : `${number(networks)} aktive netværk fletter sig gennem organisationen`,
    flowerOf: (area, networks) => `${area}: ${many(networks, "ét aktivt netværk", "aktive netværk")}`,
    tooMany: (networks, most) =>
      `Netværkene vises ikke enkeltvis: Der er ${number(networks)}, og det kan læses med højst ${number(most)}.`,
    asTable: "Vis tallene som tabel",
    chart: (title) => `Figur: ${title}`,
    download: "Hent",
    fragile: ({pairs, network, onePerson, twoPeople, threePeople}) => {
      if (pairs === 0) return "Ingen par af afdelinger har fem fælles deltagere eller flere.";
      const have = `${many(pairs, "Ét par af afdelinger", "par af afdelinger")} har mindst fem fælles deltagere.`;
      const onNetwork =
        network === 0
          ? "Ingen af dem afhænger af ét netværk"
          : `For ${number(network)} af dem afhænger det af ét netværk`;
      const onPeople =
        threePeople === 0
          ? "ingen af dem afhænger af tre personer eller færre"
          : `for ${number(onePerson)} afhænger det af én person, for ${number(twoPeople)} af højst to og for ${number(threePeople)} af højst tre`;
      return `${have} ${onNetwork}; ${onPeople}.`;
    },
    allNetworks: "Alle netværk, i alfabetisk orden",
    network: "Netværk",
    home: "Lederens afdeling",
    anchor: "Ledelsesmæssigt ophæng",
    size: "Ansatte",
    share: "Andel på tværs",
    credit: "Bidrag",
    inward:
      "Et netværk inden for én afdeling kan være ment sådan: Et fagligt netværk skal ikke nødvendigvis gå på tværs.",
    creditRead:
      "Bidraget er netværkets del af rækkevidden. Den mørke del går tabt, hvis netværket afsluttes; den lyse mødes også i andre netværk. Tilsammen er bidragene 100 %.",
    changes: "Hvad har ændret sig?",
    opened: (period) => `Nye netværk siden ${period}`,
    closed: (period) => `Afsluttede netværk siden ${period}`,
    noneOpened: "Ingen nye netværk.",
    noneClosed: "Ingen afsluttede netværk.",
    parts: (period) => `Ændringen i andelen på tværs siden ${period}`,
    partsRead: "Delene er regnet ud for hvert netværk og giver tilsammen hele ændringen.",
    causes: {
      continuing: "Sammensætningen i de fortsatte netværk",
      size: "Størrelsen af de fortsatte netværk",
      opened: "Nye netværk",
      closed: "Afsluttede netværk",
    },
    reorganised: (points) =>
      `En omlægning af afdelingerne står for ${points} af ændringen; den har ikke i sig selv ændret, hvem der mødes.`,
    part: "Del af ændringen",
    total: "I alt",
    standsOn: "Det bygger tallene på",
    sources: "Kilder",
    source: "Kilde",
    lastEvent: "Seneste hændelse",
    age: (days) =>
      days === 0
        ? "på opgørelsesdagen"
        : `${many(Math.abs(days), "1 dag", "dage")} ${days > 0 ? "før" : "efter"} opgørelsesdagen`,
    read: "Rækker læst",
    loaded: "Indlæst",
    rejected: "Afvist",
    odd: "Indlæst, men mangelfuldt (antal rækker)",
    coverage: (share, left) => `Afdelingen er kendt for ${share} af medarbejdernes medlemskaber; ${left} er udeladt.`,
    settings: "Fastlagt én gang",
    settingWords: {
      departments: "Afdeling er",
      ownUnit: "den enhed, hvor den ansatte er ansat",
      atDepth: (depth) => `enheder på niveau ${depth} (øverst = 0)`,
      listed: (units) => (units === 1 ? "én udpeget enhed" : `${number(units)} udpegede enheder`),
      weight: "Vægt af et møde",
      newman: "hvert medlemskab tæller én gang, 1/(k − 1) til hver anden deltager",
      count: "hvert fælles netværk tæller 1",
      broadcastLimit: "Informationslister",
      over: (limit) => `netværk med over ${number(limit)} deltagere; de vises, men regnes ikke med`,
      noLimit: "ingen grænse",
      silentRoles: "Roller, der ikke tæller",
      allRolesCount: "ingen; alle roller tæller",
      roles: (some) => some.map((role) => roles[role] ?? role).join(", "),
      needs: "Behov for samarbejde",
      noNeeds: "ikke angivet: alle par af afdelinger tæller ens",
      statedFor: (pairs) => `angivet for ${many(pairs, "ét par", "par")} af afdelinger`,
      halfLife: "Halveringstid for afsluttede netværk",
      noHalfLife: "0 dage; et afsluttet netværk tæller ikke",
      chance: "Tilfældige fordelinger",
      draws: (whole, pairs) => `${number(whole)} for helheden og ${number(pairs)} for par af afdelinger`,
      strata: "Bytning inden for",
      noStrata: "hele organisationen",
      strataAtDepth: (depth) => `samme enhed på niveau ${depth}`,
      minimumGroup: "Mindste gruppe",
      people: (count) => `${number(count)} personer`,
      seed: "Frø for tilfældige tal",
      version: "Version",
      periods: "Opgjorte dage",
      daysMeasured: (count, from, to) => (count === 1 ? to : `${number(count)} fra ${from} til ${to}`),
    },
    howToRead: "Sådan læses tallene",
    definitions: "Begreber",
    terms: [
      ["Deltagelse", "andelen af medarbejderne, der er med i mindst ét netværk med to eller flere ansatte."],
      ["Rækkevidde", "hvor stor en del af de øvrige afdelinger en gennemsnitlig medarbejder møder gennem netværk."],
      ["Omfang på tværs", "medlemskaber pr. 100 ansatte, hvert talt med den del, der går på tværs."],
      [
        "Andel på tværs",
        "sandsynligheden for, at en tilfældig anden deltager i et netværk kommer fra en anden afdeling. Hvert medlemskab tæller én gang, så store netværk dominerer ikke.",
      ],
      [
        "Tilfældig fordeling",
        "de samme personer med lige så mange netværk og de samme netværk med lige så mange deltagere, men tilfældigt sammensat. 95 % af de tilfældige fordelinger ligger i det grå bånd.",
      ],
      ["Forventet i matricen", "netværkets egen afdeling ligger fast, og gæsterne er byttet tilfældigt."],
      [
        "Indeks for tværgående sammensætning",
        "andelen på tværs i forhold til den tilfældige fordeling; 100 er tilfældig.",
      ],
      [
        "Bidrag",
        "netværkets del af rækkevidden. Møder en medarbejder samme afdeling i flere netværk, deles bidraget ligeligt mellem dem.",
      ],
      [
        "95 %-usikkerhedsinterval",
        "hvor andelen på tværs ville kunne ligge med andre netværk af samme slags. Opgørelsen selv omfatter alle registrerede netværk.",
      ],
    ],
    notes: (minimumGroup) => [
      "Opgørelsen bygger på registrerede medlemskaber. Et fælles medlemskab er en mulighed for at samarbejde, ikke i sig selv et samarbejde.",
      "»Siloerne brydes ned« er et udsagn om medlemskaber alene. Kvalitet, økonomi og virkning for borgerne kan ikke aflæses af dem.",
      "Tilfældighed er en målestok, ikke et mål. En høj andel på tværs er ikke i sig selv en succes, og et netværk inden for én afdeling kan være ment sådan.",
      "»Statistisk sikker« betyder, at 95 %-usikkerhedsintervallet for ændringen ikke indeholder nul. I matricen er der korrigeret for de mange sammenligninger.",
      "Det er ikke oplyst, hvilke afdelinger der har brug for hinanden. Derfor tæller alle par lige.",
      `Ingen enkeltpersoner vises. Tal om færre end ${minimumGroup} personer udelades, antal ansatte er afrundet til nærmeste 5, og netværk med under 20 ansatte vises kun med et interval for størrelsen og en klasse for andelen på tværs.`,
      "Formålet er at se, om netværkene går på tværs af afdelingerne. Opgørelsen bruges ikke til at vurdere den enkelte.",
    ],
  },
  findings: {
    barriers: "Barrierer",
    barriersRead: [
      "Det, der kan stå i vejen for at mødes på tværs, det alvorligste først inden for hver slags. Forslagene er forslag.",
      "»Ny« betyder, at fundet ikke var der i sidste periode, ikke at noget er blevet værre: Det siger ændringen. Et fund kommer med, når det er tydeligt, og forsvinder først, når det ikke længere er i nærheden af grænsen; imens står der, at det nu er inden for usikkerheden eller lige ved grænsen.",
      "»Efter omlægning« betyder, at parrets møder mest har ændret sig, fordi enheder har skiftet afdeling: Ingen har mødt nye af den grund.",
    ],
    drivers: "Drivkræfter",
    driversRead: [
      "Det, der får folk til at mødes på tværs. At noget følges ad, er ikke bevis for, at det ene er årsag til det andet.",
    ],
    kinds: {
      "needed-pair": {
        title: "Par, der har brug for hinanden, men har få fælles deltagere",
        rule: "Direktørerne har sat et behov fra 1 til 3 på parret, og de to afdelinger har færre end fewPeople fælles deltagere. Uden oplyste behov er der ingen.",
        evidence: ({need}) => `Få eller ingen fælles deltagere; behovet er sat til ${number(need)} af 3`,
        action:
          "Invitér den ene afdeling ind i et netværk hos den anden, eller start et netværk om det, de har brug for hinanden til.",
        counts: ["fælles deltager", "fælles deltagere"],
      },
      "untouched-pair": {
        title: "Par uden fælles netværk",
        rule: "Begge afdelinger har mindst leastParticipants deltagere, og intet netværk har folk fra dem begge. Om det er mindre end forventet, står ved siden af. Undersøges ikke, når der er over 100 afdelinger.",
        evidence: ({participants, sure}) =>
          `Ingen fælles netværk, selv om begge afdelinger har mindst ${number(participants)} deltagere${
            sure === undefined
              ? ""
              : sure
                ? "; det er statistisk sikkert under det forventede"
                : "; det er inden for usikkerheden"
          }`,
        action:
          "Spørg de to afdelinger, om de har opgaver til fælles. Har de det, så invitér dem ind i hinandens netværk.",
        counts: ["fælles deltager", "fælles deltagere"],
      },
      "pair-below-chance": {
        title: "Par med færre fælles deltagere end forventet",
        rule: "Vægten af møderne mellem to afdelinger, der mødes, ligger under det, den er, når gæsterne byttes tilfældigt; q under enter over alle par.",
        evidence: pairEvidence,
        action:
          "Drøft med de to afdelinger, om afstanden er tilsigtet. Er den ikke det, kan netværk, der ledes fra den ene, invitere flere fra den anden.",
      },
      "inward-department": {
        title: "Afdelinger, hvis deltagere mest mødes indbyrdes",
        rule: "Afdelingens andel på tværs ligger under det, en tilfældig fordeling giver, q under enter over alle afdelinger, og dens indeks er højst inwardIndex gange organisationens. Afdelinger med færre end leastParticipants deltagere er udeladt.",
        evidence: ({share, chance, index, whole, q}) =>
          `${percent(share)} af dem, deltagerne møder, er fra en anden afdeling${
            chance ? `; ved en tilfældig fordeling ville det være ${percents(chance.low, chance.high)}` : ""
          } (${falseShare(q)}). Indeks ${number(index)} mod ${number(whole)} i hele organisationen`,
        action:
          "Spørg afdelingens ledelse, hvilke af dens netværk der kunne have gæster, og hvilke netværk hos andre der mangler dens folk. Et fagligt netværk kan være ment som internt.",
      },
      "low-participation": {
        title: "Afdelinger, hvor få er med i netværk",
        rule: "Afdelingens deltagelse er under lowParticipation gange organisationens. Afdelinger med færre end leastParticipants ansatte er udeladt.",
        evidence: ({share, whole}) =>
          `${percent(share)} af medarbejderne er med i et netværk mod ${percent(whole)} i hele organisationen`,
        action:
          "Spørg ledelsen, om vagtplaner, afstand eller manglende kendskab holder medarbejderne væk, og invitér målrettet.",
      },
      "pair-on-one-network": {
        title: "Par, der hænger på ét netværk",
        rule: "De to afdelinger har mindst fewPeople fælles deltagere, men færre end fewPeople uden det netværk, der har flest af dem.",
        evidence: ({people, left, networks}) =>
          networks === 1
            ? `Alle ${number(people)} fælles deltagere mødes i ét netværk`
            : `${number(people)} fælles deltagere i ${number(networks)} netværk, men ${left === 0 ? "ingen" : `kun ${number(left)}`} uden det største`,
        action:
          "Sørg for, at netværket har en stedfortræder, og at det ikke afsluttes, før de to afdelinger mødes et andet sted.",
        counts: ["fælles deltager i andre netværk", "fælles deltagere i andre netværk"],
      },
      "ending-network": {
        title: "Netværk, der snart afsluttes, og som giver noget, ingen andre giver",
        rule: "Netværkets afslutning er kendt og mindre end endingMonths måneder væk, og det giver alene mindst endingShare af al rækkevidde eller er det eneste, hvor to afdelinger mødes.",
        evidence: ({end, share, pairs}) =>
          `Afsluttes ${format.day(end)}; ${percent(share, 1)} af al rækkevidde findes kun her${
            pairs === 0 ? "" : `, og ${many(pairs, "ét par af afdelinger", "par af afdelinger")} mødes kun her`
          }`,
        action: "Aftal inden afslutningen, hvor deltagerne skal mødes fremover, eller forlæng netværket.",
        counts: ["møde, der kun er her", "møder, der kun er her"],
      },
      "load-on-few": {
        title: "Deltagelse, der hviler på få",
        rule: "De travleste ti procent af deltagerne i organisationen eller i en afdeling har mindst fewShare af medlemskaberne. Afdelinger med færre end leastParticipants deltagere er udeladt.",
        evidence: ({share}) => `De travleste ti procent af deltagerne har ${percent(share)} af medlemskaberne`,
        action: "Giv plads til flere, før de samme får endnu et netværk.",
      },
      "load-on-one": {
        title: "Personer, som mange veje går igennem",
        rule: "Personen ligger på mindst oneShare af de korteste veje, der går gennem personer. Undersøges ikke, når der er færre end 10 gange leastParticipants deltagere. Kun til sekretariatet og under pseudonym.",
        evidence: ({share, networks}) =>
          `${percent(share)} af de korteste veje mellem deltagerne går gennem én person, der er med i ${many(networks, "ét netværk", "netværk")}`,
        action:
          "Tal med personen om opgaven, og lad en kollega gå med ind i nogle af netværkene. Oplysningen er kun til sekretariatet og bruges ikke til at vurdere personen.",
      },
      "network-without-leader": {
        title: "Netværk uden leder",
        rule: "Ingen har ledet netværket i mindst vacantMonths hele måneder, eller det vides ikke, hvor længe. Undersøges ikke, hvis intet netværk har en leder: Så er ledere ikke registreret.",
        evidence: ({months}) =>
          months === undefined
            ? "Ingen leder; det vides ikke siden hvornår"
            : `Ingen leder i ${many(months, "1 måned", "måneder")}`,
        action: "Udpeg en leder, eller afslut netværket.",
      },
      "network-without-deputy": {
        title: "Netværk, der binder meget sammen, men mangler en stedfortræder",
        rule: "Lederen har ingen stedfortræder, og netværkets bidrag til rækkevidden er mindst carryingTimes gange det gennemsnitlige. Undersøges ikke, hvis intet netværk har en stedfortræder: Så er stedfortrædere ikke registreret.",
        evidence: ({share}) => `${percent(share)} af al rækkevidde, og ingen stedfortræder for lederen`,
        action: "Udpeg en stedfortræder.",
      },
      "network-without-anchor": {
        title: "Netværk uden ledelsesmæssigt ophæng",
        rule: "Netværket har intet ledelsesmæssigt ophæng, eller det har ophæng i en enhed, der ikke findes på dagen. Undersøges ikke, hvis intet netværk har ophæng: Så er det ikke registreret.",
        evidence: ({members}) => `${number(members)} ansatte, og ingen enhed svarer for netværket`,
        action: "Giv netværket ledelsesmæssigt ophæng i en enhed.",
        counts: ["ansat", "ansatte"],
      },
      "anchor-not-represented": {
        title: "Netværk uden deltagere fra den afdeling, de er forankret i",
        rule: "Netværket har to eller flere ansatte, og ingen af dem er fra den afdeling, hvor det har sit ledelsesmæssige ophæng. Et ophæng over afdelingerne har ingen.",
        evidence: ({members}) => `Ingen af de ${number(members)} ansatte i netværket er fra afdelingen`,
        action: "Invitér en fra afdelingen, eller giv netværket ophæng dér, hvor deltagerne er.",
      },
      "one-department-network": {
        title: "Netværk inden for én afdeling",
        rule: "Alle ansatte i netværket er fra én afdeling, og der er mindst fewPeople af dem. Det kan være ment sådan, og det siger rapporten.",
        evidence: ({members}) =>
          `Alle ${number(members)} ansatte i netværket er fra samme afdeling; det kan være ment sådan`,
        action: "Spørg lederen, om netværket er ment som internt. Er det ikke, så invitér fra andre afdelinger.",
        counts: ["afdeling", "afdelinger"],
      },
      "near-copy": {
        title: "Netværk med næsten de samme deltagere",
        rule: "Mindst nearCopy af de to netværks ansatte tilsammen er med i begge.",
        evidence: ({overlap, people}) => `${percent(overlap)} af de tilsammen ${number(people)} ansatte er med i begge`,
        action: "Overvej at lægge de to netværk sammen.",
      },
      "nested-network": {
        title: "Netværk, hvis deltagere alle er med i et andet",
        rule: "Alle ansatte i det mindre netværk er også i det større; ingen af dem er registreret som en del af det andet, og de er ikke næsten ens.",
        evidence: ({smaller, larger}) =>
          `Alle ${number(smaller)} ansatte i det lille er også i det store, der har ${number(larger)}`,
        action: "Registrér det lille som en del af det store, hvis det er det. Ellers overvej, om begge er nødvendige.",
      },
      "network-without-change": {
        title: "Netværk uden udskiftning",
        rule: "Ingen er kommet til eller gået ud i mindst stillMonths måneder. Undersøges ikke, når medlemskaberne er uden datoer.",
        evidence: ({months}) => `Ingen er kommet til eller gået ud i ${many(months, "1 måned", "måneder")}`,
        action: "Spørg lederen, om netværket stadig mødes.",
      },
      "carrying-network": {
        title: "Netværk, der især binder afdelingerne sammen",
        rule: "Netværkets bidrag til rækkevidden, eller det, kun det giver, er mindst carryingTimes gange det gennemsnitlige netværks.",
        evidence: ({share, sole, equal}) =>
          `${percent(share, 1)} af al rækkevidde; ${percent(sole, 1)} findes kun her. Bidrog alle netværk lige meget, ville det være ${percent(equal, 1)}`,
        action:
          "Pas på netværket: Leder, stedfortræder og ledelsesmæssigt ophæng skal være på plads. Fortæl andre, hvordan det arbejder.",
      },
      "pair-above-chance": {
        title: "Par med flere fælles deltagere end forventet",
        rule: "Vægten af møderne mellem to afdelinger ligger over det, den er, når gæsterne byttes tilfældigt; q under enter over alle par.",
        evidence: pairEvidence,
        action: "Spørg de to afdelinger, hvad de gør, og om andre kan lære af det.",
      },
      "newly-met-pair": {
        title: "Par, der har fået fælles deltagere inden for et år",
        rule: "De to afdelinger har mindst fewPeople fælles deltagere og havde ingen i den tidligste periode inden for de seneste 12 måneder, hvor begge fandtes. Efter et år er de ikke længere nye.",
        evidence: ({people, networks, since}) =>
          `${number(people)} fælles deltagere i ${many(networks, "ét netværk", "netværk")}; ingen i ${format.periodInText(since)}`,
        action: "Spørg de to afdelinger, hvad der fik det i gang, og fortæl om det.",
        counts: ["fælles deltager", "fælles deltagere"],
      },
      "department-supplies-leaders": {
        title: "Afdelinger, der leverer mange netværksledere",
        rule: "Mindst leastLeaders netværksledere er fra afdelingen, og det er leadersTimes gange så mange, som dens del af de ansatte giver.",
        evidence: ({leaders, all, share}) =>
          `${number(leaders)} af ${number(all)} netværksledere er fra afdelingen, der har ${percent(share)} af de ansatte`,
        action: "Anerkend indsatsen, og spørg, om lederne har tid nok til den.",
        counts: ["netværksleder", "netværksledere"],
      },
      "department-with-first-timers": {
        title: "Afdelinger, der bringer nye deltagere med",
        rule: "Den del af afdelingens deltagere, der er med i netværk for første gang inden for 12 måneder, er mindst firstTimersTimes gange organisationens, og de er mindst fewPeople. Afdelinger med færre end leastParticipants deltagere er udeladt.",
        evidence: ({people, share, whole}) =>
          `${percent(share)} af deltagerne (${number(people)}) er med for første gang mod ${percent(whole)} i hele organisationen`,
        action: "Tag godt imod de nye, og spørg dem, hvordan de fik øje på netværkene.",
      },
    },
    whole: "Hele organisationen",
    person: (pseudonym) => `Person ${pseudonym}`,
    kind: "Fund",
    where: "Hvor",
    evidence: "Grundlag",
    change: "Ændring",
    life: "Set",
    action: "Forslag",
    headed: (title, count) => `${title} (${number(count)})`,
    proposal: (action) => `Forslag: ${action}`,
    states: {
      first: () => "ved første opgørelse",
      new: () => "ny",
      still: (since) => `siden ${since}`,
      gone: (since) => `ikke længere (fra ${since})`,
    },
    weak: {claim: "nu inden for usikkerheden", fact: "nu lige ved grænsen"},
    reorganised: "efter omlægning",
    changes: {
      share: (change) => `${change} point`,
      index: (change) => `${change} i indeks`,
      count: (change, unit) => `${change} ${unit}`,
      months: (change) => `${change} mdr.`,
      none: "uændret",
    },
    thresholds: "Grænser (kan sættes i pipelinefilen)",
    claims: "Hævder at være mere end tilfældigt: Falske fund holdes nede ved at rette for de mange sammenligninger.",
    heading: "Barrierer og drivkræfter",
    subtitle: "Det, sekretariatet kan arbejde med. Grundlag og forslag står i sekretariatets overblik.",
    noBarriers: "Ingen barrierer over grænserne.",
    noDrivers: "Ingen drivkræfter over grænserne.",
    counted: ({count, fresh, reorganised, unsure, gone}) => {
      const after = reorganised > 0 ? `, ${number(reorganised)} efter omlægning` : "";
      const parts = [
        ...(fresh > 0
          ? [`${count === fresh ? (count === 1 ? "ny" : "alle nye") : `heraf ${many(fresh, "1 ny", "nye")}`}${after}`]
          : []),
        ...(unsure > 0 ? [`${number(unsure)} nu inden for usikkerheden`] : []),
        ...(gone > 0 ? [`${number(gone)} er faldet væk siden sidst`] : []),
      ];
      return parts.length === 0 ? number(count) : `${number(count)} (${parts.join("; ")})`;
    },
    more: (count) => `og ${number(count)} til`,
  },
  dossier: {
    title: "Sekretariatets overblik",
    heading: "Netværkene enkeltvis, og hvad der kræver opmærksomhed",
    lede: "Kun til sekretariatet. Personer nævnes ikke ved navn; tal for få personer må ikke gives videre.",
    nothing: "Intet at vise for denne periode.",
    more: (rows) => `${number(rows)} rækker mere står i filen.`,
    networks: "Hvad hvert netværk bidrager med",
    credit: "Bidrag: møder med andre afdelinger",
    sole: "Heraf kun her",
    creditRead:
      "Bidraget tæller, hvor mange andre afdelinger deltagerne møder her; et møde, der også sker i andre netværk, deles mellem dem. »Heraf kun her« går tabt, hvis netværket afsluttes.",
    rank: "Plads, fra–til",
    rankRead:
      "»Plads« er de pladser, netværket kan have efter bidrag, hvis det var andre medarbejdere fra de samme afdelinger, der havde været med. Intervallerne gælder for alle netværk på én gang (95 %); en plads skal ikke læses mere præcist end det.",
    pairsAlone: "Afdelingspar, som kun det forbinder",
    needsRead: "Behovet er det, direktørerne har angivet: 1 er noget, 3 er meget.",
    needsNotStated:
      "Direktørerne har ikke angivet, hvilke afdelinger der har brug for hinanden. Alle par tæller derfor ens.",
    department: "Afdeling",
    people: "Fælles deltagere",
    change: {
      title: "Hvad ændringerne består af",
      reads: [
        "Hver ændring er delt på to måder, og hver af dem giver tilsammen hele ændringen: efter netværk og efter årsag. En deltagelse, der er begyndt eller ophørt, har den første årsag, der passer: at netværket åbnede eller blev afsluttet, at medarbejderen kom eller gik, ellers at nogen kom med i netværket eller forlod det.",
        "Omlægning er det, der følger af, at enheder har skiftet afdeling, er oprettet eller nedlagt; den ændrer ikke i sig selv, hvem der mødes. Usikkerheden gælder for andre netværk af samme slags. Hvert netværks del står i filen changes.csv.",
      ],
      since: "Siden",
      figure: "Tal",
      split: "Delt",
      part: "Hvad",
      byNetwork: "Efter netværk",
      byCause: "Efter årsag",
      whole: "Hele ændringen",
      headed: (figure, change, since) => `${figure}: ${change} siden ${since}`,
      interval: "Usikkerhed (95 %)",
      between: (low, high) => `fra ${low} til ${high}`,
      causes: {
        opened: "Netværk åbnet",
        closed: "Netværk afsluttet",
        joined: "Kommet med i fortsatte netværk",
        ended: "Udtrådt af fortsatte netværk",
        hired: "Nye medarbejdere",
        left: "Medarbejdere, der er gået",
        moved: "Medarbejdere, der er flyttet",
        reorganised: "Omlægning af afdelinger",
      },
    },
    creditSums: {
      title: "Hvem der bærer bidraget",
      reads:
        "Netværkenes bidrag lagt sammen: efter den afdeling, der er vært, og efter rolle, arbejdstid, arbejdssted og stilling for dem, der møder andre i dem. Store grupper bidrager mere, fordi de er flere; tallet siger ikke, hvem der er dygtigst til det. Par, der kun mødes i ét netværk, er delt mellem dem, der bærer dem dér.",
      by: "Efter",
      who: "Hvem",
      people: "Personer",
      pairsAlone: "Afdelingspar, som kun ét netværk forbinder",
      host: "Vært",
      divisions: {role: "Rolle", hours: "Arbejdstid", place: "Arbejdssted", position: "Stilling"},
      fullTime: "fuld tid",
      partTime: "deltid",
      central: "centralt",
      decentral: "decentralt",
    },
    staff: {
      title: "Hvem der deltager",
      reads: [
        "Andelen af hver personalegruppe, der er med i mindst ét netværk; stillinger med under 20 ansatte er ikke med.",
        "Korrigeret for afdeling er den andel, der ville deltage, hvis gruppen var fordelt på afdelingerne som alle ansatte: Er den lige så lav, skyldes det ikke, hvor gruppen arbejder. Den mangler, hvor gruppens afdelinger har under halvdelen af alle ansatte.",
      ],
      standardised: "Korrigeret for afdeling",
      management: "Ledelse",
      managers: "ledere",
    },
    without: {
      managers: {
        title: "Uden lederne",
        reads: [
          "Hele organisationens tal, som de er, og som de ville være, hvis lederne hverken talte med blandt de ansatte eller i netværkene. Falder de meget, er det især ledere, der mødes på tværs.",
        ],
        column: "Uden ledere",
      },
      secretariat: {
        title: "Uden sekretariatets egne medarbejdere",
        reads: [
          "Sekretariatet binder sammen, fordi det er dets opgave. Her står hele organisationens tal, som de er, og som de ville være, hvis sekretariatets egne medarbejdere hverken talte med blandt de ansatte eller i netværkene. Er tallene næsten de samme, hænger netværkene sammen uden dem.",
        ],
        column: "Uden sekretariatet",
      },
      figure: "Tal",
      all: "Alle ansatte",
      difference: "Forskel",
    },
    society: {
      title: "Kontakten til politikere, borgere og samarbejdspartnere",
      reads: [
        "I hvor mange netværk ansatte møder dem, og hvor mange ansatte der er med i de netværk og dermed har kontakten. Er det få, hænger den på dem. Udvalgene tæller ikke med.",
      ],
      carriers: (networks) => `Ansatte i ${networks.toLowerCase()}`,
      committees: "Udvalg og netværk med fælles politikere",
      committeesRead: (minimumGroup) => [
        "Et netværk, hvis politikere også sidder i et udvalg, har en vej til de politiske beslutninger.",
        `Hvor mange politikere de har til fælles, står i parentes, når det er mindst ${number(minimumGroup)}.`,
      ],
      committee: "Udvalg",
      networks: "Netværk med fælles politikere",
      which: "Hvilke",
    },
    areas: {
      title: "Direktørområderne hver for sig",
      reads: [
        "På tværs er her fra ét direktørområde til et andet: Møder mellem afdelinger i samme område tæller ikke. Rækkevidden er, hvor stor en del af de øvrige områder en gennemsnitlig medarbejder møder.",
        "Ved tilfældig fordeling er de samme medlemskaber byttet tilfældigt mellem deltagerne; det er kun regnet ud for den seneste periode.",
      ],
      area: "Direktørområde",
      otherArea: "Andet direktørområde",
      byChance: (figure) => `${figure} ved tilfældig fordeling`,
      pairsTitle: "Par af direktørområder",
      pairsRead: [
        "Hvor meget to direktørområder deltager sammen. Vægten er summen af det, områdernes afdelinger har sammen. Indekset er 100, hvis det er som forventet, når netværkets egen afdeling ligger fast og gæsterne er byttet tilfældigt. Er q under 0,05, er forskellen statistisk sikker, også når der er flere par at finde den iblandt.",
      ],
      weight: "Vægt",
    },
    communities: {
      title: "Fællesskaber på tværs af afdelingerne",
      reads: [
        "Et fællesskab er deltagere, der mest møder hinanden i netværkene, fundet uden at se på afdelingerne. Har ingen afdeling mere end halvdelen af deltagerne, går det på tværs.",
        "Et fællesskab beholder sit nummer, så længe det følger de samme personer; det måles blandt dem, der var ansat på begge datoer. »Genfundet« er, hvor meget af det der findes igen, hvis netværkene var andre af samme slags: Fra 75 % kan man regne med det, under 50 % skal det ikke læses for sig.",
      ],
      sameness: ({seeds, networks, before}) => {
        const parts = [
          ...(seeds === undefined ? [] : [`med andre tilfældige tal ${number(seeds, 2)}`]),
          ...(networks === undefined ? [] : [`med andre netværk ${number(networks, 2)}`]),
          ...(before === undefined ? [] : [`ved udgangen af perioden før ${number(before, 2)}`]),
        ];
        return parts.length === 0
          ? []
          : [`Hvor ens fællesskaberne er (1 er helt ens, 0 ikke mere end tilfældet): ${parts.join(", ")}.`];
      },
      community: "Fællesskab",
      members: "Deltagere",
      departments: "Svarer til afdelinger",
      largest: "Flest fra",
      largestShare: "Deres andel",
      across: "På tværs",
      isAcross: "ja",
      isNotAcross: "nej",
      recovery: "Genfundet",
      since: "Siden perioden før",
      name: (lineage) => `Fællesskab ${lineage}`,
      origin: (from) => {
        switch (from.kind) {
          case "first":
            return format.none;
          case "new":
            return "nyt";
          case "continued":
            return `fortsat, ${percent(from.overlap)} fælles`;
          case "split":
            return `skilt ud fra fællesskab ${from.from}`;
        }
      },
      fate: (became) => (became.kind === "ended" ? "gået i opløsning" : `gået op i fællesskab ${became.into}`),
      departmentsTitle: "Afdelinger, der er delt på flere fællesskaber",
      departmentsRead:
        "Hvor mange lige store fællesskaber afdelingens deltagere svarer til at være delt på; 1: Alle er i det samme. Det er ikke i sig selv godt eller dårligt: En afdeling, der er med i mange netværk, er delt på flere.",
      spread: "Svarer til fællesskaber",
    },
    further: {
      title: "Flere tal for hele organisationen",
      reads: [
        "Intet af tallene er godt eller dårligt i sig selv. Er afdelinger lagt om inden for året, er det en del af ændringen. Bindeled er lagt sammen for alle deltagere.",
      ],
      figure: "Tal",
      now: "Nu",
      chance: "Ved tilfældig fordeling",
      year: "Ændring på et år",
      meaning: "Sådan læses det",
    },
    fragility: {
      title: "Afdelingspar, der hænger på få",
      reads: [
        "Hvor mange fælles deltagere et par mindst har tilbage, hvis et netværk slutter, eller hvis en, to eller tre personer holder op. De tager dem med, der ikke møder den anden afdeling gennem andre. Kun par med mindst fem fælles deltagere er med.",
        "Hvem personerne er, står kun i sekretariatets tal, med pseudonym.",
      ],
      withoutNetwork: "Uden ét netværk",
      withoutOne: "Uden én person",
      withoutTwo: "Uden to personer",
      withoutThree: "Uden tre personer",
    },
    home: {
      title: "Netværkstænkning i egen afdeling",
      reads: [
        "Tallene viser, hvad der følges ad i tid, og ikke mere: De, der går ind i netværk, kan også på andre måder være forskellige fra dem, der lader være.",
        "Kommer et teams folk i netværk efter hinanden, har flere nye deltagere en kollega, der kom med kort før, end ved en tilfældig fordeling: den, man får ved at bytte netværk og tidspunkt mellem nye deltagere fra teams under samme enhed. Er der ingen enhed over teams, gives kun gennemsnittet. Tallet for dem, der først senere blev kolleger, er en kontrol og bør ligge ved det tilfældige.",
        "At nogen bliver leder eller netværksleder, er sammenlignet inden for samme afdeling og kvartal; at par fra afsluttede netværk stadig mødes, er sammenlignet med tilfældigt blandede deltagere. Ved færre end 10 afsluttede netværk gives kun antal.",
      ],
      figures: {
        "earlier-teammate": "Nye deltagere med en kollega i teamet, der kom i et andet netværk højst to kvartaler før",
        "later-teammate": "Kontrol: nye deltagere, der først senere fik en sådan kollega i teamet",
        "managers-among-members": "Blev leder for første gang: netværksdeltagere, pr. 100 om året",
        "managers-among-others": "Blev leder for første gang: øvrige ansatte, pr. 100 om året",
        "manager-ratio": "Blev leder: deltagere i forhold til øvrige i samme afdeling og kvartal",
        "leaders-among-members": "Blev netværksleder for første gang: deltagere i netværk, pr. 100 om året",
        "leaders-among-others": "Blev netværksleder for første gang: øvrige ansatte, pr. 100 om året",
        "leader-ratio": "Blev netværksleder: deltagere i forhold til øvrige i samme afdeling og kvartal",
        "ended-networks": "Afsluttede netværk med deltagere fra flere afdelinger",
        "ended-pairs": "Par af deltagere fra hver sin afdeling i dem",
        "pairs-together": "Par, der stadig er sammen i et andet netværk",
        "pairs-apart": "Par, der ikke længere er sammen i noget netværk",
        "pairs-left": "Par, hvor mindst én har forladt organisationen",
        "share-together": "Andel af et netværks par, der stadig er sammen i et andet",
        "share-apart": "Andel af et netværks par, der ikke længere er sammen",
        "share-left": "Andel af et netværks par, hvor mindst én har forladt organisationen",
        "together-beyond-chance": "Andel stadig sammen ud over det tilfældige",
        "elsewhere-after-first": "Et teams ansatte i andre netværk end det første, nogen af dem kom med i",
        "started-teams": "Teams, der fik deres første netværksleder",
        "elsewhere-of-started": "Ansatte dér i andre netværk end det, en af dem kom til at lede",
        "elsewhere-of-others": "Samtidig i teams uden netværksleder endnu",
        "elsewhere-beyond-others": "Stigning ud over disse teams, fra året før til året efter",
        "elsewhere-of-department": "En afdelings ansatte i andre netværk end det, den først fik en leder i",
        "elsewhere-of-other-departments": "Samtidig i afdelinger uden netværksleder endnu",
      },
      figure: "Tal",
      about: "Gælder",
      organisation: "alle",
      when: "Hvornår",
      value: "Værdi",
      interval: "95 %-interval",
      chance: "Ved tilfældig fordeling",
      p: "p",
      people: "Personer",
      months: (after) => `${number(after)} måneder efter`,
      quarters: (since) =>
        since === 0
          ? "samme kvartal"
          : `${number(Math.abs(since))} ${Math.abs(since) === 1 ? "kvartal" : "kvartaler"} ${since < 0 ? "før" : "efter"}`,
      under: (p) => `under ${p}`,
      between: (low, high) => `${low} til ${high}`,
    },
  },
  register: {
    sheets: {networks: "Netværk", members: "Deltagere", guide: "Vejledning", choices: "Valg"},
    columns: {
      networkId: {
        header: "Netværkets id",
        explains:
          "Et kort, fast navn, der aldrig ændres, fx N12. Det samme id bruges på arket Deltagere. Skal udfyldes.",
      },
      networkName: {
        header: "Netværkets navn",
        explains: "Det navn, som netværket kendes under. Det må gerne skifte; id'et bliver det samme.",
      },
      networkKind: {
        header: "Slags",
        explains: "Netværk, eller udvalg, hvis det er et politisk udvalg. Tomt betyder netværk.",
      },
      purpose: {header: "Formål", explains: "Hvad netværket er til for, i en sætning."},
      anchor: {
        header: "Ledelsesmæssigt ophæng",
        explains: "Den enhed, der svarer for netværket. Vælg på listen, eller skriv enhedens navn eller id.",
      },
      email: {
        header: "E-mail",
        explains: "Deltagerens arbejdsmail, som den står i personaleudtrækket. Det sikreste kendetegn.",
      },
      employee: {
        header: "Medarbejdernummer",
        explains: "Kan bruges i stedet for e-mail. Aldrig CPR-nummer.",
      },
      memberName: {
        header: "Navn",
        explains:
          "Fuldt navn, som det står i personaleudtrækket, hvis e-mail og nummer mangler. Hedder to ansatte det samme, bliver rækken afvist.",
      },
      personKind: {
        header: "Deltager som",
        explains:
          "Tomt betyder ansat. Borgere og samarbejdspartnere står ikke i personaleudtrækket og skal angives her.",
      },
      role: {header: "Rolle", explains: "Tomt betyder deltager. Observatører tæller som regel ikke med."},
      firstDay: {header: "Fra", explains: "Første dag. Tomt betyder altid."},
      lastDay: {header: "Til og med", explains: "Sidste dag. Tomt betyder stadig."},
    },
    choices: {
      networkKind: ["netværk", "udvalg"],
      personKind: ["ansat", "politiker", "borger", "samarbejdspartner"],
      role: ["leder", "stedfortræder", "tovholder", "deltager", "observatør"],
    },
    guide: [
      "Register over netværk og deltagere. En række for hvert netværk og en for hver deltager i hvert netværk.",
      "Slet ikke en række, når noget hører op: udfyld datoen. Kun sådan kan udviklingen ses.",
      "Overskrifterne skal stå, som de står. Rækkefølgen af kolonner er ligegyldig, og andre kolonner læses ikke.",
      "Skriv datoer som datoer, fx 31-01-2026.",
    ],
    column: "Kolonne",
    explanation: "Forklaring",
  },
  advice: {
    heading: "Anbefalinger til direktionen",
    subtitle: "Højst tre, valgt efter en fast regel. Tallene er de fire hovedtal nu, og som de ville blive.",
    none: "Intet, som reglen ser efter, kræver en beslutning i denne periode.",
    title: (advice) => {
      switch (advice.kind) {
        case "new-network":
          return `Bed Sekretariatet foreslå et netværk på tværs af ${inOneLine.format(advice.members.map(({department}) => department))}.`;
        case "ending-network":
          return `Beslut, hvad der skal ske, når »${advice.network}« slutter ${format.day(advice.end)}.`;
        case "near-copy":
          return `Afklar, om »${advice.networks[0]}« og »${advice.networks[1]}« skal være ét netværk.`;
        case "list":
          return `Afgør, om »${advice.network}« er et netværk eller en informationsliste.`;
        case "leader":
          return `Udpeg en leder af ${someOf(advice.networks)}.`;
        case "anchor":
          return `Giv ${someOf(advice.networks)} ledelsesmæssigt ophæng.`;
        case "deputy":
          return `Udpeg en stedfortræder for lederen af ${someOf(advice.networks)}.`;
      }
    },
    reason: (advice) => {
      switch (advice.kind) {
        case "new-network":
          return `${advice.isNeeded ? "Direktørerne har angivet, at de har brug for hinanden, og de" : "De"} har ingen eller få fælles deltagere. Regnet med ${membersOf(advice.members)}, valgt tilfældigt.`;
        case "ending-network":
          return "Netværket forbinder medarbejdere eller afdelinger, som intet andet netværk forbinder.";
        case "near-copy":
          return "Det er næsten de samme deltagere i begge.";
        case "list":
          return "Det har så mange deltagere, at det regnes som en informationsliste og ikke tælles med.";
        case "leader":
          return advice.networks.length === 1 ? "Ingen leder netværket i dag." : "Ingen leder netværkene i dag.";
        case "anchor":
          return `Ingen enhed svarer for ${advice.networks.length === 1 ? "netværket" : "netværkene"}.`;
        case "deputy":
          return "Ingen står klar til at tage over, hvis lederen holder op.";
      }
    },
    now: "Nu",
    afterwards: (kind) => {
      if (kind === "list") return "Talt med som netværk";
      return kind === "ending-network" || kind === "near-copy" ? "Med ét netværk mindre" : "Med netværket";
    },
    unchanged: "Hovedtallene ændres ikke af det; det er et spørgsmål om netværkets vilkår.",
  },
  whatIf: {
    title: "Hvad nu hvis",
    decision: (decision) => {
      switch (decision.kind) {
        case "merge":
          return `${decision.unit} bliver en del af ${decision.into}.`;
        case "move":
          return `${decision.unit} flyttes ind under ${decision.parent}.`;
        case "close":
          return `Netværket »${decision.network}« afsluttes.`;
        case "start":
          return `Et nyt netværk begynder, »${decision.network}«: ${membersOf(decision.members)}.`;
        case "add":
          return `Netværket »${decision.network}« får flere deltagere: ${membersOf(decision.members)}.`;
        case "anchor":
          return `Netværket »${decision.network}« får ledelsesmæssigt ophæng i ${decision.unit}.`;
      }
    },
    nothing: "Intet ændres.",
    figure: "Hovedtal",
    before: "Før",
    after: "Efter",
    change: "Ændring",
    networks: "Andre netværk",
    choice: "Andre deltagere",
    interval: (low, high) => `${low} til ${high}`,
    pairs: "Par af afdelinger, der berøres",
    noPairs: "Ingen par af afdelinger berøres.",
    people: "fælles deltagere",
    weight: "vægt",
    enough: (minimumGroup) => `mindst ${minimumGroup}`,
    gone: "findes ikke",
    more: (pairs) => (pairs === 1 ? "og 1 par til" : `og ${number(pairs)} par til`),
    newNetwork: "Nyt netværk",
    proposal: (size, fewPeople) =>
      `Det nye netværk er det, der øger rækkevidden mest mellem afdelinger med under ${fewPeople} fælles deltagere, når det højst må have ${number(size)} deltagere.`,
    noProposal: (fewPeople) =>
      `Der foreslås intet nyt netværk: Ingen afdelinger, der har under ${fewPeople} fælles deltagere, har brug for hinanden.`,
    bound: (adds, atMost) =>
      `Det kan ventes at give ${adds} nye møder mellem en medarbejder og en anden afdeling; intet netværk af den størrelse kan give flere end ${atMost}.`,
    byNeed: "Møderne er vægtet med det behov fra 0 til 3, som direktørerne har angivet.",
    withoutNeeds: "Ingen har angivet, hvilke afdelinger der har brug for hinanden; alle par tæller derfor ens.",
    notes: {
      change:
        "Ændringer er i procentpoint, for omfang på tværs i medlemskaber pr. 100 ansatte og for indekset i indekspoint.",
      networks:
        "Andre netværk: Her ville ændringen ligge, hvis de øvrige netværk var andre af samme slags (95 %-usikkerhedsinterval). Hvor der intet står, er ændringen talt op, eller der er for få netværk til et skøn.",
      choice: (choices) =>
        `Andre deltagere: Hvem de nye er, har ingen sagt. De er valgt tilfældigt i afdelingerne ${number(choices)} gange; tallene er gennemsnittet, og 95 % af valgene ligger i spændet. Hvor der intet står, er det lige meget, hvem det bliver. Vælges folk, der er med i flere netværk i forvejen, bliver rækkevidden mindre.`,
      chance: (draws) => `Indekset er i forhold til en tilfældig fordeling (${number(draws)} trækninger).`,
      units:
        "Når enheder flyttes, er det nogle andre afdelinger, der mødes: En del af ændringen kommer af opdelingen alene, uden at nogen har mødt nogen ny.",
      anchor: "Ledelsesmæssigt ophæng indgår ikke i tallene; det er et spørgsmål om netværkets vilkår.",
      pairs: (minimumGroup) =>
        `Fælles deltagere er afrundet til nærmeste 5; hvor det afhænger af, hvem de nye er, står det spænd, som 95 % af valgene giver. Har et par under ${minimumGroup}, siges det kun, om der bliver mindst ${minimumGroup}.`,
      reading:
        "Til sekretariatet. Regnet på medlemskaberne den dag; intet er gemt. Fælles netværk er en mulighed for at samarbejde, ikke samarbejdet selv.",
    },
  },
  held: {
    title: (rows) => `Her står alt, hvad databasen indeholder om personen: ${rows} rækker.`,
    tables: {
      persons: "Kendt som",
      aliases: "Andre nøgler, der fører til personen, alle pseudonymiseret",
      employments: "Ansættelser",
      managed: "Leder for",
      memberships: "Deltagelse i netværk",
      ties: "Kontakter fra undersøgelser",
      said_people: "Rækker om ansættelse, som kilderne har leveret dem",
      said_memberships: "Rækker om deltagelse, som kilderne har leveret dem",
      said_ties: "Rækker om kontakter, som kilderne har leveret dem",
      corrections: "Rettelser, der er gjort efter anmodning",
      scores: "Beregnede nøgletal",
    },
    columns: {
      source: "kilde",
      day: "leveret for dagen",
      line: "linje",
      kind: "slags",
      known_from: "kendt fra",
      count: "antal",
      unit: "enhed",
      position: "stilling",
      share: "andel af fuld tid",
      is_manager: "er leder",
      manager: "leder",
      network: "netværk",
      role: "rolle",
      valid_from: "fra",
      valid_to: "indtil",
      first_seen: "først leveret",
      last_seen: "senest leveret",
      from_person: "sagt af",
      to_person: "sagt om",
      survey: "undersøgelsens dag",
      weight: "vægt",
      table: "tabel",
      matches: "hvor der står",
      sets: "rettes til",
      as_of: "opgjort",
      reading: "læsning",
      metric: "mål",
      value: "værdi",
      label: "gruppe",
    },
  },
  sniff: {
    title: (file) => `Forslag til, hvordan ${file} kan læses. Ret det, som ikke passer, og sæt det ind under sources.`,
    rows: (rows, all) =>
      `Set på: ${rows === 1 ? "1 række" : `${number(rows)} rækker`}${all ? ", hele filen" : " fra begyndelsen af filen; resten er ikke set"}`,
    encodings: {
      ascii: "Tegnsæt: kun tegn, som alle tegnsæt skriver ens",
      "utf-8": "Tegnsæt: UTF-8; det er filen gyldig som til sidste byte",
      "windows-1252": "Tegnsæt: Windows-1252; filen er ikke gyldig UTF-8, og alle dens bytes er tegn i Windows-1252",
      workbook: "Excel-projektmappe",
    },
    mark: (encoding) => `Tegnsæt: ${encoding.toUpperCase()}; det siger filens første bytes`,
    xml: (element, records) => `XML: elementet ${element} gentages (${number(records)} gange) og læses som en række`,
    separator: (separator, rows, of) =>
      `Skilletegn: ${separator}; det giver ${number(rows)} af ${number(of)} rækker lige mange felter`,
    quotes: {
      lax: "Anførselstegn: omgiver felter",
      none: "Anførselstegn: intet felt begynder med et, så de læses som almindelige tegn",
      absent: "Anførselstegn: ingen",
    },
    header: (line) => `Overskrift: linje ${number(line)}; før den står der ${number(line - 1)}`,
    labels: (line) => `Linje ${number(line)} er endnu en overskrift og ikke en række`,
    footer: (start) => `Sumlinje: en linje under rækkerne begynder med „${start}“ og er ikke en række`,
    footnote: (start) => `Fodnote: en linje under rækkerne begynder med „${start}“ og er ikke en række`,
    dialect: (name) => `Filen er skrevet som ${name}, der kendes i forvejen: Alle de kolonner, som skal bruges, er der`,
    ids: "Er id'erne neutrale (siger de intet om, hvem personen er), kan der skrives ids: opaque",
    columns: "Kolonnerne:",
    moreColumns: (columns) => `… og ${number(columns)} kolonner til, som ikke er set på`,
    hiddenColumns: (columns) =>
      `${columns === 1 ? "1 kolonne" : `${number(columns)} kolonner`} har en overskrift, der kunne være et navn eller en værdi, og vises ikke her`,
    taken: {
      cpr: "CPR-nummer, nøgle til personen",
      employee: "medarbejdernummer, nøgle til personen",
      employment: "ansættelsens nummer",
      uuid: "personens UUID, nøgle til personen",
      email: "personens e-mail, nøgle til personen",
      name: "personens navn, nøgle kun hvor der ikke er andre",
      "first-name": "fornavn, læses sammen med efternavnet",
      "last-name": "efternavn, læses sammen med fornavnet",
      "unit-id": "enheden, efter id",
      "unit-name": "enheden, efter navn",
      "unit-alias": "enhedens korte navn",
      parent: "den overordnede enhed",
      path: "et trin på vejen ned til enheden",
      "path-text": "hele vejen ned til enheden",
      indent: "enhedens navn, indrykket efter dens plads under de andre",
      institution: "institutionen, som nummeret hører til",
      manager: "lederen",
      "is-manager": "om personen er leder",
      position: "stilling",
      from: "første dag",
      to: "sidste dag",
      effective: "første dag, hvor rækken gælder",
      share: "andel af fuld tid",
      hours: "arbejdstimer; hvor mange der er fuld tid, siger en anden kolonne",
      "full-time": "timer, der er fuld tid",
      status: "status",
      "network-id": "netværket, efter id",
      "network-name": "netværket, efter navn",
      anchor: "netværkets ledelsesmæssige ophæng",
      kind: "slags netværk",
      purpose: "netværkets formål",
      leader: "netværkets leder",
      members: "netværkets deltagere",
      citizens: "borgere i netværket",
      politicians: "politikere i netværket",
      role: "deltagerens rolle",
      chair: "om deltageren er leder",
      deputy: "om deltageren er stedfortræder",
      alternate: "om deltageren er suppleant",
      id: "et id",
    },
    mustLeave: (what) => `${what}: skal udelades og bliver aldrig indlæst`,
    forbidden: {
      address: "adresse",
      phone: "telefonnummer",
      pay: "løn eller overenskomst",
      leave: "fravær eller dets årsag",
      age: "alder",
      sex: "køn",
      birth: "fødselsdag",
      union: "tillidshverv eller fagforening",
      party: "politisk parti",
      "manager-cpr": "lederens CPR-nummer",
      notes: "fri tekst om personer",
    },
    unused: (what) => `ligner ${what}, men bruges ikke her`,
    left: "udelades: Det kan ikke ses, hvad den er",
    because: {
      both: "overskriften siger det, og felterne passer",
      header: "overskriften siger det",
      cells: "felterne siger det, men ikke overskriften",
      unlike: "overskriften siger det, men felterne passer ikke",
    },
    cells: (cells, of, shape, empty) => {
      const shapes = {
        cpr: "er CPR-numre",
        uuid: "er UUID'er",
        email: "er e-mailadresser",
        date: "er datoer",
        flag: "er ja eller nej",
        number: "er tal",
        names: "ligner navne",
        text: "er anden tekst",
      };
      const said = of === 0 ? "" : `${number(cells)} af ${number(of)} udfyldte felter ${shapes[shape]}`;
      return [said, empty === 0 ? "" : `${number(empty)} er ${empty === 1 ? "tomt" : "tomme"}`]
        .filter((one) => one !== "")
        .join(", ");
    },
    open: "Dette kunne ikke ses. Udfyld det, der er kendt:",
    openDate: (column) =>
      `nogle datoer i „${column}“ passer ikke med formerne her; står måneden først, er formen MM/dd/yyyy`,
    openPart: {
      table: "hvad rækkerne handler om: personer, enheder, netværk eller deltagelse",
      person: "hvilken kolonne personen kendes på",
      unit: "hvilken kolonne der har personens enhed",
      network: "hvilken kolonne der har netværket",
      from: "hvilken kolonne der har den første dag",
      parent: "hvilken kolonne der har den overordnede enhed",
      id: "hvilken kolonne der har enhedens eget id; ingen har de id'er, som de overordnede enheder nævnes med",
    },
  },
  rejects: {
    none: "Alle rækker er indlæst.",
    source: (source, file, rows) => `${source} (${file}): ${rows === 1 ? "1 række" : `${number(rows)} rækker`} afvist`,
    noted: (source, file) => `${source} (${file}): indlæst, men rettet eller med mangler, i så mange rækker`,
    lines: (lines, more) =>
      `${lines.length + more === 1 ? "linje" : "linjerne"} ${lines.join(", ")}${more > 0 ? ` og ${number(more)} til` : ""}`,
    reasons: {
      "cell-count": "rækken har ikke lige så mange felter som overskriften",
      quote: "et anførselstegn er ikke afsluttet rigtigt",
      "empty-key": "id-feltet er tomt",
      "registration-number": "der står noget, der ligner et CPR-nummer, hvor der skulle stå et neutralt id",
      "no-key": "der er intet at kende personen på: hverken CPR-nummer, medarbejdernummer, UUID eller e-mail",
      "cpr-placeholder": "CPR-nummeret er 000000-0000 og altså ikke udfyldt",
      "cpr-spreadsheet": "CPR-nummeret er ødelagt af et regneark; formatér kolonnen som tekst, og lav udtrækket om",
      "cpr-length": "CPR-nummeret har ikke ti cifre",
      "cpr-date": "CPR-nummeret begynder ikke med en dag og en måned",
      uuid: "feltet indeholder ikke en UUID",
      email: "feltet indeholder ikke en e-mailadresse",
      "placeholder-person": "pladsen er ikke besat; der står Vakant, NN eller lignende",
      deleted: "ansættelsen er slettet i lønsystemet",
      "survivor-pay": "efterindtægt er ikke en ansættelse",
      pension: "tjenestemandspension er ikke en ansættelse",
      "no-position": "stillingen mangler",
      "service-account": "det er en systemkonto og ikke en person",
      "nested-group": "det er en gruppe og ikke en person",
      room: "det er et lokale og ikke en person",
      filtered: "rækken er valgt fra i opsætningen af kilden",
      text: "feltet indeholder tegn, der ikke hører til i tekst",
      "too-large": "feltet eller listen er større, end programmet tager imod",
      date: "datoen findes ikke eller er skrevet på en anden måde end 2026-01-31",
      share: "andelen af fuld tid ligger ikke mellem 0 og 1",
      weight: "vægten er ikke et tal over 0",
      flag: "der skulle stå ja eller nej",
      kind: "persontypen er ikke medarbejder, politiker, borger eller samarbejdspartner (employee, politician, citizen, partner)",
      "unknown-person": "personen findes ikke i HR-udtrækket",
      "ambiguous-person": "flere i HR-udtrækket passer på det, der står",
      "unknown-contact": "den, personen nævner, findes ikke i HR-udtrækket",
      "ambiguous-contact": "flere i HR-udtrækket passer på den, personen nævner",
      "unknown-network": "netværket findes ikke i netværkslisten",
      "unknown-unit": "enheden findes ikke i organisationsplanen",
      "unknown-parent": "den overordnede enhed eller det overordnede netværk findes ikke",
      "end-before-start": "slutdatoen ligger ikke efter startdatoen",
      "conflicting-row": "rækken modsiger en anden række med samme id",
      cycle: "enheden er lagt ind under sig selv",
    },
    repairs: {
      padded: "foranstillede nuller sat på",
      "name-order": "efternavn og fornavn byttet om",
      "old-spelling": "Aa læst som Å",
      apostrophe: "typografisk apostrof læst som almindelig",
      ampersand: "& læst som og",
      "date-form": "dato skrevet som 1/3-2024",
      "month-only": "måned uden dag læst som den 1.",
      "danish-month": "dansk månedsnavn blandt engelske",
      percentage: "arbejdstid skrevet i procent",
    },
    warnings: {
      "member-left": "medlemmet er fratrådt",
      "email-missing": "e-mailadressen mangler",
      "cpr-missing": "CPR-nummeret mangler",
      "start-missing": "startdatoen mangler",
      "start-invalid": "startdatoen kan ikke læses og regnes for ukendt",
      "share-invalid": "arbejdstiden kan ikke læses og regnes for ukendt",
      "leader-vacant": "netværket har ingen leder",
      "network-id-missing": "gruppens id mangler og er fundet ved navnet",
      "footer-differs": "tallet i bunden af filen passer ikke med rækkerne",
    },
  },
} satisfies Words;
