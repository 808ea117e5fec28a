import { closuresOf } from '../../../src/model/closures/closures-of';
import { GraphBuilder, between } from '../../store/graph-builder';

/** An instrument with an article, in it a paragraph, and the obligation that this imposes. */
function instrument(builder: GraphBuilder, kind: string, id: string): GraphBuilder {
  return builder
    .node(kind, id)
    .node('Provision', `${id}/art-1`)
    .node('Provision', `${id}/art-1-1`)
    .node('Obligation', `${id}/art-1-1#norm`)
    .edge(`${id}/art-1`, 'PART_OF', id)
    .edge(`${id}/art-1-1`, 'PART_OF', `${id}/art-1`)
    .edge(`${id}/art-1-1`, 'IMPOSES', `${id}/art-1-1#norm`);
}

const graph = new GraphBuilder().node('State', 'KAZ').node('State', 'KGZ');
for (const group of ['a', 'b', 'c', 'd', 'e']) graph.node('Group', `group/${group}`);
instrument(graph, 'Treaty', 'un/crc');
instrument(graph, 'SoftLaw', 'un/guidelines');
instrument(graph, 'Agreement', 'cis/agreement').edge('KGZ', 'PARTICIPATION', 'cis/agreement');
graph.edge('KAZ', 'PARTICIPATION', 'cis/agreement', { key: 'a' });
graph.edge('KAZ', 'PARTICIPATION', 'cis/agreement', { key: 'b' });
instrument(graph, 'Agreement', 'cis/of-nobody');
instrument(graph, 'Statute', 'kaz/code').edge('kaz/code', 'LAW_OF', 'KAZ');
instrument(graph, 'Statute', 'nobody/code');
graph.node('SoftLaw', 'un/code-of-conduct', { privateUndertaking: true });
graph.node('SoftLaw', 'kgz/code-of-conduct', { privateUndertaking: true }).edge('kgz/code-of-conduct', 'LAW_OF', 'KGZ');
instrument(graph, 'Policy', 'kaz/measure').node('Policy', 'kaz/plan').edge('kaz/measure', 'PART_OF', 'kaz/plan');
graph
  .edge('un/crc/art-1-1#norm', 'PROTECTS', 'group/b')
  .edge('un/crc/art-1-1#norm', 'PROTECTS', 'group/a')
  .edge('un/crc/art-1-1#norm', 'EXCLUDES', 'group/e')
  .edge('un/crc/art-1-1', 'EXCLUDES', 'group/d')
  .edge('un/crc/art-1', 'EXCLUDES', 'group/c')
  .edge('un/crc', 'EXCLUDES', 'group/b')
  .edge('kaz/plan', 'EXCLUDES', 'group/a')
  .node('Provision', 'lost/art-1')
  .node('Obligation', 'lost#norm')
  .node('Topic', 'topic/education')
  .node('Topic', 'topic/schools')
  .edge('topic/schools', 'BROADER', 'topic/education')
  .node('Provision', 'kaz/code/art-2', { attestedOn: '2012' })
  .node('Provision', 'kaz/code/art-10', { attestedOn: '2012' })
  .node('Provision', 'kaz/code/art-11', { attestedOn: '2013' })
  .node('Provision', 'kaz/code/art-12', { attestedOn: '2012' }, between('2000-01-01', '2020-01-01'));
for (const article of ['art-10', 'art-11', 'art-12', 'art-2'])
  graph.edge(`kaz/code/${article}`, 'PART_OF', 'kaz/code').edge(`kaz/code/${article}`, 'ABOUT', 'topic/schools');
graph
  .edge('kaz/code/art-10', 'ABOUT', 'topic/education')
  .edge('kaz/code/art-1-1#norm', 'ABOUT', 'topic/education')
  .edge('un/crc/art-1-1#norm', 'ABOUT', 'topic/schools')
  .edge('kaz/measure/art-1-1', 'ABOUT', 'topic/schools');
const { nodes, edges } = graph.build();
const closures = closuresOf({ nodes, edges });
const normOf = (id: string) => closures.norms.find((norm) => norm.id === id);
const concernsOf = (id: string) => closures.instruments.find((each) => each.id === id)?.concerns ?? [];

describe('closures', () => {
  test.each([
    ['un/crc', ['*']],
    ['un/guidelines', ['*']],
    ['cis/agreement', ['party:KAZ', 'party:KGZ']],
    ['cis/of-nobody', []],
    ['kaz/code', ['law:KAZ']],
    ['nobody/code', []],
    ['un/code-of-conduct', []],
    ['kgz/code-of-conduct', ['law:KGZ']],
  ])('say whom an instrument may concern: %s', (id, concerns) => {
    expect(concernsOf(id)).toEqual(concerns);
  });

  test('say where an obligation stands, whom it may concern, protects and shuts out, by anything that it is a part of', () => {
    expect(normOf('un/crc/art-1-1#norm')).toEqual({
      id: 'un/crc/art-1-1#norm',
      provision: 'un/crc/art-1-1',
      instrument: 'un/crc',
      concerns: ['*'],
      protects: ['group/a', 'group/b'],
      excludes: ['group/b', 'group/c', 'group/d', 'group/e'],
    });
  });

  test('say where a provision stands', () => {
    expect(normOf('kaz/code/art-1-1')).toMatchObject({
      provision: null,
      instrument: 'kaz/code',
      concerns: ['law:KAZ'],
    });
  });

  test('take the first whole that is no provision for the instrument; what the whole of that shuts out is shut out all the same', () => {
    expect(normOf('kaz/measure/art-1-1#norm')).toMatchObject({ instrument: 'kaz/measure', excludes: ['group/a'] });
  });

  test('say on which topics a State’s own law shows that law is held: the first provision of those that tell the same', () => {
    const laws = closures.laws.map(({ concerns, topic, provision, edge }) => [...concerns, topic, provision, edge]);
    const education = ['law:KAZ', 'topic/education'];
    const schools = ['law:KAZ', 'topic/schools'];
    expect(laws.sort()).toEqual([
      [...education, 'kaz/code/art-1-1', 'kaz/code/art-1-1#norm>ABOUT>topic/education'],
      [...education, 'kaz/code/art-11', 'kaz/code/art-11>ABOUT>topic/schools'],
      [...education, 'kaz/code/art-12', 'kaz/code/art-12>ABOUT>topic/schools'],
      [...education, 'kaz/code/art-2', 'kaz/code/art-2>ABOUT>topic/schools'],
      [...schools, 'kaz/code/art-11', 'kaz/code/art-11>ABOUT>topic/schools'],
      [...schools, 'kaz/code/art-12', 'kaz/code/art-12>ABOUT>topic/schools'],
      [...schools, 'kaz/code/art-2', 'kaz/code/art-2>ABOUT>topic/schools'],
    ]);
  });

  test('leave out what stands nowhere', () => {
    expect(normOf('lost/art-1')).toBeUndefined();
    expect(normOf('lost#norm')).toBeUndefined();
  });

  test('are the same in whatever order the records come', () => {
    const reversed = closuresOf({ nodes: [...nodes].reverse(), edges: [...edges].reverse() });
    const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
      [...rows].sort((one, other) => (one.id < other.id ? -1 : 1));
    expect(byId(reversed.norms)).toEqual(byId(closures.norms));
    expect(byId(reversed.instruments)).toEqual(byId(closures.instruments));
    const texts = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(texts(reversed.laws)).toEqual(texts(closures.laws));
  });
});
