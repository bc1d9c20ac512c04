import type {Definition, MetricName} from "./language.ts";

const sampled =
  "Op til 10.000 deltagere er tallet eksakt; over det bygger det på en tilfældig stikprøve på 1.000 med et 95 %-interval.";
const sampledEmployees =
  "Op til 10.000 ansatte er tallet eksakt; over det bygger det på en tilfældig stikprøve på 1.000 med et 95 %-interval.";
const keyPlayers =
  "To afdelinger er forbundet, når de har ansatte i samme netværk. Er der højst 50 deltagere, prøves alle; ellers kun de 50, som flest korteste veje går igennem, og op til 50 af dem, andre kun hænger sammen gennem. Kun for den seneste periode og højst 500 afdelinger og 10.000 deltagere.";
const brokered =
  "Hvert par tælles én gang; for en afdeling lægges dens deltagere sammen. Forventning og z er regnet med lige så mange forbindelser, trukket hver for sig uden hensyn til afdeling (formel, ingen nulmodel). I virkeligheden kommer et netværks forbindelser samlet, så z er en målestok og ikke en test.";
const directed =
  "To, der nævner hinanden, giver to veje; for en afdeling lægges dens deltagere sammen. Forventning og z er regnet med lige så mange forbindelser, trukket hver for sig uden hensyn til afdeling (formel, ingen nulmodel); for en afdeling er der intet z.";
const outwardKinds = "Udvalg tæller ikke med.";
const expired = "Heller ikke når oplysninger om personer er slettet, fordi fristen er udløbet.";
const history = "Angives ikke, hvis de registrerede medlemskaber ikke går 12 måneder tilbage.";

const leftWithout = (people: string, lost: string) =>
  `Det laveste antal personer, der stadig ville bære parret, hvis ${people} holdt op i alle netværk: Parret mister ${lost}. Minimum er eksakt. 0, hvis parret ikke har flere personer end det.`;
const hangingOn = (people: string) =>
  `Antallet af par af afdelinger med mindst fem fælles deltagere, hvor færre end fem ville være tilbage, hvis ${people} holdt op. Hvem det er, indgår ikke i tallet. Ingen værdi uden deltagere.`;

