/** A sequence that is the same in each run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=';

const WRITTEN = [
  null,
  7,
  [],
  {},
  [[]],
  { id: 'KAZ' },
  ['KAZ'],
  [{ after: null }],
  'KAZ',
  { asOf: '2012-02-31', keys: [1] },
];

/**
 * Cursors that nobody was given: of letters at random, a real one changed in one letter, cut or doubled, and JSON of
 * other forms.
 */
export function forgedCursors(real: string, count: number): string[] {
  const next = numbersFrom(7);
  const below = (most: number) => Math.floor(next() * most);
  const letter = () => LETTERS[below(LETTERS.length)] ?? '';
  const random = () => Array.from({ length: 1 + below(80) }, letter).join('');
  const forge = [
    random,
    () => `${real.slice(0, below(real.length))}${letter()}${real.slice(below(real.length))}`,
    () => real.slice(0, below(real.length)),
    () => real + real,
    () => Buffer.from(JSON.stringify(WRITTEN[below(WRITTEN.length)])).toString('base64url'),
    () => Buffer.from(JSON.stringify([random(), below(9)])).toString('base64url'),
  ];
  return Array.from({ length: count }, (_, index) => forge[index % forge.length]?.() ?? '');
}
