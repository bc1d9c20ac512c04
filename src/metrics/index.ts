import type {Metric} from "../metric.ts";
import {adjustedMutualInformation} from "./adjusted-mutual-information.ts";
import {adjustedRand} from "./adjusted-rand.ts";
import {anchorPresent} from "./anchor-present.ts";
import {anchorShare} from "./anchor-share.ts";
import {articulationPoint} from "./articulation-point.ts";
import {assortativity} from "./assortativity.ts";
import {barberModularityOfCommunities} from "./barber-modularity-of-communities.ts";
import {barberModularityOfDepartments} from "./barber-modularity-of-departments.ts";
import {baseDistance} from "./base-distance.ts";
import {baseEfficiency} from "./base-efficiency.ts";
import {betweenness} from "./betweenness.ts";
import {bridgingCentrality} from "./bridging-centrality.ts";
import {bridgingCoefficient} from "./bridging-coefficient.ts";
import {brokerageCoordinator} from "./brokerage-coordinator.ts";
import {brokerageGatekeeper} from "./brokerage-gatekeeper.ts";
import {brokerageItinerant} from "./brokerage-itinerant.ts";
import {brokerageLiaison} from "./brokerage-liaison.ts";
import {brokerageTotal} from "./brokerage-total.ts";
import {coleman} from "./coleman.ts";
import {communities} from "./communities.ts";
import {community} from "./community.ts";
import {communityContinuity} from "./community-continuity.ts";
import {communityDepartments} from "./community-departments.ts";
import {communityEffectiveDepartments} from "./community-effective-departments.ts";
import {communityLargestShare} from "./community-largest-share.ts";
import {communityRecovery} from "./community-recovery.ts";
import {communitySize} from "./community-size.ts";
import {communityStability} from "./community-stability.ts";
import {communityStabilityOverNetworks} from "./community-stability-over-networks.ts";
import {concentration} from "./concentration.ts";
import {constraint} from "./constraint.ts";
import {contactCarriers} from "./contact-carriers.ts";
import {coreNumber} from "./core-number.ts";
import {coverage} from "./coverage.ts";
import {credit} from "./credit.ts";
import {creditRank} from "./credit-rank.ts";
import {creditSum} from "./credit-sum.ts";
import {crossShare} from "./cross-share.ts";
import {crossShareOfEmployees} from "./cross-share-of-employees.ts";
import {crossShareWithoutManagers} from "./cross-share-without-managers.ts";
import {crossShareWithoutSecretariat} from "./cross-share-without-secretariat.ts";
import {crossVolume} from "./cross-volume.ts";
import {crossVolumeWithoutSecretariat} from "./cross-volume-without-secretariat.ts";
import {degree} from "./degree.ts";
import {degreeAssortativity} from "./degree-assortativity.ts";
import {density} from "./density.ts";
import {departmentCommunities} from "./department-communities.ts";
import {departmentDistanceFragmentation} from "./department-distance-fragmentation.ts";
import {departmentFragmentation} from "./department-fragmentation.ts";
import {departmentPairsConnected} from "./department-pairs-connected.ts";
import {departments} from "./departments.ts";
import {departmentsWithCitizens} from "./departments-with-citizens.ts";
import {departmentsWithPartners} from "./departments-with-partners.ts";
import {departmentsWithPolitics} from "./departments-with-politics.ts";
import {deputies} from "./deputies.ts";
import {directedBrokerage} from "./directed-brokerage.ts";
import {directedCoordinator} from "./directed-coordinator.ts";
import {directedGatekeeper} from "./directed-gatekeeper.ts";
import {directedItinerant} from "./directed-itinerant.ts";
import {directedLiaison} from "./directed-liaison.ts";
import {directedRepresentative} from "./directed-representative.ts";
import {distanceWeightedFragmentation} from "./distance-weighted-fragmentation.ts";
import {distanceWeightedReach} from "./distance-weighted-reach.ts";
import {distanceWeightedReachOfPair} from "./distance-weighted-reach-of-pair.ts";
import {distanceWeightedReachOfPairEquals} from "./distance-weighted-reach-of-pair-equals.ts";
import {distanceWithNetworks} from "./distance-with-networks.ts";
import {effectiveSize} from "./effective-size.ts";
import {efficiency} from "./efficiency.ts";
import {efficiencyWithNetworks} from "./efficiency-with-networks.ts";
import {eiIndex} from "./ei-index.ts";
import {eigenvector} from "./eigenvector.ts";
import {exitsWithin6Months} from "./exits-within-6-months.ts";
import {firstTimers} from "./first-timers.ts";
import {fragmentation} from "./fragmentation.ts";
import {fragmentationWithout} from "./fragmentation-without.ts";
import {fragmentationWithoutPair} from "./fragmentation-without-pair.ts";
import {fragmentationWithoutPairEquals} from "./fragmentation-without-pair-equals.ts";
import {gapOfParticipation} from "./gap-of-participation.ts";
import {gapOfPlacing} from "./gap-of-placing.ts";
import {harmonicCloseness} from "./harmonic-closeness.ts";
import {hierarchy} from "./hierarchy.ts";
import {hill1} from "./hill-1.ts";
import {hill2} from "./hill-2.ts";
import {homeShare} from "./home-share.ts";
import {indexOfCrossing} from "./index-of-crossing.ts";
import {joinsIn12Months} from "./joins-in-12-months.ts";
import {leaders} from "./leaders.ts";
import {leavesIn12Months} from "./leaves-in-12-months.ts";
import {localClustering} from "./local-clustering.ts";
import {louvainCommunity} from "./louvain-community.ts";
import {membersFrom} from "./members-from.ts";
import {modularityOfCommunities} from "./modularity-of-communities.ts";
import {modularityOfDepartments} from "./modularity-of-departments.ts";
import {modularityOfLouvainCommunities} from "./modularity-of-louvain-communities.ts";
import {monthsWithoutChange} from "./months-without-change.ts";
import {monthsWithoutLeader} from "./months-without-leader.ts";
import {nesting} from "./nesting.ts";
import {networkSize} from "./network-size.ts";
import {networksPerLeader} from "./networks-per-leader.ts";
import {networksWithCitizens} from "./networks-with-citizens.ts";
import {networksWithPartners} from "./networks-with-partners.ts";
import {networksWithPolitics} from "./networks-with-politics.ts";
import {normalisedMutualInformation} from "./normalised-mutual-information.ts";
import {oddsRatioOfCrossing} from "./odds-ratio-of-crossing.ts";
import {oddsRatioOfTies} from "./odds-ratio-of-ties.ts";
import {overlap} from "./overlap.ts";
import {pagerank} from "./pagerank.ts";
import {pairNetworks} from "./pair-networks.ts";
import {pairPeople} from "./pair-people.ts";
import {pairPeopleSmallerSide} from "./pair-people-smaller-side.ts";
import {pairPeopleWithoutBusiest} from "./pair-people-without-busiest.ts";
import {pairPeopleWithoutOne} from "./pair-people-without-one.ts";
import {pairPeopleWithoutThree} from "./pair-people-without-three.ts";
import {pairPeopleWithoutTwo} from "./pair-people-without-two.ts";
import {pairWeight} from "./pair-weight.ts";
import {pairWeightWithoutBusiest} from "./pair-weight-without-busiest.ts";
import {pairsAlone} from "./pairs-alone.ts";
import {pairsAloneSum} from "./pairs-alone-sum.ts";
import {pairsHangingOnNetwork} from "./pairs-hanging-on-network.ts";
import {pairsHangingOnOne} from "./pairs-hanging-on-one.ts";
import {pairsHangingOnThree} from "./pairs-hanging-on-three.ts";
import {pairsHangingOnTwo} from "./pairs-hanging-on-two.ts";
import {pairsOnPerson} from "./pairs-on-person.ts";
import {pairsWithFive} from "./pairs-with-five.ts";
import {participation} from "./participation.ts";
import {participationCoefficient} from "./participation-coefficient.ts";
import {participationOfManagers} from "./participation-of-managers.ts";
import {participationOfStaff} from "./participation-of-staff.ts";
import {participationOfStaffStandardised} from "./participation-of-staff-standardised.ts";
import {participationWithoutManagers} from "./participation-without-managers.ts";
import {participationWithoutSecretariat} from "./participation-without-secretariat.ts";
import {rao} from "./rao.ts";
import {rarefiedRichness} from "./rarefied-richness.ts";
import {reach} from "./reach.ts";
import {reachWithoutManagers} from "./reach-without-managers.ts";
import {reachWithoutSecretariat} from "./reach-without-secretariat.ts";
import {shannon} from "./shannon.ts";
import {shareOfFirstTimers} from "./share-of-first-timers.ts";
import {sharedPoliticians} from "./shared-politicians.ts";
import {simpson} from "./simpson.ts";
import {soleReach} from "./sole-reach.ts";
import {soleReachSum} from "./sole-reach-sum.ts";
import {strength} from "./strength.ts";
import {tieStability} from "./tie-stability.ts";
import {tiesDissolved} from "./ties-dissolved.ts";
import {tiesFormed} from "./ties-formed.ts";
import {tiesKept} from "./ties-kept.ts";
import {twoModeBetweenness} from "./two-mode-betweenness.ts";
import {twoModeBetweennessNormalised} from "./two-mode-betweenness-normalised.ts";
import {twoModeClustering} from "./two-mode-clustering.ts";
import {twoModeConstraint} from "./two-mode-constraint.ts";
import {twoModeDegree} from "./two-mode-degree.ts";
import {twoModeEffectiveSize} from "./two-mode-effective-size.ts";
import {uniqueBridges} from "./unique-bridges.ts";
import {variationOfInformation} from "./variation-of-information.ts";
import {withinModuleZ} from "./within-module-z.ts";

