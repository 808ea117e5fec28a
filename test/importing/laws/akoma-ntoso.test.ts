import 'reflect-metadata';
import { truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkSeedFolder } from '../../../src/seeding/load-seeds';
import { readSeedFolder } from '../../../src/seeding/read-seed-folder';
import { SeedsForImport } from '../seeds-for-import';

const SEEDS = `
- { document: doc/page, name: A page, form: WEB_PAGE, attestedOn: 2010 }
- { state: ZAF, name: South Africa, basis: EDITORIAL }
- { statute: zaf/kept-by-hand, name: A law of ours, form: LAW, lawOf: ZAF, cite: [doc/page, "1"] }
`;

interface Edition {
  readonly day: string;
  readonly events?: string;
  readonly body: string;
  readonly address?: string;
}

/** A by-law of 2003, in Akoma Ntoso 2.0. */
function bylaw({ day, events = '', body, address = '/za-cpt/act/by-law/2003/markets' }: Edition): string {
  return `<?xml version="1.0"?>
<akomaNtoso xmlns="http://www.akomantoso.org/2.0"><act><meta>
  <identification source="#x">
    <FRBRWork><FRBRuri value="${address}"/><FRBRalias value="Markets By-law, 2003"/>
      <FRBRdate date="2003-05-12" name="Enactment"/><FRBRcountry value="za"/></FRBRWork>
    <FRBRExpression><FRBRuri value="${address}/eng@${day}"/><FRBRdate date="${day}" name="x"/>
      <FRBRlanguage language="eng"/></FRBRExpression>
  </identification>
  <publication date="2003-05-20" showAs="Gazette"/>
  <lifecycle source="#x">${events}</lifecycle>
  <references source="#x">
    <passiveRef id="one" href="/za-cpt/act/by-law/2008/markets-amendment" showAs="Markets Amendment By-law, 2008"/>
    <passiveRef id="two" href="/za-cpt/act/by-law/2012/repeal" showAs="Repeal By-law, 2012"/>
  </references>
</meta><body>${body}</body></act></akomaNtoso>`;
}

const AMENDED = '<eventRef date="2008-07-01" type="amendment" source="#one"/>';
const SECTION_1 = `<section id="s1"><num>1.</num><heading>Definitions</heading><content><p>In this by-law words mean things.</p></content></section>`;
const SECTION_2 = `<part id="p"><num>II</num><section id="s2"><num>2.</num><heading>Stalls</heading>
  <subsection id="s2.1"><num>(1)</num><content><p>Text.</p></content></subsection>
  <subsection id="s2.2"><num>(2)</num><content><blockList><item><num>(a)</num><p>x</p></item></blockList></content></subsection></section></part>`;
const SECTION_3 = `<section id="s3"><num>2A</num><heading>Night markets</heading></section>`;

let seeds: SeedsForImport;
beforeEach(() => {
  seeds = new SeedsForImport(SEEDS);
});
afterEach(() => seeds.remove());

const nodes = () => linkSeedFolder(readSeedFolder(seeds.folder)).nodes.filter(({ id }) => id.startsWith('zaf/cpt'));

test('an edition becomes the skeleton of a law, with citations and no word of its text', () => {
  const summary = seeds.take('akoma-ntoso', { 'main.xml': bylaw({ day: '2003-05-12', body: SECTION_1 + SECTION_2 }) });
  expect(summary.understood).toBe('1 editions of 1 laws in 1 files, with 5 provisions.');
  expect(summary.written).toEqual(['laws/zaf-cpt-by-law-2003-markets.yaml']);
  expect(summary.ignored.map(({ line, reason, written }) => [line, reason, written])).toEqual([
    [15, 'a division of the law; what stands in it is read', 'II'],
  ]);
  const written = seeds.read('laws/zaf-cpt-by-law-2003-markets.yaml');
  expect(written).not.toContain('words mean things');
  expect(nodes().map(({ id, properties }) => [id, properties['name'], properties['number']])).toEqual([
    ['zaf/cpt-by-law-2003-markets', 'Markets By-law, 2003', undefined],
    ['zaf/cpt-by-law-2003-markets/art-1', 'Definitions', '1'],
    ['zaf/cpt-by-law-2003-markets/art-2', 'Stalls', '2'],
    ['zaf/cpt-by-law-2003-markets/art-2-1', 'Subsection 2(1)', '2(1)'],
    ['zaf/cpt-by-law-2003-markets/art-2-2', 'Subsection 2(2)', '2(2)'],
    ['zaf/cpt-by-law-2003-markets/art-2-2-a', 'Item 2(2)(a)', '2(2)(a)'],
  ]);
  expect(written).toContain('s. 2(2)(a)');
  expect(nodes()[0]?.properties).toMatchObject({ adoptedOn: '2003-05-12', form: 'OTHER' });
});

