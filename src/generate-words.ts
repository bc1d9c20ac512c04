/** What the made-up Solbæk Kommune is called by: its departments, teams, positions and networks. All of it is invented. */

export interface TeamWords {
  readonly name: string;
  /** Share of the department's seats, in proportion to the other teams. */
  readonly weight: number;
  readonly leader: string;
  /** One entry for each way of drawing it: a position named twice is twice as common. */
  readonly positions: readonly string[];
  /** The department that the team belongs to after the planted reorganisation. */
  readonly movesTo?: string;
  /** Where the id is not made from the department's. */
  readonly id?: string;
  /** Where the number of seats does not grow with the organisation. */
  readonly seats?: number;
}

export interface DepartmentWords {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  /** Share of the employees. */
  readonly share: number;
  readonly chief: string;
  readonly teams: readonly TeamWords[];
}

export interface ThemeWords {
  readonly name: string;
  readonly purpose: string;
  /** The department that hosts the network. */
  readonly home: string;
  /** The network whose members it is drawn from. */
  readonly parent?: string;
}

export const ROOT = {id: "SK", name: "Solbæk Kommune", leader: "Kommunaldirektør"};
export const COUNCIL = {id: "BYR", name: "Byrådet", position: "Byrådsmedlem", seats: 25};
export const AREAS = [
  {id: "VL", name: "Velfærd og Læring", leader: "Direktør"},
  {id: "BR", name: "By og Ressourcer", leader: "Direktør"},
];

