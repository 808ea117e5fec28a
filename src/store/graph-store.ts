import type { Condition } from '../model/filter/condition';
import type { Direction } from '../model/graph-model';
import type { EdgeRecord, GraphRecords, NodeRecord } from '../model/records';
import type { CalendarDate, PartialDate } from '../model/time/partial-date';
import type { DayRange } from '../model/time/range';
import type { SearchPattern, SearchTier } from '../model/search/search-query';
import type { VocabularyRecord } from '../model/search/vocabulary-builder';
import type { Truth } from '../model/time/three-valued';
import type { DataKind } from '../model/values/data-kind';

/** Which graph a store holds. */
export interface GraphVersion {
  /** The digest of the seeds and of the program that linked them. */
  readonly digest: string;
  /** When it was loaded, ISO 8601 in UTC. */
  readonly loadedAt: string;
  readonly nodeCount: number;
  readonly edgeCount: number;
}

/** What a load changed. */
export interface LoadReport {
  readonly written: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Called now and then during a load, with the rows done and the rows in all. */
export type LoadProgress = (done: number, total: number) => void;

/** A keyset page: at most `limit` rows after (or before) the row with these keys, in the order of the question. */
export interface Page {
  readonly limit: number;
  readonly after?: readonly string[];
  readonly before?: readonly string[];
  /** True for the last rows before the end (or before `before`); they come in the same order all the same. */
  readonly backward: boolean;
}

/** Asks for the edges of one kind at each of the nodes. */
export interface RelatedRequest {
  readonly edgeKind: string;
  readonly direction: Direction;
  readonly ids: readonly string[];
  /** Leaves out edges that surely don't hold on this day; null to take all. */
  readonly holdingOn: CalendarDate | null;
  readonly page: Page;
}

/** An edge and the node at its other end. */
export interface RelatedRow {
  readonly edge: EdgeRecord;
  readonly node: NodeRecord;
  /** The keys of the row in the order of its page: the other node's sort key, the edge's id. */
  readonly keys: readonly [string, string];
}

/** Rows of a page, and whether more follow in the direction that was read. */
export interface RelatedPage {
  readonly rows: readonly RelatedRow[];
  readonly hasMore: boolean;
}

/** What of a record is handed over: all of it, or at least its id, of a node its kind, and those of these properties that it has. */
export type Parts = 'ALL' | readonly string[];

/** Asks for edges as `RelatedRequest` does, and for no more of each than is looked at. */
export interface PartsRequest extends RelatedRequest {
  readonly node: Parts;
  /** Null where nothing of the edges is looked at. */
  readonly edge: Parts | null;
}

export type NodePart = Pick<NodeRecord, 'id' | 'kind' | 'properties'> & Partial<NodeRecord>;
export type EdgePart = Pick<EdgeRecord, 'id' | 'properties'> & Partial<EdgeRecord>;

/** What was asked for of an edge and of the node at its other end. */
export interface PartsRow {
  readonly node: NodePart;
  readonly edge: EdgePart | null;
}

/** Rows of a page, and whether more follow in the direction that was read. */
export interface PartsPage {
  readonly rows: readonly PartsRow[];
  readonly hasMore: boolean;
}

/** Which of the nodes that match a search are wanted; null for all. */
export interface SearchScope {
  /** Labels of kinds. */
  readonly kinds: readonly string[] | null;
  /** The id of a State: itself, and what closures say belongs to it, with its parts. */
  readonly state: string | null;
  /** The id of an instrument: itself, its provisions and what they impose. */
  readonly instrument: string | null;
  /** Leaves out what surely doesn’t hold on this day. */
  readonly day: CalendarDate | null;
  /** Ids that are left out. */
  readonly except: readonly string[];
}

/** All nodes. */
export const EVERYWHERE: SearchScope = { kinds: null, state: null, instrument: null, day: null, except: [] };

/** Asks for nodes whose texts match: tier by tier, best first, in a tier by the place of their nature, then by id. */
export interface SearchRequest {
  readonly tiers: readonly SearchTier[];
  readonly scope: SearchScope;
  /** Its keys are the rank of a tier, as text, and the place of the nature with the sort key after it. */
  readonly page: Page;
}

/** How many nodes hold which terms together. */
export interface HeldTogether {
  /** The sum of 2 to the power of the place of each term that they hold. */
  readonly terms: number;
  readonly count: number;
}

/** A node found, the rank of the first tier that it matches, and the keys of its row, as in `SearchRequest`. */
export interface SearchHit {
  readonly node: NodeRecord;
  readonly rank: number;
  readonly keys: readonly [string, string];
}

/** Hits of a page, and whether more follow in the direction that was read. */
export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly hasMore: boolean;
}