test('a later edition adds to it: what came and went with the one amendment between them has its day', () => {
  seeds.take('akoma-ntoso', { 'a.xml': bylaw({ day: '2003-05-12', body: SECTION_1 + SECTION_2 }) });
  const later = { 'b.xml': bylaw({ day: '2008-07-01', events: AMENDED, body: SECTION_1 + SECTION_3 }) };
  expect(seeds.take('akoma-ntoso', later).written).toEqual([
    'laws/zaf-cpt-by-law-2003-markets.yaml',
    'laws/acts-named.yaml',
  ]);
  const times = Object.fromEntries(
    nodes().map(({ id, properties }) => [id.split('/').at(-1), [properties['validFrom'], properties['validTo']]]),
  ) as Record<string, unknown>;
  expect(times).toMatchObject({
    'art-1': [undefined, undefined],
    'art-2': [undefined, '2008-07-01'],
    'art-2a': ['2008-07-01', undefined],
  });
  const amends = linkSeedFolder(readSeedFolder(seeds.folder)).edges.filter(({ kind }) => kind === 'AMENDS');
  expect(amends.map(({ from, to, properties }) => [from, to, properties['date']])).toEqual([
    ['zaf/cpt-by-law-2008-markets-amendment', 'zaf/cpt-by-law-2003-markets', '2008-07-01'],
  ]);
  expect(seeds.take('akoma-ntoso', later).written).toEqual([]);
});

test('between editions that two amendments part, nobody guesses the day', () => {
  const events = `${AMENDED}<eventRef date="2010-01-01" type="amendment" source="#two"/>`;
  seeds.take('akoma-ntoso', {
    'a.xml': bylaw({ day: '2003-05-12', body: SECTION_1 }),
    'b.xml': bylaw({ day: '2010-01-01', events, body: SECTION_1 + SECTION_3 }),
  });
  const added = nodes().find(({ id }) => id.endsWith('art-2a'));
  expect(added?.properties['validFrom']).toBeUndefined();
  expect(added?.properties['note']).toBe('Not yet in the edition of 2003-05-12; in that of 2010-01-01.');
});

test('what a curator adds in a file of its own stays, and the skeleton can be imported again', () => {
  seeds.take('akoma-ntoso', { 'a.xml': bylaw({ day: '2003-05-12', body: SECTION_1 }) });
  const curated = `
- regulation: zaf/cpt-by-law-2003-markets
  contributes: true
  summary: Who may sell where.
- provision: zaf/cpt-by-law-2003-markets/art-1
  contributes: true
  summary: What words mean.
`;
  writeFileSync(join(seeds.folder, 'curated.yaml'), curated);
  const later = { 'b.xml': bylaw({ day: '2008-07-01', events: AMENDED, body: SECTION_1 + SECTION_3 }) };
  expect(seeds.take('akoma-ntoso', later).written).toContain('laws/zaf-cpt-by-law-2003-markets.yaml');
  const [law, article] = nodes().filter(({ id }) => /markets(\/art-1)?$/.test(id));
  expect([law?.properties['summary'], article?.properties['summary']]).toEqual([
    'Who may sell where.',
    'What words mean.',
  ]);
});

test('acts of one title are told apart', () => {
  const events = `${AMENDED}<eventRef date="2010-01-01" type="amendment" source="#two"/>`;
  const edition = bylaw({ day: '2010-01-01', events, body: SECTION_1 });
  seeds.take('akoma-ntoso', { 'a.xml': edition.replace('Repeal By-law, 2012', 'Markets Amendment By-law, 2008') });
  expect(
    nodes()
      .filter(({ kind }) => kind === 'Regulation')
      .map(({ properties }) => properties['name']),
  ).toEqual(
    expect.arrayContaining([
      'Markets Amendment By-law, 2008',
      'Markets Amendment By-law, 2008 (zaf/cpt-by-law-2012-repeal)',
    ]),
  );
});

test('an act that is named first and read later stands once', () => {
  seeds.take('akoma-ntoso', { 'a.xml': bylaw({ day: '2008-07-01', events: AMENDED, body: SECTION_1 }) });
  expect(seeds.read('laws/acts-named.yaml')).toContain('regulation: zaf/cpt-by-law-2008-markets-amendment');
  const address = '/za-cpt/act/by-law/2008/markets-amendment';
  seeds.take('akoma-ntoso', { 'b.xml': bylaw({ day: '2008-07-01', body: SECTION_1, address }) });
  expect(Object.keys(seeds.everything())).not.toContain('laws/acts-named.yaml');
});

