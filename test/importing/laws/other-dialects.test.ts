import 'reflect-metadata';
import { SeedsForImport } from '../seeds-for-import';

const SEEDS = `
- { document: doc/page, name: A page, form: WEB_PAGE, attestedOn: 2010 }
- { state: GBR, name: United Kingdom, basis: EDITORIAL }
`;

let seeds: SeedsForImport;
beforeEach(() => {
  seeds = new SeedsForImport(SEEDS);
});
afterEach(() => seeds.remove());

const EFFECT = (row: number, provision: string, type = 'words inserted') =>
  `<m:UnappliedEffect Row="${row}" Type="${type}" AffectedProvisions="${provision}" AffectingURI="http://www.legislation.gov.uk/id/ukpga/2019/5">
     <m:AffectingTitle>Stalls Act 2019</m:AffectingTitle><m:InForceDates><m:InForce Prospective="true"/><m:InForce Date="2020-04-06"/></m:InForceDates></m:UnappliedEffect>`;

interface ClmlFile {
  readonly identifier?: string;
  readonly effects?: string;
  readonly type?: string;
  readonly body?: string;
}

const CLML_BODY = `<Part><Number>Part 1</Number><Title>Trade</Title>
  <P1group><Title>Licences</Title><P1 id="section-1"><Pnumber>1</Pnumber><P1para>
    <P2><Pnumber>1</Pnumber><P2para><Text>No one may sell.</Text></P2para></P2>
    <P2><Pnumber>2</Pnumber><P2para><BlockAmendment><P1><Pnumber>99</Pnumber></P1></BlockAmendment></P2para></P2></P1para></P1></P1group>
  <P1group><Title>Old rules</Title><P1 id="section-2" Status="Repealed"><Pnumber>2</Pnumber></P1></P1group></Part>`;

function clml({
  identifier = '',
  effects = '',
  type = 'UnitedKingdomPublicGeneralAct',
  body = CLML_BODY,
}: ClmlFile = {}): string {
  return `<Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation" IdURI="http://www.legislation.gov.uk/id/ukpga/2018/7">
<m:Metadata xmlns:m="http://www.legislation.gov.uk/namespaces/metadata" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dct="http://purl.org/dc/terms/">
  <dc:identifier>http://www.legislation.gov.uk/ukpga/2018/7${identifier}</dc:identifier><dc:title>Markets Act 2018</dc:title>
  <dct:valid>2019-01-26</dct:valid>
  <m:PrimaryMetadata><m:DocumentClassification><m:DocumentMainType Value="${type}"/></m:DocumentClassification>
    <m:Year Value="2018"/><m:Number Value="7"/><m:EnactmentDate Date="2018-01-24"/>
    <m:UnappliedEffects>${effects}</m:UnappliedEffects></m:PrimaryMetadata>
</m:Metadata>
<Primary><PrimaryPrelims><Title>Markets Act 2018</Title><Number>2018 c. 7</Number></PrimaryPrelims><Body>${body}</Body>
<Schedules><Schedule><Number>SCHEDULE 2</Number><TitleBlock><Title>Fees</Title></TitleBlock></Schedule></Schedules></Primary></Legislation>`;
}

test('an act of legislation.gov.uk: sections with headings and paragraphs, schedules, and no words of other laws', () => {
  const { understood, ignored } = seeds.take('clml', { 'act.xml': clml() });
  expect(understood).toBe('1 editions of 1 laws in 1 files, with 4 provisions.');
  expect(ignored.map(({ reason, written }) => [reason, written])).toEqual([
    ['the provision is repealed in this edition', '2'],
  ]);
  const written = seeds.read('laws/gbr-ukpga-2018-7.yaml');
  for (const expected of [
    'name: Licences',
    'number: 1(2)',
    'number: Schedule 2',
    'name: Fees',
    'reference: 2018 c. 7',
    'adoptedOn: 2018-01-24',
  ])
    expect(written).toContain(expected.startsWith('name: Fees') ? 'Fees' : expected);
  expect(written).not.toMatch(/No one may sell|"99"/);
});

test('changes that the text doesn’t show yet: those of one act and day in one, a repeal of the act apart', () => {
  const effects = EFFECT(1, 's. 1(2)') + EFFECT(2, 's. 1(1)', 'repealed') + EFFECT(3, 'Act', 'repealed');
  seeds.take('clml', { 'act.xml': clml({ effects }) });
  const written = seeds.read('laws/gbr-ukpga-2018-7.yaml');
  expect(written).toMatch(
    /amendedBy:\n\s+- from: gbr\/ukpga-2019-5\n\s+date: 2020-04-06\n\s+effect: "repealed: s\. 1\(1\); words inserted: s\. 1\(2\)\."/,
  );
  expect(written).toMatch(/repealedBy:\n\s+- from: gbr\/ukpga-2019-5\n\s+date: 2020-04-06/);
  expect(seeds.read('laws/acts-named.yaml')).toContain('name: Stalls Act 2019');
});

test('a file that holds one section says nothing of the others', () => {
  seeds.take('clml', { 'whole.xml': clml() });
  const one = clml({ identifier: '/section/3', body: '<P1 id="section-3"><Pnumber>3</Pnumber></P1>' });
  seeds.take('clml', {
    'part.xml': one.replace('2019-01-26', '2021-01-01').replace(/<Schedules>.*<\/Schedules>/s, ''),
  });
  const written = seeds.read('laws/gbr-ukpga-2018-7.yaml');
  expect(written).toContain('- in part');
  expect(written).not.toMatch(/not in that of|validTo/);
});

