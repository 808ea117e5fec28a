import DataLoader from 'dataloader';
import type { FieldNode } from 'graphql';
import type { Relation } from '../../model/graph-model';
import type { LegalNode } from '../../model/nodes/legal-node';
import type { NodeRecord } from '../../model/records';
import type { GraphStore, PartsPage } from '../../store/graph-store';
import { askedPage, type AskedPage } from '../paging/page-arguments';
import { resolveKind } from '../schema/resolve-kind';
import { AheadReader, type AskedNode } from './ahead-reader';
import type { Batch } from './batch';
import { viewOf } from './hydrate';
import type { Place } from './place';
import { Places } from './places';
import { AskedRelation, RelationPage } from './relation-page';
import type { ExecutedQuery, SelectedField } from './selected-nodes';

/** What relations are read from, and what counts their rows. */
interface Reading {
  /** Refuses to be looked at for a request that may take no more. */
  readonly store: GraphStore;
  /** Whether it reads several levels at once. */
  readonly readsAhead: boolean;
  charge(rows: number): void;
}

/** Nodes of which a relation is wanted, by the place of the query at which it is selected. */
type Wanted = Map<Place, Set<LegalNode>>;

const NO_ROWS: PartsPage = { rows: [], hasMore: false };

/**
 * Reads the relations of a query ahead of its execution: where execution comes to one that is not there yet, it is read
 * with whatever is selected below it, level by level, for all nodes of a place in one statement.
 */
export class RelationReader {
  private readonly places = new Places();
  private readonly ahead = new AheadReader(this.places);
  /** What has been read, or why it could not be, by the field that selects it. */
  private readonly pages = new Map<FieldNode, Map<LegalNode, RelationPage | Error>>();

  /** Gathers what execution comes to at the same time. */
  private readonly loader = new DataLoader<{ readonly place: Place; readonly node: LegalNode }, null>(
    async (wanted) => {
      const level: Wanted = new Map();
      for (const { place, node } of wanted) want(level, place, node);
      await this.readAll(level);
      return wanted.map(() => null);
    },
    { cache: false },
  );

  private readonly asked = new DataLoader<AskedNode, NodeRecord | null>(
    async (asked) => [...(await this.ahead.nodes(asked, () => this.reading.store))],
    { cache: false },
  );

  constructor(private readonly reading: Reading) {}

  /** A node, null where there is none, read together with what the query selects below it. */
  node(asked: AskedNode): Promise<NodeRecord | null> {
    return this.asked.load(asked);
  }

  /**
   * The page of the node’s relation that a field selects: at once where it is there. Throws what is wrong with its
   * arguments.
   */
  page(
    node: LegalNode,
    relation: Relation,
    selected: SelectedField,
    query: ExecutedQuery,
  ): RelationPage | Promise<RelationPage> {
    const known = this.pages.get(selected[0])?.get(node);
    return known ? shown(known) : this.read(node, this.places.at(resolveKind(node), relation, selected, query));
  }

  private async read(node: LegalNode, place: Place): Promise<RelationPage> {
    await this.loader.load({ place, node });
    return shown(this.pages.get(place.field)?.get(node) as RelationPage | Error);
  }

  private async readAll(wanted: Wanted): Promise<void> {
    for (let level = wanted; level.size > 0;) {
      try {
        level = await this.readLevel(level);
      } catch (error) {
        for (const [place, nodes] of level) this.keep(place, nodes, () => error as Error);
        return;
      }
    }
  }

  /** Reads what is wanted, and says what is wanted of the nodes found. */
  private async readLevel(level: Wanted): Promise<Wanted> {
    const batches = [...level].flatMap(([place, nodes]) => this.batchesOf(place, [...nodes]));
    if (this.reading.readsAhead) await this.ahead.read(batches, () => this.reading.store);
    const read = await Promise.all(batches.map((batch) => this.readBatch(batch)));
    const below: Wanted = new Map();
    for (const [index, { place }] of batches.entries()) this.wantBelow(place, read[index] ?? [], below);
    return below;
  }

  private wantBelow(place: Place, pages: readonly RelationPage[], below: Wanted): void {
    if (!place.leadsOn) return;
    for (const { edges } of pages)
      for (const { node } of edges)
        for (const next of this.places.of(place.nodes, resolveKind(node))) want(below, next, node);
  }

  private async readBatch(batch: Batch): Promise<readonly RelationPage[]> {
    const { place, page, nodes } = batch;
    const [read, numbers] = await Promise.all([this.rowsOf(batch), this.numbersOf(batch)]);
    this.reading.charge(read.reduce((sum, { rows }) => sum + rows.length, 0));
    const pages = nodes.map(({ id }, index) => {
      const asked = new AskedRelation(place.relation, id, place.arguments.includeNotHolding);
      return new RelationPage(asked, page, read[index] ?? NO_ROWS, numbers[index] ?? 0);
    });
    this.keep(place, nodes, (index) => pages[index] as RelationPage);
    return pages;
  }

  /** In the order of the nodes. */
  private async rowsOf(batch: Batch): Promise<readonly PartsPage[]> {
    const { place, page, nodes } = batch;
    if (!place.showsRows) return [];
    const ids = nodes.map(({ id }) => id);
    const ahead = ids.map((id) => this.ahead.page(batch, id));
    if (!ahead.includes(undefined)) return ahead as PartsPage[];
    return this.reading.store.relatedParts({ ...place.requestOn(page), ids, node: place.node, edge: place.edge });
  }

  private async numbersOf({ place, page, nodes }: Batch): Promise<readonly number[]> {
    if (!place.isCounted) return [];
    return this.reading.store.countRelated({ ...place.requestOn(page), ids: nodes.map(({ id }) => id) });
  }

  /** A cursor belongs to one node. What is wrong with the arguments is kept in place of the pages. */
  private batchesOf(place: Place, nodes: readonly LegalNode[]): Batch[] {
    const groups = groupedBy(nodes, place.hasCursor ? ({ id }) => id : (node) => viewOf(node).asOf);
    return groups.flatMap((group) => {
      try {
        return [{ place, page: pageOf(place, group[0]), nodes: group }];
      } catch (error) {
        this.keep(place, group, () => error as Error);
        return [];
      }
    });
  }

  private keep(place: Place, nodes: Iterable<LegalNode>, pageAt: (index: number) => RelationPage | Error): void {
    const pages = this.pages.get(place.field) ?? new Map<LegalNode, RelationPage | Error>();
    this.pages.set(place.field, pages);
    let index = 0;
    for (const node of nodes) pages.set(node, pageAt(index++));
  }
}

function want(wanted: Wanted, place: Place, node: LegalNode): void {
  const nodes = wanted.get(place);
  if (nodes) nodes.add(node);
  else wanted.set(place, new Set([node]));
}

function pageOf(place: Place, node: LegalNode): AskedPage {
  const given = place.arguments;
  const asked = new AskedRelation(place.relation, node.id, given.includeNotHolding);
  return askedPage(given, () => asked.fingerprint, {
    inherited: viewOf(node).asOf,
    isRow: (keys) => keys.length === 2,
  });
}

type Group = [LegalNode, ...LegalNode[]];

function groupedBy(nodes: readonly LegalNode[], keyOf: (node: LegalNode) => string): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const node of nodes) {
    const group = groups.get(keyOf(node));
    if (group) group.push(node);
    else groups.set(keyOf(node), [node]);
  }
  return [...groups.values()];
}

function shown(page: RelationPage | Error): RelationPage {
  if (page instanceof Error) throw page;
  return page;
}