test.each([
  [
    'a repeal ends it',
    '<eventRef date="2012-01-01" type="repeal" source="#two"/>',
    /repealedBy:\n\s+- from: zaf\/cpt-by-law-2012-repeal\n\s+date: 2012-01-01/,
  ],
  [
    'a day that stands for none is no day',
    '<eventRef date="9999-12-31" type="amendment" source="#one"/>',
    /from: zaf\/cpt-by-law-2008-markets-amendment\n\s+effect/,
  ],
])('%s', (_, events, expected) => {
  seeds.take('akoma-ntoso', { 'a.xml': bylaw({ day: '2010-01-01', events, body: SECTION_1 }) });
  expect(seeds.read('laws/zaf-cpt-by-law-2003-markets.yaml')).toMatch(expected);
});

const WHOLE = bylaw({ day: '2003-05-12', body: SECTION_1 });

test.each([
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${WHOLE}`, 'utf8')],
  ['UTF-16', Buffer.from(`\ufeff${WHOLE}`, 'utf16le')],
  [
    'Windows-1251',
    Buffer.from(WHOLE.replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="windows-1251"?>'), 'latin1'),
  ],
])('%s is read', (_, content) => {
  expect(seeds.take('akoma-ntoso', { 'main.xml': content }).understood).toContain('1 editions of 1 laws');
});

const BOMB = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;">]><akomaNtoso>&y;</akomaNtoso>`;

test.each([
  ['a file that was cut', WHOLE.slice(0, 900), /main\.xml:\d+ is no well-formed XML: unclosed tag/],
  [
    'a web page',
    '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Law</p></body></html>',
    /is a web page \(XHTML\)/,
  ],
  ['another root', '<Law/>', /its root is <Law>/],
  ['entities of its own', BOMB, /declares entities of its own/],
  ['an unknown entity', '<akomaNtoso>&boom;</akomaNtoso>', /undefined entity/],
  ['nesting without end', '<akomaNtoso>'.repeat(1000), /nests its elements more than 400 deep/],
  ['nothing', '', /document must contain a root element/],
  ['a false encoding', Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0xfa]), /says that it is in utf-8, but is not/],
  ['a debate', WHOLE.replaceAll('act>', 'debate>'), /holds a debate, and no act or bill/],
  ['a template', WHOLE.replaceAll('2003-05-12', '2999-01-01'), /doesn’t say as of when it speaks/],
  ['another version', WHOLE.replace('org/2.0', 'org/1.0/x'), /namespace of Akoma Ntoso that is unknown|as of when/],
])('%s is refused, and nothing is written', (_, content, message) => {
  const before = seeds.everything();
  expect(() => seeds.take('akoma-ntoso', { 'main.xml': content })).toThrow(message);
  expect(seeds.everything()).toEqual(before);
});

test('a file of 60 MB is read, and one of more than 256 MB is refused before it is', () => {
  const words = `<p>${'Sell nothing here. '.repeat(50)}</p>`;
  const long = SECTION_1.replace('</section>', `<content>${words.repeat(64_000)}</content></section>`);
  const law = bylaw({ day: '2003-05-12', body: long });
  expect(Buffer.byteLength(law)).toBeGreaterThan(60_000_000);
  expect(seeds.take('akoma-ntoso', { 'main.xml': law }).understood).toContain('1 editions of 1 laws');
  const path = join(dirname(seeds.folder), 'huge.xml');
  writeFileSync(path, WHOLE);
  truncateSync(path, 257 * 2 ** 20);
  expect(() => seeds.takePaths('akoma-ntoso', [path])).toThrow(/huge\.xml is larger than 256 MB: import it in parts/);
}, 60_000);

test('of several files those that hold no law are told, and the others are read', () => {
  const summary = seeds.take('akoma-ntoso', { 'a.xml': WHOLE, 'page.xml': '<html/>' });
  expect(summary.understood).toContain('1 editions of 1 laws in 2 files');
  expect(summary.doubtful.map(({ file, reason }) => [file, reason])).toEqual([['page.xml', 'the file is left out']]);
});

test('a law that curators keep is left as they have it; a dry run writes nothing', () => {
  const address = '/za/act/kept-by-hand';
  const summary = seeds.take('akoma-ntoso', { 'a.xml': bylaw({ day: '2003-05-12', body: SECTION_1, address }) });
  expect(summary.written).toEqual([]);
  expect(summary.doubtful[0]?.reason).toMatch(/base\.yaml holds this law/);
  expect(seeds.take('akoma-ntoso', { 'b.xml': WHOLE }, true).written).toEqual([
    'laws/zaf-cpt-by-law-2003-markets.yaml',
  ]);
  expect(Object.keys(seeds.everything())).toEqual(['base.yaml']);
});

test('a provision without a number, and one whose number comes twice, are left out and told', () => {
  const body = `${SECTION_1}<section><heading>No number</heading></section>${SECTION_1}`;
  const { doubtful } = seeds.take('akoma-ntoso', { 'a.xml': bylaw({ day: '2003-05-12', body }) });
  expect(doubtful.map(({ reason }) => reason)).toEqual([
    'it has no number by which it could be cited; it is left out',
    'its number stands twice in the law; the second is left out',
  ]);
});
