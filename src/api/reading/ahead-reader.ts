import type { NodeKindDeclaration } from '../../model/declaration/node-kind';
import { endsOf } from '../../model/graph-model';
import { NODE_KINDS } from '../../model/kinds';
import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import {
  LEVELS_AHEAD,
  type FirstStep,
  type GraphStore,
  type PagesAhead,
  type PartsPage,
  type StepAhead,
} from '../../store/graph-store';
import type { Batch } from './batch';
import type { Place } from './place';
import type { Places } from './places';
import type { SelectedNodes } from './selected-nodes';

/** A node that a field of the query asks for by its id. */
export interface AskedNode {
  readonly id: string;
  /** The date on which it is looked at. */
  readonly asOf: CalendarDate;
  /** What is selected of it: the same for all nodes that one field asks for. */
  readonly nodes: SelectedNodes;
}

/** A step, with the place and the date whose pages it reads. */
interface PlacedStep extends StepAhead {
  readonly place: Place;
  readonly asOf: string;
  readonly below: readonly PlacedStep[];
}

type FirstPlacedStep = PlacedStep & FirstStep;

/**
 * Where a query selects more relations within `LEVELS_AHEAD`, it is read level by level: each is looked for at each
 * node of its level.
 */
const MOST_STEPS = 24;

/** Reads pages together with those above them, before execution comes to them, of an engine that does so. */
export class AheadReader {
  private readonly pages = new Map<Place, Map<string, Map<string, PartsPage>>>();
  /** The dates on which a place was left out, because its nodes have too many edges. */
  private readonly leftOut = new Map<Place, Set<string>>();

  constructor(private readonly places: Places) {}

  /** The page where it has been read. */
  page({ place, page }: Batch, id: string): PartsPage | undefined {
    return this.pages.get(place)?.get(page.asOf)?.get(id);
  }

  /**
   * Reads nodes, null where there is no such one, together with what the query selects below, where it selects anything
   * there.
   */
  async nodes(asked: readonly AskedNode[], storeToRead: () => GraphStore): Promise<readonly (NodeRecord | null)[]> {
    const ids = asked.map(({ id }) => id);
    const steps = this.stepsAt(asked);
    const store = storeToRead();
    if (!store.readAhead || steps.length === 0 || sizeOf(steps) > MOST_STEPS) return store.nodes(ids);
    const { nodes, pages } = await store.readAhead(ids, steps);
    this.keep(steps, pages);
    return nodes;
  }

  /** Reads pages of these nodes and what the query selects below, where it selects anything there. */
  async read(batches: readonly Batch[], storeToRead: () => GraphStore): Promise<void> {
    const first = batches.flatMap((batch) => this.firstSteps(batch));
    if (first.every(({ below }) => below.length === 0) || sizeOf(first) > MOST_STEPS) return;
    const found = await storeToRead().readAhead?.([], first);
    if (found) this.keep(first, found.pages);
  }

  private isReadAhead({ place, page }: Batch): boolean {
    return place.showsRows && !place.hasCursor && !page.page.backward && !this.leftOut.get(place)?.has(page.asOf);
  }

  /** The steps from nodes that fields ask for. */
  private stepsAt(asked: readonly AskedNode[]): FirstPlacedStep[] {
    const alike = new Map<SelectedNodes, Map<CalendarDate, string[]>>();
    for (const { id, asOf, nodes } of asked)
      valueOf(
        valueOf(alike, nodes, () => new Map<CalendarDate, string[]>()),
        asOf,
        () => [],
      ).push(id);
    return [...alike].flatMap(([nodes, dates]) =>
      [...dates].flatMap(([asOf, ids]) => this.stepsOf(nodes, NODE_KINDS, asOf, 1).map((step) => ({ ...step, ids }))),
    );
  }

  /** The step from nodes of which the page is not read yet, where it can be read ahead. */
  private firstSteps(batch: Batch): FirstPlacedStep[] {
    if (!this.isReadAhead(batch)) return [];
    const ids = batch.nodes.map(({ id }) => id).filter((id) => !this.page(batch, id));
    return ids.length === 0 ? [] : [{ ...this.stepOf(batch, null, 1), ids }];
  }

  private stepOf({ place, page }: Omit<Batch, 'nodes'>, kinds: ReadonlySet<string> | null, level: number): PlacedStep {
    const { asOf } = page;
    const { edge, direction } = place.relation;
    const kindsBelow = level < LEVELS_AHEAD ? endsOf(edge.label, direction).others : [];
    const below = this.stepsOf(place.nodes, kindsBelow, asOf, level + 1);
    return { ...place.requestOn(page), node: place.node, edge: place.edge, place, asOf, kinds, below };
  }

  /** The steps from nodes of these kinds. */
  private stepsOf(
    nodes: SelectedNodes,
    kinds: readonly NodeKindDeclaration[],
    date: CalendarDate,
    level: number,
  ): PlacedStep[] {
    const places = new Map<Place, Set<string>>();
    for (const { label } of kinds)
      for (const place of this.places.of(nodes, label)) valueOf(places, place, () => new Set()).add(label);
    return [...places].flatMap(([place, labels]) => {
      const page = place.pageInheriting(date);
      const batch = page && { place, page, nodes: [] };
      return batch && this.isReadAhead(batch) ? [this.stepOf(batch, labels, level)] : [];
    });
  }

  private keep(steps: readonly PlacedStep[], found: PagesAhead): void {
    for (const step of steps) {
      const { place, asOf, below } = step;
      const pages = found.get(step);
      if (!pages?.size) valueOf(this.leftOut, place, () => new Set()).add(asOf);
      else {
        const ofPlace = valueOf(this.pages, place, () => new Map<string, Map<string, PartsPage>>());
        const known = valueOf(ofPlace, asOf, () => new Map<string, PartsPage>());
        for (const [id, page] of pages) known.set(id, page);
        this.keep(below, found);
      }
    }
  }
}

function sizeOf(steps: readonly PlacedStep[]): number {
  return steps.reduce((sum, { below }) => sum + 1 + sizeOf(below), 0);
}

function valueOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
