import { checkKinds } from '../../../src/model/declaration/check-kinds';
import { EdgeKind, edgeKindOf } from '../../../src/model/declaration/edge-kind';
import { EdgeSense } from '../../../src/model/declaration/edge-sense';
import { Nature } from '../../../src/model/declaration/nature';
import { NodeKind, nodeKindOf, type NodeClass } from '../../../src/model/declaration/node-kind';
import { Property, type PropertyOptions } from '../../../src/model/declaration/property';
import { SearchRole } from '../../../src/model/declaration/search-role';
import { TimeRole } from '../../../src/model/declaration/time-role';
import { flag, list, partialDate, text } from '../../../src/model/declaration/value-kinds';
import type { ValueKind } from '../../../src/model/declaration/value-kind';
import { value } from '../../../src/model/declaration/value-class';
import { LegalEdge } from '../../../src/model/edges/legal-edge';
import { EDGE_KINDS, NODE_KINDS } from '../../../src/model/kinds';
import { Group } from '../../../src/model/nodes/group';
import { LegalNode } from '../../../src/model/nodes/legal-node';
import { Statute } from '../../../src/model/nodes/statute';
import { Topic } from '../../../src/model/nodes/topic';
import { Limit } from '../../../src/model/values/limit';

interface Declared {
  readonly name: string;
  readonly kind: ValueKind<never>;
  readonly options?: PropertyOptions;
}

const DECIDED: Declared = { name: 'decidedOn', kind: partialDate, options: { time: TimeRole.HAPPENS_ON } };

/** A kind of node with these properties; whatever a test doesn't say is as it should be. */
function nodeKindWith(properties: readonly Declared[], nature = Nature.HAPPENING, plural = 'courtDecisions') {
  class CourtDecision extends LegalNode {}
  for (const { name, kind, options } of properties) Property(kind, name, options)(CourtDecision.prototype, name);
  NodeKind({ plural, description: 'A decision of a court.', nature, implements: LegalNode })(CourtDecision);
  return nodeKindOf(CourtDecision);
}

interface Edge {
  readonly label?: string;
  readonly from?: readonly NodeClass[];
  readonly to?: readonly NodeClass[];
  readonly forward?: string;
  readonly sense?: EdgeSense;
  readonly keyedBy?: readonly string[];
}

function edgeKindWith(options: Edge) {
  class Applies extends LegalEdge {}
  EdgeKind({
    label: 'APPLIES',
    description: 'Applies.',
    from: [Topic],
    to: [Statute],
    forward: 'applies',
    reverse: 'appliedBy',
    sense: EdgeSense.DESCRIBES,
    ...options,
  })(Applies);
  return edgeKindOf(Applies);
}

test('the kinds of the graph contradict neither themselves nor each other', () => {
  expect(() => checkKinds(NODE_KINDS, EDGE_KINDS)).not.toThrow();
  expect(() => checkKinds([...NODE_KINDS, nodeKindWith([DECIDED])], [...EDGE_KINDS, edgeKindWith({})])).not.toThrow();
});

