import { answerAsCsv } from '../../src/export/answers/answer-as-csv';

test('rows with fields within fields are one level of columns, of all rows together', () => {
  const rows = [
    {
      node: { standing: 'BINDING', obligation: { __typename: 'Obligation', id: 'a#b', name: 'A, "quoted"' } },
      rank: 1,
    },
    { node: { standing: null, obligation: null, citations: [{ pinpoint: '12' }], aliases: ['x', 'y|z'] }, rank: 2 },
  ];
  expect(answerAsCsv(rows)).toBe(
    [
      'standing,obligation.id,obligation.name,rank,obligation,citations,aliases',
      'BINDING,a#b,"A, ""quoted""",1,,,',
      ',,,2,,"{""pinpoint"":""12""}",x|y\\|z',
      '',
    ].join('\n'),
  );
});

test('no rows are no text', () => {
  expect(answerAsCsv([])).toBe('');
});
