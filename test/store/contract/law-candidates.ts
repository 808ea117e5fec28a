import { TOPICS_OF_EACH } from '../../../src/questions/asking/topics-of-each';
import { LAID_DOWN } from '../../../src/questions/implementation/laid-down-candidates';
import { LAW_THROUGH } from '../../../src/questions/implementation/law-through-candidates';
import { GraphBuilder } from '../graph-builder';
import { useLoadedStore, type OpenFresh } from './open-fresh';

/** Two treaties and a recommendation whose norms correspond to each other, and the law of two States on them. */
function law(): GraphBuilder {
  const builder = new GraphBuilder()
    .node('State', 'KAZ')
    .node('State', 'KGZ')
    .node('Topic', 'topic/schools')
    .node('Topic', 'topic/health')
    .node('Topic', 'topic/wages')
    .node('Group', 'group/children');
  for (const id of ['un/a', 'un/b', 'un/c']) norm(builder, 'Treaty', id);
  norm(builder, 'Statute', 'kaz/code').edge('kaz/code', 'LAW_OF', 'KAZ');
  norm(builder, 'Statute', 'kgz/code').edge('kgz/code', 'LAW_OF', 'KGZ');
  builder
    .node('Policy', 'kaz/plan')
    .edge('kaz/plan', 'LAW_OF', 'KAZ')
    .edge('un/b/art-1#norm', 'CORRESPONDS_TO', 'un/a/art-1#norm', { properties: { match: 'BROADER' } })
    .edge('un/a/art-1#norm', 'CORRESPONDS_TO', 'un/c/art-1#norm', { properties: { match: 'EXACT' } })
    .edge('kaz/code/art-1', 'IMPLEMENTS', 'un/b/art-1#norm', { properties: { extent: 'FULL' } })
    .edge('kaz/code/art-1', 'IMPLEMENTS', 'un/c/art-1#norm', { properties: { extent: 'PARTIAL' } })
    .edge('kaz/code/art-1', 'CONTRADICTS', 'un/c/art-1#norm')
    .edge('kaz/plan', 'IMPLEMENTS', 'un/c/art-1#norm', { properties: { extent: 'FULL' } })
    .edge('kgz/code/art-1', 'IMPLEMENTS', 'un/b/art-1#norm', { properties: { extent: 'FULL' } })
    .edge('un/a/art-1#norm', 'ABOUT', 'topic/schools')
    .edge('un/a/art-1#norm', 'ABOUT', 'topic/health')
    .edge('un/a/art-1#norm', 'ABOUT', 'group/children')
    .edge('un/a/art-1', 'ABOUT', 'topic/wages')
    .edge('kaz/code/art-1', 'ABOUT', 'topic/wages')
    .edge('kaz/code/art-1#norm', 'ABOUT', 'topic/health')
    .edge('kaz/code/art-1#norm', 'ABOUT', 'topic/wages')
    .node('Obligation', 'kaz/code/art-1#another')
    .edge('kaz/code/art-1', 'IMPOSES', 'kaz/code/art-1#another');
  return builder;
}

function norm(builder: GraphBuilder, kind: string, id: string): GraphBuilder {
  return builder
    .node(kind, id)
    .node('Provision', `${id}/art-1`)
    .node('Obligation', `${id}/art-1#norm`)
    .edge(`${id}/art-1`, 'PART_OF', id)
    .edge(`${id}/art-1`, 'IMPOSES', `${id}/art-1#norm`);
}

export function describeLawCandidates(openFresh: OpenFresh): void {
  const graph = law().build();
  const node = (id: string) => graph.nodes.find((each) => each.id === id);
  const edge = (id: string) => graph.edges.find((each) => each.id === id);

  describe('topicsOfEach', () => {
    const store = useLoadedStore(openFresh, graph);

    test('are those of the thing itself, by their ids, and nothing else that it is about', async () => {
      const things = ['un/a/art-1#norm', 'un/unknown', 'un/b/art-1#norm', 'un/a/art-1', 'un/a/art-1#norm'];
      const found = await store().candidates(TOPICS_OF_EACH, { things });
      const ofNorm = ['topic/health', 'topic/schools'];
      expect(found.map((topics) => topics.map(({ topic }) => topic.id))).toEqual([
        ofNorm,
        [],
        [],
        ['topic/wages'],
        ofNorm,
      ]);
      expect(found[3]).toEqual([{ topic: node('topic/wages'), edge: edge('un/a/art-1>ABOUT>topic/wages') }]);
    });
  });

  describe('lawThrough', () => {
    const store = useLoadedStore(openFresh, graph);
    const through = async (obligations: readonly string[], state: string) => {
      const found = await store().candidates(LAW_THROUGH, { obligations, state });
      return found.map((rows) => rows.map((row) => `${row.provision.id} ${row.obligation.id} ${row.isReversed}`));
    };

    test('is the State’s law that implements what corresponds, whichever end the pair is written at', async () => {
      expect(await through(['un/a/art-1#norm', 'un/unknown'], 'KAZ')).toEqual([
        ['kaz/code/art-1 un/c/art-1#norm false', 'kaz/code/art-1 un/b/art-1#norm true'],
        [],
      ]);
      expect(await through(['un/b/art-1#norm', 'un/a/art-1#norm'], 'KGZ')).toEqual([
        [],
        ['kgz/code/art-1 un/b/art-1#norm true'],
      ]);
      expect(await through(['un/a/art-1#norm'], 'UZB')).toEqual([[]]);
    });

    test('is given whole', async () => {
      const [[row] = []] = await store().candidates(LAW_THROUGH, { obligations: ['un/a/art-1#norm'], state: 'KAZ' });
      expect(row).toEqual({
        edge: edge('kaz/code/art-1>IMPLEMENTS>un/c/art-1#norm'),
        provision: node('kaz/code/art-1'),
        obligation: node('un/c/art-1#norm'),
        correspondence: edge('un/a/art-1#norm>CORRESPONDS_TO>un/c/art-1#norm'),
        isReversed: false,
      });
    });
  });

  describe('laidDown', () => {
    const store = useLoadedStore(openFresh, graph);

    test('is what each provision imposes, and what that and itself are about', async () => {
      const provisions = ['kaz/code/art-1', 'nowhere', 'un/b/art-1'];
      const found = await store().candidates(LAID_DOWN, { provisions });
      expect(found.map(({ imposes, topics }) => [imposes.map(({ id }) => id), [...topics].sort()])).toEqual([
        [
          ['kaz/code/art-1#another', 'kaz/code/art-1#norm'],
          ['topic/health', 'topic/wages'],
        ],
        [[], []],
        [['un/b/art-1#norm'], []],
      ]);
    });
  });
}