const school = {leader: "Skoleleder", positions: ["Lærer", "Lærer", "Lærer", "Pædagog", "Børnehaveklasseleder"]};
const nursery = {
  leader: "Dagtilbudsleder",
  positions: ["Pædagog", "Pædagog", "Pædagogmedhjælper", "Pædagogisk assistent"],
};
const dayCare = {leader: "Dagplejeleder", positions: ["Dagplejer", "Dagplejer", "Dagplejer", "Dagplejepædagog"]};
const children = {leader: "Teamleder", positions: ["Psykolog", "Talehørekonsulent", "Inklusionskonsulent"]};
const families = {leader: "Teamleder", positions: ["Socialrådgiver", "Socialrådgiver", "Familiebehandler"]};
const health = {leader: "Ledende sundhedsplejerske", positions: ["Sundhedsplejerske"]};
const dental = {leader: "Overtandlæge", positions: ["Tandlæge", "Tandplejer", "Klinikassistent", "Klinikassistent"]};
const youth = {leader: "Ungdomsskoleleder", positions: ["Ungdomsskolelærer", "Lærer", "Pædagog", "Ungekonsulent"]};
const guidance = {leader: "Teamleder", positions: ["Uddannelsesvejleder", "Uddannelsesvejleder", "Ungekonsulent"]};
const care = {
  leader: "Plejecenterleder",
  positions: ["Social- og sundhedsassistent", "Social- og sundhedshjælper", "Sygeplejerske", "Ernæringsassistent"],
};
const homeCare = {
  leader: "Gruppeleder",
  positions: ["Social- og sundhedshjælper", "Social- og sundhedshjælper", "Social- og sundhedsassistent", "Planlægger"],
};
const nurses = {
  leader: "Sygeplejeleder",
  positions: ["Sygeplejerske", "Sygeplejerske", "Social- og sundhedsassistent"],
};
const therapy = {leader: "Terapeutleder", positions: ["Fysioterapeut", "Ergoterapeut", "Sundhedskonsulent"]};
const assessment = {leader: "Visitationsleder", positions: ["Visitator", "Sygeplejerske", "Hjælpemiddelkonsulent"]};
const kitchen = {leader: "Køkkenchef", positions: ["Ernæringsassistent", "Kok", "Køkkenmedhjælper"]};
const residence = {
  leader: "Forstander",
  positions: ["Socialpædagog", "Socialpædagog", "Omsorgsmedhjælper", "Nattevagt"],
};
const support = {leader: "Teamleder", positions: ["Støtte- og kontaktperson", "Socialpædagog", "Rusmiddelbehandler"]};
const casework = {leader: "Teamleder", positions: ["Socialrådgiver", "Sagsbehandler", "Socialfaglig konsulent"]};
const jobs = {leader: "Teamleder", positions: ["Jobkonsulent", "Beskæftigelsesrådgiver", "Virksomhedskonsulent"]};
const benefits = {leader: "Teamleder", positions: ["Sagsbehandler", "Ydelsesmedarbejder", "Socialrådgiver"]};
const frontDesk = {
  leader: "Teamleder",
  positions: ["Borgerservicemedarbejder", "Borgerservicemedarbejder", "Digital guide"],
};
const library = {leader: "Biblioteksleder", positions: ["Bibliotekar", "Biblioteksassistent", "Kulturformidler"]};
const music = {
  leader: "Musikskoleleder",
  positions: ["Musikskolelærer", "Musikskolelærer", "Administrativ medarbejder"],
};
const culture = {
  leader: "Kulturhusleder",
  positions: ["Kulturkonsulent", "Kulturformidler", "Arkivar", "Husassistent"],
};
const leisure = {
  leader: "Fritidsleder",
  positions: ["Idrætskonsulent", "Fritidskonsulent", "Halinspektør", "Idrætsassistent"],
};
const depot = {leader: "Driftsleder", positions: ["Gartner", "Specialarbejder", "Vejmand", "Chauffør"]};
const roads = {leader: "Teamleder", positions: ["Ingeniør", "Trafikplanlægger", "Vejtekniker"]};
const nature = {leader: "Teamleder", positions: ["Biolog", "Miljøsagsbehandler", "Ingeniør", "Geolog"]};
const permits = {leader: "Teamleder", positions: ["Byggesagsbehandler", "Bygningskonstruktør", "Arkitekt"]};
const planning = {leader: "Teamleder", positions: ["Planlægger", "Arkitekt", "Landinspektør", "Byudviklingskonsulent"]};
const property = {
  leader: "Ejendomsleder",
  positions: ["Teknisk servicemedarbejder", "Bygningskonstruktør", "Energikonsulent"],
};
const finance = {leader: "Økonomileder", positions: ["Økonomikonsulent", "Regnskabskonsulent", "Controller"]};
const salaries = {leader: "Teamleder", positions: ["HR-konsulent", "Lønkonsulent", "Personalejurist"]};
const digital = {leader: "It-leder", positions: ["It-konsulent", "Systemadministrator", "Digitaliseringskonsulent"]};
const staff = {leader: "Teamleder", positions: ["Udviklingskonsulent", "Fuldmægtig", "Administrativ medarbejder"]};
const analysis = {leader: "Teamleder", positions: ["Dataanalytiker", "Chefkonsulent", "Udviklingskonsulent"]};
const secretariat = {leader: "Sekretariatsleder", positions: ["Netværkskonsulent", "Udviklingskonsulent"], seats: 6};

