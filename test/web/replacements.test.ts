import type { Change } from '../../src/web/pages/answer/change';
import { isOfLaterAct, withReplacements, type Replacement } from '../../src/web/pages/answer/replacements';

function change(kind: string, id: string, replaces: readonly string[] = [], certain = true): Change {
  const older = replaces.reduceRight<readonly unknown[]>(
    (edges, older) => [{ node: { id: older, replaces: { edges } } }],
    [],
  );
  return { kind, certain, date: '2015-12', obligation: { id, replaces: { edges: older } } } as unknown as Change;
}

function told(changes: readonly Change[]) {
  return withReplacements(changes).map((each) =>
    each.kind === 'REPLACED'
      ? `${each.before.map(({ change }) => change.obligation?.id).join(' + ')} > ${each.after.obligation?.id}${each.certain ? '' : '?'}`
      : `${each.kind} ${each.obligation?.id}`,
  );
}

const [OLD, NEW] = ['law/art-32#consent', 'law/art-32#consent~2015-12'];

test.each<[string, Change[], string[]]>([
  [
    'a norm and the newer version that replaces it',
    [change('BECAME_BINDING', NEW, [OLD]), change('CEASED_TO_BIND', OLD)],
    [`${OLD} > ${NEW}`],
  ],
  [
    'a version that came and went between the two days',
    [change('CEASED_TO_BIND', OLD), change('BECAME_BINDING', NEW, ['law/art-32#consent~2013', OLD])],
    [`${OLD} > ${NEW}`],
  ],
  [
    'three versions that came and went, the first of them in a later act',
    [change('CEASED_TO_BIND', OLD), change('BECAME_BINDING', NEW, ['c~2020', 'c~2018', 'c', OLD])],
    [`${OLD} > ${NEW}`],
  ],
  [
    'one of which is not certain',
    [change('BECAME_BINDING', NEW, [OLD], false), change('CEASED_TO_BIND', OLD)],
    [`${OLD} > ${NEW}?`],
  ],
  [
    'two that took one’s place: the first of them',
    [change('BECAME_BINDING', 'a', [OLD]), change('BECAME_BINDING', 'b', [OLD]), change('CEASED_TO_BIND', OLD)],
    [`${OLD} > a`, 'BECAME_BINDING b'],
  ],
  [
    'norms that have nothing to do with each other',
    [change('BECAME_BINDING', 'a'), change('CEASED_TO_BIND', OLD)],
    ['BECAME_BINDING a', `CEASED_TO_BIND ${OLD}`],
  ],
  [
    'a gap',
    [change('GAP_CLOSED', OLD), change('BECAME_BINDING', NEW, [OLD])],
    [`GAP_CLOSED ${OLD}`, `BECAME_BINDING ${NEW}`],
  ],
])('of %s', (_, changes, expected) => expect(told(changes)).toEqual(expected));

/** A norm that takes the place of others, each with what differs. */
function takesUp(id: string, notes: Readonly<Record<string, string>>): Change {
  const edges = Object.entries(notes).map(([older, note]) => ({ note, node: { id: older } }));
  return { ...change('BECAME_BINDING', id), obligation: { id, replaces: { edges } } } as unknown as Change;
}

test('a norm that takes the place of two is one change with both, and what differs of each', () => {
  const differs = { residents: 'Refugees came in.', refugees: 'They have what citizens have.' };
  const changes = [
    change('CEASED_TO_BIND', 'residents'),
    change('CEASED_TO_BIND', 'refugees'),
    takesUp('like-citizens', differs),
  ];
  expect(told(changes)).toEqual(['residents + refugees > like-citizens']);
  const [both] = withReplacements(changes) as Replacement[];
  expect(both?.before.map(({ note }) => note)).toEqual(Object.values(differs));
});

test('what differs from a version that stood on neither day is not told of one before it', () => {
  const between = { note: 'Harsher.', node: { id: 'code-2014', replaces: { edges: [{ node: { id: 'code-1997' } }] } } };
  const newest = {
    ...change('BECAME_BINDING', 'code-2014~2020'),
    obligation: { id: 'code-2014~2020', replaces: { edges: [between] } },
  };
  const [replacement] = withReplacements([
    change('CEASED_TO_BIND', 'code-1997'),
    newest as unknown as Change,
  ]) as Replacement[];
  expect(replacement?.before).toEqual([expect.objectContaining({ note: null })]);
});

test('tells whether a later act took the norm up', () => {
  const of = (before: string, after: string) => {
    const [old, young] = [change('CEASED_TO_BIND', OLD), change('BECAME_BINDING', NEW, [OLD])];
    const [replacement] = withReplacements([
      { ...old, instrument: { id: before } } as Change,
      { ...young, instrument: { id: after } } as Change,
    ]);
    return isOfLaterAct(replacement as Replacement);
  };
  expect([of('code-2007', 'code-2015'), of('code-2007', 'code-2007')]).toEqual([true, false]);
});