/** What every metric says of itself, in Danish: `languages/da.ts` takes it over. */
export const danishDefinitions: Readonly<Record<MetricName, Definition>> = {
  participation: {
    definition:
      "Andelen af de ansatte, der er med i mindst ét netværk med to eller flere ansatte. Ingen værdi uden ansatte.",
  },
  reach: {
    definition:
      "Den andel af de øvrige afdelinger, som en gennemsnitlig ansat møder i netværk; ansatte uden netværk er regnet med. Falder aldrig, når der kommer et netværk til. Ingen værdi med færre end to afdelinger.",
    formula:
      "R = sum_i #{h != g_i : i er i netværk med en fra h} / (E (G - 1)); R_g = det samme over i i g / (E_g (G - 1))",
  },
  "cross-volume": {
    definition:
      "Medlemskaber pr. 100 ansatte, hvert talt med den andel af netværkets øvrige deltagere, der er fra en anden afdeling. Ingen værdi uden ansatte.",
    formula: "V = 100 sum_n k_n s_n / E; V_g = 100 sum_n c_ng (k_n - c_ng) / (k_n - 1) / E_g, over n med k_n >= 2",
    source: "Kronblad, med vægtene fra Newman 2001, Physical Review E 64, 016132",
  },
  "cross-share": {
    definition:
      "Sandsynligheden for, at en tilfældig anden deltager er fra en anden afdeling, når man trækker et tilfældigt medlemskab og ser på dets netværk. Stiger også, når netværk inden for én afdeling lukker, og bruges derfor aldrig til at rangordne netværk. Ingen værdi, hvis ingen er i netværk sammen.",
    formula: "X = sum_n k_n s_n / M; X_g = [sum_n c_ng (k_n - c_ng) / (k_n - 1)] / sum_n c_ng, over n med k_n >= 2",
    source: "Kronblad, med vægtene fra Newman 2001, Physical Review E 64, 016132",
  },
  "cross-share-of-employees": {
    definition:
      "Sandsynligheden for, at to tilfældige ansatte er fra hver sin afdeling. Afhænger kun af afdelingernes størrelse og ikke af netværkene. Ingen værdi med færre end to ansatte.",
    source: "Simpson 1949, Nature 163, anvendt på de ansatte",
  },
  "index-of-crossing": {
    definition:
      "Andelen på tværs i procent af det, blandede medlemskaber ville give: 100 er som ved en tilfældig fordeling. Hvor højt tallet kan blive, afhænger af afdelingernes antal og størrelse; derfor kan det ikke sammenligne organisationer eller tiden før og efter en organisationsændring. Ingen værdi, hvis intet kunne gå på tværs.",
    formula: "100 X / E[X], E[X] gennemsnittet af X over blandede medlemskaber",
  },
  "odds-ratio-of-crossing": {
    definition:
      "Hvor mange gange større oddsene er for at møde en fra egen afdeling, end blandede medlemskaber ville give: 1 er som ved en tilfældig fordeling, 3 er tre gange så store. Jo højere, jo mere indadvendt. Kan i modsætning til indekset sammenligne organisationer og tiden før og efter en organisationsændring. Ingen værdi, hvis intet går på tværs, eller hvis tilfældet slet ikke eller udelukkende ville gå på tværs.",
    source: "Kronblad; oddsforhold for adskillelse efter Moody 2001, American Journal of Sociology 107(3)",
  },
  "gap-of-participation": {
    definition:
      "Andelen på tværs blandt alle ansatte minus den, blandede medlemskaber ville give: hvor meget der vindes eller tabes ved, hvem der er med i netværk, og i hvor mange og hvor store. Sammen med den anden afstand, hvem der sættes sammen, udgør den hele afstanden fra alle ansatte, X_E - X. Under 0, når deltagerne er mere blandede end de ansatte. Ingen værdi, hvis ingen er i netværk sammen.",
  },
  "gap-of-placing": {
    definition:
      "Den andel på tværs, som blandede medlemskaber ville give, minus den faktiske: hvor meget der tabes ved, hvem der sættes sammen med hvem, når alle beholder deres antal netværk og alle netværk deres størrelse. Under 0, når mere går på tværs end ved en tilfældig fordeling. Ingen værdi, hvis ingen er i netværk sammen.",
  },
  coverage: {
    definition:
      "Andelen af de ansattes gældende medlemskaber, hvor afdelingen er kendt på dagen; resten er udeladt af alle tal om afdelinger. n er de ansatte bag dem, der tæller med. Ingen værdi uden medlemskaber.",
    formula: "medlemskaber for ansatte med kendt afdeling / medlemskaber for ansatte",
  },
  "ei-index": {
    definition:
      "Forbindelser ud af afdelingen minus forbindelser inden for den, delt med dem alle: −1 er kun inden for, 1 kun ud af. Forventningen afhænger af afdelingernes størrelse, så et tal over 0 er ikke i sig selv meget på tværs. For en afdeling lægges medlemmernes egne forbindelser sammen, som i netrics; tæller man de indre én gang, bliver tallet et andet. Ingen værdi uden forbindelser.",
    formula: "(E - I) / (E + I), E ydre og I indre forbindelser, hver talt én gang og uden vægt",
  },
  coleman: {
    definition:
      "Hvor meget en afdelings deltagere vælger deres egne: 0 som hvis forbindelser var trukket uden hensyn til afdeling, 1 kun egne, −1 aldrig egne. Hver forbindelse tæller i begge ender. Ingen værdi for en afdeling med én deltager, uden forbindelser eller med alle deltagere.",
    formula:
      "e_g = ud_g (N_g - 1) / (N - 1), t_gg forbindelser inden for; (t_gg - e_g) / (ud_g - e_g) når t_gg >= e_g, ellers (t_gg - e_g) / e_g",
  },
  "odds-ratio-of-ties": {
    definition:
      "Hvor mange gange større oddsene er for en forbindelse inden for afdelingerne end for en på tværs: 1 er ens, over 1 er indadvendt. Afhænger ikke af, hvor mange forbindelser der er. Ingen værdi, hvis der mangler par af den ene slags, eller hvis alle eller ingen af parrene på tværs er forbundet.",
    formula: "(I / ikke I) / (E / ikke E) over par af deltagere inden for afdelingerne og på tværs af dem",
  },
  assortativity: {
    definition:
      "Hvor meget forbindelser er mellem folk fra samme afdeling ud over det, et tilfældigt valg blandt alle forbindelsers ender ville give: 0 som ved en tilfældig fordeling, 1 alle inden for afdelingerne. Hver forbindelse tæller én gang. Ingen værdi uden forbindelser, eller når alle er fra én afdeling.",
    formula:
      "(sum_g e_gg - sum_g a_g^2) / (1 - sum_g a_g^2), e_gg andelen af forbindelser inden for g, a_g andelen af ender i g",
  },
  "degree-assortativity": {
    definition:
      "Om de, der har mange forbindelser, er forbundet med andre, der har mange: over 0 ja, under 0 snarere med dem, der har få. Netværk gør i sig selv tallet positivt, fordi alle i et stort netværk har mange. Ingen værdi uden forbindelser, eller når alle har lige mange.",
    formula: "Pearsons korrelation mellem antallet af forbindelser i de to ender",
  },
  density: {
    definition:
      "Andelen af alle par af ansatte, der er i netværk sammen: for en afdeling inden for den, for et par af afdelinger mellem dem. Ansatte uden netværk er regnet med. Falder med størrelsen, så små afdelinger ser tætte ud. Ingen værdi for en afdeling med én ansat.",
    formula: "forbindelser / (E_g E_h); indre forbindelser / (E_g (E_g - 1) / 2)",
  },
  fragmentation: {
    definition:
      "Andelen af parrene af deltagere, der slet ikke kan nå hinanden gennem fælles netværk. 0: alle hænger sammen. Ingen værdi med færre end to deltagere.",
    formula: "F = 1 - sum_c s_c (s_c - 1) / (N (N - 1)), s_c størrelsen af del c",
  },
  "distance-weighted-fragmentation": {
    definition: `Opdeling, hvor afstanden tæller: 0, når alle er i netværk med alle, 1, når ingen er i netværk med nogen. Er 1 minus den globale efficiens hos Latora & Marchiori (2001). Ingen værdi med færre end to deltagere. ${sampled}`,
    formula: "DF = 1 - sum_(i<j) 2 / d_ij / (N (N - 1)), 1 / d = 0 for dem, der ikke kan nås",
  },
  "department-pairs-connected": {
    definition:
      "Andelen af parrene af afdelinger, hvis ansatte har mindst ét netværk til fælles; ét er nok. Ingen værdi med færre end to afdelinger.",
    formula: "par af afdelinger med et netværk til fælles / (G (G - 1) / 2)",
  },
  "department-fragmentation": {
    definition:
      "Andelen af parrene af afdelinger, der slet ikke kan nå hinanden, når to afdelinger er forbundet, hvis de har ansatte i samme netværk. En afdeling, der ikke er med i noget, er en del for sig. 0: alle hænger sammen. Ingen værdi med færre end to afdelinger.",
    formula: "F = 1 - sum_c s_c (s_c - 1) / (G (G - 1)), s_c afdelingerne i del c",
  },
  "department-distance-fragmentation": {
    definition:
      "Opdeling af afdelingerne, hvor afstanden tæller; to afdelinger er forbundet, når de har ansatte i samme netværk: 0, når alle har netværk til fælles med alle, 1, når ingen har. Er 1 minus afdelingsgrafens globale efficiens (Latora & Marchiori 2001). Ingen værdi med færre end to afdelinger.",
    formula: "DF = 1 - sum_(g<h) 2 / d_gh / (G (G - 1)), 1 / d = 0 for dem, der ikke kan nås",
  },
  "base-distance": {
    definition: `Det gennemsnitlige antal trin fra en ansat til en i en anden afdeling i basisorganisationen alene: fra person til enhed, fra enhed til overordnet enhed og ned igen, hver ét trin, så to i samme enhed er 2 fra hinanden og to i naboenheder 4. En ansat uden enhed indgår i intet par. Ingen værdi, hvis enhederne ikke hænger sammen, eller der kun er én afdeling. ${sampledEmployees}`,
    formula:
      "gennemsnit af d_ij over ansatte i, j fra forskellige afdelinger; person - enhed, enhed - overordnet enhed: 1 trin hver",
  },
  "distance-with-networks": {
    definition: `Det gennemsnitlige antal trin fra en ansat til en i en anden afdeling, når netværk fører videre ligesom enheder: to i samme netværk er 2 fra hinanden, som to i samme enhed. Læses ved siden af afstanden i basisorganisationen og, da ethvert netværk gør veje kortere, mod en tilfældig fordeling (49 lodtrækninger, kun seneste periode). En ansat uden enhed indgår i intet par. Ingen værdi, hvis enheder og netværk ikke hænger sammen, eller der kun er én afdeling. ${sampledEmployees}`,
    formula:
      "gennemsnit af d_ij over ansatte i, j fra forskellige afdelinger; person - enhed, enhed - overordnet enhed, person - netværk: 1 trin hver",
  },
  "base-efficiency": {
    definition: `Global efficiens af basisorganisationen alene over alle par af ansatte med en enhed: 1, når alle er 2 trin fra hinanden, det færreste muligt (alle i én enhed), 0, når ingen vej fører til nogen. Ingen værdi med færre end to. ${sampledEmployees}`,
    formula:
      "gennemsnit af 2 / d_ij over alle par af ansatte; person - enhed, enhed - overordnet enhed: 1 trin hver; 2 / d = 0, hvor ingen vej fører",
  },
  "efficiency-with-networks": {
    definition: `Global efficiens af basisorganisationen med netværkene over alle par af ansatte med en enhed: 1, når alle er 2 trin fra hinanden, det færreste muligt (i samme enhed eller netværk), 0, når ingen vej fører til nogen. Læses ved siden af nærheden i basisorganisationen og mod en tilfældig fordeling (49 lodtrækninger, kun seneste periode). Ingen værdi med færre end to. ${sampledEmployees}`,
    formula:
      "gennemsnit af 2 / d_ij over alle par af ansatte; person - enhed, enhed - overordnet enhed, person - netværk: 1 trin hver; 2 / d = 0, hvor ingen vej fører",
  },
  "fragmentation-without": {
    definition: `Opdelingen efter afstand af det, der er tilbage uden afdelingen eller personen; den højeste er nøgleaktøren alene (KPP-Neg). Læses ved siden af opdelingen efter afstand. Ingen værdi, hvis færre end to er tilbage. ${keyPlayers}`,
    formula: "DF for resten uden i: 1 - sum_(j<h) 2 / d_jh / ((N - 1) (N - 2))",
  },
  "fragmentation-without-pair": {
    definition: `Opdelingen efter afstand af det, der er tilbage uden de to, hvis fravær gør den størst (KPP-Neg for to); tallet står ud for hver af dem. Er flere par lige gode, står det ud for alle i dem, og de lige vigtige par tælles for sig. Ingen værdi, hvis færre end to er tilbage. ${keyPlayers}`,
    formula: "den største DF for resten, over par",
  },
  "fragmentation-without-pair-equals": {
    definition: `Det antal par, afdelingen eller personen indgår i, blandt de par, hvis fravær opdeler mest og lige meget. Står der 1 ud for to, er de det eneste par. ${keyPlayers}`,
    formula: "antal par med den højeste DF for resten, som i er med i",
  },
  "distance-weighted-reach": {
    definition: `Gennemsnittet over alle afdelinger eller deltagere af 1 / trin til denne, der selv tæller 1; den højeste er nøgleaktøren alene (KPP-Pos). ${keyPlayers}`,
    formula: "D_R = sum_j 1 / d_ij / N, 1 for i",
  },
  "distance-weighted-reach-of-pair": {
    definition: `Gennemsnittet over alle af 1 / trin til den nærmeste af de to, for hvem det er højest (KPP-Pos for to); de to tæller selv 1, og tallet står ud for hver af dem. Er flere par lige gode, står det ud for alle i dem, og de par, der når lige langt, tælles for sig. ${keyPlayers}`,
    formula: "den største sum_j 1 / min(d_ij, d_hj) / N over par, 1 for i og h",
  },
  "distance-weighted-reach-of-pair-equals": {
    definition: `Det antal par, afdelingen eller personen indgår i, blandt de par, som alle er nærmest og lige nær. Står der 1 ud for to, er de det eneste par. ${keyPlayers}`,
    formula: "antal par med den højeste D_R, som i er med i",
  },
  "tie-stability": {
    definition:
      "Af alle forbindelser, der fandtes ved slutningen af forrige periode eller findes nu: den andel, der fandtes begge gange (Jaccard). Hver forbindelse mellem ansatte i samme netværk tæller én gang; folk, der kommer og går, bringer forbindelser med eller tager dem med sig. Ingen værdi i den første periode eller helt uden forbindelser.",
    formula: "bevarede / (bevarede + nye + ophørte)",
  },
  "ties-kept": {
    definition:
      "Forbindelser mellem ansatte, der er i netværk sammen nu og også var det ved slutningen af forrige periode, om det så er det samme netværk eller ej; hver talt én gang. Ingen værdi i den første periode.",
    formula: "forbindelser på begge datoer",
  },
  "ties-formed": {
    definition:
      "Forbindelser mellem ansatte, der er i netværk sammen nu og ikke var det ved slutningen af forrige periode, også for dem, der ikke var ansat dengang; hver talt én gang. Ingen værdi i den første periode.",
    formula: "forbindelser kun på den seneste dato",
  },
  "ties-dissolved": {
    definition:
      "Forbindelser mellem ansatte, der var i netværk sammen ved slutningen af forrige periode og ikke er det nu, også for dem, der er fratrådt; hver talt én gang. Ingen værdi i den første periode.",
    formula: "forbindelser kun på den tidligste dato",
  },
  concentration: {
    definition:
      "Andelen af alle medlemskaber, som de travleste 10 % af deltagerne har; 0,1, når alle har lige mange. Præcis 10 %: af 25 personer de to travleste og halvdelen af den tredje. Kun medlemskaber i netværk med to eller flere ansatte. Ingen værdi, hvis ingen deltager.",
    formula: "1 - L(.9), L Lorenz-kurven for deltagernes medlemskaber i netværk med k_n >= 2",
  },
  "networks-per-leader": {
    definition:
      "Hvor mange netværk en ansat, der leder mindst ét, i gennemsnit leder; et netværk med to ledere tæller for dem begge. Ingen værdi, hvis ingen leder et netværk.",
    formula: "ledede netværk / netværksledere, over lederne; for en afdeling over dens egne",
  },
  "participation-of-managers": {
    definition:
      "Andelen af lederne, der er med i mindst ét netværk med to eller flere ansatte. Ledere er dem, registret markerer som ledere. Ingen værdi uden ledere.",
    formula: "deltagere blandt lederne / ledere",
  },
  "participation-without-managers": {
    definition:
      "Andelen af de ansatte uden lederansvar, der er i netværk med mindst én anden uden lederansvar. Angives ikke, hvis registret ikke markerer nogen som leder.",
    formula: "P og P_g, uden ledere i E, N og k_n",
  },
  "reach-without-managers": {
    definition:
      "Den andel af de øvrige afdelinger, som en gennemsnitlig ansat uden lederansvar møder gennem andre uden lederansvar. Angives ikke, hvis registret ikke markerer nogen som leder; ingen værdi med færre end to afdelinger.",
    formula: "R og R_g, uden ledere i E og i netværk",
  },
  "cross-share-without-managers": {
    definition:
      "Sandsynligheden for, at en tilfældig anden deltager uden lederansvar er fra en anden afdeling, når man trækker et tilfældigt medlemskab for en uden lederansvar. Angives ikke, hvis registret ikke markerer nogen som leder; ingen værdi, hvis ingen andre er i netværk sammen.",
    formula: "X og X_g, uden ledere i k_n og c_ng",
    source: "Kronblad, med vægtene fra Newman 2001, Physical Review E 64, 016132",
  },
  "participation-without-secretariat": {
    definition:
      "Andelen af de ansatte uden for netværkenes sekretariat, der er i netværk med mindst én anden uden for det. Angives ikke, hvis pipelinefilen intet sekretariat nævner, eller ingen er i det på dagen; ingen værdi for en afdeling med kun dets egne folk.",
    formula: "P og P_g, uden sekretariatets folk i E, N og k_n",
  },
  "reach-without-secretariat": {
    definition:
      "Den andel af de øvrige afdelinger, som en gennemsnitlig ansat uden for sekretariatet møder gennem andre uden for det; en afdeling med kun sekretariatets folk er ikke en, man kan møde. Angives ikke, hvis pipelinefilen intet sekretariat nævner, eller ingen er i det på dagen; ingen værdi med færre end to afdelinger.",
    formula: "R og R_g, uden sekretariatets folk i E og i netværk; G afdelingerne med andre ansatte",
  },
  "cross-volume-without-secretariat": {
    definition:
      "Medlemskaber for ansatte uden for sekretariatet pr. 100 af dem, hvert talt med den andel af netværkets øvrige deltagere uden for det, der er fra en anden afdeling. Angives ikke, hvis pipelinefilen intet sekretariat nævner, eller ingen er i det på dagen; ingen værdi for en afdeling med kun dets egne folk.",
    formula: "V og V_g, uden sekretariatets folk i E, k_n og c_ng",
    source: "Kronblad, med vægtene fra Newman 2001, Physical Review E 64, 016132",
  },
  "cross-share-without-secretariat": {
    definition:
      "Sandsynligheden for, at en tilfældig anden deltager uden for sekretariatet er fra en anden afdeling, når man trækker et tilfældigt medlemskab for en uden for det: hvad netværkene er, når de, der binder sammen som profession, tages ud. Angives ikke, hvis pipelinefilen intet sekretariat nævner, eller ingen er i det på dagen; ingen værdi, hvis ingen andre er i netværk sammen.",
    formula: "X og X_g, uden sekretariatets folk i k_n og c_ng",
    source: "Kronblad, med vægtene fra Newman 2001, Physical Review E 64, 016132",
  },
  "participation-of-staff": {
    definition:
      "Andelen af en personalegruppe, der er med i mindst ét netværk med to eller flere ansatte: deltid og fuld tid, centralt og decentralt, hvor pipelinen siger, hvilke enheder der er centrale, og hver stilling, som mindst 20 ansatte har. Ansatte, hvis arbejdstid, enhed eller stilling ikke er kendt, er ikke i nogen gruppe.",
    formula: "N_s / E_s, s en personalegruppe",
  },
  "participation-of-staff-standardised": {
    definition:
      "Den andel af en personalegruppe, der ville deltage, hvis gruppen var fordelt på afdelingerne som alle ansatte og i hver afdeling deltog, som den gør: det, der er tilbage, når afdelingernes vaner er taget ud. Afdelinger uden nogen fra gruppen er udeladt. Ingen værdi, hvis resten har under halvdelen af alle ansatte.",
    formula: "sum_g E_g N_gs / E_gs / sum_g E_g, over afdelinger g med E_gs >= 1",
    source: "Direkte standardisering; Yule 1934, Journal of the Royal Statistical Society 97(1)",
  },
  "first-timers": {
    definition: `Deltagere, der aldrig var i et netværk før de seneste 12 måneder. n er de ansatte. ${history} ${expired}`,
    formula: "#{deltagere i : det allerførste medlemskab for i begyndte i de seneste 12 måneder}",
  },
  "share-of-first-timers": {
    definition: `Andelen af deltagerne, der aldrig var i et netværk før de seneste 12 måneder. ${history} ${expired} Ingen værdi, hvis ingen deltager.`,
    formula: "nye deltagere / N; for afdelingen / N_g",
  },
  "joins-in-12-months": {
    definition: `Hvor mange gange nuværende ansatte er trådt ind i et netværk i de seneste 12 måneder; en anden rolle i samme netværk er ingen ændring. Den, der er trådt ind i to, tæller to gange. n er de ansatte. ${history}`,
    formula: "sum_i #{n : i trådte ind i n i de seneste 12 måneder}",
  },
  "leaves-in-12-months": {
    definition: `Hvor mange gange nuværende ansatte er trådt ud af et netværk, der fortsætter, i de seneste 12 måneder; en anden rolle i samme netværk er ingen ændring. Den, der siden er fratrådt, er ikke talt med. n er de ansatte. ${history}`,
    formula: "sum_i #{n : i trådte ud af n i de seneste 12 måneder}",
  },
  "exits-within-6-months": {
    definition:
      "Andelen af de medlemskaber for nuværende ansatte, begyndt for 18 til 6 måneder siden, der sluttede inden for 6 måneder; netværk, der selv lukkede i den tid, er holdt udenfor. Ingen værdi, hvis ingen trådte ind. Angives ikke uden historik.",
    formula:
      "medlemskaber begyndt for 6 til 18 måneder siden og sluttet inden for 6 måneder / medlemskaber begyndt for 6 til 18 måneder siden",
  },
  "pair-weight": {
    definition:
      "To afdelingers fælles deltagelse: hvert netværk giver hver deltager én forbindelse at dele ud til de andre i det. I de udadvendte opgørelser en afdeling (eller politikerne) og borgere eller politikere, hvor k_n er alle deltagere af de to slags; i opgørelsen af forbindelser fra en spørgeundersøgelse vægten af alle forbindelser mellem dem. 0, hvis de intet netværk har til fælles.",
  },
  "pair-networks": {
    definition: "Antallet af netværk med deltagere fra begge afdelinger.",
    formula: "#{n : c_ng >= 1 og c_nh >= 1}",
  },
  "pair-people": {
    definition:
      "Antallet af forskellige personer fra de to afdelinger tilsammen, der er i netværk med en fra den anden afdeling.",
    formula: "#{i fra g eller h : i i n, c_ng >= 1 og c_nh >= 1}",
  },
  "pair-people-smaller-side": {
    definition: "Af de personer, der bærer parret: dem fra den afdeling, der har færrest af dem.",
    formula: "det mindste over de to grupper af forskellige personer, der bærer parret",
  },
  "pair-people-without-busiest": {
    definition:
      "Det laveste antal personer, der stadig ville bære parret, hvis et hvilket som helst af dets netværk ikke fandtes. 0, hvis ét netværk bærer det hele.",
    formula: "det mindste over netværk n af forskellige personer, der bærer parret uden n",
  },
  "pair-weight-without-busiest": {
    definition:
      "Den fælles deltagelse, der er tilbage uden det netværk, der giver parret mest. 0, hvis ét netværk bærer det hele.",
    formula: "fælles deltagelse - den største del gennem et enkelt netværk n",
  },
  "pair-people-without-one": {
    definition: leftWithout(
      "én person",
      "den, der holder op, og dem, der kun mødte den anden afdeling gennem denne person",
    ),
    formula: "det mindste over personer i af forskellige personer, der bærer parret uden i",
  },
  "pair-people-without-two": {
    definition: leftWithout("to personer", "de to, der holder op, og dem, der kun mødte den anden afdeling gennem dem"),
    formula: "det mindste over sæt af to personer af forskellige personer, der bærer parret uden dem",
  },
  "pair-people-without-three": {
    definition: leftWithout(
      "tre personer",
      "de tre, der holder op, og dem, der kun mødte den anden afdeling gennem dem",
    ),
    formula: "det mindste over sæt af tre personer af forskellige personer, der bærer parret uden dem",
  },
  "pairs-with-five": {
    definition:
      "Antallet af par af afdelinger med mindst fem fælles deltagere: personer fra en af dem, der er i netværk med en fra den anden. Med færre hænger et par på enkeltpersoner. Ingen værdi uden deltagere.",
    formula: "#{(g, h) : forskellige personer, der bærer parret >= 5}",
  },
  "pairs-hanging-on-network": {
    definition:
      "Antallet af par af afdelinger med mindst fem fælles deltagere, hvor færre end fem ville være tilbage, hvis et enkelt netværk sluttede. Ingen værdi uden deltagere.",
    formula: "#{(g, h) : personer >= 5, færre end 5 uden et enkelt netværk}",
  },
  "pairs-hanging-on-one": {
    definition: hangingOn("én bestemt person"),
    formula: "#{(g, h) : personer >= 5, færre end 5 uden en enkelt person}",
  },
  "pairs-hanging-on-two": {
    definition: hangingOn("to bestemte personer"),
    formula: "#{(g, h) : personer >= 5, færre end 5 uden to personer}",
  },
  "pairs-hanging-on-three": {
    definition: hangingOn("tre bestemte personer"),
    formula: "#{(g, h) : personer >= 5, færre end 5 uden tre personer}",
  },
  "pairs-on-person": {
    definition:
      "Antallet af par af afdelinger med mindst fem fælles deltagere, hvor færre end fem ville være tilbage, hvis personen holdt op i alle netværk. I et par med præcis fem er alle fem sådan en person.",
    formula: "#{(g, h) : personer >= 5, færre end 5 uden i}",
  },
  "network-size": {
    definition:
      "Antallet af medlemmer, der er ansatte med kendt afdeling. Roller, der ikke giver forbindelser (observatører), er udeladt.",
  },
  "members-from": {
    definition:
      "Antallet af netværkets medlemmer fra én afdeling eller fra politikere, borgere eller samarbejdspartnere; kun rækker, hvor der er nogen. n er dette tal selv og ikke netværkets størrelse.",
  },
  departments: {
    definition: "Antallet af afdelinger med medlemmer i netværket.",
    source: "Artsrigdom; Hill 1973, Ecology 54(2), orden 0",
  },
  simpson: {
    definition:
      "Andelen af parrene af deltagere, der er fra hver sin afdeling (det middelrette Gini-Simpson- eller Blau-indeks). I modsætning til 1 - sum_g p_g^2 vokser det ikke med størrelsen og kan nå 1. Ingen værdi med færre end to deltagere.",
  },
  shannon: {
    definition:
      "Entropien af deltagernes afdelinger, i nats. 0, når alle er fra én afdeling. Ingen værdi for et netværk uden deltagere.",
  },
  "hill-1": {
    definition:
      "Det effektive antal afdelinger: så mange lige store ville være lige så blandede efter Shannons entropi. Ingen værdi for et netværk uden deltagere.",
  },
  "hill-2": {
    definition:
      "Det effektive antal afdelinger, hvor de med mange deltagere vejer tungere. Ingen værdi for et netværk uden deltagere.",
  },
  rao: {
    definition:
      "Den gennemsnitlige afstand i organisationen mellem to deltagere, trukket med tilbagelægning. Afstandene bruges, som de er, og ikke i anden og halveret som i ade4. Afdelinger uden direktørområde har afstanden 1 til alle andre. Ingen værdi for et netværk uden deltagere.",
    formula: "sum_gh p_g p_h d_gh, d = 0 samme afdeling, 0,5 samme direktørområde, ellers 1",
  },
  "rarefied-richness": {
    definition:
      "Antallet af afdelinger blandt fem tilfældigt trukne deltagere, i gennemsnit; i modsætning til antallet af afdelinger vokser det ikke med netværkets størrelse. Ingen værdi med færre end fem deltagere.",
  },
  credit: {
    definition:
      "Netværkets del af rækkevidden, talt i en persons møder med en afdeling: en, der mødes i m netværk, tæller 1 / m i hvert (den eksakte Shapley-værdi). Summen over netværkene er R E (G - 1). Et netværk inden for én afdeling har 0, og det kan være meningen med det.",
    formula: "sum over i i n og h != g_i med c_nh >= 1 af 1 / m_ih, m_ih = antal netværk, hvor i møder h",
  },
  "credit-rank": {
    definition:
      "Netværkets plads efter bidrag til rækkevidden, 1 er størst; lige store bidrag deler plads. Lav og høj er de pladser, det kan have: 95 %-intervaller, der gælder for alle netværk på én gang, hvis andre ansatte af samme slags havde været med. De ansatte trækkes med tilbagelægning, hver med alle sine medlemskaber; hvilke afdelinger et netværk når, er taget for givet. Pladsen skal ikke læses mere præcist end det. Ingen værdi for et netværk med færre end to deltagere; intet interval ved flere end 500 netværk.",
    formula:
      "1 + #{netværk med større bidrag}; lav = 1 + #{større med sikkerhed}, høj = netværk - #{mindre med sikkerhed}; med sikkerhed: |forskel| > c se",
  },
  "sole-reach": {
    definition:
      "En persons møder med en afdeling, der kun finder sted i dette netværk: det, rækkevidden ville miste, hvis netværket sluttede.",
    formula: "#{(i, h) : i i n, h != g_i, c_nh >= 1, m_ih = 1}",
  },
  "unique-bridges": {
    definition:
      "Par af personer fra hver sin afdeling, der har dette netværk til fælles og intet andet. Vokser med kvadratet på størrelsen. Et netværk inden for én afdeling har 0, og det kan være meningen med det.",
    formula: "#{(i, j) : i, j i n, g_i != g_j, og ikke sammen i noget andet netværk}",
  },
  "pairs-alone": {
    definition: "Par af afdelinger, der mødes i dette netværk og ikke i noget andet.",
    formula: "#{(g, h) : c_ng >= 1, c_nh >= 1, og ikke begge i noget andet netværk}",
  },
  "credit-sum": {
    definition:
      "Bidrag til rækkevidden, lagt sammen på tre måder. Efter afdeling: for de netværk, der hører hjemme dér, altså lederens afdeling eller ellers den, flest deltagere kommer fra. Efter stillingsgruppe og efter rolle i netværket: for de personer, der møder andre dér, uanset hvem de møder. Afdelingerne giver tilsammen hele rækkevidden, R E (G - 1); det gør stillingsgrupper og roller også, hvis alle er kendt. Af flere roller i samme netværk tæller leder først, så stedfortræder.",
    formula:
      "sum af 1 / m_ih over de netværk, der hører hjemme i g, over personerne i en stillingsgruppe eller over de pladser, der har en rolle",
  },
  "sole-reach-sum": {
    definition:
      "Møder, der kun finder sted i ét netværk, lagt sammen efter den afdeling, netværkene hører hjemme i, efter stillingsgruppe for dem, der møder andre, og efter deres rolle i netværket. Tallet siger ikke, hvad der ville gå tabt, hvis alle disse netværk sluttede på én gang: Det er mere, fordi møder, de er fælles om, også ville forsvinde.",
    formula:
      "#{(i, h) : m_ih = 1} over de netværk, der hører hjemme i g, over personerne i en stillingsgruppe eller over de pladser, der har en rolle",
  },
  "pairs-alone-sum": {
    definition:
      "Par af afdelinger, der kun mødes i ét netværk, lagt sammen efter den afdeling, netværket hører hjemme i, efter stillingsgruppe og efter rolle. For stillingsgrupper og roller deles et par mellem dets deltagere i netværket med den eksakte Shapley-værdi: Jo færre en afdeling har dér, jo mere hænger der på hver af dem.",
    formula:
      "sum over par (g, h), der kun mødes i n, af c_nh / (c_ng (c_ng + c_nh)) for hver deltager fra g, og tilsvarende for h",
  },
  overlap: {
    definition:
      "Andelen af de to netværks deltagere tilsammen, der er med i begge (Jaccard); 1: de samme personer. Kun for par, hvor den er mindst 0,5, eller hvor alle i det ene er med i det andet; begge med to eller flere deltagere. n er deltagerne i de to tilsammen.",
    formula: "|n og m| / |n eller m|",
  },
  nesting: {
    definition:
      "Andelen af det mindste netværks deltagere, der også er med i det største; 1: det mindste ligger helt i det største. For de samme par som sammenfaldet. n er deltagerne i de to tilsammen.",
    formula: "|n og m| / min(k_n, k_m)",
  },
  "home-share": {
    definition:
      "Andelen af deltagerne, der er fra netværkets hjemmeafdeling: lederens afdeling eller, uden leder, den hyppigste. Ingen værdi for et netværk uden deltagere.",
    formula: "c_nh / k_n, h hjemmeafdelingen for n",
  },
  "anchor-share": {
    definition:
      "Andelen af deltagerne, der er fra afdelingen med netværkets ledelsesmæssige ophæng; 0: den er ikke repræsenteret. Ingen værdi for et netværk uden deltagere, uden ophæng eller med ophæng over afdelingerne.",
    formula: "c_na / k_n, a afdelingen, hvor n har sit ledelsesmæssige ophæng",
  },
  "anchor-present": {
    definition:
      "Om netværket har et ledelsesmæssigt ophæng, altså en enhed, der svarer for det, og om enheden findes på dagen. 0 eller 1.",
    formula: "1, hvis den enhed, n har ophæng i, gælder på dagen, ellers 0",
  },
  leaders: {
    definition:
      "Antallet af personer på dagen, ansat eller ej, der leder netværket efter de roller, pipelinefilen nævner. n er netværkets størrelse.",
    formula: "#{i på dagen : i har en lederrolle i n}",
  },
  "months-without-leader": {
    definition:
      "Hele måneder, hvor ingen på dagen har ledet netværket; har det aldrig haft en leder, siden det begyndte. 0, så længe nogen leder det, og i den første måned. Ingen værdi, hvis begyndelsen ikke er kendt. Angives ikke uden historik.",
    formula:
      "hele måneder fra den dag, den sidste lederrolle eller ansættelse sluttede, ellers fra netværkets begyndelse; 0 med en leder",
  },
  deputies: {
    definition:
      "Antallet af personer på dagen, ansat eller ej, der er stedfortræder for lederen efter de roller, pipelinefilen nævner. n er netværkets størrelse.",
    formula: "#{i på dagen : i har en stedfortræders rolle i n}",
  },
  "months-without-change": {
    definition:
      "Hele måneder, hvor ingen er trådt ind i netværket eller ud af det; en anden rolle er ingen ændring. Ingen værdi, hvis medlemskaberne ikke har datoer. Angives ikke uden historik.",
    formula: "hele måneder fra den seneste dag, et medlemskab af n begyndte eller sluttede",
  },
  "networks-with-politics": {
    definition: `Netværk med både ansatte og politikere blandt medlemmerne; for en afdeling dem med nogen fra den. ${outwardKinds} n er de ansatte i dem.`,
    formula: "#{n : k_n >= 1 og politikere i n}; for afdelingen med c_ng >= 1",
  },
  "networks-with-citizens": {
    definition: `Netværk med både ansatte og borgere blandt medlemmerne; for en afdeling dem med nogen fra den. ${outwardKinds} n er de ansatte i dem.`,
    formula: "#{n : k_n >= 1 og borgere i n}; for afdelingen med c_ng >= 1",
  },
  "networks-with-partners": {
    definition: `Netværk med både ansatte og samarbejdspartnere blandt medlemmerne; for en afdeling dem med nogen fra den. ${outwardKinds} n er de ansatte i dem.`,
    formula: "#{n : k_n >= 1 og samarbejdspartnere i n}; for afdelingen med c_ng >= 1",
  },
  "departments-with-politics": {
    definition: `Afdelinger med ansatte i et netværk, hvor der også er politikere. ${outwardKinds} n er de ansatte i de netværk.`,
    formula: "#{g : c_ng >= 1 i et n med politikere}",
  },
  "departments-with-citizens": {
    definition: `Afdelinger med ansatte i et netværk, hvor der også er borgere. ${outwardKinds} n er de ansatte i de netværk.`,
    formula: "#{g : c_ng >= 1 i et n med borgere}",
  },
  "departments-with-partners": {
    definition: `Afdelinger med ansatte i et netværk, hvor der også er samarbejdspartnere. ${outwardKinds} n er de ansatte i de netværk.`,
    formula: "#{g : c_ng >= 1 i et n med samarbejdspartnere}",
  },
  "shared-politicians": {
    definition:
      "Antallet af politikere, der er med i både udvalget og netværket; kun rækker, hvor der er nogen. Udvalg er de slags netværk, der kun giver forbindelser i de udadvendte opgørelser.",
    formula: "#{politikere i : i i c og i i n}, c et udvalg og n et netværk, der ikke er det",
  },
  "contact-carriers": {
    definition:
      "Antallet af ansatte, der er i netværk med mindst én borger eller én politiker, efter opgørelsen; i opgørelsen med politikere er udvalg også netværk. Et pars personer er begge sider, her er det kun de ansatte.",
    formula: "#{i fra g : i er i netværk med en borger}, og det samme med en politiker",
  },
  degree: {
    definition:
      "Antallet af forskellige andre ansatte fra enhver afdeling, en person er i netværk med; flere fælles netværk tæller som ét. Personer uden netværk har ingen række.",
    formula: "k_i = #{j != i : i og j er i netværk sammen}",
  },
  "two-mode-degree": {
    definition:
      "For en person den andel af netværkene, personen er med i; for et netværk den andel af personerne i netværk, der er med i det. Netværk uden deltagere og ansatte uden netværk tæller ikke med i helheden.",
    formula: "k_i / netværk med deltagere; k_n / personer i netværk",
  },
  "two-mode-betweenness": {
    definition:
      "Antallet af par af andre, personer og netværk under ét, hvis korteste vej gennem grafen af personer og netværk går herigennem. Ikke normaliseret, hvert par én gang og uden vægte; den normaliserede udgave deler med det mest mulige. Ingen værdi for et netværk uden deltagere.",
    formula: "sum over par s < t af begge slags af sigma_st(i) / sigma_st, i grafen af personer og netværk",
  },
  "two-mode-betweenness-normalised": {
    definition:
      "Bindeled mellem netværk som andel af det mest, én af samme slags kunne have med det antal personer og netværk, der er: personer og netværk kan sammenlignes. Programmer er uenige om det mest mulige; dette er Borgatti og Everetts, som i networkx og UCINET. Ingen værdi, hvis det mest mulige er 0, eller for et netværk uden deltagere.",
    formula:
      "bindeled mellem netværk / max; med o af egen slags, a af den anden, p = floor((o - 1) / a), t = (o - 1) mod a: max = (a^2 (p + 1)^2 + a (p + 1) (2 t - p - 1) - t (2 p - t + 3)) / 2",
  },
  strength: {
    definition:
      "Den samlede vægt af en persons forbindelser; med Newmans vægte er det antallet af netværk, hvor der er andre med. 0 for den, der er alene i alle sine netværk.",
  },
  constraint: {
    definition:
      "Hvor meget en persons kreds er én lukket kreds: højt, når få har de fleste forbindelser eller er forbundet indbyrdes. Ingen værdi uden forbindelser.",
    formula: "C_i = sum_j (p_ij + sum_q p_iq p_qj)^2, p_ij = w_ij / s_i, over j og q i kredsen om i",
  },
  "effective-size": {
    definition:
      "Antallet i kredsen minus, hvor meget de er forbundet indbyrdes. Når alle forbindelser vejer lige meget: antallet i kredsen minus to gange deres indbyrdes forbindelser pr. person i den. Ingen værdi uden forbindelser.",
    formula: "sum_j (1 - sum_q p_iq m_jq), m_jq = w_jq / max_k w_jk, over j og q i kredsen om i",
  },
  efficiency: {
    definition: "Den del af en persons kreds, der ikke overlapper. Ingen værdi uden forbindelser.",
    formula: "effektiv kreds / k_i",
  },
  hierarchy: {
    definition:
      "Hvor meget af en persons indsnævring der skyldes én i kredsen: 0 alle lige meget, 1 kun én. Regnet på den parvise indsnævring; nogle programmer bruger kredsens samlede indsnævring, og det er et andet tal. 1, når kredsen er på én; ingen værdi uden forbindelser.",
    formula: "sum_j (c_ij / (C / N)) ln(c_ij / (C / N)) / (N ln N), c_ij den parvise indsnævring, over kredsens N",
  },
  "local-clustering": {
    definition:
      "Andelen af parrene i en persons kreds, der selv er forbundet. Højt i enhver graf af netværk, fordi et netværk forbinder alle sine deltagere. Ingen værdi med færre end to i kredsen.",
    formula: "forbundne par i kredsen / par i kredsen",
  },
  "two-mode-effective-size": {
    definition:
      "Antallet i kredsen minus, hvor mange en person har til fælles med en i den, i gennemsnit over fælles netværk. Fælles netværk tæller som sådan, uanset vægten. Ingen værdi uden forbindelser.",
    formula: "k_i - sum_j (m_ij / sum_l m_il) (fælles i kredsene om i og j), m = fælles netværk, over j i kredsen om i",
  },
  "two-mode-constraint": {
    definition:
      "Hvor meget en persons netværk fører til de samme personer: højt med få netværk, eller når de andre i det ene også er i det andet. For et netværk det samme om dets deltagere og deres andre netværk. Ingen værdi for et netværk uden deltagere.",
    formula:
      "sum_a (c_ia + sum_b sum_j c_ib r_bj c_ja)^2, over netværkene a og b for person i og de andre j i b, a og b forskellige; c = 1 / personens netværk, r = 1 / netværkets deltagere; for et netværk med de to slags byttet om",
  },
  "two-mode-clustering": {
    definition:
      "Hvor ofte to personer, man møder i hvert sit netværk, også har et tredje netværk til fælles. Et enkelt netværk lukker intet, så netværkenes størrelse trækker ikke tallet op. Ingen værdi, hvis man ikke møder nogen i to netværk.",
    formula:
      "lukkede / alle af vejene j - e - i - f - k over to netværk e og f; lukket, når j og k har et tredje til fælles; for i, og lagt sammen over alle",
  },
  "bridging-coefficient": {
    definition:
      "Hvor meget en person med få forbindelser står mellem personer med mange. Ingen værdi uden forbindelser; nogle programmer giver 0.",
    formula: "(1 / k_i) / sum_j (1 / k_j), over j i kredsen om i",
  },
  "bridging-centrality": {
    definition:
      "Mellemled gange smal passage: højt for den, der ligger på mange korteste veje mellem dele, som ellers har travlt med sig selv. Mellemleddet er det unormaliserede, hvert par én gang. Ingen værdi uden forbindelser.",
    formula: "mellemled, unormaliseret x smal passage",
  },
  betweenness: {
    definition:
      "Par af andre, hvis korteste veje går gennem en person, hvert talt med den del af vejene, der gør det. På grafen af personer, hver forbindelse ét trin, hvert par én gang, ikke normaliseret. 0 for den, der ikke ligger mellem nogen.",
    formula: "sum over par s < t af (korteste veje mellem dem gennem i) / (korteste veje)",
  },
  "harmonic-closeness": {
    definition:
      "Hvor tæt en person er på de øvrige deltagere: 1 med forbindelse til alle, 0 uden forbindelser. På grafen af personer, hver forbindelse ét trin. Ingen værdi, hvis der ikke er andre.",
    formula: "sum_j (1 / d_ij) / (N - 1), 1 / d = 0 for dem, der ikke kan nås",
  },
  "core-number": {
    definition:
      "Hvor dybt i den tætteste del af grafen af personer en person er. Et stort netværk giver i sig selv en dyb kerne: dets størrelse minus én. 0 uden forbindelser.",
    formula: "det største k, så i er i en del, hvor alle har k eller flere forbindelser inden for delen",
  },
  pagerank: {
    definition:
      "Hvor ofte en, der går fra deltager til deltager ad forbindelser og en gang imellem springer et tilfældigt sted hen, er hos en person; summen over alle er 1. Uden vægte. Uden forbindelser kun springenes del.",
  },
  eigenvector: {
    definition:
      "Højt for den, der har mange forbindelser til andre, som selv har et højt tal. Uden vægte, med euklidisk længde 1. Falder grafen i dele, har den tætteste det hele. Ingen værdi i en graf uden forbindelser.",
    formula: "A x = lambda x, det største lambda, |x| = 1",
  },
  "articulation-point": {
    definition: "Om nogle i en persons kreds kun kan nå hinanden gennem personen. 0 eller 1.",
    formula: "1, hvis den del, i er i, falder fra hinanden uden i, ellers 0",
  },
  "participation-coefficient": {
    definition:
      "Hvor jævnt en persons forbindelser er spredt over afdelinger: 0 alle til én afdeling, mod 1 spredt over mange. Med vægte. Ingen værdi uden forbindelser.",
  },
  "within-module-z": {
    definition:
      "Om en person har flere forbindelser i egen afdeling end dens øvrige deltagere, i standardafvigelser. Med vægte; standardafvigelsen er hele gruppens og ikke en stikprøves. Ingen værdi, hvis de alle har lige meget.",
    formula: "(s_i,egen - gennemsnit) / sd, over deltagerne i egen afdeling",
  },
  "brokerage-coordinator": {
    definition: `Par i en persons kreds, begge fra egen afdeling og ikke forbundet med hinanden, som personen står imellem. ${brokered}`,
    formula: "#{a, b i kredsen om i, ikke forbundet, begge fra egen afdeling}",
  },
  "brokerage-itinerant": {
    definition: `Par i en persons kreds, begge fra den samme anden afdeling og ikke forbundet med hinanden, som personen står imellem. ${brokered}`,
    formula: "#{a, b i kredsen om i, ikke forbundet, begge fra én anden afdeling}",
  },
  "brokerage-gatekeeper": {
    definition: `Par i en persons kreds, en fra egen og en fra en anden afdeling og ikke forbundet med hinanden, som personen står imellem. Medlemskaber har ingen retning, så de to roller ind i og ud af afdelingen er her én. ${brokered}`,
    formula: "#{a, b i kredsen om i, ikke forbundet, en fra egen afdeling, en fra en anden}",
  },
  "brokerage-liaison": {
    definition: `Par i en persons kreds, fra to forskellige andre afdelinger og ikke forbundet med hinanden, som personen står imellem. ${brokered}`,
    formula: "#{a, b i kredsen om i, ikke forbundet, fra to forskellige andre afdelinger}",
  },
  "brokerage-total": {
    definition: `Par i en persons kreds, der ikke er forbundet med hinanden, som personen står imellem: de fire roller tilsammen. ${brokered}`,
    formula:
      "#{a, b i kredsen om i, ikke forbundet} = blandt egne + i en anden afdeling + mellem egen og anden + mellem to andre",
  },
  "directed-coordinator": {
    definition: `Veje fra en i egen afdeling gennem personen til en anden i egen afdeling, som den første ikke selv nævner. ${directed}`,
    formula: "#{a -> i -> b, ikke a -> b : a og b begge fra egen afdeling}",
  },
  "directed-itinerant": {
    definition: `Veje fra en i en anden afdeling gennem personen til en anden i den samme afdeling, som den første ikke selv nævner. ${directed}`,
    formula: "#{a -> i -> b, ikke a -> b : a og b begge fra én anden afdeling}",
  },
  "directed-representative": {
    definition: `Veje fra en i egen afdeling gennem personen til en i en anden (AAB), som den første ikke selv nævner. ${directed}`,
    formula: "#{a -> i -> b, ikke a -> b : a fra egen afdeling, b fra en anden}",
  },
  "directed-gatekeeper": {
    definition: `Veje fra en i en anden afdeling gennem personen til en i egen (ABB), som den første ikke selv nævner. ${directed}`,
    formula: "#{a -> i -> b, ikke a -> b : a fra en anden afdeling, b fra egen}",
  },
  "directed-liaison": {
    definition: `Veje fra en i en anden afdeling gennem personen til en i en tredje, som den første ikke selv nævner. ${directed}`,
    formula: "#{a -> i -> b, ikke a -> b : a og b fra to forskellige andre afdelinger}",
  },
  "directed-brokerage": {
    definition: `Veje fra en gennem personen til en anden, som den første ikke selv nævner: de fem roller tilsammen. ${directed}`,
    formula: "#{a -> i -> b, ikke a -> b}",
  },
  community: {
    definition:
      "Nummeret på deltagerens fællesskab, fundet med Leiden på den vægtede graf af personer med kørslens frø: et andet frø kan trække andre grænser (se fællesskabernes stabilitet), og numrene betyder intet fra dato til dato. Hvert fællesskab hænger sammen. Personer uden forbindelser er ikke i noget.",
    formula: "argmax Q ved lokale flytninger, forfining og sammenlægning; mål modularitet, opløsning 1",
  },
  communities: {
    definition:
      "Antallet af fællesskaber af personer, der især mødes indbyrdes. Ingen værdi, hvis ingen er i netværk sammen.",
    formula: "antal Leiden-fællesskaber blandt deltagerne",
  },
  "modularity-of-departments": {
    definition:
      "Vægten af forbindelser inden for afdelingerne ud over det, deres samlede vægt alene ville give; 0 er intet mønster. Læses ved siden af fællesskabernes modularitet, der er omtrent det højest mulige. Ingen værdi uden forbindelser.",
    formula: "Q = sum_g [L_g / m - (S_g / 2m)^2], L vægt inden for, S samlet vægt, m al vægt",
  },
  "modularity-of-communities": {
    definition:
      "Hvor meget deltagerne falder i fællesskaber: den højeste modularitet, Leiden fandt, lig med eller lidt under den bedst mulige. Er den nær 0, er der ingen fællesskaber at tale om, og overensstemmelsen med afdelingerne siger intet. Ingen værdi uden forbindelser.",
    formula: "Q = sum_c [L_c / m - (S_c / 2m)^2] for Leiden-fællesskaberne",
  },
  "barber-modularity-of-departments": {
    definition:
      "Medlemskaber i netværk, der hører hjemme i medlemmets egen afdeling, ud over det, antallet af medlemskaber og netværkenes størrelse alene ville give; 0 er intet mønster. Regnet på personer og netværk, som de er, så store netværk ikke vejer mere. Et netværk hører hjemme i lederens afdeling, ellers i den hyppigste. Netværk med én deltager tæller med. Ingen værdi uden medlemskaber.",
    formula:
      "Q = 1/m sum_in [b_in - d_i k_n / m], hvor n hører hjemme i afdelingen for i; d_i netværk for i, m medlemskaber",
  },
  "barber-modularity-of-communities": {
    definition:
      "Hvor meget personer og netværk tilsammen falder i fællesskaber: medlemskaber i netværk i eget fællesskab ud over det, antallet af medlemskaber og netværkenes størrelse alene ville give. Et netværk er i det fællesskab, der gør Q højest. Leiden søgte det bedste Q for grafen af personer og ikke for denne, så andre inddelinger kan have et højere. Den, der ingen forbindelser har, er et fællesskab alene. Ingen værdi uden medlemskaber.",
    formula:
      "Q = 1/m sum_in [b_in - d_i k_n / m], hvor n er i samme fællesskab som i; d_i netværk for i, m medlemskaber",
  },
  "normalised-mutual-information": {
    definition:
      "Leiden-fællesskabernes overensstemmelse med afdelingerne blandt deltagerne, med det aritmetiske gennemsnit af entropierne: 0 uafhængige, 1 den samme inddeling. Vokser med antallet af klasser; det justerede Rand-indeks gør ikke. Ingen værdi, hvis alle er i én afdeling og ét fællesskab.",
  },
  "adjusted-rand": {
    definition:
      "Leiden-fællesskabernes overensstemmelse med afdelingerne blandt deltagerne, regnet i par og ud over det tilfældige: 0 som ved en tilfældig fordeling, 1 den samme inddeling. Ingen værdi, hvis tilfældet ikke giver noget spillerum.",
  },
  "variation-of-information": {
    definition:
      "Leiden-fællesskabernes afstand fra afdelingerne blandt deltagerne, i nats: 0 den samme inddeling, højst ln N. Ingen værdi uden deltagere.",
  },
  "adjusted-mutual-information": {
    definition:
      "Leiden-fællesskabernes overensstemmelse med afdelingerne blandt deltagerne minus det, inddelinger med samme størrelser tilfældigt ville have: 0 som ved en tilfældig fordeling, 1 den samme inddeling, lidt under 0 mindre end tilfældet. Med det aritmetiske gennemsnit af entropierne og den eksakte forventning. Ingen værdi, hvis tilfældet ikke giver noget spillerum.",
    formula: "(I(D, C) - E[I]) / ((H(D) + H(C)) / 2 - E[I]), E over inddelinger med samme størrelser",
  },
  "community-stability": {
    definition:
      "Hvor enige ti kørsler af Leiden med forskellige tilfældige tal er om, hvem der hører sammen: gennemsnittet af det justerede Rand-indeks over deres par, blandt deltagerne; 1 helt ens, 0 ikke mere end tilfældet. Er tallet lavt, skal grænserne mellem fællesskaber ikke læses én for én. Ingen værdi uden forbindelser.",
    formula: "gennemsnit af ARI(C_a, C_b) over de 45 par af 10 kørsler af Leiden",
    source:
      "Indekset: Hubert & Arabie 1985, Journal of Classification 2; at kørsler er forskellige: Lancichinetti & Fortunato 2012, Scientific Reports 2, 336",
  },
  "community-stability-over-networks": {
    definition:
      "Hvor ens fællesskaberne bliver, når netværkene trækkes på ny med tilbagelægning (50 trækninger), og Leiden køres på dem: gennemsnittet af det justerede Rand-indeks med de fundne fællesskaber; 1 helt ens, 0 ikke mere end tilfældet. Ved siden af community-stability, hvor kun de tilfældige tal er andre, siger det, hvad der hænger på enkelte netværk. Kun for den seneste periode og højst 5.000 deltagere. Ingen værdi uden forbindelser.",
    formula: "gennemsnit over trækninger af ARI(C, C_trækning), blandt de personer, trækningen forbinder",
    source:
      "Indekset: Hubert & Arabie 1985, Journal of Classification 2; trækninger: Hennig 2007, Computational Statistics & Data Analysis 52",
  },
  "community-continuity": {
    definition:
      "Hvor enige fællesskaberne nu og ved udgangen af perioden før er om, hvem der hører sammen, blandt dem, der er i et på begge datoer: det justerede Rand-indeks; 1 helt ens, 0 ikke mere end tilfældet. Skal læses ved siden af community-stability: Andre tilfældige tal flytter også grænser. Ingen værdi i den første periode, eller hvis tilfældet ikke giver plads.",
    formula: "ARI(C_nu, C_før), blandt de personer, der er i et fællesskab på begge datoer",
  },
  "community-size": {
    definition: "Antallet af personer i fællesskabet, efter dets nummer på den dato.",
    formula: "antal medlemmer af fællesskabet",
  },
  "community-departments": {
    definition:
      "Antallet af afdelinger med medlemmer i fællesskabet. En enkelt gæst er nok; læses ved siden af det effektive antal.",
    formula: "sum_g [n_cg >= 1], n_cg medlemmer af fællesskab c fra afdeling g",
    source: "Artsrigdom; Hill 1973, Ecology 54(2), orden 0",
  },
  "community-effective-departments": {
    definition:
      "Det antal lige store afdelinger, der giver samme koncentration som fællesskabets medlemmer: nær 1 holder det sig til én afdeling; jo højere, jo mere går det på tværs.",
  },
  "community-largest-share": {
    definition:
      "Andelen af fællesskabets deltagere, der er fra den afdeling, flest er fra; afdelingen står ved siden af fællesskabet, ved flere den første efter id. 1: alle er fra samme afdeling. Er andelen halvdelen eller mindre, går fællesskabet på tværs af afdelinger.",
    formula: "max_g n_cg / n_c, n_cg deltagere i fællesskab c fra afdeling g",
  },
  "department-communities": {
    definition:
      "Det antal lige store fællesskaber, der ville give samme koncentration af afdelingens deltagere: 1, hvis alle er i ét, og jo højere, jo mere er afdelingen delt på fællesskaber. Det er ikke en fejl ved en afdeling, der er med i mange netværk. Ingen værdi uden deltagere i et fællesskab.",
    formula: "1 / sum_c p_c^2, p_c = n_cg / n_g, n_g deltagere fra g i et fællesskab",
  },
  "community-recovery": {
    definition:
      "Hvor meget af fællesskabet der findes igen, når netværkene trækkes på ny med tilbagelægning (50 trækninger), og Leiden køres på dem: gennemsnittet af dets største overlap (Jaccard) med et fællesskab dér, blandt de personer, som trækningen forbinder. Fra 0,75 er det et fællesskab, man kan stole på; under 0,5 er det lige så tit gået i opløsning. Kun for den seneste periode og højst 5.000 deltagere.",
    formula:
      "gennemsnit over trækninger af max_d |c n d| / |c u d|, d er trækningens fællesskaber, c kun de personer, den forbinder",
  },
  "louvain-community": {
    definition:
      "Nummeret på deltagerens fællesskab, som Louvain finder det, til sammenligning med andre programmer; det, der ellers siges om fællesskaber, gælder dem, Leiden finder. Et andet frø kan trække andre grænser, og et fællesskab behøver ikke hænge sammen. Personer uden forbindelser er ikke i noget.",
    formula: "argmax Q ved lokale flytninger og sammenlægning; mål modularitet, opløsning 1",
  },
  "modularity-of-louvain-communities": {
    definition:
      "Den højeste modularitet, Louvain fandt; læses ved siden af fællesskabernes, som Leiden fandt: hvor meget måden at søge på betyder. Ingen værdi uden forbindelser.",
    formula: "Q = sum_c [L_c / m - (S_c / 2m)^2] for Louvain-fællesskaberne",
  },
};