export const DEPARTMENTS: readonly DepartmentWords[] = [
  {
    id: "BS",
    name: "Børn og Skole",
    area: "VL",
    share: 0.34,
    chief: "Børne- og skolechef",
    teams: [
      {name: "Solbæk Skole", weight: 1.3, ...school},
      {name: "Engskolen", weight: 1.2, ...school},
      {name: "Møllebakkeskolen", weight: 1.1, ...school},
      {name: "Nørreskolen", weight: 1, ...school},
      {name: "Børnehuset Åkanden", weight: 0.45, ...nursery},
      {name: "Børnehuset Mælkevejen", weight: 0.45, ...nursery},
      {name: "Børnehuset Ærtebo", weight: 0.4, ...nursery},
      {name: "Børnehuset Kløverløkken", weight: 0.4, ...nursery},
      {name: "Dagplejen", weight: 0.5, ...dayCare},
      {name: "Pædagogisk Psykologisk Rådgivning", weight: 0.35, ...children},
      {name: "Familierådgivningen", weight: 0.4, ...families},
      {name: "Sundhedsplejen", weight: 0.25, ...health},
      {name: "Tandplejen", weight: 0.3, ...dental},
      {name: "Ungdomsskolen", weight: 0.35, ...youth, movesTo: "AB"},
      {name: "Ungeindsatsen", weight: 0.3, ...guidance, movesTo: "AB"},
      {name: "Uddannelsesvejledningen", weight: 0.25, ...guidance, movesTo: "AB"},
      {name: "Børne- og Skoleadministrationen", weight: 0.25, ...staff},
    ],
  },
  {
    id: "SO",
    name: "Sundhed og Omsorg",
    area: "VL",
    share: 0.27,
    chief: "Sundheds- og omsorgschef",
    teams: [
      {name: "Plejecenter Bøgelunden", weight: 1, ...care},
      {name: "Plejecenter Solgården", weight: 0.9, ...care},
      {name: "Plejecenter Åbrinken", weight: 0.9, ...care},
      {name: "Hjemmeplejen Nord", weight: 1, ...homeCare},
      {name: "Hjemmeplejen Syd", weight: 1, ...homeCare},
      {name: "Sygeplejen", weight: 0.6, ...nurses},
      {name: "Genoptræningscentret", weight: 0.4, ...therapy},
      {name: "Sundhedscentret", weight: 0.3, ...therapy},
      {name: "Visitationen", weight: 0.3, ...assessment},
      {name: "Madservice", weight: 0.2, ...kitchen},
      {name: "Omsorgsadministrationen", weight: 0.2, ...staff},
    ],
  },
  {
    id: "SH",
    name: "Social og Handicap",
    area: "VL",
    share: 0.12,
    chief: "Social- og handicapchef",
    teams: [
      {name: "Botilbuddet Lærkehøj", weight: 1, ...residence},
      {name: "Botilbuddet Ådalen", weight: 0.9, ...residence},
      {name: "Socialpsykiatrien", weight: 0.6, ...residence},
      {name: "Værestedet Kompasset", weight: 0.25, ...support},
      {name: "Rusmiddelcentret", weight: 0.35, ...support},
      {name: "Støtte- og Kontaktteamet", weight: 0.4, ...support},
      {name: "Handicaprådgivningen", weight: 0.4, ...casework},
      {name: "Voksenrådgivningen", weight: 0.4, ...casework},
    ],
  },
  {
    id: "AB",
    name: "Arbejdsmarked og Borgerservice",
    area: "VL",
    share: 0.08,
    chief: "Arbejdsmarkedschef",
    teams: [
      {name: "Jobformidlingen", weight: 0.6, ...jobs},
      {name: "Virksomhedsservice", weight: 0.35, ...jobs},
      {name: "Beskæftigelsescentret", weight: 0.5, ...jobs},
      {name: "Sygedagpenge og Fleksjob", weight: 0.6, ...benefits},
      {name: "Integrationsteamet", weight: 0.3, ...benefits},
      {name: "Ydelseskontoret", weight: 0.5, ...benefits},
      {name: "Borgerservice", weight: 0.6, ...frontDesk},
    ],
  },
  {
    id: "KF",
    name: "Kultur og Fritid",
    area: "BR",
    share: 0.045,
    chief: "Kultur- og fritidschef",
    teams: [
      {name: "Solbæk Bibliotek", weight: 0.9, ...library},
      {name: "Solbæk Musikskole", weight: 0.6, ...music},
      {name: "Kulturhuset Stationen", weight: 0.5, ...culture},
      {name: "Idræt og Foreninger", weight: 0.8, ...leisure},
    ],
  },
  {
    id: "TM",
    name: "Teknik og Miljø",
    area: "BR",
    share: 0.065,
    chief: "Teknik- og miljøchef",
    teams: [
      {name: "Materielgården", weight: 1.2, ...depot},
      {name: "Affald og Genbrug", weight: 0.6, ...depot},
      {name: "Vej og Trafik", weight: 0.6, ...roads},
      {name: "Natur og Miljø", weight: 0.6, ...nature},
      {name: "Klima og Vand", weight: 0.4, ...nature},
      {name: "Byggesag", weight: 0.5, ...permits},
    ],
  },
  {
    id: "BE",
    name: "Byudvikling og Ejendom",
    area: "BR",
    share: 0.035,
    chief: "By- og ejendomschef",
    teams: [
      {name: "Byplan", weight: 0.6, ...planning},
      {name: "Byliv og Erhverv", weight: 0.3, ...planning},
      {name: "Kommunale Ejendomme", weight: 0.9, ...property},
      {name: "Teknisk Service", weight: 0.7, ...property},
    ],
  },
  {
    id: "OD",
    name: "Økonomi og Digitalisering",
    area: "BR",
    share: 0.045,
    chief: "Økonomi- og digitaliseringschef",
    teams: [
      {name: "Sekretariat for Netværksstrukturen", id: "NS", weight: 0, ...secretariat},
      {name: "Økonomi og Budget", weight: 0.9, ...finance},
      {name: "Løn og Personale", weight: 0.8, ...salaries},
      {name: "It og Digitalisering", weight: 0.9, ...digital},
      {name: "Udbud og Indkøb", weight: 0.4, ...finance},
      {name: "Data og Analyse", weight: 0.4, ...analysis},
      {name: "Byrådssekretariat og Jura", weight: 0.5, ...staff},
    ],
  },
];

