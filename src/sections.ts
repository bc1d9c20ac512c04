import {areaSections} from "./area-sections.ts";
import {changeSection} from "./change-section.ts";
import {communitySections} from "./community-sections.ts";
import {creditSection} from "./credit-section.ts";
import type {Section} from "./dossier.ts";
import {findingSections} from "./finding-sections.ts";
import {fragilitySection} from "./fragility-section.ts";
import {furtherSection} from "./further-section.ts";
import {homeSection} from "./home-section.ts";
import type {Issue} from "./issue.ts";
import type {Words} from "./language.ts";
import {byText} from "./model.ts";
import {restSections} from "./rest-sections.ts";
import {societySections} from "./society-sections.ts";
import {staffSection} from "./staff-section.ts";

/** The sections of the secretariat's page, in their order. */
export function sectionsOf(issue: Issue, words: Words): readonly Section[] {
  return [
    ...findingSections(issue, words),
    networks(issue, words),
    creditSection(issue, words),
    staffSection(issue, words),
    ...restSections(issue, words),
    ...areaSections(issue, words),
    ...societySections(issue, words),
    fragilitySection(issue, words),
    ...communitySections(issue, words),
    furtherSection(issue, words),
    ...(issue.changeParts.length > 0 ? [changeSection(issue, words)] : []),
    ...(issue.home.length > 0 ? [homeSection(issue, words)] : []),
  ];
}

/** Every living network with what it brings, the greatest credit first. */
function networks({scores, day, networks: named, groups}: Issue, {dossier: says, page, shown, format}: Words): Section {
  const of = new Map(
    scores
      .filter(({asOf, of: level, reading, nullModel}) => {
        return asOf === day && level === "network" && reading === "departmental" && nullModel === undefined;
      })
      .map((score) => [`${score.metric} ${score.subject}`, score]),
  );
  const living = [...named.keys()].filter((id) => of.has(`network-size ${id}`)).toSorted(byText);
  const value = (metric: string, id: string) => of.get(`${metric} ${id}`)?.value;
  const department = (id: string | undefined) => (id === undefined ? format.none : (groups.get(id)?.name ?? id));
  const cell = (metric: string, id: string) => value(metric, id) ?? format.none;
  const ranks = (id: string) => {
    const {low, high} = of.get(`credit-rank ${id}`) ?? {};
    if (low === undefined || high === undefined) return format.none;
    return low === high ? format.number(low) : shown.range(format.number(low), format.number(high));
  };
  return {
    name: "networks",
    title: says.networks,
    reads: [page.inward, says.creditRead, says.rankRead],
    table: {
      columns: [
        {title: page.network, numbers: undefined},
        {title: page.home, numbers: undefined},
        {title: page.anchor, numbers: undefined},
        {title: page.size, numbers: "whole"},
        {title: page.share, numbers: "percent"},
        {title: says.credit, numbers: "whole"},
        {title: says.rank, numbers: "written"},
        {title: says.sole, numbers: "whole"},
        {title: says.pairsAlone, numbers: "whole"},
      ],
      rows: living
        .toSorted((a, b) => (value("credit", b) ?? 0) - (value("credit", a) ?? 0))
        .map((id) => [
          named.get(id)?.name ?? id,
          department(named.get(id)?.home),
          department(named.get(id)?.anchor),
          cell("network-size", id),
          cell("simpson", id),
          cell("credit", id),
          ranks(id),
          cell("sole-reach", id),
          cell("pairs-alone", id),
        ]),
    },
  };
}
