import { NODE_KINDS } from '../kinds';
import { Place, PlaceForm } from '../nodes/place';
import { read } from '../read';
import { DataKind } from '../values/data-kind';
import type { EdgeRecord, NodeRecord } from '../records';
import type { StateClosure } from './closures';
import type { Homes } from './home-closures';
import type { JoinedNodes } from './joined-nodes';

/** What is told of a State, apart from its law: kinds that count as what they are themselves. */
const TOLD_KINDS = new Set(NODE_KINDS.map(({ label }) => label).filter((label) => label.toUpperCase() in DataKind));

const SPEAKING = ['OCCURS_IN', 'ABOUT', 'ADDRESSED_TO'];
const SETTING = ['OCCURS_IN', 'SERVES', 'LAW_OF'];

/**
 * Of which States statements tell: those in which they or what they speak of is at home; where they have no scene of
 * their own, those that a document which they cite is about.
 */
export class Told {
  private readonly known: ReadonlyMap<string, readonly string[]>;
  private readonly reports: ReadonlyMap<string, readonly string[]>;
  private readonly regions: ReadonlySet<string>;

  constructor(
    nodes: readonly NodeRecord[],
    private readonly joined: JoinedNodes,
    private readonly homes: Homes,
    private readonly states: ReadonlySet<string>,
  ) {
    this.reports = new Map(nodes.filter(({ kind }) => kind === 'Document').map(({ id }) => [id, this.statesAbout(id)]));
    this.regions = new Set(nodes.filter(isRegionOfStates).map(({ id }) => id));
    this.known = new Map(nodes.filter(({ kind }) => TOLD_KINDS.has(kind)).map(({ id }) => [id, this.statesOf(id)]));
  }

  get closures(): readonly StateClosure[] {
    return [...this.known].filter(([, states]) => states.length > 0).map(([id, states]) => ({ id, states }));
  }

  /**
   * Of which States a task tells: those of its bearer and its target, and those about which a document is that both the
   * task and its bearer cite.
   */
  ofTask({ from, to, citations }: EdgeRecord): readonly string[] {
    const cited = new Set(this.joined.from(from, 'CITED_IN').flatMap((document) => this.reports.get(document) ?? []));
    const reported = citations.flatMap(({ document }) => this.reports.get(document) ?? []);
    return sorted([
      ...this.homes.of(from),
      ...this.homes.of(to),
      ...(this.known.get(to) ?? []),
      ...reported.filter((state) => cited.has(state)),
    ]);
  }

  private statesOf(id: string): readonly string[] {
    const speaking = SPEAKING.flatMap((kind) => this.joined.from(id, kind)).flatMap((each) => this.homes.of(each));
    const reported = this.joined.from(id, 'CITED_IN').flatMap((document) => this.reports.get(document) ?? []);
    return sorted([...this.homes.of(id), ...speaking, ...(this.hasScene(id) ? [] : reported)]);
  }

  /** Whether it says of where it tells: a place, a body or law of a State, or a region of several. */
  private hasScene(id: string): boolean {
    const isSet = SETTING.some((kind) =>
      this.joined.from(id, kind).some((each) => this.homes.reached(each, ['BROADER']).length > 0),
    );
    return isSet || this.joined.from(id, 'ABOUT').some((each) => this.regions.has(each));
  }

  private statesAbout(document: string): readonly string[] {
    return this.joined.from(document, 'ABOUT').filter((id) => this.states.has(id));
  }
}

function isRegionOfStates(node: NodeRecord): boolean {
  return node.kind === 'Place' && read(Place, node).form === PlaceForm.REGION_OF_STATES;
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