/** Every metric, in the order of the documentation. */
export const metrics: readonly Metric[] = [
  participation,
  reach,
  crossVolume,
  crossShare,
  crossShareOfEmployees,
  indexOfCrossing,
  oddsRatioOfCrossing,
  gapOfParticipation,
  gapOfPlacing,
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
  departmentFragmentation,
  departmentDistanceFragmentation,
  baseDistance,
  distanceWithNetworks,
  baseEfficiency,
  efficiencyWithNetworks,
  fragmentationWithout,
  fragmentationWithoutPair,
  fragmentationWithoutPairEquals,
  distanceWeightedReach,
  distanceWeightedReachOfPair,
  distanceWeightedReachOfPairEquals,
  tieStability,
  tiesKept,
  tiesFormed,
  tiesDissolved,
  concentration,
  networksPerLeader,
  participationOfManagers,
  participationWithoutManagers,
  reachWithoutManagers,
  crossShareWithoutManagers,
  participationWithoutSecretariat,
  reachWithoutSecretariat,
  crossVolumeWithoutSecretariat,
  crossShareWithoutSecretariat,
  participationOfStaff,
  participationOfStaffStandardised,
  firstTimers,
  shareOfFirstTimers,
  joinsIn12Months,
  leavesIn12Months,
  exitsWithin6Months,
  pairWeight,
  pairNetworks,
  pairPeople,
  pairPeopleSmallerSide,
  pairPeopleWithoutBusiest,
  pairWeightWithoutBusiest,
  pairPeopleWithoutOne,
  pairPeopleWithoutTwo,
  pairPeopleWithoutThree,
  pairsWithFive,
  pairsHangingOnNetwork,
  pairsHangingOnOne,
  pairsHangingOnTwo,
  pairsHangingOnThree,
  networkSize,
  membersFrom,
  departments,
  simpson,
  shannon,
  hill1,
  hill2,
  rao,
  rarefiedRichness,
  credit,
  creditRank,
  soleReach,
  uniqueBridges,
  pairsAlone,
  creditSum,
  soleReachSum,
  pairsAloneSum,
  overlap,
  nesting,
  homeShare,
  anchorShare,
  anchorPresent,
  leaders,
  monthsWithoutLeader,
  deputies,
  monthsWithoutChange,
  networksWithPolitics,
  networksWithCitizens,
  networksWithPartners,
  departmentsWithPolitics,
  departmentsWithCitizens,
  departmentsWithPartners,
  sharedPoliticians,
  contactCarriers,
  degree,
  twoModeDegree,
  twoModeBetweenness,
  twoModeBetweennessNormalised,
  strength,
  constraint,
  effectiveSize,
  efficiency,
  hierarchy,
  localClustering,
  twoModeEffectiveSize,
  twoModeConstraint,
  twoModeClustering,
  bridgingCoefficient,
  bridgingCentrality,
  betweenness,
  harmonicCloseness,
  coreNumber,
  pagerank,
  eigenvector,
  articulationPoint,
  pairsOnPerson,
  participationCoefficient,
  withinModuleZ,
  brokerageCoordinator,
  brokerageItinerant,
  brokerageGatekeeper,
  brokerageLiaison,
  brokerageTotal,
  directedCoordinator,
  directedItinerant,
  directedRepresentative,
  directedGatekeeper,
  directedLiaison,
  directedBrokerage,
  community,
  communities,
  modularityOfDepartments,
  modularityOfCommunities,
  barberModularityOfDepartments,
  barberModularityOfCommunities,
  normalisedMutualInformation,
  adjustedRand,
  variationOfInformation,
  adjustedMutualInformation,
  communityStability,
  communityStabilityOverNetworks,
  communityContinuity,
  communitySize,
  communityDepartments,
  communityEffectiveDepartments,
  communityLargestShare,
  departmentCommunities,
  communityRecovery,
  louvainCommunity,
  modularityOfLouvainCommunities,
];
