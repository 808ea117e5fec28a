import { checkKinds } from './declaration/check-kinds';
import { edgeKindOf, type EdgeClass } from './declaration/edge-kind';
import { nodeKindOf, type NodeClass } from './declaration/node-kind';
import { Participation } from './edges/participation';
import { Amends } from './edges/amends';
import { Replaces } from './edges/replaces';
import { Repeals } from './edges/repeals';
import { Supplements } from './edges/supplements';
import { Revises } from './edges/revises';
import { Follows } from './edges/follows';
import { ProtocolTo } from './edges/protocol-to';
import { RefersTo } from './edges/refers-to';
import { PartOf } from './edges/part-of';
import { MemberOf } from './edges/member-of';
import { LawOf } from './edges/law-of';
import { TextOf } from './edges/text-of';
import { Imposes } from './edges/imposes';
import { BorneBy } from './edges/borne-by';
import { Protects } from './edges/protects';
import { Excludes } from './edges/excludes';
import { Serves } from './edges/serves';
import { Broader } from './edges/broader';
import { MappedTo } from './edges/mapped-to';
import { About } from './edges/about';
import { HeldWholeOn } from './edges/held-whole-on';
import { Implements } from './edges/implements';
import { Contradicts } from './edges/contradicts';
import { CorrespondsTo } from './edges/corresponds-to';
import { ResponsibleFor } from './edges/responsible-for';
import { HoldsOffice } from './edges/holds-office';
import { Chairs } from './edges/chairs';
import { Founded } from './edges/founded';
import { SubsidiaryOf } from './edges/subsidiary-of';
import { Succeeds } from './edges/succeeds';
import { Funds } from './edges/funds';
import { BuysFrom } from './edges/buys-from';
import { Pays } from './edges/pays';
import { AddressedTo } from './edges/addressed-to';
import { Involves } from './edges/involves';
import { MadeBy } from './edges/made-by';
import { CallsFor } from './edges/calls-for';
import { FollowsUp } from './edges/follows-up';
import { Affects } from './edges/affects';
import { OccursIn } from './edges/occurs-in';
import { Violates } from './edges/violates';
import { CausedBy } from './edges/caused-by';
import { PossiblySameAs } from './edges/possibly-same-as';
import { CitedIn } from './edges/cited-in';
import { AssertedBy } from './edges/asserted-by';
import { DeclaredUnder } from './edges/declared-under';
import { ObjectsTo } from './edges/objects-to';
import { Qualifies } from './edges/qualifies';
import { ReportsUnder } from './edges/reports-under';
import { Agreement } from './nodes/agreement';
import { Declaration } from './nodes/declaration';
import { Discrepancy } from './nodes/discrepancy';
import { Document } from './nodes/document';
import { Event } from './nodes/event';
import { Finding } from './nodes/finding';
import { Group } from './nodes/group';
import { IloConvention } from './nodes/ilo-convention';
import { Institution } from './nodes/institution';
import { InstrumentSet } from './nodes/instrument-set';
import { Mechanism } from './nodes/mechanism';
import { Obligation } from './nodes/obligation';
import { Organisation } from './nodes/organisation';
import { Person } from './nodes/person';
import { Place } from './nodes/place';
import { Policy } from './nodes/policy';
import { Practice } from './nodes/practice';
import { Provision } from './nodes/provision';
import { Recommendation } from './nodes/recommendation';
import { Regulation } from './nodes/regulation';
import { ReportingCycle } from './nodes/reporting-cycle';
import { SoftLaw } from './nodes/soft-law';
import { State } from './nodes/state';
import { StateGroup } from './nodes/state-group';
import { Statistic } from './nodes/statistic';
import { Statute } from './nodes/statute';
import { Topic } from './nodes/topic';
import { Treaty } from './nodes/treaty';

/** Every kind of node, once. */
const NODE_CLASSES: readonly NodeClass[] = [
  State,
  StateGroup,
  Place,
  Treaty,
  IloConvention,
  Agreement,
  Statute,
  Regulation,
  Policy,
  SoftLaw,
  InstrumentSet,
  Provision,
  Obligation,
  Group,
  Topic,
  Institution,
  Organisation,
  Person,
  Mechanism,
  Practice,
  Finding,
  Recommendation,
  ReportingCycle,
  Event,
  Statistic,
  Document,
  Discrepancy,
  Declaration,
];

/** Every kind of edge, once. */
const EDGE_CLASSES: readonly EdgeClass[] = [
  Participation,
  Amends,
  Replaces,
  Repeals,
  Supplements,
  Revises,
  Follows,
  ProtocolTo,
  RefersTo,
  PartOf,
  MemberOf,
  LawOf,
  TextOf,
  Imposes,
  BorneBy,
  Protects,
  Excludes,
  Serves,
  Broader,
  MappedTo,
  About,
  HeldWholeOn,
  Implements,
  Contradicts,
  CorrespondsTo,
  ResponsibleFor,
  HoldsOffice,
  Chairs,
  Founded,
  SubsidiaryOf,
  Succeeds,
  Funds,
  BuysFrom,
  Pays,
  AddressedTo,
  Involves,
  MadeBy,
  CallsFor,
  FollowsUp,
  Affects,
  OccursIn,
  Violates,
  CausedBy,
  PossiblySameAs,
  CitedIn,
  AssertedBy,
  DeclaredUnder,
  Qualifies,
  ObjectsTo,
  ReportsUnder,
];

export const NODE_KINDS = NODE_CLASSES.map(nodeKindOf);
export const EDGE_KINDS = EDGE_CLASSES.map(edgeKindOf);

checkKinds(NODE_KINDS, EDGE_KINDS);