/** Which nodes are meant: of one kind or interface, that fulfil a condition on a day. */
export interface Selection {
  /** The name of a kind or interface. */
  readonly type: string;
  readonly condition: Condition;
  /** The day on which edges and nodes must hold where the condition says so. */
  readonly day: CalendarDate;
  /** Whether nodes count that may fulfil it, for all that the sources say. */
  readonly includeUnknown: boolean;
}

/** A property by which nodes are ordered; those without it come last either way. */
export interface OrderKey {
  readonly property: string;
  readonly descending: boolean;
}

/** Asks for the nodes of a selection. In the order of the keys; ties by id, with its numbers as numbers. */
export interface FindRequest extends Selection {
  readonly order: readonly OrderKey[];
  /** Its keys are those of `FoundNode`. */
  readonly page: Page;
}

/** A node found. */
export interface FoundNode {
  readonly node: NodeRecord;
  /** YES, or UNKNOWN where that was asked for. */
  readonly matches: Truth;
  /** The value of each order key as JSON text, and the sort key. */
  readonly keys: readonly string[];
}

/** Nodes of a page, and whether more follow in the direction that was read. */
export interface FoundPage {
  readonly rows: readonly FoundNode[];
  readonly hasMore: boolean;
}

/** By what nodes are counted: the value of a property, the year of a date, the kind, or the nodes at the other ends of an edge kind that hold. */
export type CountedField =
  | { readonly property: string; readonly by: 'VALUE' | 'FLAG' | 'YEAR' }
  | { readonly by: 'KIND' }
  | { readonly by: 'RELATION'; readonly edgeKind: string; readonly direction: Direction };

/** Asks how many nodes of a selection there are for each combination of values of the fields. */
export interface CountRequest extends Selection {
  readonly fields: readonly CountedField[];
  /** At most so many combinations. */
  readonly limit: number;
}

/** How many nodes have these values, one a field; null where the field has none. */
export interface ValueCount {
  readonly values: readonly (string | null)[];
  readonly count: number;
}

/** An obligation that may cover one of the groups, with all that its coverage and standing are judged from. */
export interface ObligationCandidate {
  readonly obligation: NodeRecord;
  readonly provision: NodeRecord;
  readonly instrument: NodeRecord;
  /** All groups that it protects. */
  readonly protects: readonly string[];
  /** The groups that it, its provision or its instrument shuts out, among those asked for. */
  readonly excludes: readonly string[];
}

/** An obligation that one of the bearers asked for bears. */
export interface BorneCandidate extends ObligationCandidate {
  /** Those of them who are named; none where the State alone bears it. */
  readonly bearers: readonly string[];
}

/** The acts of a State about an instrument, with the instruments whose protocols it depends on. */
export interface ParticipationCandidate {
  readonly state: string;
  readonly instrument: NodeRecord;
  readonly acts: readonly EdgeRecord[];
  /** The parents of a protocol that is not independent of them. */
  readonly parents: readonly string[];
}

/** A law of a State's own that approves that it joins an instrument. */
export interface ApprovalCandidate {
  readonly state: string;
  readonly instrument: string;
  /** The event of its adoption. */
  readonly approval: NodeRecord;
}

/** A national provision, or a policy or mechanism, that implements or contradicts an obligation. */
export interface ImplementationCandidate {
  readonly edge: EdgeRecord;
  /** The provision, policy or mechanism. */
  readonly provision: NodeRecord;
}

/** A finding that names a gap, and what it hangs on. */
export interface GapFindingCandidate {
  readonly finding: NodeRecord;
  /** The obligations that it breaches or deals with; of one that an instrument was not incorporated also that instrument. */
  readonly hangsOn: readonly string[];
  /** The groups that it befalls. */
  readonly affects: readonly string[];
}

