import 'reflect-metadata';
import { linked } from './linked';

const SKELETON = `
- { document: doc/text, name: The text, form: LAW_TEXT }
- { document: doc/report, name: A report, form: REPORT, attestedOn: 2012-10-01 }
- { topic: topic/work, name: Work, basis: EDITORIAL }
- { state: KAZ, name: Kazakhstan, cite: [doc/text, whole] }
- statute: kaz/code
  name: A code
  form: CODE
  cite: [doc/text, whole]
  parts: [{ provision: /art-1, name: Article 1, number: 1, cite: [doc/text, art. 1], attestedOn: 2011 }]
`;

/** What a curator adds in a file of his own. */
const overlay = (article: string) => `
- provision: kaz/code/art-1
  contributes: true
${article}`;

function graphOf(yaml: string) {
  const { nodes, edges } = linked({ name: 'skeleton.yaml', source: SKELETON }, { name: 'overlay.yaml', source: yaml });
  return {
    node: nodes.find(({ id }) => id === 'kaz/code/art-1'),
    edges: edges.filter(({ from }) => from === 'kaz/code/art-1'),
  };
}

test('properties, citations and edges of two entries add up', () => {
  const { node, edges } = graphOf(overlay('  summary: About work.\n  cite: [doc/report, 5]\n  subjects: topic/work'));
  expect(node?.properties).toMatchObject({ name: 'Article 1', number: '1', summary: 'About work.' });
  expect(edges.map(({ id }) => id).sort()).toEqual([
    'kaz/code/art-1>ABOUT>topic/work',
    'kaz/code/art-1>CITED_IN:5>doc/report',
    'kaz/code/art-1>CITED_IN:art.-1>doc/text',
    'kaz/code/art-1>PART_OF>kaz/code',
  ]);
});

test('an edge of the entry that contributes rests on that entry’s citations, or else on those of the node', () => {
  const about = (yaml: string) => graphOf(yaml).edges.find(({ kind }) => kind === 'ABOUT');
  const own = about(overlay('  cite: [doc/report, 5]\n  subjects: topic/work'));
  expect(own?.citations.map(({ document }) => document)).toEqual(['doc/report']);
  expect(own?.properties['attestedOn']).toBe('2012-10-01');
  const inherited = about(overlay('  subjects: topic/work'));
  expect(inherited?.citations.map(({ document }) => document)).toEqual(['doc/text']);
  expect(inherited?.properties['attestedOn']).toBe('2011');
});

test('what is written out under such an entry is a node of its own', () => {
  const { edges } = graphOf(
    overlay(
      '  imposes: [{ obligation: "#rest", name: Rest, modality: RIGHT, cite: [doc/text, art. 1], borneBy: KAZ }]',
    ),
  );
  expect(edges.map(({ id }) => id)).toContain('kaz/code/art-1>IMPOSES>kaz/code/art-1#rest');
});