/** What the planted truths are about; data/sample/README.md tells them. */
export const PLANTED = {
  untouched: ["SO", "BE"],
  thread: ["SH", "KF"],
  inward: "TM",
  threadNetwork: "Fritidsfællesskaber for alle",
  reaching: "Sundhed i alle politikker",
  redundant: "Arbejdsgruppen for unges trivsel",
  redundantParent: "Trivsel blandt børn og unge",
  leaderless: "Demensvenlig kommune",
  brokerFrom: "OD",
} as const;

export const THEMES: readonly ThemeWords[] = [
  {name: PLANTED.reaching, home: "SO", purpose: "Sundhed tænkes ind i alle forvaltningens beslutninger."},
  {name: PLANTED.threadNetwork, home: "KF", purpose: "Borgere med handicap finder vej til foreninger og fritidsliv."},
  {name: "Tidlig indsats", home: "BS", purpose: "Familier får hjælp tidligere og af færre fagpersoner."},
  {name: "Sprog og læsning 0-10 år", home: "BS", purpose: "Børns sprog styrkes fra vuggestue til mellemtrin."},
  {name: "Fra børnehave til skole", home: "BS", purpose: "Overgangen til skole bliver tryg for alle børn."},
  {name: "Skolefravær og fællesskaber", home: "BS", purpose: "Flere elever kommer i skole hver dag."},
  {name: "Ungdomsuddannelse til alle", home: "BS", purpose: "Alle unge får en vej til uddannelse eller arbejde."},
  {name: PLANTED.redundantParent, home: "BS", purpose: "Fagligheder samles om børn og unges mentale sundhed."},
  {name: "Bevægelse i hverdagen", home: "BS", purpose: "Børn og voksne bevæger sig mere hver dag."},
  {name: PLANTED.leaderless, home: "SO", purpose: "Mennesker med demens møder forståelse overalt i kommunen."},
  {name: "Velfærdsteknologi i hverdagen", home: "SO", purpose: "Ny teknologi afprøves og deles på tværs af tilbud."},
  {name: "Sammenhængende borgerforløb", home: "SO", purpose: "Borgeren oplever ét forløb fra sygehus til hjem."},
  {name: "Måltidet som fællesskab", home: "SO", purpose: "God mad og fælles måltider skaber livskvalitet."},
  {name: "Rekruttering til velfærden", home: "SO", purpose: "Flere søger og bliver i velfærdsjobbene."},
  {name: "Psykisk sårbare unge", home: "SH", purpose: "Unge med psykiske vanskeligheder får en samlet indsats."},
  {name: "Et hjem til alle", home: "SH", purpose: "Hjemløshed forebygges gennem boligsocialt samarbejde."},
  {name: "Recovery og mestring", home: "SH", purpose: "Borgere støttes i at mestre eget liv."},
  {name: "Pårørende som medspillere", home: "SH", purpose: "Pårørende inddrages tidligt og ligeværdigt."},
  {name: "Forebyggelse af misbrug", home: "SH", purpose: "Rusmiddelproblemer opdages og forebygges i fællesskab."},
  {name: "Virksomhedssamarbejdet", home: "AB", purpose: "Virksomhederne møder én samlet kommune."},
  {name: "Én indgang for borgeren", home: "AB", purpose: "Henvendelser følges på vej, uanset hvor de lander."},
  {name: "Hurtigere tilbage i job", home: "AB", purpose: "Sygemeldte vender trygt tilbage til arbejdet."},
  {name: "Nye borgere i Solbæk", home: "AB", purpose: "Tilflyttere og flygtninge finder fodfæste i kommunen."},
  {name: "Kultur og sundhed", home: "KF", purpose: "Kunst og kultur bruges i forebyggelse og behandling."},
  {name: "Biblioteket som mødested", home: "KF", purpose: "Biblioteket åbnes for nye aktiviteter og borgergrupper."},
  {name: "Frivillighed og foreningsliv", home: "KF", purpose: "Frivillige og fagfolk løser opgaver sammen."},
  {name: "Klimatilpasning og regnvand", home: "TM", purpose: "Regnvand håndteres, så byen bliver grønnere."},
  {name: "Vild natur i byen", home: "TM", purpose: "Biodiversiteten øges på kommunens arealer."},
  {name: "Sikker skolevej", home: "TM", purpose: "Flere børn går og cykler trygt i skole."},
  {name: "Drift og beredskab", home: "TM", purpose: "Storme, sne og skybrud håndteres samlet."},
  {name: "Bæredygtigt byggeri", home: "BE", purpose: "Kommunens byggeri mindsker klimaaftrykket."},
  {name: "Levende bymidte", home: "BE", purpose: "Bymidten udvikles med handel, boliger og kultur."},
  {name: "Data som grundlag", home: "OD", purpose: "Beslutninger hviler på fælles data."},
  {name: "Kunstig intelligens i praksis", home: "OD", purpose: "Nye værktøjer afprøves ansvarligt."},
  {name: "Økonomi tæt på driften", home: "OD", purpose: "Ledere og økonomer styrer efter samme billede."},
  {
    name: PLANTED.redundant,
    home: "BS",
    parent: PLANTED.redundantParent,
    purpose: "Forbereder netværkets oplæg om unges trivsel.",
  },
  {
    name: "Styregruppen for virksomhedssamarbejdet",
    home: "AB",
    parent: "Virksomhedssamarbejdet",
    purpose: "Aftaler retning og opgaver for samarbejdet.",
  },
  {
    name: "Datagruppen",
    home: "OD",
    parent: "Data som grundlag",
    purpose: "Gør de fælles data klar til brug.",
  },
];

export const COMMITTEES = [
  {name: "Fag- og innovationsudvalget for Børn og Unge", purpose: "Udvikler politik for børn og unge.", anchor: "BS"},
  {name: "Fag- og innovationsudvalget for Sundhed", purpose: "Udvikler politik for sundhed og omsorg.", anchor: "SO"},
  {name: "Fag- og innovationsudvalget for By og Klima", purpose: "Udvikler politik for by og klima.", anchor: "TM"},
  {name: "Fag- og innovationsudvalget for Job og Kultur", purpose: "Udvikler politik for job og kultur.", anchor: "AB"},
];

export const CITIZENS = ["Borger", "Pårørende", "Forældrerepræsentant", "Frivillig", "Medlem af Ældrerådet"];
export const PARTNERS = ["Boligforening", "Erhvervsforening", "Idrætsforening", "Praktiserende læge", "Erhvervsskole"];
