import { Parser, type Quad, type Term } from 'n3';
import { SourceUnreadable } from '../../decode-source';
import { grouped } from '../../grouped';
import type { LineRemark } from '../../import-report';
import type { SourceFile } from '../../source-file';
import type { Concept, ConceptLabel } from '../concept';
import type { ConceptReading } from '../concept-reading';
import type { ConceptScheme } from '../concept-scheme';
import { idPart } from '../id-part';
import { subjectLines } from '../subject-lines';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const MAPPINGS = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'];
const LABELS = ['prefLabel', 'altLabel', 'hiddenLabel'];
const TREE = ['broader', 'narrower', 'inScheme'];
const SUBJECT = /^http:\/\/purl\.org\/dc\/(terms|elements\/1\.1)\/subject$/;
const READ = new Set([...LABELS, ...TREE, ...MAPPINGS].map((name) => SKOS + name));
/** Classes of concepts that are places. */
const PLACES = /[/#](geoArea|Place|Country|Region|Location|Feature)$/;

/** SKOS in Turtle or N-Triples, of all the files together. */
export function readSkos(files: readonly SourceFile[]): ConceptReading {
  const reader = new SkosReader(files);
  if (reader.concepts.length === 0)
    throw new SourceUnreadable(files.map(({ name }) => name).join(', '), 'holds no concept of SKOS (skos:Concept)');
  return reader;
}

class SkosReader implements ConceptReading {
  readonly schemes: readonly ConceptScheme[];
  readonly concepts: readonly Concept[];
  readonly ignored: LineRemark[] = [];
  readonly doubtful: LineRemark[] = [];
  private readonly statements: ReadonlyMap<string, readonly Quad[]>;
  private readonly narrower: ReadonlyMap<string, readonly Quad[]>;
  private readonly lines = new Map<string, { readonly file: string; readonly line: number }>();
  private readonly fallback: string;

  constructor(files: readonly SourceFile[]) {
    const quads = files.flatMap(quadsIn);
    for (const file of files)
      for (const [subject, line] of subjectLines(file.text))
        if (!this.lines.has(subject)) this.lines.set(subject, { file: file.name, line });
    this.fallback = files[0]?.name ?? '';
    this.statements = grouped(quads, ({ subject }) => subject.value);
    const downwards = quads.filter(({ predicate }) =>
      [`${SKOS}narrower`, `${SKOS}narrowMatch`].includes(predicate.value),
    );
    this.narrower = grouped(downwards, ({ object }) => object.value);
    const subjects = [...this.statements.keys()];
    const concepts = subjects.filter((subject) => this.isConcept(subject));
    const known = new Set(concepts);
    this.concepts = concepts.map((subject) => this.concept(subject, known));
    const used = new Set(this.concepts.map(({ scheme }) => scheme));
    this.schemes = [...used].map((slug) => this.scheme(slug));
    for (const subject of subjects) this.tell(subject, known);
  }

  private isConcept(subject: string): boolean {
    return this.values(subject, TYPE).includes(`${SKOS}Concept`) || this.values(subject, `${SKOS}inScheme`).length > 0;
  }

  private concept(key: string, known: ReadonlySet<string>): Concept {
    const mappings = this.mappings(key);
    const wider = mappings.filter(([relation, address]) => relation === 'broadMatch' && known.has(address));
    const downwards = (this.narrower.get(key) ?? []).map(({ subject }) => subject.value);
    const broader = [...this.values(key, `${SKOS}broader`), ...wider.map(([, address]) => address), ...downwards];
    return {
      key,
      code: idPart(lastPart(key)),
      scheme: this.slugOf(key),
      isPlace: this.values(key, TYPE).some((type) => PLACES.test(type)),
      ...this.placeOf(key),
      labels: this.labels(key, 'prefLabel'),
      otherLabels: [...this.labels(key, 'altLabel'), ...this.labels(key, 'hiddenLabel')],
      shortNames: [...this.labels(key, 'altLabel'), ...this.labels(key, 'note')],
      broader: [...new Set(broader)],
      mappings: mappings.filter(
        ([relation, address]) => !(['broadMatch', 'narrowMatch'].includes(relation) && known.has(address)),
      ),
    };
  }

  private mappings(key: string): [relation: string, address: string][] {
    return (this.statements.get(key) ?? []).flatMap(({ predicate, object }) => {
      const relation = SUBJECT.test(predicate.value) ? 'subject' : predicate.value.slice(SKOS.length);
      const isMapping = relation === 'subject' || (predicate.value.startsWith(SKOS) && MAPPINGS.includes(relation));
      return isMapping ? [[relation, object.value] as [string, string]] : [];
    });
  }

  private schemesOf(key: string): string[] {
    return this.values(key, `${SKOS}inScheme`);
  }

  private slugOf(key: string): string {
    const [scheme] = this.schemesOf(key);
    return idPart(scheme === undefined ? this.fallback.replace(/\.\w+$/, '') : lastPart(scheme));
  }

  private scheme(slug: string): ConceptScheme {
    const address = this.concepts
      .filter(({ scheme }) => scheme === slug)
      .flatMap(({ key }) => this.schemesOf(key)[0] ?? [])
      .at(0);
    const about = this.statements.get(address ?? '') ?? [];
    const first = (names: RegExp) => about.find(({ predicate }) => names.test(predicate.value))?.object.value ?? null;
    const date = /^\d{4}(-\d\d(-\d\d)?)?/.exec(first(/[/#](modified|issued|created|date)$/) ?? '')?.[0] ?? null;
    const title = englishOf(about.filter(({ predicate }) => /[/#](prefLabel|title|label)$/.test(predicate.value)));
    const licence = first(/[/#](license|rights)$/);
    return { slug, title: title ?? `Concept scheme ${slug}`, date, licence, address: address ?? null };
  }

  private labels(key: string, name: string): ConceptLabel[] {
    const stated = (this.statements.get(key) ?? []).filter(({ predicate }) => predicate.value === SKOS + name);
    return stated.map(({ object }) => ({
      language: languageOf(object),
      text: object.value.replace(/\s+/g, ' ').trim(),
    }));
  }

  private values(subject: string, predicate: string): string[] {
    const stated = (this.statements.get(subject) ?? []).filter((quad) => quad.predicate.value === predicate);
    return stated.map(({ object }) => object.value);
  }

  private placeOf(subject: string): { readonly file: string; readonly line: number } {
    return this.lines.get(subject) ?? { file: this.fallback, line: 1 };
  }

  /** What has no place among concepts: statements of others, and those that are no part of a tree of names. */
  private tell(subject: string, known: ReadonlySet<string>): void {
    const place = this.placeOf(subject);
    if (!known.has(subject)) {
      const isScheme = this.values(subject, TYPE).includes(`${SKOS}ConceptScheme`);
      if (!isScheme) this.ignored.push({ ...place, written: subject, reason: 'it is no concept of SKOS' });
      return;
    }
    for (const { predicate, object } of this.statements.get(subject) ?? []) {
      const isRead = READ.has(predicate.value) || SUBJECT.test(predicate.value) || predicate.value === TYPE;
      if (!isRead)
        this.ignored.push({
          ...place,
          written: `${subject} ${object.value.slice(0, 60)}`,
          reason: `<${predicate.value}> has no place in the graph`,
        });
    }
    const [, ...others] = this.schemesOf(subject);
    for (const scheme of others)
      this.doubtful.push({
        ...place,
        written: subject,
        reason: `it stands in <${scheme}> too; the first scheme counts`,
      });
  }
}

function quadsIn({ name, text, encoding }: SourceFile): Quad[] {
  if (!encoding.startsWith('utf')) throw new SourceUnreadable(name, 'is neither in UTF-8 nor in UTF-16');
  const other = OTHER_FORMS.find(([start]) => start.test(text));
  if (other) throw new SourceUnreadable(name, other[1]);
  try {
    return new Parser().parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /on line (\d+)/.exec(message)?.[1] ?? '1';
    throw new SourceUnreadable(`${name}:${line}`, `is no Turtle, or was cut off: ${message.slice(0, 160)}`);
  }
}

/** How files begin that are of another form. */
const OTHER_FORMS: readonly (readonly [start: RegExp, what: string])[] = [
  [/^\s*<(!doctype html|html)\b/i, 'is a web page'],
  [
    /^\s*<(\?xml|rdf:RDF|!DOCTYPE|!--)/,
    'is XML: save it as Turtle or N-Triples (Apache Jena’s riot does so of RDF/XML)',
  ],
  [/^\s*[{[]\s*["{[\]}]/, 'is JSON: save it as Turtle or N-Triples (Apache Jena’s riot does so of JSON-LD)'],
];

function languageOf(term: Term): string | null {
  return term.termType === 'Literal' && term.language !== '' ? term.language : null;
}

function englishOf(quads: readonly Quad[]): string | null {
  const title = quads.find(({ object }) => languageOf(object)?.startsWith('en')) ?? quads[0];
  return title?.object.value ?? null;
}

function lastPart(address: string): string {
  return /([^/#]+)[/#]*$/.exec(address)?.[1] ?? address;
}
