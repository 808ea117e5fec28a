import type { Condition } from '../model/filter/condition';
import type { Direction } from '../model/graph-model';
import type { EdgeRecord, GraphRecords, NodeRecord } from '../model/records';
import type { CalendarDate } from '../model/time/partial-date';
import type { SearchPattern, SearchTier } from '../model/search/search-query';
import type { VocabularyRecord } from '../model/search/vocabulary-builder';
import type { Truth } from '../model/time/three-valued';
import type { CandidateQuestion } from './candidate-question';

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

/** A graph that was loaded, as whoever loaded it still has it. */
export interface LoadedGraph {
  readonly digest: string;
  readonly graph: GraphRecords;
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

/** Put around each statement that serves a request: told its name, it runs it and gives what it gave. */
export type AroundStatement = <Rows>(name: string, run: () => Promise<Rows>) => Promise<Rows>;

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

/**
 * What of a record is handed over: all of it, or at least its id, of a node its kind, and those of these properties
 * that it has.
 */
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

/** How many levels of relations one statement reads, where an engine reads several. */
export const LEVELS_AHEAD = 3;

/** Asks each node that the step above finds for the first rows of a relation. */
export interface StepAhead extends Omit<PartsRequest, 'ids'> {
  /** Labels of the kinds of nodes that are asked; null for all. */
  readonly kinds: ReadonlySet<string> | null;
  readonly below: readonly StepAhead[];
}

/** A step that begins at nodes by their ids. */
export interface FirstStep extends StepAhead {
  readonly ids: readonly string[];
}

/** The pages that were read, by the id of their node. */
export type PagesAhead = ReadonlyMap<StepAhead, ReadonlyMap<string, PartsPage>>;

/** What one way to an engine and back gave. */
export interface ReadAhead {
  /** One an id, in order; null where there is no such node. */
  readonly nodes: readonly (NodeRecord | null)[];
  readonly pages: PagesAhead;
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
  /** Whether something is surely found. Of several words it is looked first whether anything is, where nobody knows. */
  readonly isFound?: boolean;
  /**
   * In about how many places of texts its words stand: what stands in few an engine may answer at once. Unset where
   * nobody knows.
   */
  readonly places?: number;
  /** About how many rows it finds at most: of few an engine may rank all. Unset where nobody knows. */
  readonly rows?: number;
  /** Which of several terms is in fewest rows, as far as somebody knows. */
  readonly rarest?: number;
  /**
   * All nodes that hold each of several terms, as the engine told of them: it need not look for them again. Unset where
   * it didn’t.
   */
  readonly holders?: HeldTogether['nodes'];
}

/** How many nodes hold which terms together. */
export interface HeldTogether {
  /** The sum of 2 to the power of the place of each term that they hold. */
  readonly terms: number;
  readonly count: number;
  /** Those nodes, by keys of the engine’s own; unset where they are many, or the engine does not tell. */
  readonly nodes?: readonly (string | number)[];
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

/**
 * By what nodes are counted: the value of a property, the year of a date, the kind, or the nodes at the other ends of
 * an edge kind that hold.
 */
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

/** Which part of the graph is walked through. */
export interface Walked {
  /** Labels of kinds of nodes or of edges; null for all. */
  readonly kinds: readonly string[] | null;
  /** Leaves out what surely doesn’t hold on this day, and edges at such a node; null for all of time. */
  readonly day: CalendarDate | null;
}

/** Asks for the next nodes in the order of their ids. */
export interface StretchRequest extends Walked {
  /** The id after which they begin; empty for the first. */
  readonly after: string;
  readonly limit: number;
}

/**
 * A node or an edge as it is handed over where a whole graph is read: most of them are looked at by nobody here, but
 * written on.
 */
export interface RecordText {
  readonly id: string;
  /** The record as `JSON.stringify` writes it, `window` last. */
  readonly text: string;
}

/**
 * The port: all that the rest of the program knows of an engine. A statement that takes too long throws
 * `STORE_TIMEOUT`.
 */
export interface GraphStore {
  /** The same for all views of one store: whoever keeps what was read of it keeps it by this. */
  readonly identity: object;
  /**
   * Whether the content is known to be what the last load left there; where it is not, the next load writes all of it.
   */
  readonly isIntact: boolean;
  /** How many statements run now, or wait for a connection. */
  readonly statementsUnderWay: number;
  /**
   * A view of the store for one request: what it reads ends when the signal is aborted, and throws the signal’s reason.
   */
  until(request: AbortSignal): GraphStore;
  /**
   * A view of the store that takes this for the version it holds, for whoever has read that and reads it again when all
   * is done.
   */
  at(version: GraphVersion): GraphStore;
  /** Which graph the store holds; null where none was loaded. */
  version(): Promise<GraphVersion | null>;
  /**
   * Replaces the graph by this one, in one transaction together with its version: all of it or nothing. Where the store
   * still holds the graph `before`, it need not be read to tell what differs.
   */
  load(graph: GraphRecords, digest: string, progress?: LoadProgress, before?: LoadedGraph | null): Promise<LoadReport>;
  /** One result an id, in order; null where there is no such node. */
  nodes(ids: readonly string[]): Promise<readonly (NodeRecord | null)[]>;
  /** The next nodes after an id, in the order of ids: page by page, all of them. */
  stretch(request: StretchRequest): Promise<readonly RecordText[]>;
  /** The edges that start at these nodes, by the ids of their starts, then by their own. */
  edgesFrom(ids: readonly string[], walked: Walked): Promise<readonly RecordText[]>;
  /** One page an id, in order; empty where there is no such node. */
  related(request: RelatedRequest): Promise<readonly RelatedPage[]>;
  /** The same pages, with the parts of each row that were asked for. */
  relatedParts(request: PartsRequest): Promise<readonly PartsPage[]>;
  /**
   * Nodes with these ids, and pages as `relatedParts` gives them, `LEVELS_AHEAD` levels in one way to the engine and
   * back; those of a level are left out where its nodes have too many edges, and so is what lies below. Only of an
   * engine that is far enough away to be worth it.
   */
  readAhead?(ids: readonly string[], steps: readonly FirstStep[]): Promise<ReadAhead>;
  /** How many edges `related` would give in all pages: one number an id, in order. */
  countRelated(request: Omit<RelatedRequest, 'page'>): Promise<readonly number[]>;
  /** Best first: by tier, then by the place of the nature, then by id. */
  search(request: SearchRequest): Promise<SearchPage>;
  /** How many nodes of each kind match any tier; kinds without any are left out. */
  countSearch(request: Omit<SearchRequest, 'page'>): Promise<ReadonlyMap<string, number>>;
  /**
   * Which terms nodes hold together that hold so many at least: a term is held where one of its patterns matches. In no
   * order. It takes least time where the terms come first that fewest nodes hold. `places`: as of a search.
   */
  heldTogether(
    terms: readonly (readonly SearchPattern[])[],
    scope: SearchScope,
    least: number,
    places?: number,
  ): Promise<readonly HeldTogether[]>;
  /** The words of all nodes, written together with the version; none before the first load. */
  vocabulary(): Promise<VocabularyRecord>;
  /** The nodes of a selection, page by page. */
  find(request: FindRequest): Promise<FoundPage>;
  /** How many nodes the selection has. */
  countFound(selection: Selection): Promise<number>;
  /**
   * How many nodes of the selection have which values. A node with several edges counts once for each node at their
   * other ends. In no special order.
   */
  countsBy(request: CountRequest): Promise<readonly ValueCount[]>;
  /** Ids of nodes of these kinds (all kinds where null) that begin with the text, in order, at most `limit`. */
  idsStartingWith(prefix: string, kinds: readonly string[] | null, limit: number): Promise<readonly string[]>;
  /** What a question judges from, as its declaration says. */
  candidates<Asked, Answer>(question: CandidateQuestion<Asked, Answer>, asked: Asked): Promise<Answer>;
  /** How many nodes of each kind there are. */
  countsByKind(): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
}
