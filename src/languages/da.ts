import {type Cause, formatOf, type Headline, type Sentence, type Words} from "../language.ts";

const format = formatOf("da-DK", {
  none: "–",
  day: (year, month, day) => `${String(day).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`,
  quarter: (quarter, year) => `${quarter}. kvt. ${year}`,
  quarterInText: (quarter, year) => `${quarter}. kvartal ${year}`,
});
const {percent, percents, number} = format;

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
  }
}

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
          ? `, men mest fordi ${clause(headline.cause)}; medarbejderne møder ikke flere fra andre afdelinger end før.`
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

/** Danish, as a municipality writes it. */
export const da: Words = {
  code: "da",
  format,
  headline,
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
        "Hvor meget en afdelings deltagere er sammen med deres egne ud over, hvad antallet tilsiger; 0: som tilfældigt, 1: kun med egne, -1: aldrig med egne.",
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
    credit: {
      title: "Bidrag til rækkevidden",
      reads:
        "Netværkets del af rækkevidden. Møder en medarbejder samme afdeling i flere netværk, deles bidraget ligeligt.",
    },
    "sole-reach": {
      title: "Rækkevidde, som kun dette netværk giver",
      reads: "Den del af rækkevidden, der går tabt, hvis netværket afsluttes.",
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
    "leiden-community": {
      title: "Fællesskab (Leiden)",
      reads:
        "Det fællesskab, en deltager mest er i netværk med. Alle fællesskaber hænger sammen. Numrene siger intet i sig selv.",
    },
    "modularity-of-leiden-communities": {
      title: "Modularitet af fællesskaber (Leiden)",
      reads:
        "Hvor tydeligt deltagerne falder i fællesskaber, der hænger sammen. Tæt på 0 er der ingen fællesskaber at tale om.",
    },
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
      roles: (roles) => roles.join(", "),
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
  rejects: {
    none: "Alle rækker er indlæst.",
    source: (source, file, rows) => `${source} (${file}): ${rows === 1 ? "1 række" : `${number(rows)} rækker`} afvist`,
    lines: (lines, more) =>
      `${lines.length + more === 1 ? "linje" : "linjerne"} ${lines.join(", ")}${more > 0 ? ` og ${number(more)} til` : ""}`,
    reasons: {
      "cell-count": "rækken har ikke lige så mange felter som overskriften",
      quote: "et anførselstegn er ikke afsluttet rigtigt",
      "empty-key": "id-feltet er tomt",
      "registration-number": "der står noget, der ligner et CPR-nummer, hvor der skulle stå et neutralt id",
      text: "feltet indeholder tegn, der ikke hører til i tekst",
      date: "datoen findes ikke eller er skrevet på en anden måde end 2026-01-31",
      share: "andelen af fuld tid ligger ikke mellem 0 og 1",
      flag: "der skulle stå ja eller nej",
      kind: "persontypen er ikke medarbejder, politiker, borger eller samarbejdspartner (employee, politician, citizen, partner)",
      "unknown-person": "personen findes ikke i HR-udtrækket",
      "unknown-network": "netværket findes ikke i netværkslisten",
      "unknown-unit": "enheden findes ikke i organisationsplanen",
      "unknown-parent": "den overordnede enhed eller det overordnede netværk findes ikke",
      "end-before-start": "slutdatoen ligger ikke efter startdatoen",
      "conflicting-row": "rækken modsiger en anden række med samme id",
      cycle: "enheden er lagt ind under sig selv",
    },
  },
} satisfies Words;
