import {type Cause, type FindingFigures, formatOf, type Headline, type Sentence, type Words} from "../language.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const format = formatOf("en-GB", {
  none: "–",
  day: (year, month, day) => `${day} ${months[month - 1]} ${year}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  quarterInText: (quarter, year) => `Q${quarter} ${year}`,
});
const {percent, percents, number} = format;

/** An end of the range of a measure. */
const bound = (end: number) => number(end, Number.isInteger(end) ? 0 : 1);

/** Points of a change without its sign: whole ones, and tenths where there is less than one. */
const points = (change: number) => number(Math.abs(change) * 100, Math.abs(change) < 0.00995 ? 1 : 0);
/** The same with the sign. */
const signedPoints = (change: number) => format.signed(change * 100, Math.abs(change) < 0.00995 ? 1 : 0);
const percentagePoints = (amount: string) => `${amount} percentage ${/^\D?1$/.test(amount) ? "point" : "points"}`;
const many = (count: number, one: string, more: string) => (count === 1 ? one : `${number(count)} ${more}`);

/** A network that fell under two members counts as closed without having ended: then no number is given. */
const some = (count: number, one: string, more: string) => (count === 0 ? more : many(count, one, more));

/** Follows "mainly because of". */
function reason({kind, rises, networks}: Cause): string {
  const way = rises ? "more" : "less";
  switch (kind) {
    case "continuing":
      return `a ${way} mixed composition of the continuing networks`;
    case "size":
      return "shifts in the size of networks";
    case "opened":
      return some(networks, `one new network that reaches ${way} across`, `new networks that reach ${way} across`);
    case "closed":
      return `the end of ${some(networks, "one network", "networks")} that reached ${rises ? "less" : "more"} across`;
    case "staff":
      return "employees who came, left or moved";
    case "reorganised":
      return "a reorganisation of departments";
  }
}

/** Follows "but mostly because"; always of a rise. */
function clause({kind, networks}: Cause): string {
  switch (kind) {
    case "continuing":
      return "the continuing networks became more mixed";
    case "size":
      return "the size of networks shifted";
    case "opened":
      return some(networks, "one new network reaches more across", "new networks reach more across");
    case "closed":
      return some(
        networks,
        "one network that reached less across has ended",
        "networks that reached less across have ended",
      );
    case "staff":
      return "employees came, left or moved";
    case "reorganised":
      return "departments were reorganised";
  }
}

/** The first few by name, and how many more there are. */
function someOf(names: readonly string[]): string {
  const named = names.slice(0, 3).map((name) => `“${name}”`);
  const rest = names.length - named.length;
  return inOneLine.format(
    rest > 0 ? [...named, rest === 1 ? "one network more" : `${number(rest)} networks more`] : named,
  );
}

/** “3 from Culture and 2 from Environment”. */
const membersOf = (members: readonly {readonly department: string; readonly count: number}[]) =>
  inOneLine.format(members.map(({department, count}) => `${number(count)} from ${department}`));
const inOneLine = new Intl.ListFormat("en-GB");

function headline(headline: Headline): Sentence {
  if (headline.kind === "thin") {
    const before = "The data are too thin for a conclusion: the department is known for only ";
    return [before, percent(headline.coverage), " of memberships."];
  }
  const share = percent(headline.share);
  const taking = percent(headline.participation);
  const because = (cause: Cause | undefined) => (cause ? `, mainly because of ${reason(cause)}` : "");
  switch (headline.kind) {
    case "first":
      return [
        `The baseline: ${taking} of employees take part in a network, and `,
        share,
        ` of the others they meet there come from another department${
          headline.chance ? `; chance would give ${percents(headline.chance.low, headline.chance.high)}` : ""
        }.`,
      ];
    case "share-falls":
      return [
        `The networks reach less across: ${taking} of employees take part, and `,
        share,
        ` of those they meet come from another department – ${percentagePoints(points(headline.change))} less than a year ago${because(headline.cause)}.`,
      ];
    case "reach-falls":
      return [
        "The networks reach less across: through networks an average employee meets ",
        percent(headline.reach),
        ` of the other departments – ${percentagePoints(points(headline.change))} less than a year ago. ${taking} of employees take part, and ${share} of those they meet come from another department.`,
      ];
    case "above":
      return [
        "The networks bind departments together more than chance would: ",
        share,
        ` against ${percents(headline.chance.low, headline.chance.high)}. ${taking} of employees take part.`,
      ];
    case "same":
      return [
        "Within the networks there is no longer any sign of silos: ",
        share,
        ` of those whom participants meet come from another department, as chance would give. ${taking} of employees take part.`,
      ];
    case "breaking-down":
      return [
        `Silos are breaking down: ${taking} of employees take part in a network, and `,
        share,
        ` of the others they meet there come from another department – ${percentagePoints(points(headline.change))} more than a year ago${because(headline.cause)}.`,
      ];
    case "share-only":
      return [
        "The share across rose to ",
        share,
        headline.cause
          ? `, but mostly because ${clause(headline.cause)}; ${
              headline.cause.kind === "reorganised"
                ? "that in itself brought nobody together"
                : "employees meet no more people from other departments than before"
            }.`
          : ", but employees meet no more people from other departments than before.",
      ];
    case "unclear":
      return [
        `No clear change${headline.sure ? " against chance" : ""}: ${taking} of employees take part in a network, and `,
        share,
        ` of those they meet come from another department (${percentagePoints(signedPoints(headline.change))} in a year${headline.sure ? "" : ", within uncertainty"}).`,
      ];
  }
}

/** How many such findings are false, on average, when all down to this one are called. */
const falseShare = (q: number) => (q < 0.001 ? "q under 0.001" : `q = ${number(q, 3)}`);

function pairEvidence({index, networks, people, q}: FindingFigures["pair-below-chance"]): string {
  return `Index ${number(index)} (100 = expected; ${falseShare(q)}): ${number(people)} participants in common in ${many(networks, "one network", "networks")}`;
}

/** English for international readers; not a translation key of the Danish. */
export const en: Words = {
  code: "en",
  format,
  headline,
  roles: {},
  metrics: {
    participation: {
      title: "Participation",
      reads: "The share of employees who are in at least one network.",
    },
    reach: {
      title: "Reach",
      reads: "How much of the other departments an average employee meets through networks.",
    },
    "cross-volume": {
      title: "Cross volume",
      reads:
        "Memberships per 100 employees, each counted by the part of it that crosses. Falls when crossing networks end.",
    },
    "cross-share": {
      title: "Share across",
      reads: "How likely it is that a random other participant in a network comes from another department.",
    },
    "cross-share-of-employees": {
      title: "Share across among all employees",
      reads:
        "How likely it is that two random employees are from different departments. It tells of the size of departments, not of networks.",
    },
    "index-of-crossing": {
      title: "Index of the share across",
      reads:
        "The share across against what chance would give: 100 is as by chance, 80 a fifth below it. It can't be compared over a change of the organisation.",
    },
    "odds-ratio-of-crossing": {
      title: "Odds of meeting one's own",
      reads:
        "How many times the odds of meeting somebody of the own department are what chance would give: 1 is as by chance, 3 is three times as high. It can be compared even where departments were changed.",
    },
    "gap-of-participation": {
      title: "Gap: who takes part",
      reads:
        "How much of the share across is lost because some departments take part more than others. Below 0 those who take part are more mixed than the employees.",
    },
    "gap-of-placing": {
      title: "Gap: who is put with whom",
      reads:
        "How much of the share across is lost because people of the same department sit in the same networks. Below 0 more crosses than chance would give.",
    },
    coverage: {
      title: "Coverage",
      reads: "The share of employees' memberships whose department is known. The rest is left out.",
    },
    "ei-index": {
      title: "E-I index",
      reads: "Ties out of the department less ties inside it, over all of them: −1 is inward only, 1 is outward only.",
    },
    coleman: {
      title: "Inbreeding (Coleman)",
      reads:
        "How far a department's participants keep to their own beyond what numbers would give; 0: as by chance, 1: only their own, −1: never their own.",
    },
    "odds-ratio-of-ties": {
      title: "Odds ratio of ties",
      reads: "How many times larger the odds of a tie inside departments are than across; 1: no difference.",
    },
    assortativity: {
      title: "Assortativity by department",
      reads:
        "Whether ties are between people of the same department beyond chance; 0: as by chance, 1: all inside departments.",
    },
    "degree-assortativity": {
      title: "Assortativity by degree",
      reads: "Whether those with many ties are tied to others with many.",
    },
    density: {
      title: "Density",
      reads: "The share of all possible pairs who share a network. Small departments always look densest.",
    },
    fragmentation: {
      title: "Fragmentation",
      reads: "The share of the pairs of participants who can't reach each other by networks at all.",
    },
    "distance-weighted-fragmentation": {
      title: "Fragmentation by distance",
      reads: "How far participants are from each other: 0% all share a network, 100% nobody does.",
    },
    "department-pairs-connected": {
      title: "Pairs of departments connected",
      reads:
        "The share of the pairs of departments that have at least one network in common. One is enough, so it says nothing of how much.",
    },
    "department-fragmentation": {
      title: "Fragmentation of departments",
      reads:
        "The share of the pairs of departments that can't reach each other by networks at all, not even by way of other departments.",
    },
    "department-distance-fragmentation": {
      title: "Fragmentation of departments by distance",
      reads: "How far departments are from each other: 0% all share a network with all, 100% none does.",
    },
    "base-distance": {
      title: "Distance in the base organisation",
      reads:
        "How many steps it is on average from an employee to one of another department along the line: up through the units and down again. Two of one unit are 2 steps apart.",
    },
    "distance-with-networks": {
      title: "Distance with the networks",
      reads:
        "How many steps it is on average from an employee to one of another department when the way may also lead through networks. Two of one network are 2 steps apart.",
    },
    "base-efficiency": {
      title: "Nearness in the base organisation",
      reads: "How near employees are to each other along the line; 1: all are in one unit, 0: nobody can be reached.",
    },
    "efficiency-with-networks": {
      title: "Nearness with the networks",
      reads:
        "How near employees are to each other when the way may also lead through networks; 1: all are in one unit or network, 0: nobody can be reached.",
    },
    "fragmentation-without": {
      title: "Fragmentation without",
      reads:
        "How far the others would be from each other if the department or person took no part. The more above fragmentation by distance, the more hangs on the one.",
    },
    "fragmentation-without-pair": {
      title: "Fragmentation without the key pair",
      reads:
        "How far the others would be from each other without the two who together matter most to what holds them together. The figure stands beside each of them.",
    },
    "fragmentation-without-pair-equals": {
      title: "Pairs that matter as much",
      reads:
        "How many of the pairs that matter equally the department or person is in. Where two have 1, they are the pair.",
    },
    "distance-weighted-reach": {
      title: "Reach by distance",
      reads: "How near everybody is to the department or person; 100%: all share a network with it.",
    },
    "distance-weighted-reach-of-pair": {
      title: "Reach of the key pair",
      reads:
        "How near everybody is to the nearer of the two who together reach furthest. The figure stands beside each of them.",
    },
    "distance-weighted-reach-of-pair-equals": {
      title: "Pairs that reach as far",
      reads:
        "How many of the pairs that reach equally far the department or person is in. Where two have 1, they are the pair.",
    },
    "tie-stability": {
      title: "Stability of ties",
      reads: "Of the ties that stood last time or stand now: the share that did both.",
    },
    "ties-kept": {
      title: "Ties kept",
      reads: "Pairs of employees who shared a network last time and still do.",
    },
    "ties-formed": {
      title: "Ties formed",
      reads: "Pairs of employees who share a network now and did not last time.",
    },
    "ties-dissolved": {
      title: "Ties dissolved",
      reads: "Pairs of employees who shared a network last time and do not now.",
    },
    concentration: {
      title: "Concentration on few",
      reads: "The share of memberships held by the busiest ten per cent of participants. 10 %: all hold as many.",
    },
    "networks-per-leader": {
      title: "Networks per network leader",
      reads: "How many networks a network leader leads on average.",
    },
    "participation-of-managers": {
      title: "Participation of managers",
      reads: "The share of the organisation's managers who are in at least one network.",
    },
    "participation-without-managers": {
      title: "Participation without managers",
      reads: "The share of employees who are no managers and are in a network with at least one other who is none.",
    },
    "reach-without-managers": {
      title: "Reach without managers",
      reads: "How much of the other departments an employee who is no manager meets through others who are none.",
    },
    "cross-share-without-managers": {
      title: "Share across without managers",
      reads:
        "The share across when managers are taken out of the networks: whether staff meet across too, and not managers only.",
    },
    "participation-without-secretariat": {
      title: "Participation without the secretariat",
      reads:
        "The share of employees outside the secretariat of the networks who are in a network with another outside it.",
    },
    "reach-without-secretariat": {
      title: "Reach without the secretariat",
      reads: "How much of the other departments an employee meets when the secretariat's own people are in no network.",
    },
    "cross-volume-without-secretariat": {
      title: "Cross volume without the secretariat",
      reads:
        "Memberships per 100 employees, each counted by the part that crosses, without the secretariat's own people.",
    },
    "cross-share-without-secretariat": {
      title: "Cross share without the secretariat",
      reads:
        "The share across when the secretariat's own people are taken out of the networks: whether it is only they who bridge, as is their profession.",
    },
    "participation-of-staff": {
      title: "Participation by staff group",
      reads:
        "The share of a staff group who are in at least one network: by position, by full time or part time, and by central or decentral place of work.",
    },
    "participation-of-staff-standardised": {
      title: "Participation by staff group, adjusted for department",
      reads:
        "The staff group's participation if it were spread over departments like all employees. The difference from its actual participation is due to where it works.",
    },
    "first-timers": {
      title: "First-timers",
      reads: "The number of participants who came into a network for the first time in the last twelve months.",
    },
    "share-of-first-timers": {
      title: "Share of first-timers",
      reads: "The share of participants who came into a network for the first time in the last twelve months.",
    },
    "joins-in-12-months": {
      title: "Joins in twelve months",
      reads: "How many times somebody joined a network in the last twelve months.",
    },
    "leaves-in-12-months": {
      title: "Leaves in twelve months",
      reads:
        "How many times somebody left a network that goes on in the last twelve months. Only people still employed.",
    },
    "exits-within-6-months": {
      title: "Out again soon",
      reads: "The share of those who joined a network who had left it within six months.",
    },
    "pair-weight": {
      title: "Shared participation",
      reads:
        "How much two departments share networks. Each membership counts once, so that large networks do not dominate.",
    },
    "pair-networks": {
      title: "Shared networks",
      reads: "The number of networks with participants from both departments.",
    },
    "pair-people": {
      title: "Shared participants",
      reads: "The number of employees of the two departments who share a network with somebody of the other.",
    },
    "pair-people-smaller-side": {
      title: "Shared participants, smaller side",
      reads: "The number of shared participants from the department that has fewer of them.",
    },
    "pair-people-without-busiest": {
      title: "Shared participants without the busiest network",
      reads: "The number of shared participants if the network that carries most of the tie did not exist.",
    },
    "pair-weight-without-busiest": {
      title: "Shared participation without the busiest network",
      reads: "The shared participation that is left if the network that carries most of it did not exist.",
    },
    "pair-people-without-one": {
      title: "Shared participants without one person",
      reads: "The fewest shared participants left to the two departments if one person leaves all networks.",
    },
    "pair-people-without-two": {
      title: "Shared participants without two people",
      reads: "The fewest shared participants left to the two departments if two people leave all networks.",
    },
    "pair-people-without-three": {
      title: "Shared participants without three people",
      reads: "The fewest shared participants left to the two departments if three people leave all networks.",
    },
    "pairs-with-five": {
      title: "Pairs of departments with five shared participants",
      reads:
        "How many pairs of departments have at least five employees who share a network with somebody of the other.",
    },
    "pairs-hanging-on-network": {
      title: "Pairs that hang on one network",
      reads: "How many of these pairs would have fewer than five shared participants if one network ended.",
    },
    "pairs-hanging-on-one": {
      title: "Pairs that hang on one person",
      reads:
        "How many of these pairs would have fewer than five shared participants if one person left. Who it is, is not part of the figure.",
    },
    "pairs-hanging-on-two": {
      title: "Pairs that hang on two people",
      reads: "How many of these pairs would have fewer than five shared participants if two people left.",
    },
    "pairs-hanging-on-three": {
      title: "Pairs that hang on three people",
      reads: "How many of these pairs would have fewer than five shared participants if three people left.",
    },
    "network-size": {
      title: "Participants",
      reads: "The number of employees in the network.",
    },
    "members-from": {
      title: "Participants from a group",
      reads: "The number of the network's participants from one department, or from politicians, citizens or partners.",
    },
    departments: {
      title: "Departments in the network",
      reads: "The number of departments that the participants come from.",
    },
    simpson: {
      title: "Share across of the network",
      reads: "The share of pairs of participants who come from different departments.",
    },
    shannon: {
      title: "Mix (Shannon)",
      reads: "How evenly participants are spread over departments; 0 where all are from one.",
    },
    "hill-1": {
      title: "Effective departments (Hill 1)",
      reads: "The number of departments of equal size that would give the same mix.",
    },
    "hill-2": {
      title: "Effective large departments (Hill 2)",
      reads: "Like Hill 1, with more weight on the large groups of participants.",
    },
    rao: {
      title: "Mix by distance (Rao)",
      reads:
        "Mean organisational distance of two participants: 0 in one department, 0.5 in one director area, otherwise 1.",
    },
    "rarefied-richness": {
      title: "Departments among five participants",
      reads:
        "How many departments five random participants come from on average. Can be compared between small and large networks.",
    },
    credit: {
      title: "Contribution to reach",
      reads:
        "The network's part of all reach. Where an employee meets a department in several networks, they share it equally.",
    },
    "credit-rank": {
      title: "Rank by contribution",
      reads:
        "The network's rank by contribution to reach; 1 is the largest. The range gives the ranks it may have, had other employees of the same kind taken part. A rank is not to be read more exactly than that.",
    },
    "sole-reach": {
      title: "Reach that only this network gives",
      reads: "The part of all reach that would be lost if the network ended.",
    },
    "unique-bridges": {
      title: "Pairs who meet only here",
      reads: "The number of pairs from different departments who share this network and no other.",
    },
    "pairs-alone": {
      title: "Pairs of departments that meet only here",
      reads: "The number of pairs of departments that meet in this network and in no other.",
    },
    "credit-sum": {
      title: "Contribution to reach, added up",
      reads:
        "The networks' contributions to reach added up by the hosting department, and the participants' by staff group and role in the network.",
    },
    "sole-reach-sum": {
      title: "Reach that no other network gives, added up",
      reads:
        "Meetings that take place in one network only, added up by the hosting department and by the participants' staff group and role.",
    },
    "pairs-alone-sum": {
      title: "Pairs that meet in one network only, added up",
      reads:
        "Pairs of departments that meet in one network only: by the hosting department, and shared among those who carry the pair, by staff group and role.",
    },
    overlap: {
      title: "Overlap",
      reads: "The share of the two networks' participants who are in both. 100 %: the same people.",
    },
    nesting: {
      title: "The smaller within the larger",
      reads: "The share of the smaller network's participants who are also in the larger. 100 %: it lies within it.",
    },
    "home-share": {
      title: "Share from the home department",
      reads:
        "The share of participants from the leader's department or, without a leader, from the one that most come from.",
    },
    "anchor-share": {
      title: "Share from the anchor's department",
      reads: "The share of participants from the department that answers for the network. 0: it is not represented.",
    },
    "anchor-present": {
      title: "Management anchor",
      reads: "Whether the network has a management anchor in a unit that exists on the day (1: yes).",
    },
    leaders: {
      title: "Network leaders",
      reads: "The number of leaders in force.",
    },
    "months-without-leader": {
      title: "Months without a leader",
      reads: "How many whole months the network has had no leader; 0 while it has one.",
    },
    deputies: {
      title: "Deputies",
      reads: "The number of deputies in force.",
    },
    "months-without-change": {
      title: "Months without joins or leaves",
      reads: "How many whole months nobody has joined the network or left it.",
    },
    "networks-with-politics": {
      title: "Networks with politicians",
      reads: "The number of networks in which employees meet politicians. Committees do not count.",
    },
    "networks-with-citizens": {
      title: "Networks with citizens",
      reads: "The number of networks in which employees meet citizens. Committees do not count.",
    },
    "networks-with-partners": {
      title: "Networks with partners",
      reads: "The number of networks in which employees meet partners. Committees do not count.",
    },
    "departments-with-politics": {
      title: "Departments in networks with politicians",
      reads: "The number of departments that meet politicians in networks. Committees do not count.",
    },
    "departments-with-citizens": {
      title: "Departments in networks with citizens",
      reads: "The number of departments that meet citizens in networks. Committees do not count.",
    },
    "departments-with-partners": {
      title: "Departments in networks with partners",
      reads: "The number of departments that meet partners in networks. Committees do not count.",
    },
    "shared-politicians": {
      title: "Politicians in both committee and network",
      reads: "The number of politicians who sit on the committee and are in the network.",
    },
    "contact-carriers": {
      title: "Employees who carry the outward contact",
      reads:
        "How many employees share a network with citizens, or with politicians. Where they are few, the contact hangs on them.",
    },
    degree: {
      title: "Other participants met",
      reads: "The number of others whom a person shares a network with.",
    },
    "two-mode-degree": {
      title: "Networks of a person",
      reads: "The share of all networks that a person is in.",
    },
    "two-mode-betweenness": {
      title: "Go-between of networks",
      reads: "How often the shortest way between two others runs through this participant.",
    },
    "two-mode-betweenness-normalised": {
      title: "Go-between of networks, share of the possible",
      reads: "How often the shortest way between two others runs through here, over the most it could be.",
    },
    strength: {
      title: "Strength",
      reads:
        "How much a participant shares with others in all; by the weights chosen it is the number of networks with somebody else in them.",
    },
    constraint: {
      title: "Constraint",
      reads:
        "How closed a participant's circle is: high where the same people keep turning up, low where the circle reaches in several directions.",
    },
    "effective-size": {
      title: "Effective size",
      reads:
        "The number of others a participant is tied to, when those who are tied to each other do not count in full.",
    },
    efficiency: {
      title: "Efficiency",
      reads: "The part of the circle that does not overlap. Large networks always overlap much.",
    },
    hierarchy: {
      title: "Hierarchy",
      reads: "Whether the constraint comes from one person in the circle. 0: all weigh alike.",
    },
    "local-clustering": {
      title: "Local clustering",
      reads:
        "The share of pairs in a participant's circle who share a network themselves. It is commonly high, since all in a network count as tied.",
    },
    "two-mode-effective-size": {
      title: "Effective size through networks",
      reads:
        "The number of others whom a participant meets in networks, when those who also meet each other do not count in full. Only how many networks they share counts, not how large these are.",
    },
    "two-mode-constraint": {
      title: "Constraint through networks",
      reads:
        "Whether the networks of a participant lead to the same people, and whether the members of a network meet again in the same other networks. High if they do, or if there are few.",
    },
    "two-mode-clustering": {
      title: "Closed circles across networks",
      reads:
        "How often two people met in two different networks also meet in a third. The size of networks does not raise it.",
    },
    "bridging-coefficient": {
      title: "Bridging coefficient",
      reads: "High for a participant with few ties who stands between others with many.",
    },
    "bridging-centrality": {
      title: "Bridging centrality",
      reads:
        "High for one on many shortest ways who is also a narrow place. It says where there is a link, not how good it is.",
    },
    betweenness: {
      title: "Betweenness",
      reads: "How many pairs of other participants have their shortest way through this one.",
    },
    "harmonic-closeness": {
      title: "Harmonic closeness",
      reads: "How near a participant is to all the others; 100%: shares a network with each of them.",
    },
    "core-number": {
      title: "Core number",
      reads: "How deep in the densest part a participant is. One large network makes a high number by itself.",
    },
    pagerank: {
      title: "PageRank",
      reads: "How often one would meet a participant when walking at random from participant to participant.",
    },
    eigenvector: {
      title: "Eigenvector centrality",
      reads: "High for one who is tied to many who are themselves tied to many.",
    },
    "articulation-point": {
      title: "Articulation point",
      reads: "Whether some participants hang together with the others through this one only (1: yes).",
    },
    "pairs-on-person": {
      title: "Pairs that hang on the participant",
      reads:
        "How many pairs of departments would fall below five shared participants if this participant left all networks.",
    },
    "participation-coefficient": {
      title: "Participation coefficient",
      reads: "How evenly a participant's ties are spread over departments; 0: all in one department.",
    },
    "within-module-z": {
      title: "Ties within own department",
      reads:
        "Whether a participant has more ties inside the own department than its other participants, in standard deviations.",
    },
    "brokerage-coordinator": {
      title: "Broker among own",
      reads: "Between how many pairs a participant stands who are both of the own department and share no network.",
    },
    "brokerage-itinerant": {
      title: "Broker within another department",
      reads: "Between how many pairs a participant stands who are both of one other department and share no network.",
    },
    "brokerage-gatekeeper": {
      title: "Broker between own and another department",
      reads:
        "Between how many pairs a participant stands, one of the own department and one of another, who share no network.",
    },
    "brokerage-liaison": {
      title: "Broker between two other departments",
      reads: "Between how many pairs a participant stands, of two different other departments, who share no network.",
    },
    "brokerage-total": {
      title: "Broker in all",
      reads: "Between how many pairs a participant stands who share no network themselves.",
    },
    "directed-coordinator": {
      title: "Go-between among own",
      reads:
        "How often the person is the way from one of the own department to another of the own whom the first does not name.",
    },
    "directed-itinerant": {
      title: "Go-between within another department",
      reads:
        "How often the person is the way from one of another department to another of that same department whom the first does not name.",
    },
    "directed-representative": {
      title: "Go-between out of the own department",
      reads:
        "How often the person is the way from one of the own department to one of another whom the first does not name.",
    },
    "directed-gatekeeper": {
      title: "Go-between into the own department",
      reads:
        "How often the person is the way from one of another department to one of the own whom the first does not name.",
    },
    "directed-liaison": {
      title: "Go-between of two other departments",
      reads:
        "How often the person is the way from one of another department to one of a third whom the first does not name.",
    },
    "directed-brokerage": {
      title: "Go-between in all",
      reads: "How often the person is the way from one person to another whom the first does not name.",
    },
    community: {
      title: "Community",
      reads: "The number of the group of persons who mostly meet one another.",
    },
    communities: {
      title: "Communities",
      reads: "The number of groups of persons who mostly meet one another.",
    },
    "modularity-of-departments": {
      title: "Modularity of the departments",
      reads:
        "How much meeting keeps inside departments, beyond what the number of meetings alone would give; 0 is no pattern.",
    },
    "modularity-of-communities": {
      title: "Modularity of the communities",
      reads: "Like the modularity of the departments, for the groups who mostly meet one another.",
    },
    "barber-modularity-of-departments": {
      title: "Departments on home ground (Barber)",
      reads:
        "How much participation keeps to networks that are at home in the participant's own department, beyond what numbers alone would give; 0 is no pattern.",
    },
    "barber-modularity-of-communities": {
      title: "Communities and their networks (Barber)",
      reads:
        "How clearly persons and networks fall into the same communities; 0: not at all. To be read beside the same figure for departments.",
    },
    "normalised-mutual-information": {
      title: "Agreement with departments (NMI)",
      reads: "How well communities follow departments: 0 not at all, 1 fully.",
    },
    "adjusted-rand": {
      title: "Agreement beyond chance (Rand)",
      reads: "How well communities follow departments beyond chance: 0 as by chance, 1 fully.",
    },
    "variation-of-information": {
      title: "Distance from departments",
      reads: "How far the division into communities is from that into departments; 0 is the same division.",
    },
    "adjusted-mutual-information": {
      title: "Adjusted mutual information",
      reads: "How well communities fit the departments beyond chance; 0: as by chance, 1: the same.",
    },
    "community-stability": {
      title: "Firmness of the communities",
      reads:
        "How alike the communities come out when they are found ten times with different random numbers; 1: the same each time, 0: no more than by chance. Where it is low, do not read much into who belongs where.",
    },
    "community-stability-over-networks": {
      title: "Communities with other networks",
      reads:
        "How alike the communities come out when networks are drawn anew: 1 all the same, 0 no more than chance. A low figure means that they hang on single networks.",
    },
    "community-continuity": {
      title: "Communities since the last period",
      reads:
        "How alike the communities are now and at the end of the period before, of those who are in one both times: 1 all the same, 0 no more than chance.",
    },
    "community-size": {
      title: "Participants in the community",
      reads: "How many persons belong to the community.",
    },
    "community-departments": {
      title: "Departments in the community",
      reads: "How many departments the community's participants are from. A single guest is enough to count.",
    },
    "community-effective-departments": {
      title: "Spread of the community",
      reads:
        "How many equally large departments the community amounts to. Near 1 it is all but one department; the higher, the more it cuts across.",
    },
    "community-largest-share": {
      title: "Largest department of the community",
      reads:
        "The share of the community's participants from the department that most are from. At half or less, the community cuts across departments.",
    },
    "department-communities": {
      title: "Communities that the department is split over",
      reads: "How many equally large communities the department's participants amount to. 1: all are in the same one.",
    },
    "community-recovery": {
      title: "Found again of the community",
      reads:
        "How much of the community is found again when networks are drawn anew. From 0.75 on it can be relied on; under 0.5 it has dissolved as often as not.",
    },
    "louvain-community": {
      title: "Community (Louvain)",
      reads:
        "The number of the person's group when groups are found by Louvain instead of Leiden: for comparison with other programs.",
    },
    "modularity-of-louvain-communities": {
      title: "Modularity of the communities (Louvain)",
      reads: "Like the modularity of the communities, for the groups that Louvain finds: for comparison.",
    },
  },
  definitions: undefined,
  explain: {
    formula: "Formula",
    symbols:
      "E employees in force of a known department, E_g of them in department g, G departments; n a network, k_n its members, c_ng of them from department g; N participants, who are in a network of two or more, N_g of them from department g; M the sum of k_n over those networks",
    of: "Of",
    levels: {
      whole: "the whole organisation",
      group: "department",
      area: "director area",
      "group-pair": "pair of departments",
      "area-pair": "pair of director areas",
      "staff-group": "staff group",
      network: "network",
      "network-pair": "pair of networks",
      person: "person (the secretariat only)",
      community: "community",
    },
    unit: "Unit",
    quantities: {
      share: "share",
      count: "count",
      steps: "steps",
      months: "months",
      rank: "rank",
      "per 100 employees": "per 100 employees",
      index: "index",
      weight: "weight",
      nats: "nats",
      bits: "bits",
      "effective number": "effective number",
    },
    label: "number of a group",
    range: (low, high) =>
      Number.isFinite(low)
        ? Number.isFinite(high)
          ? `from ${bound(low)} to ${bound(high)}`
          : `${bound(low)} and up`
        : "without bounds",
    chance: "Held against chance",
    nullModels: {
      memberships: "shuffled memberships",
      guests: "shuffled guests",
      labels: "shuffled departments",
    },
    source: "Source",
  },
  flower: {
    heart: ["Secre-", "tariat"],
    description: (living, closed) =>
      `The flower: ${living === 1 ? "one living network" : `${number(living)} living networks`}${
        closed === 0 ? "" : ` and ${number(closed)} closed`
      } drawn as petals around the Secretariat, each at its leader’s department. The table below has all the numbers.`,
    network: "Network",
    department: "Leader’s department",
    guestsFrom: "Members from",
    people: "Number",
    employees: "Employees",
    share: "Share across",
    employeesShort: "staff",
    shareShort: "across",
    closed: "closed",
    nameOnly: "not shown",
    noNetworks: "no networks",
    politics: "Political level",
    society: "Citizens and partners",
    shareLegend: "Share across departments",
    chance: (share) => `(by chance: ${share})`,
    under: (limit) => `under ${limit}`,
    andOver: (limit) => `${limit} and over`,
    threadLegend: "Employees from another department",
    anchor: "management anchor in another department",
    closedPetal: "closed network",
    nameOnlyPetal: (minimumGroup) => `under ${minimumGroup} employees: name only`,
    areaLegend: "Area of the petal: employees",
    arcs: "The length of an arc follows the number of networks, not the size of the department.",
    wideThreadsOnly: (least) => `Only threads of at least ${least} employees are drawn.`,
  },
  shown: {
    few: (most) => `1–${most}`,
    noneOrFew: (most) => `0–${most}`,
    none: "none",
    hidden: "not shown (anonymity)",
    range: (from, to) => `${from}–${to}`,
    under: (limit) => `under ${limit}`,
    andOver: (limit) => `${limit} and over`,
  },
  trend: {
    title: (level, distance) => {
      switch (level) {
        case undefined:
          return "The share across over time";
        case "below":
          return `The share across is ${points(distance)} points below chance`;
        case "above":
          return `The share across is ${points(distance)} points above chance`;
        case "within":
          return "The share across is as chance would give";
      }
    },
    subtitle:
      "How likely it is that a random other participant in a network comes from another department. Pale purple: 95% interval.",
    chance: "The same participants arranged by chance",
    distance: (level, distance) => `${points(distance)} points ${level === "above" ? "above" : "below"}`,
    period: "Period",
    share: "Share across",
    interval: "95% interval",
    chanceBand: "By chance",
    from: "from",
    to: "to",
    description: "Line chart of the share across in each period, with the band that chance gives.",
  },
  groupMatrix: {
    heading: "Shared participation between departments",
    title: (below, pairs) => {
      const of = `${number(pairs)} ${pairs === 1 ? "pair" : "pairs"} of departments`;
      return below === 0
        ? `None of ${of} has significantly fewer shared participants than expected`
        : `${number(below)} of ${of} ${below === 1 ? "has" : "have"} significantly fewer shared participants than expected`;
    },
    subtitle:
      "Index of shared participation, 100 = expected: each network's own department stays, and its guests are exchanged by chance.",
    department: "Department",
    otherDepartment: "Other department",
    index: "Index (100 = expected)",
    ownShare: "Own share across",
    ownExpected: "By chance",
    networks: "Shared networks",
    people: "Shared participants",
    verdict: "Difference",
    more: "▲ significantly above what is expected",
    less: "▼ significantly below what is expected",
    unclear: "within uncertainty",
    untested: "not tested",
    own: "own department",
    legendMore: "▲ above what is expected",
    legendLess: "▼ below what is expected",
    legendUnclear: "within uncertainty",
    legendOwn: "own share across",
    legendFew: "none or few",
    legendHidden: "not shown (anonymity)",
    fewMeans: (minimumGroup) =>
      `“0–${minimumGroup - 1}” is no or few shared participants. The class also takes in pairs of whom fewer than ${minimumGroup} remain without the busiest network, or fewer than 3 are from one of the two. Cells on the diagonal are the department's own share across.`,
    tooMany: (departments, most) =>
      `The matrix is left out: there are ${number(departments)} departments, and it can be read with at most ${number(most)}.`,
    description: "Matrix of pairs of departments with their index of shared participation; 100 is what is expected.",
  },
  networks: {
    title: (half, named, percentage) =>
      half === undefined
        ? `The ${number(named)} largest contributions make up ${percent(percentage / 100)} of all reach across`
        : half === 1
          ? "One network gives half of all reach across"
          : `${number(half)} networks give half of all reach across`,
    subtitle: "Each network's contribution, in per cent of all reach.",
    network: "Network",
    credit: "Contribution to reach",
    sole: "given by this network alone",
    shared: "given by others too",
    ofWhichSole: "Of which given by this network alone",
    rest: (networks) => (networks === 1 ? "1 other" : `${number(networks)} others`),
    description: "Bars of each network's contribution to reach in per cent; they add up to 100%.",
  },
  page: {
    title: "Management report",
    structure: "The network structure",
    asOf: (day) => `as of ${day}`,
    nothing: "There are no networks with two or more employees to measure.",
    lede: (chance, taking, placing) => {
      const band = chance ? `Chance would give ${percents(chance.low, chance.high)}. ` : "";
      if (placing < 0.0005) return `${band}So participants meet at least as many from other departments.`;
      if (taking < 0.0005)
        return `${band}All ${points(placing)} points of the distance lie in who is put together with whom.`;
      return `${band}The distance to a fully mixed organisation has two parts: who takes part (${points(taking)} points) and who is put together with whom (${points(placing)} points).`;
    },
    figures: "The four headline figures",
    employees: (count) => `about ${count} employees`,
    participants: (count) => `about ${count} participants`,
    per100: "per 100 employees",
    points: (change) => `${change} points`,
    since: (period) => `since ${period}`,
    overAYear: "in a year",
    sure: "significant",
    unsure: "within uncertainty",
    index: (index) => `Index ${index} (100 = chance)`,
    firstPeriod: "First issue",
    stopped: (table, refused, read, most) =>
      `No new reports are published. ${number(refused)} of ${number(read)} rows of ${table} could not be loaded. That is more than the ${percent(most, 1)} that are let through, and the figures would mislead. The last reports stay as they are. The file rejects.csv shows which rows they are. Once they are mended in the source, run again.`,
    frozen: (period) =>
      `The figures up to and including ${period} are as they were measured at the time. Information about people behind them has since been deleted, as it is past its retention period. So they are not worked out anew, and a change since then can not always be split by its causes.`,
    flowerSubtitle:
      "Each petal is a network, drawn at its leader's department. The darker, the larger its share across; threads are employees from other departments.",
    flower: (networks) =>
      networks === 1
        ? "One living network in the organisation"
        : `${number(networks)} living networks weave through the organisation`,
    flowerOf: (area, networks) => `${area}: ${many(networks, "one living network", "living networks")}`,
    tooMany: (networks, most) =>
      `The networks are not shown one by one: there are ${number(networks)}, and it can be read with at most ${number(most)}.`,
    asTable: "Show the numbers as a table",
    chart: (title) => `Chart: ${title}`,
    download: "Download",
    fragile: ({pairs, network, onePerson, twoPeople, threePeople}) => {
      if (pairs === 0) return "No pair of departments has five people or more in common.";
      const have = `${pairs === 1 ? "One pair of departments has" : `${number(pairs)} pairs of departments have`} at least five people in common.`;
      const onNetwork =
        network === 0
          ? "None of them depends on one network"
          : `For ${number(network)} of them that depends on one network`;
      const onPeople =
        threePeople === 0
          ? "none of them depends on three people or fewer"
          : `for ${number(onePerson)} it depends on one person, for ${number(twoPeople)} on two at most and for ${number(threePeople)} on three at most`;
      return `${have} ${onNetwork}; ${onPeople}.`;
    },
    allNetworks: "All networks, in alphabetical order",
    network: "Network",
    home: "Leader's department",
    anchor: "Management anchor",
    size: "Employees",
    share: "Share across",
    credit: "Contribution",
    inward: "A network inside one department may be meant that way: a professional network need not reach across.",
    creditRead:
      "A contribution is the network's part of all reach. The dark part would be lost if the network ended; the pale part is met in other networks too. Contributions add up to 100%.",
    changes: "What has changed?",
    opened: (period) => `Networks opened since ${period}`,
    closed: (period) => `Networks closed since ${period}`,
    noneOpened: "No networks opened.",
    noneClosed: "No networks closed.",
    parts: (period) => `Change of the share across since ${period}`,
    partsRead: "The parts are worked out network by network and add up to the whole change.",
    causes: {
      continuing: "Composition of continuing networks",
      size: "Size of continuing networks",
      opened: "Opened networks",
      closed: "Closed networks",
    },
    reorganised: (points) =>
      `A reorganisation of departments accounts for ${points} of the change; in itself it did not change who meets.`,
    part: "Part of the change",
    total: "In all",
    standsOn: "What the numbers stand on",
    sources: "Sources",
    source: "Source",
    lastEvent: "Latest event",
    age: (days) =>
      days === 0
        ? "on the reporting day"
        : `${many(Math.abs(days), "1 day", "days")} ${days > 0 ? "before" : "after"} the reporting day`,
    read: "Rows read",
    loaded: "Loaded",
    rejected: "Rejected",
    odd: "Loaded, though something is missing or odd (rows)",
    coverage: (share, left) => `The department is known for ${share} of employees' memberships; ${left} are left out.`,
    settings: "Settled once",
    settingWords: {
      departments: "A department is",
      ownUnit: "the unit of employment",
      atDepth: (depth) => `a unit at level ${depth} (top = 0)`,
      listed: (units) => (units === 1 ? "one named unit" : `one of ${number(units)} named units`),
      weight: "Weight of a meeting",
      newman: "each membership counts once, 1/(k − 1) for each other participant",
      count: "each shared network counts 1",
      broadcastLimit: "Information lists",
      over: (limit) => `networks of more than ${number(limit)} participants; listed, but without ties`,
      noLimit: "no limit",
      silentRoles: "Roles that do not count",
      allRolesCount: "none; all roles count",
      roles: (some) => some.join(", "),
      needs: "Need to collaborate",
      noNeeds: "not stated: all pairs of departments count alike",
      statedFor: (pairs) => `stated for ${pairs === 1 ? "one pair" : `${number(pairs)} pairs`} of departments`,
      halfLife: "Half-life of ended networks",
      noHalfLife: "0 days; an ended network does not count",
      chance: "Arrangements by chance",
      draws: (whole, pairs) => `${number(whole)} for the whole and ${number(pairs)} for pairs of departments`,
      strata: "Exchange within",
      noStrata: "the whole organisation",
      strataAtDepth: (depth) => `the same unit at level ${depth}`,
      minimumGroup: "Smallest group",
      people: (count) => `${number(count)} people`,
      seed: "Seed of random numbers",
      version: "Version",
      periods: "Days measured",
      daysMeasured: (count, from, to) => (count === 1 ? to : `${number(count)} from ${from} to ${to}`),
    },
    howToRead: "How to read the numbers",
    definitions: "Terms",
    terms: [
      ["Participation", "the share of employees who are in at least one network of two or more employees."],
      ["Reach", "how much of the other departments an average employee meets through networks."],
      ["Cross volume", "memberships per 100 employees, each counted by the part of it that crosses."],
      [
        "Share across",
        "how likely it is that a random other participant in a network comes from another department. Each membership counts once, so that large networks do not dominate.",
      ],
      [
        "Chance",
        "the same people with as many networks, and the same networks with as many participants, put together at random. 95% of such arrangements lie in the grey band.",
      ],
      ["Expected in the matrix", "each network's own department stays, and its guests are exchanged by chance."],
      ["Index of crossing", "the share across relative to what chance gives; 100 is as by chance."],
      [
        "Contribution",
        "the network's part of all reach. Where an employee meets a department in several networks, they share it equally.",
      ],
      [
        "95% interval",
        "where the share across might lie with other networks of the same kind. The figures themselves cover every registered network.",
      ],
    ],
    notes: (minimumGroup) => [
      "The figures rest on registered memberships. A shared membership is the opportunity to collaborate, not collaboration.",
      "“Silos are breaking down” is a statement about memberships only. Quality, economy and outcome for citizens can't be read from them.",
      "Chance is a yardstick, not a goal. A high share across is not a success in itself, and a network inside one department may be meant that way.",
      "“Significant” means that the 95% interval of the change leaves out zero. In the matrix it is corrected for the many comparisons.",
      "It is not stated which departments need each other; so all pairs count alike.",
      `No individuals are shown. Figures on fewer than ${minimumGroup} people are left out, employees are counted to the nearest 5, and networks of fewer than 20 employees show a range of size and a class of the share across only.`,
      "The purpose is to see whether networks reach across departments. It is not used to appraise individual employees.",
    ],
  },
  findings: {
    barriers: "Barriers",
    barriersRead: [
      "What may stand in the way of meeting across, the gravest first within each kind. Proposals are proposals.",
      "“New” means that the finding was not there in the last period, not that anything got worse: the change says that. A finding enters when it is clear, and leaves only when it is no longer near the limit; meanwhile it says that it is now within uncertainty or at the threshold.",
      "“After reorganisation” means that the pair's meetings changed mostly because units moved to another department: nobody has met anybody new for that.",
    ],
    drivers: "Drivers",
    driversRead: ["What makes people meet across. That things go together does not prove that one causes the other."],
    kinds: {
      "needed-pair": {
        title: "Pairs that need each other and have few participants in common",
        evidence: ({need}) => `Few participants in common or none; the need is set at ${number(need)} of 3`,
        action:
          "Invite one department into a network of the other, or start a network on what they need each other for.",
        counts: ["participant in common", "participants in common"],
      },
      "untouched-pair": {
        title: "Pairs without a network in common",
        evidence: ({participants, sure}) =>
          `No network in common, though both departments have ${number(participants)} participants or more${
            sure === undefined ? "" : sure ? "; significantly below what is expected" : "; within uncertainty"
          }`,
        action: "Ask both departments whether they share any task. If so, invite them into each other's networks.",
        counts: ["participant in common", "participants in common"],
      },
      "pair-below-chance": {
        title: "Pairs with fewer participants in common than expected",
        evidence: pairEvidence,
        action:
          "Ask both departments whether the distance is meant. If not, networks led from one of them can invite more from the other.",
      },
      "inward-department": {
        title: "Departments whose participants mostly meet each other",
        evidence: ({share, chance, index, whole, q}) =>
          `${percent(share)} of those whom participants meet are from another department${
            chance ? `; chance would give ${percents(chance.low, chance.high)}` : ""
          } (${falseShare(q)}). Index ${number(index)} against ${number(whole)} in the whole organisation`,
        action:
          "Ask the department's management which of its networks could have guests, and which networks elsewhere lack its people. A professional network may be meant to be internal.",
      },
      "low-participation": {
        title: "Departments of which few are in networks",
        evidence: ({share, whole}) =>
          `${percent(share)} of employees are in a network, against ${percent(whole)} in the whole organisation`,
        action: "Ask management whether rotas, distance or not knowing keep employees away, and invite them directly.",
      },
      "pair-on-one-network": {
        title: "Pairs that hang on one network",
        evidence: ({people, left, networks}) =>
          networks === 1
            ? `All ${number(people)} participants in common meet in one network`
            : `${number(people)} participants in common in ${number(networks)} networks, but ${left === 0 ? "none" : `only ${number(left)}`} without the largest`,
        action:
          "See that the network has a deputy, and that it does not end before the two departments meet elsewhere.",
        counts: ["participant in common elsewhere", "participants in common elsewhere"],
      },
      "ending-network": {
        title: "Networks about to end that give what no other gives",
        evidence: ({end, share, pairs}) =>
          `Ends ${format.day(end)}; ${percent(share, 1)} of all reach is found only here${
            pairs === 0
              ? ""
              : `, and ${many(pairs, "one pair of departments meets", "pairs of departments meet")} only here`
          }`,
        action: "Settle before it ends where its members are to meet from then on, or prolong it.",
        counts: ["meeting found only here", "meetings found only here"],
      },
      "load-on-few": {
        title: "Participation that rests on few",
        evidence: ({share}) => `The busiest tenth of participants holds ${percent(share)} of memberships`,
        action: "Make room for more people before the same ones get another network.",
      },
      "load-on-one": {
        title: "Persons whom many ways go through",
        evidence: ({share, networks}) =>
          `${percent(share)} of the shortest ways between participants go through one person, who is in ${many(networks, "one network", "networks")}`,
        action:
          "Talk with the person about the task, and let a colleague join some of the networks. This is for the secretariat only, and not for appraising the person.",
      },
      "network-without-leader": {
        title: "Networks without a leader",
        evidence: ({months}) =>
          months === undefined
            ? "No leader; since when is not known"
            : `No leader for ${many(months, "1 month", "months")}`,
        action: "Appoint a leader, or end the network.",
      },
      "network-without-deputy": {
        title: "Networks that connect much and lack a deputy",
        evidence: ({share}) => `${percent(share)} of all reach, and nobody stands in for the leader`,
        action: "Appoint a deputy.",
      },
      "network-without-anchor": {
        title: "Networks without a management anchor",
        evidence: ({members}) => `${many(members, "1 employee", "employees")}, and no unit answers for the network`,
        action: "Give the network a management anchor.",
        counts: ["employee", "employees"],
      },
      "anchor-not-represented": {
        title: "Networks without members from the department that anchors them",
        evidence: ({members}) => `None of the network's ${number(members)} employees is from that department`,
        action: "Invite somebody from the department, or anchor the network where its members are.",
      },
      "one-department-network": {
        title: "Networks inside one department",
        evidence: ({members}) =>
          `All ${number(members)} employees in the network are from one department; it may be meant that way`,
        action: "Ask the leader whether it is meant to be internal. If not, invite from other departments.",
        counts: ["department", "departments"],
      },
      "near-copy": {
        title: "Networks of nearly the same people",
        evidence: ({overlap, people}) => `${percent(overlap)} of the ${number(people)} employees of both are in both`,
        action: "Consider making one network of the two.",
      },
      "nested-network": {
        title: "Networks whose members are all in another one",
        evidence: ({smaller, larger}) =>
          `All ${number(smaller)} employees of the smaller are in the larger one, which has ${number(larger)}`,
        action: "Register the smaller as a part of the larger, if it is. Else consider whether both are needed.",
      },
      "network-without-change": {
        title: "Networks without change of members",
        evidence: ({months}) => `Nobody has joined or left for ${many(months, "1 month", "months")}`,
        action: "Ask the leader whether the network still meets.",
      },
      "carrying-network": {
        title: "Networks that connect departments most",
        evidence: ({share, sole, equal}) =>
          `${percent(share, 1)} of all reach; ${percent(sole, 1)} is found only here. If all networks gave alike, it would be ${percent(equal, 1)}`,
        action: "Take care of it: leader, deputy and anchor should be in place. Tell others how it works.",
      },
      "pair-above-chance": {
        title: "Pairs with more participants in common than expected",
        evidence: pairEvidence,
        action: "Ask both departments what they do, and whether others can learn from it.",
      },
      "newly-met-pair": {
        title: "Pairs that have come to meet within a year",
        evidence: ({people, networks, since}) =>
          `${number(people)} participants in common in ${many(networks, "one network", "networks")}; none in ${format.periodInText(since)}`,
        action: "Ask both departments what set it going, and tell about it.",
        counts: ["participant in common", "participants in common"],
      },
      "department-supplies-leaders": {
        title: "Departments that supply many network leaders",
        evidence: ({leaders, all, share}) =>
          `${number(leaders)} of ${number(all)} network leaders are from the department, which has ${percent(share)} of employees`,
        action: "Acknowledge the effort, and ask whether the leaders have time enough for it.",
        counts: ["network leader", "network leaders"],
      },
      "department-with-first-timers": {
        title: "Departments that bring in new participants",
        evidence: ({people, share, whole}) =>
          `${percent(share)} of participants (${number(people)}) are there for the first time, against ${percent(whole)} in the whole organisation`,
        action: "Welcome them, and ask them how they came to know of the networks.",
      },
    },
    whole: "The whole organisation",
    person: (pseudonym) => `Person ${pseudonym}`,
    kind: "Finding",
    where: "Where",
    evidence: "Evidence",
    change: "Change",
    life: "Seen",
    action: "Proposal",
    headed: (title, count) => `${title} (${number(count)})`,
    proposal: (action) => `Proposal: ${action}`,
    states: {
      first: () => "in the first issue",
      new: () => "new",
      still: (since) => `since ${since}`,
      gone: (since) => `no longer (from ${since})`,
    },
    weak: {claim: "now within uncertainty", fact: "now at the threshold"},
    reorganised: "after reorganisation",
    changes: {
      share: (change) => `${change} points`,
      index: (change) => `${change} in the index`,
      count: (change, unit) => `${change} ${unit}`,
      months: (change) => `${change} months`,
      none: "unchanged",
    },
    thresholds: "Thresholds (to be set in the pipeline file)",
    claims: "Claims to be more than chance: false findings are kept few by correcting for the many comparisons.",
    heading: "Barriers and drivers",
    subtitle: "What the secretariat can work on. Evidence and proposals are in the secretariat's overview.",
    noBarriers: "No barriers beyond the limits.",
    noDrivers: "No drivers beyond the limits.",
    counted: ({count, fresh, reorganised, unsure, gone}) => {
      const after = reorganised > 0 ? `, ${number(reorganised)} after reorganisation` : "";
      const parts = [
        ...(fresh > 0
          ? [`${count === fresh ? (count === 1 ? "new" : "all new") : `${number(fresh)} of them new`}${after}`]
          : []),
        ...(unsure > 0 ? [`${number(unsure)} now within uncertainty`] : []),
        ...(gone > 0 ? [`${many(gone, "1 has", "have")} left since`] : []),
      ];
      return parts.length === 0 ? number(count) : `${number(count)} (${parts.join("; ")})`;
    },
    more: (count) => `and ${number(count)} more`,
  },
  dossier: {
    title: "The secretariat's overview",
    heading: "The networks one by one, and what needs attention",
    lede: "For the secretariat only. Persons appear by pseudonym only; figures of few people are not to be passed on.",
    nothing: "Nothing to show for this period.",
    more: (rows) => `${number(rows)} more rows are in the file.`,
    networks: "What each network brings",
    credit: "Credit: meetings with other departments",
    sole: "Of which only here",
    creditRead:
      "Credit counts how many other departments the members meet here; a meeting that happens in other networks too is shared out among them. What is only here is lost if the network ends.",
    rank: "Rank, from–to",
    rankRead:
      "“Rank” gives the ranks by contribution that the network may have, had other employees of the same departments taken part. The ranges hold for all networks at once (95%); a rank is not to be read more exactly than that.",
    pairsAlone: "Department pairs that only it connects",
    needsRead: "The need is what the directors have stated: 1 is some, 3 is much.",
    needsNotStated: "The directors have not stated which departments need each other. So every pair counts alike.",
    department: "Department",
    people: "People in common",
    change: {
      title: "What the changes are made of",
      reads: [
        "Every change is split in two ways, each of which adds up to the whole: by network and by cause. A membership that began or ended has the first cause that holds: the network opened or closed, the employee came or left, or else somebody joined or left the network.",
        "Reorganisation is what follows from units that came under another department, were founded or dissolved; in itself it does not change who meets. The interval is for other networks of the same kind. The part of every network is in the file changes.csv.",
      ],
      since: "Since",
      figure: "Figure",
      split: "Split",
      part: "What",
      byNetwork: "By network",
      byCause: "By cause",
      whole: "The whole change",
      headed: (figure, change, since) => `${figure}: ${change} since ${since}`,
      interval: "Interval (95%)",
      between: (low, high) => `${low} to ${high}`,
      causes: {
        opened: "Networks that opened",
        closed: "Networks that closed",
        joined: "Joined a continuing network",
        ended: "Left a continuing network",
        hired: "New employees",
        left: "Employees who left",
        moved: "Employees who moved",
        reorganised: "Reorganisation of departments",
      },
    },
    creditSums: {
      title: "Who carries the credit",
      reads:
        "The networks' credit added up: by the department that hosts them, and by the role, hours, place of work and position of those who meet others there. Large groups bring more because they are more; it does not say who is best at it. Pairs that meet in one network only are shared out among those who carry them there.",
      by: "By",
      who: "Who",
      people: "Persons",
      pairsAlone: "Department pairs that only one network connects",
      host: "Host",
      divisions: {role: "Role", hours: "Hours", place: "Place of work", position: "Position"},
      fullTime: "full time",
      partTime: "part time",
      central: "central",
      decentral: "decentral",
    },
    staff: {
      title: "Who takes part",
      reads: [
        "The share of each staff group who are in at least one network; positions with fewer than 20 employees are left out.",
        "Adjusted for department is the share who would take part if the group were spread over departments like all employees: where it is just as low, the reason is not where the group works. It is not given where the group's departments hold less than half of all employees.",
      ],
      standardised: "Adjusted for department",
      management: "Management",
      managers: "managers",
    },
    without: {
      managers: {
        title: "Without the managers",
        reads: [
          "The figures of the whole organisation as they are, and as they would be if managers counted neither as employees nor in the networks. Where they fall much, it is mostly managers who meet across.",
        ],
        column: "Without managers",
      },
      secretariat: {
        title: "Without the secretariat's own staff",
        reads: [
          "The secretariat brings people together because that is its task. These are the figures of the whole organisation as they are, and as they would be if the secretariat's own staff counted neither as employees nor in the networks. Where the two are nearly the same, the networks hold together without them.",
        ],
        column: "Without the secretariat",
      },
      figure: "Figure",
      all: "All employees",
      difference: "Difference",
    },
    society: {
      title: "Contact with politicians, citizens and partners",
      reads: [
        "In how many networks employees meet them, and how many employees are in those networks and so carry the contact. Where they are few, it depends on them. Committees do not count.",
      ],
      carriers: (networks) => `Employees in ${networks.toLowerCase()}`,
      committees: "Committees and networks with politicians in common",
      committeesRead: (minimumGroup) => [
        "A network whose politicians also sit on a committee has a way to political decisions.",
        `How many politicians they have in common stands in brackets where it is at least ${number(minimumGroup)}.`,
      ],
      committee: "Committee",
      networks: "Networks with politicians in common",
      which: "Which",
    },
    areas: {
      title: "The director areas one by one",
      reads: [
        "Across means from one director area to another here: meetings between departments of the same area do not count. Reach is the share of the other areas that an average employee meets.",
        "By chance, the same memberships are exchanged at random among the participants; this is reckoned for the last period only.",
      ],
      area: "Director area",
      otherArea: "Other director area",
      byChance: (figure) => `${figure}, by chance`,
      pairsTitle: "Pairs of director areas",
      pairsRead: [
        "How much two director areas take part together. The weight is the sum of what the departments of the two have together. The index is 100 if it is as expected when each network's own department stays and its guests are exchanged by chance. With q below 0.05 the difference is significant, also with several pairs to find it among.",
      ],
      weight: "Weight",
    },
    communities: {
      title: "Communities across departments",
      reads: [
        "A community is people who mostly meet one another in networks, found without looking at departments. Where no department has more than half of its people, it cuts across.",
        "A community keeps its number as long as it follows the same persons, measured among those employed on both dates. “Found again” is how much of it would be found again with other networks of the same kind: from 75% on it can be relied on, under 50% it is not to be read by itself.",
      ],
      sameness: ({seeds, networks, before}) => {
        const parts = [
          ...(seeds === undefined ? [] : [`with other random numbers ${number(seeds, 2)}`]),
          ...(networks === undefined ? [] : [`with other networks ${number(networks, 2)}`]),
          ...(before === undefined ? [] : [`at the end of the period before ${number(before, 2)}`]),
        ];
        return parts.length === 0
          ? []
          : [`How alike the communities are (1 is all the same, 0 no more than chance): ${parts.join(", ")}.`];
      },
      community: "Community",
      members: "People",
      departments: "Amounts to departments",
      largest: "Most are from",
      largestShare: "Their share",
      across: "Cuts across",
      isAcross: "yes",
      isNotAcross: "no",
      recovery: "Found again",
      since: "Since the period before",
      name: (lineage) => `Community ${lineage}`,
      origin: (from) => {
        switch (from.kind) {
          case "first":
            return format.none;
          case "new":
            return "new";
          case "continued":
            return `goes on, ${percent(from.overlap)} in common`;
          case "split":
            return `split off from community ${from.from}`;
        }
      },
      fate: (became) => (became.kind === "ended" ? "dissolved" : `merged into community ${became.into}`),
      departmentsTitle: "Departments that are split over communities",
      departmentsRead:
        "How many equally large communities the department's people amount to; 1: all are in the same one. Neither good nor bad by itself: a department that is in many networks is split over more of them.",
      spread: "Amounts to communities",
    },
    further: {
      title: "Further figures of the whole organisation",
      reads: [
        "None of these is good or bad in itself. Where departments were reorganised within the year, that is a part of the change. Brokerage is added up over all participants.",
      ],
      figure: "Figure",
      now: "Now",
      chance: "By chance",
      year: "Change over a year",
      meaning: "How to read it",
    },
    fragility: {
      title: "Pairs of departments that hang on few",
      reads: [
        "The fewest people in common that a pair would keep if a network ended, or if one, two or three people left. They take those along who meet the other department through nobody else. Only pairs with at least five people in common are listed.",
        "Who the people are is in the secretariat's scores only, by pseudonym.",
      ],
      withoutNetwork: "Without one network",
      withoutOne: "Without one person",
      withoutTwo: "Without two people",
      withoutThree: "Without three people",
    },
    home: {
      title: "Network thinking in the own department",
      reads: [
        "The figures show what goes together in time, and no more: those who join networks may differ in other ways as well from those who do not.",
        "Where a team's people come into networks one after the other, more newcomers have a teammate who joined shortly before than by chance: with network and time exchanged among newcomers from teams of the same parent unit. Where no unit is above the teams, only the mean is given. The figure for those who became teammates only later is a control, and should lie where chance has it.",
        "Becoming a manager or a network leader is compared within the same department and quarter; whether pairs of ended networks still meet, with members shuffled at random. Of fewer than 10 ended networks there are counts only.",
      ],
      figures: {
        "earlier-teammate": "Newcomers with a teammate who joined another network at most two quarters before",
        "later-teammate": "Control: newcomers to whom such a person became a teammate only later",
        "managers-among-members": "Became a manager for the first time: members of networks, per 100 a year",
        "managers-among-others": "Became a manager for the first time: other employees, per 100 a year",
        "manager-ratio": "Became a manager: members against others of the same department and quarter",
        "leaders-among-members": "Became a network leader for the first time: members of networks, per 100 a year",
        "leaders-among-others": "Became a network leader for the first time: other employees, per 100 a year",
        "leader-ratio": "Became a network leader: members against others of the same department and quarter",
        "ended-networks": "Ended networks with members from several departments",
        "ended-pairs": "Pairs of members from different departments in them",
        "pairs-together": "Pairs still together in another network",
        "pairs-apart": "Pairs no longer together in any network",
        "pairs-left": "Pairs of whom at least one has left the organisation",
        "share-together": "Share of a network's pairs still together in another one",
        "share-apart": "Share of a network's pairs no longer together",
        "share-left": "Share of a network's pairs of whom at least one has left the organisation",
        "together-beyond-chance": "Share still together beyond chance",
        "elsewhere-after-first": "A team's employees in other networks than the first one that any of them joined",
        "started-teams": "Teams that got their first network leader",
        "elsewhere-of-started": "Employees there in other networks than the one that one of them came to lead",
        "elsewhere-of-others": "At the same time in teams with no network leader yet",
        "elsewhere-beyond-others": "Rise beyond these teams, from the year before to the year after",
        "elsewhere-of-department": "A department's employees in other networks than the one it first got a leader in",
        "elsewhere-of-other-departments": "At the same time in departments with no network leader yet",
      },
      figure: "Figure",
      about: "About",
      organisation: "everybody",
      when: "When",
      value: "Value",
      interval: "95% interval",
      chance: "By chance",
      p: "p",
      people: "People",
      months: (after) => `${number(after)} months after`,
      quarters: (since) =>
        since === 0
          ? "same quarter"
          : `${number(Math.abs(since))} ${Math.abs(since) === 1 ? "quarter" : "quarters"} ${since < 0 ? "before" : "after"}`,
      under: (p) => `under ${p}`,
      between: (low, high) => `${low} to ${high}`,
    },
  },
  register: {
    sheets: {networks: "Networks", members: "Members", guide: "Guide", choices: "Choices"},
    columns: {
      networkId: {
        header: "Network id",
        explains: "A short name that never changes, such as N12. The sheet Members uses the same one. Required.",
      },
      networkName: {
        header: "Network name",
        explains: "What the network is known as. It may change; the id stays.",
      },
      networkKind: {
        header: "Kind of network",
        explains: "Network, or committee for a political one. Empty: network.",
      },
      purpose: {header: "Purpose", explains: "What the network is for, in a sentence."},
      anchor: {
        header: "Anchor",
        explains: "The unit that answers for the network. Choose from the list, or write the unit's name or id.",
      },
      email: {
        header: "E-mail address",
        explains: "The work e-mail as in the personnel export: the surest way to say who it is.",
      },
      employee: {
        header: "Employee number",
        explains: "May be used instead of the e-mail. Never a civil registration number.",
      },
      memberName: {
        header: "Name",
        explains:
          "The full name as in the personnel export, where e-mail and number are missing. If two employees have it, the row is refused.",
      },
      personKind: {
        header: "Takes part as",
        explains: "Empty: employee. Citizens and partners are in no personnel export and must be marked here.",
      },
      role: {header: "Role", explains: "Empty: member. Observers do not count, as a rule."},
      firstDay: {header: "From", explains: "First day. Empty: always."},
      lastDay: {header: "Last day", explains: "Last day. Empty: still."},
    },
    choices: {
      networkKind: ["network", "committee"],
      personKind: ["employee", "politician", "citizen", "partner"],
      role: ["leader", "deputy", "coordinator", "member", "observer"],
    },
    guide: [
      "Register of networks and members: a row for each network, and one for each member of each network.",
      "Do not delete a row when something ends: fill in the day. Only so can development be seen.",
      "Headers must stay as they are. The order of columns does not matter, and other columns are not read.",
      "Write dates as dates, such as 31-01-2026.",
    ],
    column: "Column",
    explanation: "Explanation",
  },
  advice: {
    heading: "Recommendations to management",
    subtitle:
      "At most three, chosen by a fixed rule. The figures are the four headline figures now, and as they would be.",
    none: "Nothing that the rule looks for asks for a decision in this period.",
    title: (advice) => {
      switch (advice.kind) {
        case "new-network":
          return `Ask the Secretariat to propose a network across ${inOneLine.format(advice.members.map(({department}) => department))}.`;
        case "ending-network":
          return `Decide what is to happen when “${advice.network}” ends on ${format.day(advice.end)}.`;
        case "near-copy":
          return `Settle whether “${advice.networks[0]}” and “${advice.networks[1]}” are to be one network.`;
        case "list":
          return `Decide whether “${advice.network}” is a network or an information list.`;
        case "leader":
          return `Appoint a leader of ${someOf(advice.networks)}.`;
        case "anchor":
          return `Give ${someOf(advice.networks)} a management anchor.`;
        case "deputy":
          return `Appoint a deputy for the leader of ${someOf(advice.networks)}.`;
      }
    },
    reason: (advice) => {
      switch (advice.kind) {
        case "new-network":
          return `${advice.isNeeded ? "The directors have stated that they need each other, and they" : "They"} have no or few people in common. Reckoned with ${membersOf(advice.members)}, chosen at random.`;
        case "ending-network":
          return "It connects employees or departments that no other network connects.";
        case "near-copy":
          return "Nearly the same people are members of both.";
        case "list":
          return "It has so many members that it is taken for an information list and does not count.";
        case "leader":
          return advice.networks.length === 1
            ? "Nobody leads the network today."
            : "Nobody leads these networks today.";
        case "anchor":
          return `No unit answers for the ${advice.networks.length === 1 ? "network" : "networks"}.`;
        case "deputy":
          return "Nobody is ready to take over if the leader stops.";
      }
    },
    now: "Now",
    afterwards: (kind) => {
      if (kind === "list") return "Counted as a network";
      return kind === "ending-network" || kind === "near-copy" ? "With one network less" : "With the network";
    },
    unchanged: "The headline figures stay as they are; it is a matter of the network's conditions.",
  },
  whatIf: {
    title: "What if",
    decision: (decision) => {
      switch (decision.kind) {
        case "merge":
          return `${decision.unit} becomes part of ${decision.into}.`;
        case "move":
          return `${decision.unit} moves under ${decision.parent}.`;
        case "close":
          return `The network “${decision.network}” ends.`;
        case "start":
          return `A new network starts, “${decision.network}”: ${membersOf(decision.members)}.`;
        case "add":
          return `The network “${decision.network}” gets more members: ${membersOf(decision.members)}.`;
        case "anchor":
          return `The network “${decision.network}” gets its management anchor in ${decision.unit}.`;
      }
    },
    nothing: "Nothing changes.",
    figure: "Headline figure",
    before: "Before",
    after: "After",
    change: "Change",
    networks: "Other networks",
    choice: "Other members",
    interval: (low, high) => `${low} to ${high}`,
    pairs: "Pairs of departments that are touched",
    noPairs: "No pair of departments is touched.",
    people: "people in common",
    weight: "weight",
    enough: (minimumGroup) => `at least ${minimumGroup}`,
    gone: "not there",
    more: (pairs) => (pairs === 1 ? "and 1 pair more" : `and ${number(pairs)} pairs more`),
    newNetwork: "New network",
    proposal: (size, fewPeople) =>
      `The new network is the one that adds most reach between departments with fewer than ${fewPeople} people in common, with at most ${number(size)} members.`,
    noProposal: (fewPeople) =>
      `No new network is proposed: no departments with fewer than ${fewPeople} people in common need each other.`,
    bound: (adds, atMost) =>
      `It can be expected to add ${adds} meetings of an employee with another department; no network of that size can add more than ${atMost}.`,
    byNeed: "Meetings are weighted by the need from 0 to 3 that the directors have stated.",
    withoutNeeds: "Nobody has stated which departments need each other, so every pair counts alike.",
    notes: {
      change:
        "Changes are in percentage points, of cross volume in memberships per 100 employees, of the index in index points.",
      networks:
        "Other networks: where the change would lie if the remaining networks were others of the same kind (95% interval). Where it is empty, the change is a count and no estimate, or there are too few networks.",
      choice: (choices) =>
        `Other members: nobody has said who the new ones are. They were chosen at random in the departments ${number(choices)} times; the figures are the mean, and 95% of the choices lie in the range. Where it is empty, it is all the same who comes. If people are chosen who are in several networks already, reach gains less.`,
      chance: (draws) => `The index is relative to memberships shuffled at random (${number(draws)} draws).`,
      units:
        "Where units move, other departments meet: part of the change comes from the division alone, and nobody has met anybody new.",
      anchor: "A management anchor is in none of the figures; it is a matter of the network's conditions.",
      pairs: (minimumGroup) =>
        `People in common are rounded to the nearest 5; where they depend on who comes, the range that 95% of the choices give is shown. Of a pair that has fewer than ${minimumGroup}, it is only said whether there will be at least ${minimumGroup}.`,
      reading:
        "For the secretariat. Reckoned from the memberships of that day; nothing is stored. A shared network is an opportunity to collaborate, not the collaboration.",
    },
  },
  held: {
    title: (rows) => `Everything that the database holds on the person: ${rows} rows.`,
    tables: {
      persons: "Known as",
      aliases: "Other keys that lead to the person, all of them pseudonyms",
      employments: "Employments",
      managed: "Manager of",
      memberships: "Network memberships",
      ties: "Contacts from surveys",
      said_people: "Rows on employment as the sources delivered them",
      said_memberships: "Rows on memberships as the sources delivered them",
      said_ties: "Rows on contacts as the sources delivered them",
      corrections: "Corrections that were made on request",
      scores: "Computed figures",
    },
    columns: {
      source: "source",
      day: "delivered for",
      line: "line",
      kind: "kind",
      known_from: "known from",
      count: "count",
      unit: "unit",
      position: "position",
      share: "share of full time",
      is_manager: "is a manager",
      manager: "manager",
      network: "network",
      role: "role",
      valid_from: "from",
      valid_to: "until",
      first_seen: "first delivered",
      last_seen: "last delivered",
      from_person: "said by",
      to_person: "said of",
      survey: "day of the survey",
      weight: "weight",
      table: "table",
      matches: "where it says",
      sets: "is put right to",
      as_of: "as of",
      reading: "reading",
      metric: "measure",
      value: "value",
      label: "group",
    },
  },
  sniff: {
    title: (file) => `A proposal for how to read ${file}. Put right what is wrong in it, and put it under sources.`,
    rows: (rows, all) =>
      `Looked at: ${rows === 1 ? "1 row" : `${number(rows)} rows`}${all ? ", the whole file" : " from the beginning of the file; the others have not been seen"}`,
    encodings: {
      ascii: "Encoding: only characters that all encodings write alike",
      "utf-8": "Encoding: UTF-8, which the file is valid as to its last byte",
      "windows-1252":
        "Encoding: Windows-1252; the file is no valid UTF-8, and all its bytes are characters of Windows-1252",
      workbook: "Excel workbook",
    },
    mark: (encoding) => `Encoding: ${encoding.toUpperCase()}, as the first bytes of the file say`,
    xml: (element, records) =>
      `XML: the element ${element} is repeated (${number(records)} times) and is read as a row`,
    separator: (separator, rows, of) =>
      `Separator: ${separator}, by which ${number(rows)} of ${number(of)} rows have as many cells`,
    quotes: {
      lax: "Quotes: they are around cells",
      none: "Quotes: no cell begins with one, so they are read as characters like any others",
      absent: "Quotes: none",
    },
    header: (line) => `Header: line ${number(line)}; before it there are ${number(line - 1)}`,
    labels: (line) => `Line ${number(line)} is another header and no row`,
    footer: (start) => `Totals: a line below the rows begins with “${start}” and is no row`,
    footnote: (start) => `Footnote: a line below the rows begins with “${start}” and is no row`,
    dialect: (name) => `The file is written as ${name}, which is known: all columns that are needed are there`,
    ids: "Where ids are neutral (say nothing about who the person is), ids: opaque may be added",
    columns: "The columns:",
    moreColumns: (columns) => `… and ${number(columns)} columns more, which have not been looked at`,
    hiddenColumns: (columns) =>
      `${columns === 1 ? "1 column has a title" : `${number(columns)} columns have titles`} that may be a name or a value, and not shown here`,
    taken: {
      cpr: "civil registration number, a key of the person",
      employee: "employee number, a key of the person",
      employment: "number of the employment",
      uuid: "UUID of the person, a key of the person",
      email: "e-mail of the person, a key of the person",
      name: "name of the person, a key only where there is no other",
      "first-name": "first name, read with the last name",
      "last-name": "last name, read with the first name",
      "unit-id": "the unit, by its id",
      "unit-name": "the unit, by its name",
      "unit-alias": "the unit's short name",
      parent: "the unit above",
      path: "a step on the way to the unit",
      "path-text": "the whole way to the unit",
      indent: "the unit's name, indented by its place below the others",
      institution: "the institution that the number is of",
      manager: "the manager",
      "is-manager": "whether the person is a manager",
      position: "position",
      from: "first day",
      to: "last day",
      effective: "first day on which the row holds",
      share: "share of full time",
      hours: "hours, of which another column says how many are full time",
      "full-time": "hours that are full time",
      status: "state of the employment",
      "network-id": "the network, by its id",
      "network-name": "the network, by its name",
      anchor: "the unit that answers for the network",
      kind: "kind of network",
      purpose: "purpose of the network",
      leader: "leader of the network",
      members: "members of the network",
      citizens: "citizens in the network",
      politicians: "politicians in the network",
      role: "role of the member",
      chair: "whether the member leads",
      deputy: "whether the member is the deputy",
      alternate: "whether the member is an alternate",
      id: "an id",
    },
    mustLeave: (what) => `${what}: must be left, and is never loaded`,
    forbidden: {
      address: "address",
      phone: "telephone number",
      pay: "pay or collective agreement",
      leave: "absence or its reason",
      age: "age",
      sex: "sex",
      birth: "date of birth",
      union: "trade union or its offices",
      party: "political party",
      "manager-cpr": "civil registration number of the manager",
      notes: "free text about people",
    },
    unused: (what) => `looks like ${what}, but is not used here`,
    left: "left: what it is can't be told",
    because: {
      both: "the header says so, and the cells fit",
      header: "the header says so",
      cells: "the cells say so, the header does not",
      unlike: "the header says so, but the cells don't fit",
    },
    cells: (cells, of, shape, empty) => {
      const shapes = {
        cpr: "are civil registration numbers",
        uuid: "are UUIDs",
        email: "are e-mail addresses",
        date: "are dates",
        flag: "are yes or no",
        number: "are numbers",
        names: "look like names",
        text: "are other texts",
      };
      const said = of === 0 ? "" : `${number(cells)} of ${number(of)} filled cells ${shapes[shape]}`;
      return [said, empty === 0 ? "" : `${number(empty)} ${empty === 1 ? "is" : "are"} empty`]
        .filter((one) => one !== "")
        .join(", ");
    },
    open: "This could not be told. Fill in what is known:",
    openDate: (column) =>
      `some dates in “${column}” fit none of the forms here; where the month comes first, the form is MM/dd/yyyy`,
    openPart: {
      table: "what the rows are about: people, units, networks or memberships",
      person: "which column the person is known by",
      unit: "which column has the person's unit",
      network: "which column has the network",
      from: "which column has the first day",
      parent: "which column has the unit above",
      id: "which column has the unit's own id; none has the ids by which the units above are named",
    },
  },
  rejects: {
    none: "All rows are loaded.",
    source: (source, file, rows) => `${source} (${file}): ${many(rows, "1 row", "rows")} refused`,
    noted: (source, file) => `${source} (${file}): loaded, but put right or incomplete, in so many rows`,
    lines: (lines, more) =>
      `${lines.length + more === 1 ? "line" : "lines"} ${lines.join(", ")}${more > 0 ? ` and ${number(more)} more` : ""}`,
    reasons: {
      "cell-count": "the row has not as many cells as the header",
      quote: "a quote is not closed as it should be",
      "empty-key": "the id is empty",
      "registration-number": "what looks like a civil registration number stands where an opaque id belongs",
      "no-key": "nothing tells who the person is: no CPR number, employee number, UUID or e-mail address",
      "cpr-placeholder": "the CPR number is 000000-0000, which is nobody's",
      "cpr-spreadsheet": "a spreadsheet has spoiled the CPR number; format the column as text and export again",
      "cpr-length": "the CPR number does not have ten digits",
      "cpr-date": "the CPR number does not begin with a day and a month",
      uuid: "the cell holds no UUID",
      email: "the cell holds no e-mail address",
      "placeholder-person": "the place is not taken: it says Vakant, NN or the like",
      deleted: "the employment is deleted in the payroll system",
      "survivor-pay": "pay after death is no employment",
      pension: "a civil servant's pension is no employment",
      "no-position": "the position is missing",
      "service-account": "this is a service account, not a person",
      "nested-group": "this is a group, not a person",
      room: "this is a room, not a person",
      filtered: "the settings of the source leave this row out",
      text: "the cell holds characters that do not belong in text",
      "too-large": "the cell or the list is larger than the program takes",
      date: "the date does not exist, or is written in another way than 2026-01-31",
      share: "the share of full time is not between 0 and 1",
      weight: "the weight is not a number above 0",
      flag: "yes or no was expected",
      kind: "the kind of person is not employee, politician, citizen or partner",
      "unknown-person": "no people file knows the person",
      "ambiguous-person": "several in the people files answer to what it says",
      "unknown-contact": "no people file knows the one whom the person names",
      "ambiguous-contact": "several in the people files answer to the one whom the person names",
      "unknown-network": "no networks file knows the network",
      "unknown-unit": "no units file knows the unit",
      "unknown-parent": "the parent unit or parent network is not known",
      "end-before-start": "the end is not after the start",
      "conflicting-row": "the row contradicts another one of the same id",
      cycle: "the unit is placed under itself",
    },
    repairs: {
      padded: "leading zeros put back",
      "name-order": "surname and first name turned round",
      "old-spelling": "Aa read as Å",
      apostrophe: "a typographic apostrophe read as a plain one",
      ampersand: "& read as og",
      "date-form": "a date written as 1/3-2024",
      "month-only": "a month without a day read as its first",
      "danish-month": "a Danish month among English ones",
      percentage: "working time written as a percentage",
    },
    warnings: {
      "member-left": "the member has left the organisation",
      "email-missing": "the e-mail address is missing",
      "cpr-missing": "the CPR number is missing",
      "start-missing": "the start is missing",
      "start-invalid": "the start can't be read and counts as unknown",
      "share-invalid": "the working time can't be read and counts as unknown",
      "leader-vacant": "nobody leads the network",
      "network-id-missing": "the group's id is missing and was found by its name",
      "footer-differs": "the number at the foot of the file is not that of its rows",
    },
  },
} satisfies Words;