test.each([
  ['clml', clml({ type: 'EuropeanUnionTreaty' }), /holds a treaty/],
  ['formex', clml(), /is of the format clml, and not of formex/],
  ['clml', '<Legislation xmlns="http://example.com"/>', /its root is <Legislation>/],
  ['formex', '<DOC><FMX/></DOC>', /lists the files of a publication, and no act/],
  ['schema-org', '{"@type":"Person"}', /holds no description of Legislation/],
])('%s: what is no law of it is refused', (format, content, message) => {
  expect(() => seeds.take(format, { 'file.xml': content })).toThrow(message);
});

const MODIFIED = (type: string, celex: string) => `<MOD.ACT TYPE="${type}"><BIB.DATA><NO.CELEX>${celex}</NO.CELEX>
  <TITLE><TI><P>Regulation (EU) ${celex}</P></TI></TITLE></BIB.DATA></MOD.ACT>`;

const CONSOLIDATED = `<CONS.ACT><INFO.CONSLEG CONSLEG.REF="1995L0046" START.DATE="20180525" END.DATE="99999999" END="REPEALED"/>
<CONS.DOC><BIB.INSTANCE><LG.DOC>EN</LG.DOC></BIB.INSTANCE><FAM.COMP>
  <BIB.DATA><NO.CELEX>31995L0046</NO.CELEX><DATE ISO="19951024"/><TITLE><TI><P>Directive 95/46/EC</P><P>(Text with EEA relevance)</P></TI></TITLE></BIB.DATA>
  <GR.MOD.ACT>${MODIFIED('MOD', '32003R1882')}${MODIFIED('REP', '32016R0679')}</GR.MOD.ACT></FAM.COMP>
<ENACTING.TERMS><DIVISION><TITLE><TI><P>CHAPTER I</P></TI></TITLE>
  <ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><STI.ART>Object</STI.ART><PARAG><NO.PARAG>1.</NO.PARAG><ALINEA>Words.</ALINEA></PARAG></ARTICLE>
  <ARTICLE IDENTIFIER="002A"><TI.ART>Article 2a</TI.ART><QUOT.S><ARTICLE><TI.ART>Article 77</TI.ART></ARTICLE></QUOT.S></ARTICLE></DIVISION></ENACTING.TERMS>
</CONS.DOC></CONS.ACT>`;

test('a consolidated act of the Union: its articles, what amended it, and its repeal', () => {
  const { understood, doubtful, ignored } = seeds.take('formex', { 'act.xml': CONSOLIDATED });
  expect(understood).toBe('1 editions of 1 laws in 1 files, with 3 provisions.');
  expect(ignored.map(({ reason }) => reason)).toContain('the date stands for none');
  expect(doubtful.map(({ reason }) => reason)).toEqual([
    'the repeal is taken to take effect on the first day of the edition that shows it',
    'no State of the graph has made it: `lawOf` is left to the curator',
  ]);
  const written = seeds.read('laws/eu-31995l0046.yaml');
  expect(written).toContain('name: Directive 95/46/EC\n');
  expect(written).toContain('adoptedOn: 1995-10-24');
  expect(written).toMatch(/repealedBy:\n\s+- from: eu\/32016r0679\n\s+date: 2018-05-25/);
  expect(written).toMatch(/provision: eu\/31995l0046\/art-2a/);
  expect(written).not.toMatch(/art-77|Words/);
});

test('an act as adopted gets its CELEX number from its title, year and number', () => {
  const act = `<ACT><BIB.INSTANCE><LG.DOC>DE</LG.DOC><NO.DOC><NO.CURRENT>575</NO.CURRENT><YEAR>2013</YEAR></NO.DOC></BIB.INSTANCE>
    <TITLE><TI><P>Verordnung (EU) Nr. 575/2013</P><P>vom <DATE ISO="20130626">26. Juni 2013</DATE></P></TI></TITLE>
    <ENACTING.TERMS><ARTICLE><TI.ART>Artikel 1</TI.ART><STI.ART>Umfang</STI.ART></ARTICLE></ENACTING.TERMS></ACT>`;
  seeds.take('formex', { 'act.xml': act });
  const written = seeds.read('laws/eu-32013r0575.yaml');
  expect(written).toContain('adoptedOn: 2013-06-26');
  expect(written).toMatch(/name: Article 1\n\s+aliases:\n\s+- Umfang/);
});

test('a description by schema.org, in a web page', () => {
  const page = `<html><script type="application/ld+json">{"@type":"Legislation","@id":"http://data.europa.eu/eli/dir/1980/181/oj",
    "name":"Directive 80/181/EEC","legislationIdentifier":"80/181/EEC","legislationDate":"1979-12-20","temporalCoverage":"1979-12-21/",
    "keywords":"units"}</script><script type="application/ld+json">{broken</script></html>`;
  const { ignored, doubtful } = seeds.take('schema-org', { 'page.html': page });
  const written = seeds.read('laws/eu-dir-1980-181.yaml');
  expect(written).toContain('adoptedOn: 1979-12-20');
  expect(written).toContain('inForceFrom: 1979-12-21');
  expect(ignored.map(({ written: name }) => name)).toEqual(['keywords']);
  expect(doubtful.map(({ reason }) => reason)).toContain('it is no JSON');
});
