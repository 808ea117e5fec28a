import { useApi } from './api';
import { GraphBuilder } from '../store/graph-builder';
import { lawGraph } from './law';

const ON = 'asOf: "2012-10-01"';
const COVERING = `obligationsCovering(group: "group/migrant-children", state: "KAZ", ${ON})`;

/** Every question whose rows are judged, with the enum of what they are counted by. */
const QUESTIONS: readonly (readonly [question: string, fields: string])[] = [
  [COVERING, 'CoveredObligationField'],
  [`obligationsBorneBy(bearer: "KAZ", state: "KAZ", ${ON})`, 'CoveredObligationField'],
  [`gaps(state: "KAZ", ${ON})`, 'GapField'],
  [`participations(instrument: "un/charter", ${ON})`, 'ParticipationField'],
  [`responsibilities(state: "KAZ", ${ON})`, 'ResponsibilityField'],
  ['recommendations(asOf: "2015-01-01")', 'RecommendationField'],
  [`timeline(of: "un/charter", ${ON})`, 'TimelineField'],
  [`discrepancies(${ON})`, 'DiscrepancyField'],
  [`compare(group: "group/migrant-children", states: ["KAZ", "KGZ"], ${ON})`, 'ComparedObligationField'],
  ['changes(group: "group/migrant-children", state: "KAZ", from: "1990-01-01", to: "2015-01-01")', 'ChangeField'],
];

interface Count {
  readonly value: string | null;
  readonly count: number;
  readonly node: { readonly id: string } | null;
  readonly countsBy: readonly Count[];
}

interface Counted {
  readonly totalCount: number;
  readonly countsBy: readonly Count[];
}

const LAW = lawGraph({ articles: 6, states: 2 });

const CALLS = new GraphBuilder()
  .node('Recommendation', 'rec/one', { name: 'One', madeOn: '2010-01-01' })
  .node('Recommendation', 'rec/two', { name: 'Two', madeOn: '2011-01-01' })
  .edge('rec/one', 'ADDRESSED_TO', 'KAZ')
  .edge('rec/one', 'ADDRESSED_TO', 'kaz/ministry')
  .edge('rec/two', 'ABOUT', 'topic/education')
  .build();

const api = useApi({ graph: { nodes: [...LAW.nodes, ...CALLS.nodes], edges: [...LAW.edges, ...CALLS.edges] } });

const COUNTS = 'value count node { id }';

async function countedBy(question: string, fields: string): Promise<Counted> {
  const text = `{ asked: ${question} { totalCount countsBy(fields: [${fields}], first: 500) { ${COUNTS} countsBy { ${COUNTS} countsBy { ${COUNTS} } } } } }`;
  return (await api().data<{ asked: Counted }>(text)).asked;
}

async function fieldsOf(name: string): Promise<string[]> {
  const text = `{ __type(name: "${name}") { enumValues { name } } }`;
  const { __type: type } = await api().data<{ __type: { enumValues: { name: string }[] } }>(text);
  return type.enumValues.map((each) => each.name);
}

const sum = (counts: readonly Count[]) => counts.reduce((total, { count }) => total + count, 0);

test.each(QUESTIONS)('%s counts by every value of %s, and each row counts', async (question, name) => {
  const fields = await fieldsOf(name);
  expect(fields.length).toBeGreaterThan(1);
  for (const field of fields) {
    const { totalCount, countsBy } = await countedBy(question, field);
    expect([field, totalCount > 0]).toEqual([field, true]);
    expect(sum(countsBy)).toBeGreaterThanOrEqual(totalCount);
    for (const { value, count } of countsBy) {
      expect(value === null || value.length > 0).toBe(true);
      expect(count).toBeLessThanOrEqual(totalCount);
    }
  }
});

test('rows are counted by one field within another, with the nodes that values are ids of', async () => {
  const { totalCount, countsBy } = await countedBy(COVERING, 'INSTRUMENT, STANDING');
  expect(countsBy.map(({ value, node }) => [value, node?.id])).toContainEqual(['un/charter', 'un/charter']);
  for (const each of countsBy) expect(sum(each.countsBy)).toBe(each.count);
  expect(sum(countsBy)).toBe(totalCount);
});

test.each([
  [
    'ADDRESSEE',
    [
      ['KAZ', 1],
      ['kaz/ministry', 1],
      [null, 1],
    ],
  ],
  [
    'TOPIC',
    [
      ['topic/education', 1],
      [null, 1],
    ],
  ],
])('a row counts for each %s that it has, or for none', async (field, expected) => {
  const { countsBy } = await countedBy('recommendations(asOf: "2015-01-01")', field);
  expect(countsBy.map(({ value, count }) => [value, count])).toEqual(expected);
});

test('the participations in the Charter on the day are told by status and State', async () => {
  const { countsBy } = await countedBy('participations(instrument: "un/charter", asOf: "1994-09-01")', 'STATUS, STATE');
  const kazakhstan = countsBy.find(({ value }) => value === 'PARTY');
  expect(kazakhstan?.countsBy.map(({ value, node }) => [value, node?.id])).toContainEqual(['KAZ', 'KAZ']);
});

test('a question is worked out once a request, however many aliases ask it with other pages and counts', async () => {
  const alias = (name: string, more: string) => `${name}: ${COVERING.replace(ON, `${ON}${more}`)}`;
  const one = `{ ${alias('one', '')} { totalCount } }`;
  const many = `{
    ${alias('one', '')} { totalCount }
    ${alias('two', ', first: 2')} { edges { cursor } }
    ${alias('three', ', last: 1')} { countsBy(fields: [STANDING, COVERAGE]) { count } }
    ${alias('four', '')} { countsBy(fields: [INSTRUMENT]) { count } }
  }`;
  await api().data(many);
  const statements = async (text: string) => {
    api().statements.length = 0;
    await api().data(text);
    return api().statements.length;
  };
  expect(await statements(many)).toBe(await statements(one));
});

test('another date is another question', async () => {
  const text = `{ early: ${COVERING.replace('2012', '1990')} { countsBy(fields: [STANDING]) { value count } } late: ${COVERING} { countsBy(fields: [STANDING]) { value count } } }`;
  const { early, late } = await api().data<Record<'early' | 'late', { countsBy: Count[] }>>(text);
  expect(early.countsBy).not.toEqual(late.countsBy);
});

test.each([
  ['no field', 'fields: []', /1 to 4 fields/],
  ['too many', 'fields: [STANDING, COVERAGE, MODALITY, INSTRUMENT, PROVISION]', /1 to 4 fields/],
  ['no value', 'fields: [STANDING], first: 0', /at least 1/],
])('%s is refused', async (_what, given, message) => {
  const { errors } = await api().ask(`{ ${COVERING} { countsBy(${given}) { count } } }`);
  expect(errors?.[0]?.message).toMatch(message);
});
