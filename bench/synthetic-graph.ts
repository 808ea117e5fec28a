import type { Properties, EdgeRecord, GraphRecords, NodeRecord } from '../src/model/records';
import { edgeIdOf } from '../src/model/id';
import { ALWAYS, type Window } from '../src/model/time/window';

/** Provisions of each synthetic instrument. */
export const PROVISIONS = 20;
/** Obligations that each provision of a treaty imposes; one of a statute imposes one. */
export const OBLIGATIONS = 3;

/** One for each obligation of a treaty: in every treaty the same. */
const TREATY_GROUPS = PROVISIONS * OBLIGATIONS;
const LAW_GROUPS = 940;
const STATES = 200;

const NOTHING: Properties = {};
const PLAIN_EDGE: Properties = { basis: 'SOURCE', attestedOn: '2012-10-01' };
const CITATIONS = [{ document: 'synthetic/source', pinpoint: 'art. 1', checked: true }];
const SINCE_2000: Window = {
  earliestStart: '2000-01-01',
  latestStart: '2000-01-01',
  earliestEnd: '9999-12-31',
  latestEnd: '9999-12-31',
};

/** States with so many treaties each: `stateWith(5)` takes part in five. */
export function stateWith(treaties: number): string {
  return `X${String.fromCharCode(65 + Math.floor(treaties / 26))}${String.fromCharCode(65 + (treaties % 26))}`;
}

/** How many nodes below a State a dashboard shows of its treaties. */
export function rowsBelow(treaties: number): number {
  return treaties * (1 + PROVISIONS * (1 + OBLIGATIONS));
}

/**
 * Treaties with provisions and obligations, and one State for each of the numbers, which takes part in that many of
 * them.
 */
export function treatyGraph(treaties: number, participations: readonly number[]): SyntheticGraph {
  const graph = new SyntheticGraph();
  graph.node('Document', 'synthetic/source', { name: 'Source of the synthetic graph' });
  for (let number = 0; number < TREATY_GROUPS + LAW_GROUPS; number += 1)
    graph.node('Group', groupId(number), { name: `Synthetic group ${number}` });
  for (let number = 1; number <= treaties; number += 1) addInstrument(graph, 'Treaty', treatyId(number), groupId);
  for (const count of participations) {
    const state = stateWith(count);
    graph.node('State', state, { name: `State with ${count} treaties`, officialName: `Republic of ${state}` });
    for (let number = 1; number <= count; number += 1) {
      const properties = { action: 'RATIFICATION', date: '1999-12-01', inForceFrom: '2000-01-01' };
      graph.edge(state, 'PARTICIPATION', treatyId(number), properties, 'ratification:1999-12-01');
    }
  }
  return graph;
}

/** Whom national law protects: groups of its own, or those of the treaties. */
export type LawFor = 'OTHER_GROUPS' | 'THE_SAME_GROUPS';

interface Growth {
  readonly treaties: number;
  readonly participations: readonly number[];
  /** Provisions of other States’ law, each of which imposes one obligation. */
  readonly provisions: number;
  readonly lawFor: LawFor;
}

/** The graph of the treaties, and law of many other States. */
export function growingGraph({ treaties, participations, provisions, lawFor }: Growth): GraphRecords {
  const graph = treatyGraph(treaties, participations);
  for (let number = 0; number < STATES; number += 1)
    graph.node('State', lawState(number), { name: `Synthetic State ${number}` });
  for (let number = 1; number <= provisions / PROVISIONS; number += 1) {
    const id = `synthetic/statute-${number}`;
    addInstrument(graph, 'Statute', id, (norm) => lawGroup(number * PROVISIONS + norm, lawFor));
    graph.edge(id, 'LAW_OF', lawState(number % STATES));
  }
  return graph;
}

/** `groupOf` is asked for each obligation, by its number within the instrument. */
function addInstrument(graph: SyntheticGraph, kind: string, id: string, groupOf: (norm: number) => string): void {
  const own = kind === 'Statute' ? { form: 'LAW' } : {};
  const obligations = kind === 'Statute' ? 1 : OBLIGATIONS;
  const summary = 'What an instrument is about, in a sentence or two that is about as long as those of the real data.';
  graph.node(kind, id, { name: `Instrument ${id}`, summary, adoptedOn: '1998-05-04', identified: true, ...own });
  for (let number = 1; number <= PROVISIONS; number += 1) {
    const provision = `${id}/art-${number}`;
    graph.node('Provision', provision, { name: `Article ${number}`, number: String(number), identified: true });
    graph.edge(provision, 'PART_OF', id);
    for (let norm = 1; norm <= obligations; norm += 1) {
      const obligation = `${provision}#norm-${norm}`;
      graph.node('Obligation', obligation, normOf(number, norm));
      graph.edge(provision, 'IMPOSES', obligation);
      graph.edge(obligation, 'PROTECTS', groupOf((number - 1) * obligations + norm - 1));
    }
  }
}

const ELEMENTS = [
  { key: 'record', kind: 'ACT', text: 'Keeping a record of hours and pay' },
  { key: 'employer', kind: 'CONDITION', text: 'Whoever employs a person' },
];
const MODALITIES = ['DUTY', 'PROHIBITION', 'RIGHT'];

function normOf(article: number, norm: number): Properties {
  return {
    name: `Norm ${norm} of article ${article}`,
    summary: 'Whoever employs a person keeps a record of the hours worked and of what was paid for them, and shows it.',
    modality: MODALITIES[article % MODALITIES.length],
    note: 'As long as a curator’s remark.',
    stateBears: article % 2 === 0,
    elements: ELEMENTS,
  };
}

function treatyId(number: number): string {
  return `synthetic/treaty-${number}`;
}

function lawGroup(norm: number, lawFor: LawFor): string {
  return groupId(lawFor === 'OTHER_GROUPS' ? TREATY_GROUPS + (norm % LAW_GROUPS) : norm % TREATY_GROUPS);
}

export function groupId(number: number): string {
  return `group/synthetic-${number}`;
}

function lawState(number: number): string {
  return `Y${String.fromCharCode(65 + Math.floor(number / 26))}${String.fromCharCode(65 + (number % 26))}`;
}

/** A graph to which nodes and edges are added. */
class SyntheticGraph implements GraphRecords {
  readonly nodes: NodeRecord[] = [];
  readonly edges: EdgeRecord[] = [];

  node(kind: string, id: string, properties: Properties): void {
    const window = kind === 'Group' || kind === 'State' || kind === 'Document' ? ALWAYS : SINCE_2000;
    this.nodes.push({ id, kind, properties: { ...properties, basis: 'SOURCE' }, window });
  }

  edge(from: string, kind: string, to: string, properties: Properties = NOTHING, key = ''): void {
    this.edges.push({
      id: edgeIdOf(from, kind, key, to),
      kind,
      from,
      to,
      properties: properties === NOTHING ? PLAIN_EDGE : { ...properties, ...PLAIN_EDGE },
      citations: CITATIONS,
      window: SINCE_2000,
    });
  }
}
