import {
  citationsOf,
  piecesOf,
  sortOf,
  sortOfCitation,
  type CheckedRow,
} from '../../src/web/pages/citations/citations-of';

function row(text: string, start: number, verdict: CheckedRow['verdict'] = 'IN_FORCE'): CheckedRow {
  return { text, start, end: start + text.length, verdict, explanation: '', place: null };
}

test('a citation that lists several places is one, told as what asks for most', () => {
  const [citation, ...others] = citationsOf([row('CRC art. 28, 99', 3), row('CRC art. 28, 99', 3, 'NO_SUCH_PLACE')]);
  expect(others).toEqual([]);
  expect(citation?.rows.length).toBe(2);
  expect(citation && sortOfCitation(citation)).toBe('NO_SUCH_PLACE');
});

test('the text is in pieces, citations with their number, whatever stands between them', () => {
  const text = 'See CRC art. 28, and C182 too.';
  const pieces = piecesOf(text, citationsOf([row('CRC art. 28', 4), row('C182', 21)]));
  expect(pieces.map((piece) => [piece.text, piece.citations.map(({ number }) => number)])).toEqual([
    ['See ', []],
    ['CRC art. 28', [1]],
    [', and ', []],
    ['C182', [2]],
    [' too.', []],
  ]);
});

test('citations that share the name of their act share a piece, and no word is told twice', () => {
  const text = 'CRC art. 28; art. 32.';
  const pieces = piecesOf(text, citationsOf([row('CRC art. 28', 0), row('CRC art. 28; art. 32', 0)]));
  expect(pieces.map((piece) => [piece.text, piece.citations.map(({ number }) => number)])).toEqual([
    ['CRC art. 28; art. 32', [1, 2]],
    ['.', []],
  ]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('a text without citations is one piece', () => {
  expect(piecesOf('Nothing.', [])).toEqual([{ text: 'Nothing.', citations: [] }]);
});

type Place = NonNullable<CheckedRow['place']>;

function placed(node: object | null): Place {
  return { understood: '', pinpoint: null, node, document: null } as unknown as Place;
}

test.each<[CheckedRow['verdict'], Place | null, string]>([
  // Of the act itself nothing is held, or only of the place within it.
  ['UNVERIFIED', null, 'UNVERIFIED'],
  ['UNVERIFIED', placed({}), 'PLACE_NOT_HELD'],
  // It was in force as of the day of its edition; nobody has checked since.
  ['UNKNOWN', placed({ holds: 'YES', presumed: true }), 'WHEN_READ'],
  ['UNKNOWN', placed({ holds: 'UNKNOWN', presumed: true }), 'UNKNOWN'],
  ['UNKNOWN', placed(null), 'NO_LAW'],
  ['IN_FORCE', placed({ holds: 'YES', presumed: false }), 'IN_FORCE'],
])('%s of %j is told as %s', (verdict, place, sort) => expect(sortOf({ verdict, place })).toBe(sort));
