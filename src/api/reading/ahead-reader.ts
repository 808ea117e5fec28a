import { endsOf } from '../../model/graph-model';
import {
  LEVELS_AHEAD,
  type GraphStore,
  type PagesAhead,
  type PartsPage,
  type StepAhead,
} from '../../store/graph-store';
import type { Batch } from './batch';
import type { Place } from './place';
import type { Places } from './places';

/** A step, with the place and the date whose pages it reads. */
interface PlacedStep extends StepAhead {
  readonly place: Place;
  readonly asOf: string;
  readonly below: readonly PlacedStep[];
}

/** Where a query selects more relations within `LEVELS_AHEAD`, it is read level by level: each is looked for at each node of its level. */
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

  /** Reads pages of these nodes and what the query selects below, where it selects anything there. */
  async read(batches: readonly Batch[], storeToRead: () => GraphStore): Promise<void> {
    const steps = batches.filter((batch) => this.isReadAhead(batch)).map((batch) => this.firstStep(batch));
    const first = steps.filter(({ ids }) => ids.length > 0);
    if (first.every(({ below }) => below.length === 0) || sizeOf(first) > MOST_STEPS) return;
    const found = await storeToRead().relatedAhead?.(first);
    if (found) this.keep(first, found);
  }

  private isReadAhead({ place, page }: Batch): boolean {
    return place.showsRows && !place.hasCursor && !page.page.backward && !this.leftOut.get(place)?.has(page.asOf);
  }

  private firstStep(batch: Batch) {
    const ids = batch.nodes.map(({ id }) => id).filter((id) => !this.page(batch, id));
    return { ...this.stepOf(batch, null, 1), ids };
  }

  private stepOf({ place, page }: Omit<Batch, 'nodes'>, kinds: ReadonlySet<string> | null, level: number): PlacedStep {
    const { asOf } = page;
    const below = level < LEVELS_AHEAD ? this.stepsBelow(place, asOf, level + 1) : [];
    return { ...place.requestOn(page), node: place.node, edge: place.edge, place, asOf, kinds, below };
  }

  private stepsBelow(place: Place, date: string, level: number): PlacedStep[] {
    const { edge, direction } = place.relation;
    const kinds = new Map<Place, Set<string>>();
    for (const { label } of endsOf(edge.label, direction).others)
      for (const next of this.places.below(place, label)) valueOf(kinds, next, () => new Set()).add(label);
    return [...kinds].flatMap(([next, labels]) => {
      const page = next.pageInheriting(date);
      const batch = page && { place: next, page, nodes: [] };
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
