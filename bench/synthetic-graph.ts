import type { Properties, EdgeRecord, GraphRecords, NodeRecord } from '../src/model/records';
import { edgeIdOf } from '../src/model/id';
import { ALWAYS, type Window } from '../src/model/time/window';

/** Provisions of each synthetic instrument. */
export const PROVISIONS = 20;
/** Obligations that each provision of a treaty imposes; one of a statute imposes one. */
export const OBLIGATIONS = 3;

const GROUPS = 1000;
const STATES = 200;

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

/** Treaties with provisions and obligations, and one State for each of the numbers, which takes part in that many of them. */
export function treatyGraph(treaties: number, participations: readonly number[]): GraphRecords {
  const part = new GraphPart();
  part.node('Document', 'synthetic/source', { name: 'Source of the synthetic graph' });
  for (let number = 0; number < GROUPS; number += 1)
    part.node('Group', groupId(number), { name: `Synthetic group ${number}` });
  for (let number = 1; number <= treaties; number += 1) addInstrument(part, 'Treaty', treatyId(number), OBLIGATIONS);
  for (const count of participations) {
    const state = stateWith(count);
    part.node('State', state, { name: `State with ${count} treaties`, officialName: `Republic of ${state}` });
    for (let number = 1; number <= count; number += 1) {
      const properties = { action: 'RATIFICATION', date: '1999-12-01', inForceFrom: '2000-01-01' };
      part.edge(state, 'PARTICIPATION', treatyId(number), properties, 'ratification:1999-12-01');
    }
  }
  return part;
}

/** National law of many States, so many provisions in all, for groups of its own; in parts, for it may be too large for memory. */
export function* nationalLaw(provisions: number): Generator<GraphRecords> {
  const states = new GraphPart();
  for (let number = 0; number < STATES; number += 1)
    states.node('State', lawState(number), { name: `Synthetic State ${number}` });
  yield states;
  for (let number = 1; number <= provisions / PROVISIONS; number += 1) {
    const part = new GraphPart();
    const id = `synthetic/statute-${number}`;
    addInstrument(part, 'Statute', id, 1, number);
    part.edge(id, 'LAW_OF', lawState(number % STATES));
    yield part;
  }
}

function addInstrument(part: GraphPart, kind: string, id: string, obligations: number, seed = 0): void {
  const own = kind === 'Statute' ? { form: 'LAW' } : {};
  const summary = 'What an instrument is about, in a sentence or two that is about as long as those of the real data.';
  part.node(kind, id, { name: `Instrument ${id}`, summary, adoptedOn: '1998-05-04', identified: true, ...own });
  for (let number = 1; number <= PROVISIONS; number += 1) {
    const provision = `${id}/art-${number}`;
    part.node('Provision', provision, { name: `Article ${number}`, number: String(number), identified: true });
    part.edge(provision, 'PART_OF', id);
    for (let norm = 1; norm <= obligations; norm += 1) {
      const obligation = `${provision}#norm-${norm}`;
      part.node('Obligation', obligation, { ...norms(number, norm) });
      part.edge(provision, 'IMPOSES', obligation);
      part.edge(obligation, 'PROTECTS', groupId((seed * PROVISIONS + number * OBLIGATIONS + norm) % GROUPS));
    }
  }
}

function norms(article: number, norm: number): Properties {
  return {
    name: `Norm ${norm} of article ${article}`,
    summary: 'Whoever employs a person keeps a record of the hours worked and of what was paid for them, and shows it.',
    modality: 'DUTY',
    note: 'As long as a curator’s remark.',
    stateBears: true,
    elements: [
      { key: 'record', kind: 'ACT', text: 'Keeping a record of hours and pay' },
      { key: 'employer', kind: 'CONDITION', text: 'Whoever employs a person' },
    ],
  };
}

function treatyId(number: number): string {
  return `synthetic/treaty-${number}`;
}

function groupId(number: number): string {
  return `group/synthetic-${number}`;
}

function lawState(number: number): string {
  return `Y${String.fromCharCode(65 + Math.floor(number / 26))}${String.fromCharCode(65 + (number % 26))}`;
}

class GraphPart implements GraphRecords {
  readonly nodes: NodeRecord[] = [];
  readonly edges: EdgeRecord[] = [];

  node(kind: string, id: string, properties: Properties): void {
    const window = kind === 'Group' || kind === 'State' || kind === 'Document' ? ALWAYS : SINCE_2000;
    this.nodes.push({ id, kind, properties: { ...properties, basis: 'SOURCE' }, window });
  }

  edge(from: string, kind: string, to: string, properties: Properties = {}, key = ''): void {
    this.edges.push({
      id: edgeIdOf(from, kind, key, to),
      kind,
      from,
      to,
      properties: { ...properties, basis: 'SOURCE', attestedOn: '2012-10-01' },
      citations: CITATIONS,
      window: SINCE_2000,
    });
  }
}