/** Where a national provision stands, and whom it speaks of. */
export interface NationalNormCandidate {
  /** The instrument that it is a part of; null where it is no provision. */
  readonly instrument: NodeRecord | null;
  /** The groups that what it imposes protects. */
  readonly protects: readonly NodeRecord[];
  /** The groups that it, its article or its instrument shuts out. */
  readonly excludes: readonly NodeRecord[];
}

/** A provision that shows that the data holds law on a topic. */
export interface LawAboutCandidate {
  readonly provision: NodeRecord;
  /** The instrument that it is a part of. */
  readonly instrument: NodeRecord;
  /** By which it, or what it imposes, is about the topic. */
  readonly edge: EdgeRecord;
}

/** Who has which task, is proposed for it, disclaims it, or lacks it. */
export interface TaskCandidate {
  readonly edge: EdgeRecord;
  readonly bearer: NodeRecord;
  readonly target: NodeRecord;
}

/** What a declaration of a State does to an instrument or a part of one. */
export interface Qualification {
  readonly state: string;
  readonly declaration: NodeRecord;
  readonly effect: string;
}

/** A qualification, and what it concerns. */
export interface QualificationCandidate extends Qualification {
  /** All parts of what it qualifies, itself included. */
  readonly parts: readonly string[];
}

/** An edge that a node must have: of one of the kinds, to one of the nodes. */
export interface WantedEdge {
  readonly kinds: readonly string[];
  readonly to: readonly string[];
}

