import { GRAPHML } from '../../src/export/graphml/graphml';
import { GraphBuilder } from '../store/graph-builder';
import { exported } from './exported';
import { SMALL_GRAPH } from './small-graph';
import { useStoreWith } from './use-store-with';

const store = useStoreWith(SMALL_GRAPH);
const odd = useStoreWith(
  new GraphBuilder().node('Topic', 'topic/odd', { name: 'a\u0000b\u000bc\ud800d\ufffee 😀', penal: true }).build(),
);

const textOf = async (asOf: string | null = null) =>
  (await exported(GRAPHML, store(), { asOf })).get('graph.graphml') ?? '';

test('declares each property once for nodes and once for edges, with its type', async () => {
  const text = await textOf();
  const ids = [...text.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(text).toContain('<key id="node-name" for="node" attr.name="name" attr.type="string">');
  expect(text).toContain('<key id="node-identified" for="node" attr.name="identified" attr.type="boolean">');
  expect(text).toContain('<key id="edge-date" for="edge" attr.name="date" attr.type="string">');
});

test('uses no key that is not declared', async () => {
  const text = await textOf('1994-08-12');
  const declared = new Set([...text.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id));
  const used = [...text.matchAll(/<data key="([^"]+)"/g)].map(([, key]) => key);
  expect(used).toContain('node-holds');
  expect(used.filter((key) => !declared.has(key))).toEqual([]);
});

test('has every node before the first edge, with its texts as XML writes them', async () => {
  const text = await textOf();
  expect(text.lastIndexOf('<node ')).toBeLessThan(text.indexOf('<edge '));
  expect(text).toContain('<data key="node-name">A &quot;quoted&quot;, &lt;marked&gt; &amp; long\nname</data>');
  expect(text).toContain(
    '<edge id="KAZ&gt;PARTICIPATION:ratification&gt;un/crc" source="KAZ" target="un/crc"><data key="edge-label">PARTICIPATION</data>',
  );
});

test('replaces what XML can’t hold', async () => {
  const text = (await exported(GRAPHML, odd())).get('graph.graphml') ?? '';
  expect(text).toContain('<data key="node-name">a\ufffdb\ufffdc\ufffdd\ufffde 😀</data>');
});
