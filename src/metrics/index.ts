import type {Metric} from "../metric.ts";
import {adjustedMutualInformation} from "./adjusted-mutual-information.ts";
import {adjustedRand} from "./adjusted-rand.ts";
import {articulationPoint} from "./articulation-point.ts";
import {assortativity} from "./assortativity.ts";
import {betweenness} from "./betweenness.ts";
import {bridgingCentrality} from "./bridging-centrality.ts";
import {bridgingCoefficient} from "./bridging-coefficient.ts";
import {brokerageCoordinator} from "./brokerage-coordinator.ts";
import {brokerageGatekeeper} from "./brokerage-gatekeeper.ts";
import {brokerageItinerant} from "./brokerage-itinerant.ts";
import {brokerageLiaison} from "./brokerage-liaison.ts";
import {coleman} from "./coleman.ts";
import {communities} from "./communities.ts";
import {community} from "./community.ts";
import {constraint} from "./constraint.ts";
import {coreNumber} from "./core-number.ts";
import {coverage} from "./coverage.ts";
import {credit} from "./credit.ts";
import {crossShare} from "./cross-share.ts";
import {crossShareOfEmployees} from "./cross-share-of-employees.ts";
import {crossVolume} from "./cross-volume.ts";
import {degree} from "./degree.ts";
import {degreeAssortativity} from "./degree-assortativity.ts";
import {density} from "./density.ts";
import {departmentPairsConnected} from "./department-pairs-connected.ts";
import {departments} from "./departments.ts";
import {distanceWeightedFragmentation} from "./distance-weighted-fragmentation.ts";
import {effectiveSize} from "./effective-size.ts";
import {efficiency} from "./efficiency.ts";
import {eiIndex} from "./ei-index.ts";
import {eigenvector} from "./eigenvector.ts";
import {fragmentation} from "./fragmentation.ts";
import {harmonicCloseness} from "./harmonic-closeness.ts";
import {hierarchy} from "./hierarchy.ts";
import {hill1} from "./hill-1.ts";
import {hill2} from "./hill-2.ts";
import {leidenCommunity} from "./leiden-community.ts";
import {localClustering} from "./local-clustering.ts";
import {membersFrom} from "./members-from.ts";
import {modularityOfCommunities} from "./modularity-of-communities.ts";
import {modularityOfDepartments} from "./modularity-of-departments.ts";
import {modularityOfLeidenCommunities} from "./modularity-of-leiden-communities.ts";
import {networkSize} from "./network-size.ts";
import {normalisedMutualInformation} from "./normalised-mutual-information.ts";
import {oddsRatioOfTies} from "./odds-ratio-of-ties.ts";
import {pagerank} from "./pagerank.ts";
import {pairNetworks} from "./pair-networks.ts";
import {pairPeople} from "./pair-people.ts";
import {pairPeopleSmallerSide} from "./pair-people-smaller-side.ts";
import {pairPeopleWithoutBusiest} from "./pair-people-without-busiest.ts";
import {pairWeight} from "./pair-weight.ts";
import {pairWeightWithoutBusiest} from "./pair-weight-without-busiest.ts";
import {participation} from "./participation.ts";
import {participationCoefficient} from "./participation-coefficient.ts";
import {rao} from "./rao.ts";
import {reach} from "./reach.ts";
import {shannon} from "./shannon.ts";
import {simpson} from "./simpson.ts";
import {soleReach} from "./sole-reach.ts";
import {strength} from "./strength.ts";
import {twoModeBetweenness} from "./two-mode-betweenness.ts";
import {twoModeDegree} from "./two-mode-degree.ts";
import {variationOfInformation} from "./variation-of-information.ts";
import {withinModuleZ} from "./within-module-z.ts";

/** Every metric, in the order of the documentation. */
export const metrics: readonly Metric[] = [
  participation,
  reach,
  crossVolume,
  crossShare,
  crossShareOfEmployees,
  coverage,
  eiIndex,
  coleman,
  oddsRatioOfTies,
  assortativity,
  degreeAssortativity,
  density,
  fragmentation,
  distanceWeightedFragmentation,
  departmentPairsConnected,
  pairWeight,
  pairNetworks,
  pairPeople,
  pairPeopleSmallerSide,
  pairPeopleWithoutBusiest,
  pairWeightWithoutBusiest,
  networkSize,
  membersFrom,
  departments,
  simpson,
  shannon,
  hill1,
  hill2,
  rao,
  credit,
  soleReach,
  degree,
  twoModeDegree,
  twoModeBetweenness,
  strength,
  constraint,
  effectiveSize,
  efficiency,
  hierarchy,
  localClustering,
  bridgingCoefficient,
  bridgingCentrality,
  betweenness,
  harmonicCloseness,
  coreNumber,
  pagerank,
  eigenvector,
  articulationPoint,
  participationCoefficient,
  withinModuleZ,
  brokerageCoordinator,
  brokerageItinerant,
  brokerageGatekeeper,
  brokerageLiaison,
  community,
  communities,
  modularityOfDepartments,
  modularityOfCommunities,
  normalisedMutualInformation,
  adjustedRand,
  variationOfInformation,
  adjustedMutualInformation,
  leidenCommunity,
  modularityOfLeidenCommunities,
];
