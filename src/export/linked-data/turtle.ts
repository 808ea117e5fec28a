import { DataFactory, Writer, type Quad_Object } from 'n3';
import type { ExportFormat, ExportPiece } from '../export-format';
import type { ExportedGraph } from '../exported-graph';
import { describeGraph } from './describe-graph';
import { describeRecords } from './describe-records';
import { modelNamespace } from '../../model/linked-data/iris';
import { PUBLISHED } from './published-prefixes';
import type { LinkedThing, LinkedValue, Statement } from './linked-value';

const FILE = 'graph.ttl';

/** The same triples as JSON-LD has, for SPARQL stores. */
export const TURTLE: ExportFormat = {
  name: 'turtle',
  title: 'Turtle, with the same triples as JSON-LD',
  mediaType: 'text/turtle; charset=utf-8',
  isFileAKind: false,
  fileName: () => FILE,
  write: document,
};

async function* document(graph: ExportedGraph): AsyncGenerator<ExportPiece> {
  const writer = new TurtleText(graph.scope.base);
  writer.add(describeGraph(graph));
  yield { file: FILE, content: writer.take() };
  for await (const page of graph.pages()) {
    for (const thing of describeRecords(page, graph.scope)) writer.add(thing);
    yield { file: FILE, content: writer.take() };
  }
  yield { file: FILE, content: writer.end() };
}

/** What was written of Turtle since it was last taken. */
class TurtleText {
  private text = '';
  private readonly writer: Writer;
  private readonly namespaces: Readonly<Record<string, string>>;

  constructor(base: string) {
    this.namespaces = { '': modelNamespace(base), ...PUBLISHED };
    const output = {
      write: (chunk: string, _encoding: string, done?: () => void) => {
        this.text += chunk;
        done?.();
      },
      end: (done?: () => void) => done?.(),
    };
    this.writer = new Writer(output, { prefixes: { lexgraph: modelNamespace(base), ...PUBLISHED } });
  }

  add({ iri, types, statements }: LinkedThing): void {
    const subject = DataFactory.namedNode(iri);
    for (const type of types) this.writer.addQuad(subject, this.term('rdf:type'), this.term(type));
    for (const [term, value] of statements) this.writer.addQuad(subject, this.term(term), this.object(value));
  }

  take(): string {
    const taken = this.text;
    this.text = '';
    return taken;
  }

  end(): string {
    this.writer.end();
    return this.take();
  }

  private term(name: string) {
    const [prefix = '', local] = name.includes(':') ? name.split(':') : ['', name];
    return DataFactory.namedNode(`${this.namespaces[prefix]}${local}`);
  }

  private object(value: LinkedValue): Quad_Object {
    switch (value.is) {
      case 'IRI':
        return DataFactory.namedNode(value.iri);
      case 'TEXT':
        return DataFactory.literal(value.text, value.language);
      case 'TYPED':
        return DataFactory.literal(value.text, this.term(value.type));
      case 'LIST':
        return this.writer.list(value.items.map((item) => this.object(item))) as unknown as Quad_Object;
      case 'PARTS':
        return this.parts(value.statements);
    }
  }

  private parts(statements: readonly Statement[]): Quad_Object {
    return this.writer.blank(
      statements.map(([term, value]) => ({ predicate: this.term(term), object: this.object(value) })),
    );
  }
}
