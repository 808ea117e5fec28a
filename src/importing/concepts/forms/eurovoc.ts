import { LineCounter, parseDocument, isMap, isScalar } from 'yaml';
import { SourceUnreadable } from '../../decode-source';
import type { LineRemark } from '../../import-report';
import type { SourceFile } from '../../source-file';
import type { Concept, ConceptLabel } from '../concept';
import type { ConceptReading } from '../concept-reading';
import { idPart } from '../id-part';
import { mappingIn, textIn } from '../../json-values';

type Mapping = Readonly<Record<string, unknown>>;

const ADDRESS = 'http://eurovoc.europa.eu/';
const SLUG = 'eurovoc';
/** The domain whose thesauri name regions and countries. */
const GEOGRAPHY = 72;
const UNDERSTOOD = ['prefLabel', 'altLabel', 'broader', 'inScheme'];
/** What repeats other statements: the other way round, or the key. */
const REPEATED = ['narrower', 'notation', 'topConceptOf'];

/** EuroVoc as YAML (`$schema: yamlskosv2`). */
export function readEurovoc(files: readonly SourceFile[]): ConceptReading {
  const readings = files.map(thesaurusIn);
  return {
    schemes: readings.flatMap(({ schemes }) => schemes).slice(-1),
    concepts: readings.flatMap(({ concepts }) => concepts),
    ignored: readings.flatMap(({ ignored }) => ignored),
    doubtful: [],
  };
}

function thesaurusIn(file: SourceFile): ConceptReading {
  const { document, lines } = parsed(file);
  const [schemes, domains] = ['schemes', 'domains'].map((name) => mappingIn(document[name]) ?? {});
  const places = placeSchemes(schemes ?? {});
  const concepts = Object.entries(mappingIn(document['concepts']) ?? {}).map(([code, value]) => {
    const stated = mappingIn(value) ?? {};
    const isPlace = listIn(stated['inScheme']).some((each) => places.has(each));
    return { stated, concept: conceptOf(code, stated, isPlace, { file: file.name, line: lines.get(code) ?? 1 }) };
  });
  const count = Object.keys({ ...schemes, ...domains }).length;
  const reason = 'domains and micro-thesauri are no concepts';
  return {
    schemes: [{ ...SCHEME, date: textIn(document['issued']) }],
    concepts: concepts.map(({ concept }) => concept),
    ignored: [
      ...concepts.flatMap(({ stated, concept }) => leftOut(stated, concept)),
      { file: file.name, line: 1, written: `${count} of them`, reason },
    ],
    doubtful: [],
  };
}

const SCHEME = {
  slug: SLUG,
  title: 'EuroVoc, the multilingual thesaurus of the European Union',
  licence: null,
  address: ADDRESS,
};

function leftOut(stated: Mapping, { file, line, code }: Concept): LineRemark[] {
  const names = Object.keys(stated).filter((name) => ![...UNDERSTOOD, ...REPEATED].includes(name));
  return names.map((name) => ({ file, line, written: code, reason: `\`${name}\` has no place in the graph` }));
}

function parsed(file: SourceFile): { readonly document: Mapping; readonly lines: ReadonlyMap<string, number> } {
  const counter = new LineCounter();
  const written = parseDocument(file.text, { lineCounter: counter });
  const [error] = written.errors;
  if (error) throw new SourceUnreadable(`${file.name}:${error.linePos?.[0].line ?? 1}`, 'is no YAML, or was cut off');
  const document = mappingIn(written.toJS()) ?? {};
  if (textIn(document['$schema']) !== 'yamlskosv2' || !mappingIn(document['concepts']))
    throw new SourceUnreadable(file.name, 'is no EuroVoc in YAML: it has no "$schema: yamlskosv2" with "concepts"');
  const concepts = written.get('concepts');
  const pairs = isMap(concepts) ? concepts.items.map(({ key }) => key).filter((key) => isScalar(key)) : [];
  const lines = pairs.map((key) => [String(key.value), counter.linePos(key.range?.[0] ?? 0).line] as const);
  return { document, lines: new Map(lines) };
}

function placeSchemes(schemes: Mapping): ReadonlySet<string> {
  const codes = Object.entries(schemes).filter(([, scheme]) => mappingIn(scheme)?.['domain'] === GEOGRAPHY);
  return new Set(codes.map(([code]) => code));
}

function conceptOf(code: string, stated: Mapping, isPlace: boolean, place: Pick<Concept, 'file' | 'line'>): Concept {
  return {
    key: `${ADDRESS}${code}`,
    code: idPart(code),
    scheme: SLUG,
    isPlace,
    ...place,
    labels: labelsIn(stated['prefLabel']),
    otherLabels: labelsIn(stated['altLabel']),
    shortNames: [],
    broader: listIn(stated['broader']).map((each) => `${ADDRESS}${each}`),
    mappings: [],
  };
}

function labelsIn(value: unknown): ConceptLabel[] {
  return Object.entries(mappingIn(value) ?? {}).flatMap(([language, texts]) =>
    [texts].flat().flatMap((each) => {
      const text = textIn(each);
      return text ? [{ language, text }] : [];
    }),
  );
}

function listIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