test.each<[string, readonly Declared[], Nature, string]>([
  [
    'a time role on a text',
    [DECIDED, { name: 'court', kind: text, options: { time: TimeRole.BEGINS } }],
    Nature.HAPPENING,
    'CourtDecision.court contradicts itself: BEGINS is a role of a date, but it holds a text',
  ],
  [
    'a time role on a list of dates',
    [{ name: 'heardOn', kind: list(partialDate), options: { time: TimeRole.HAPPENS_ON } }],
    Nature.HAPPENING,
    'CourtDecision.heardOn contradicts itself: HAPPENS_ON is a role of a date, but it holds a list',
  ],
  [
    'what is over, as a date',
    [DECIDED, { name: 'quashed', kind: partialDate, options: { time: TimeRole.OVER } }],
    Nature.HAPPENING,
    'CourtDecision.quashed contradicts itself: OVER is a role of true or false, but it holds a date',
  ],
  [
    'two dates with one role',
    [DECIDED, { name: 'publishedOn', kind: partialDate, options: { time: TimeRole.HAPPENS_ON } }],
    Nature.HAPPENING,
    'CourtDecision.publishedOn contradicts itself: it is HAPPENS_ON, which "decidedOn" is already',
  ],
  [
    'a role that all nodes declare',
    [DECIDED, { name: 'since', kind: partialDate, options: { time: TimeRole.BEGINS } }],
    Nature.HAPPENING,
    'CourtDecision.since contradicts itself: it is BEGINS, which "validFrom" is already',
  ],
  [
    'two names',
    [DECIDED, { name: 'title', kind: text, options: { search: SearchRole.NAME } }],
    Nature.HAPPENING,
    'CourtDecision.title contradicts itself: it is NAME, which "name" is already',
  ],
  [
    'a search role on a flag',
    [DECIDED, { name: 'final', kind: flag, options: { search: SearchRole.TEXT } }],
    Nature.HAPPENING,
    'CourtDecision.final contradicts itself: search finds words in texts, but it holds true or false',
  ],
  [
    'a search role on parts without a name',
    [DECIDED, { name: 'limits', kind: list(value(Limit)), options: { search: SearchRole.TEXT } }],
    Nature.HAPPENING,
    'CourtDecision.limits contradicts itself: search finds words in texts',
  ],
  [
    'a name of the engines',
    [DECIDED, { name: 'digest', kind: text }],
    Nature.HAPPENING,
    'CourtDecision.digest contradicts itself: the graph keeps that name for itself',
  ],
  [
    'a property declared twice',
    [DECIDED, { name: 'summary', kind: text }],
    Nature.HAPPENING,
    'CourtDecision.summary contradicts itself: it is declared twice',
  ],
  [
    'a happening without its day',
    [],
    Nature.HAPPENING,
    'CourtDecision contradicts itself: it is a HAPPENING, but none',
  ],
  [
    'a day of a happening on what is none',
    [DECIDED],
    Nature.DOCUMENT,
    'CourtDecision.decidedOn contradicts itself: HAPPENS_ON is a role of a HAPPENING, but the kind is DOCUMENT',
  ],
  [
    'a property that is a relation too',
    [DECIDED, { name: 'subjects', kind: list(text) }],
    Nature.HAPPENING,
    'ABOUT contradicts itself: its field "subjects" is one of its properties at CourtDecision',
  ],
])('%s is refused', (_, properties, nature, problem) => {
  expect(() => checkKinds([...NODE_KINDS, nodeKindWith(properties, nature)], EDGE_KINDS)).toThrow(problem);
});

test.each(['properties', 'sortKey', 'citations', 'derivedTold', 'searchNameStems', 'key', 'asOf', 'presumed', 'term'])(
  'a property called %s is refused, for the graph keeps that name for itself',
  (name) => {
    const kinds = [...NODE_KINDS, nodeKindWith([DECIDED, { name, kind: text }])];
    expect(() => checkKinds(kinds, EDGE_KINDS)).toThrow(`CourtDecision.${name} contradicts itself: the graph keeps`);
  },
);

test.each<[string, Edge, string]>([
  [
    'an edge that states between schemes',
    { from: [Topic, Group], to: [Topic], sense: EdgeSense.STATES },
    'APPLIES contradicts itself: it STATES how things stand, but joins terms of schemes, which have no time',
  ],
  ['a key that is no property', { keyedBy: ['page'] }, 'APPLIES contradicts itself: edges are told apart by "page"'],
  ['a label that another has', { label: 'ABOUT' }, 'ABOUT contradicts itself: its label "ABOUT" is ABOUT\'s too'],
  [
    'a field that another edge has',
    { forward: 'broader' },
    'APPLIES contradicts itself: its field "broader" is a field of BROADER at Topic',
  ],
  [
    'a field that every node has',
    { forward: 'citations' },
    'APPLIES contradicts itself: its field "citations" is reserved at Topic',
  ],
  ['an end at which no kind stands', { to: [] }, 'APPLIES contradicts itself: no kind of node stands at one of its'],
])('%s is refused', (_, options, problem) => {
  expect(() => checkKinds(NODE_KINDS, [...EDGE_KINDS, edgeKindWith(options)])).toThrow(problem);
});

test('a collection that another kind has is refused', () => {
  expect(() => checkKinds([...NODE_KINDS, nodeKindWith([DECIDED], Nature.HAPPENING, 'treaties')], EDGE_KINDS)).toThrow(
    'CourtDecision contradicts itself: its collection "treaties" is Treaty\'s too',
  );
});