/** An edge without what it says: which nodes it joins. */
export interface EdgeEnds {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** Asks for what is dated about a node: where one of the properties holds a date that may lie between two days, both included. */
export interface DatedRequest {
  readonly of: string;
  /** Properties that hold dates. */
  readonly dates: readonly string[];
  /** Null where that side is open. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly limit: number;
}

/** A node that an edge leads from to the one asked about, and the kinds of all such edges. */
export interface DatedThing {
  readonly node: NodeRecord;
  readonly kinds: readonly string[];
}

/** A topic, with all that its statements may be about: itself and narrower topics. */
export interface Subject {
  readonly topic: string;
  readonly within: readonly string[];
}

/** So many statements of one sort, which cite the same documents and speak as of the same date. */
export interface HoldingCandidate {
  /** The subject that they are about; null where all are counted. */
  readonly topic: string | null;
  readonly kind: DataKind;
  readonly attestedOn: PartialDate | null;
  /** The documents that each of them cites, by id. */
  readonly documents: readonly string[];
  readonly number: number;
}

/** Each question's own text in the engine: what it takes, and the candidates it gives. Bounded by what it takes. */
export interface CandidateQuestions {
  /** Every edge from a group to a broader one. Schemes are small. */
  groupHierarchy: { parameters: Record<string, never>; answer: readonly { narrower: string; broader: string }[] };
  /** Every topic, with its broader ones, by id. Schemes are small. */
  topicScheme: { parameters: Record<string, never>; answer: readonly { topic: string; broader: readonly string[] }[] };
  /** Narrower topics included, the topics asked for too. */
  topicsWithin: { parameters: { topics: readonly string[] }; answer: readonly string[] };
  /**
   * Obligations of treaties, conventions and soft law, and of agreements in which any of the States takes part; with `national` also those of the
   * States' own law and of private undertakings given there, with `during` only those that may hold on one of these days.
   */
  obligationsCovering: {
    parameters: {
      groups: readonly string[];
      states: readonly string[];
      national: boolean;
      during: DayRange | null;
      topics: readonly string[] | null;
      modalities: readonly string[] | null;
    };
    answer: readonly ObligationCandidate[];
  };
  /** Which of the obligations law, policy or a mechanism of the State contradicts, or may, on the day. In no order. */
  contradicted: {
    parameters: { obligations: readonly string[]; state: string; day: CalendarDate };
    answer: readonly string[];
  };
  /**
   * Obligations that may concern the State and that one of the bearers bears; with `stateBears` also those of which the State is a bearer because nobody is named, or because they say so.
   * Nobody counts as shut out.
   */
  obligationsBorneBy: {
    parameters: {
      bearers: readonly string[];
      state: string;
      stateBears: boolean;
      topics: readonly string[] | null;
      modalities: readonly string[] | null;
    };
    answer: readonly BorneCandidate[];
  };
  /**
   * What these States did about the instrument, or about all (null); and about the instruments on which it depends as their protocol, and so on, with or
   * without an act about these. Ordered by instrument, then by State.
   */
  participations: {
    parameters: { states: readonly string[] | null; instrument: string | null };
    answer: readonly ParticipationCandidate[];
  };
  /** The laws of these States, or of all (null), that approve that they join instruments; ordered by event, then by instrument and State. */
  approvals: { parameters: { states: readonly string[] | null }; answer: readonly ApprovalCandidate[] };
  /** What the declarations of the States qualify; ordered by declaration, then by State. */
  qualifications: { parameters: { states: readonly string[] }; answer: readonly QualificationCandidate[] };
  /** All obligations that may concern the State, whomever they protect; nobody counts as shut out. */
  obligationsConcerning: {
    parameters: { state: string; topics: readonly string[] | null };
    answer: readonly ObligationCandidate[];
  };
  /**
   * Findings about the State that name a gap of each obligation or provision, in the order asked: of an obligation also that its instrument was
   * not incorporated, of a provision also those of what it imposes.
   */
  statedGaps: {
    parameters: { norms: readonly string[]; state: string };
    answer: readonly (readonly NodeRecord[])[];
  };
  /** All findings about the State that name a gap; about these topics, where they are given. Ordered by id. */
  gapFindings: {
    parameters: { state: string; topics: readonly string[] | null };
    answer: readonly GapFindingCandidate[];
  };
  /** Where each national provision stands and whom it speaks of, in the order asked. */
  nationalNorms: {
    parameters: { provisions: readonly string[] };
    answer: readonly NationalNormCandidate[];
  };
  /**
   * For each topic, in the order asked, provisions of the State's statutes and regulations that are about it or a narrower one: of those of one instrument that hold
   * at the same times, by sources of the same date, the first.
   */
  lawAbout: {
    parameters: { state: string; topics: readonly string[] };
    answer: readonly (readonly LawAboutCandidate[])[];
  };
  /** By which edges the State's own law refers to each instrument or a part of it, or carries out an obligation of it, in the order asked. */
  incorporations: {
    parameters: { state: string; instruments: readonly string[] };
    answer: readonly (readonly EdgeRecord[])[];
  };
  /**
   * Tasks about each thing, in the order asked, of the State's bodies and of bodies of no State: about itself, what it is a part of or imposes; of an
   * obligation also about the provision that imposes it and its topics, and wider ones.
   */
  tasksAbout: {
    parameters: { things: readonly string[]; state: string };
    answer: readonly (readonly TaskCandidate[])[];
  };
  /**
   * All tasks; of one State, bearer or target, or about topics, where these are given. A State's are those of itself and of bodies that work for or
   * in it or are placed under one that does, and those about its law and policy, or about what serves it or happens there.
   */
  tasks: {
    parameters: {
      state: string | null;
      bearer: string | null;
      target: string | null;
      topics: readonly string[] | null;
    };
    answer: readonly TaskCandidate[];
  };
  /** Treaties and conventions, and agreements in which the State takes part, by id, and whether the data holds an act of the State about each. */
  instrumentsToJoin: {
    parameters: { state: string };
    answer: readonly { instrument: string; known: boolean }[];
  };
  /**
   * How many statements the graph holds of the State, in all and about each subject; with `groups`, only of what concerns one of these. What a
   * document about the State tells is of that State, unless its scene is another one; a draft is no law. In no order.
   */
  dataHeld: {
    parameters: { state: string; subjects: readonly Subject[]; groups: readonly string[] | null };
    answer: readonly HoldingCandidate[];
  };
  /** Discrepancies about each node or edge, by its id, in the order asked. */
  discrepancies: { parameters: { ids: readonly string[] }; answer: readonly (readonly NodeRecord[])[] };
  /** Recommendations that have all the edges, and an addressee (or none, where false; null for both). */
  recommendations: {
    parameters: { wanted: readonly WantedEdge[]; hasAddressee: boolean | null };
    answer: readonly NodeRecord[];
  };
  /** Discrepancies about the node or edge, or that dispute an edge that begins or ends at the node, by id; all where null. */
  discrepanciesAbout: { parameters: { about: string | null }; answer: readonly NodeRecord[] };
  /** One result an id of an edge, in order; null where there is no such edge. */
  edges: { parameters: { ids: readonly string[] }; answer: readonly (EdgeRecord | null)[] };
  /** Edges of the kinds at the node, in either direction, that are dated, with the node at the other end. */
  datedEdges: {
    parameters: DatedRequest & { readonly kinds: readonly string[] };
    answer: readonly Pick<RelatedRow, 'edge' | 'node'>[];
  };
  /** Nodes from which an edge of the kinds leads to the node, and that are dated. */
  datedThings: { parameters: DatedRequest & { readonly kinds: readonly string[] }; answer: readonly DatedThing[] };
  /**
   * The edges of the kinds at each node, in either direction: of each node the first `limit` by kind, then id; of all not more than `most`.
   * One that joins two of the nodes may come twice.
   */
  neighbours: {
    parameters: { ids: readonly string[]; kinds: readonly string[]; limit: number; most: number };
    answer: readonly EdgeEnds[];
  };
  /** What of the State implements or contradicts each obligation, in the order asked: parts of its law and policy, mechanisms that work there. */
  implementations: {
    parameters: { obligations: readonly string[]; state: string };
    answer: readonly (readonly ImplementationCandidate[])[];
  };
}

/** The port: all that the rest of the program knows of an engine. A statement that takes too long throws `STORE_TIMEOUT`. */
export interface GraphStore {
  /** The same for all views of one store: whoever keeps what was read of it keeps it by this. */
  readonly identity: object;
  /** Whether the content is known to be what the last load left there; where it is not, the next load writes all of it. */
  readonly isIntact: boolean;
  /** A view of the store for one request: what it reads ends when the signal is aborted, and throws the signal’s reason. */
  until(request: AbortSignal): GraphStore;
  /** Which graph the store holds; null where none was loaded. */
  version(): Promise<GraphVersion | null>;
  /** Replaces the graph by this one, in one transaction together with its version: all of it or nothing. */
  load(graph: GraphRecords, digest: string, progress?: LoadProgress): Promise<LoadReport>;
  /** One result an id, in order; null where there is no such node. */
  nodes(ids: readonly string[]): Promise<readonly (NodeRecord | null)[]>;
  /** One page an id, in order; empty where there is no such node. */
  related(request: RelatedRequest): Promise<readonly RelatedPage[]>;
  /** The same pages, with the parts of each row that were asked for. */
  relatedParts(request: PartsRequest): Promise<readonly PartsPage[]>;
  /** How many edges `related` would give in all pages: one number an id, in order. */
  countRelated(request: Omit<RelatedRequest, 'page'>): Promise<readonly number[]>;
  /** Best first: by tier, then by the place of the nature, then by id. */
  search(request: SearchRequest): Promise<SearchPage>;
  /** How many nodes of each kind match any tier; kinds without any are left out. */
  countSearch(request: Omit<SearchRequest, 'page'>): Promise<ReadonlyMap<string, number>>;
  /** Which terms nodes hold together: a term is held where one of its patterns matches. In no order; nodes that hold none are left out. */
  heldTogether(terms: readonly (readonly SearchPattern[])[], scope: SearchScope): Promise<readonly HeldTogether[]>;
  /** The words of all nodes, written together with the version; none before the first load. */
  vocabulary(): Promise<VocabularyRecord>;
  /** The nodes of a selection, page by page. */
  find(request: FindRequest): Promise<FoundPage>;
  /** How many nodes the selection has. */
  countFound(selection: Selection): Promise<number>;
  /** How many nodes of the selection have which values. A node with several edges counts once for each node at their other ends. In no special order. */
  countsBy(request: CountRequest): Promise<readonly ValueCount[]>;
  /** Ids of nodes of these kinds (all kinds where null) that begin with the text, in order, at most `limit`. */
  idsStartingWith(prefix: string, kinds: readonly string[] | null, limit: number): Promise<readonly string[]>;
  candidates<Q extends keyof CandidateQuestions>(
    question: Q,
    parameters: CandidateQuestions[Q]['parameters'],
  ): Promise<CandidateQuestions[Q]['answer']>;
  /** How many nodes of each kind there are. */
  countsByKind(): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
}
