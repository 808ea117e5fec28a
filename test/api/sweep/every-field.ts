import { execute, getNamedType, parse, validate, type DocumentNode, type GraphQLObjectType } from 'graphql';
import { buildApiSchema } from '../../../src/api/build-schema';
import { RequestContext } from '../../../src/api/reading/request-context';
import { NODE_KINDS } from '../../../src/model/kinds';
import type { GraphStore } from '../../../src/store/graph-store';
import { loadProjectSeeds } from '../../project-seeds/load-project-seeds';
import { SelectionWriter } from './selection-of';

/** Before most of the law, when the sources speak, and after them. */
const DATES = ['1990-01-01', '2012-10-01', '2026-01-01'];

/**
 * How many relations are asked for at once: each is a statement, and a server that was just started plans them all
 * anew.
 */
const RELATIONS = 10;

/** A page of which all relations may be asked for at once, within the rows of an answer. */
const PAGE = 200;

const QUESTIONS: readonly string[] = [
  'obligationsCovering(group: "group/migrant-children", state: "KAZ", first: 40',
  'participation(state: "KAZ", instrument: "un/crc"',
  'participation(state: "KAZ", instrument: "un/ced"',
  'participations(first: 100',
  'gaps(state: "KAZ", first: 200',
  'responsibilities(first: 200',
  'recommendations(first: 100',
  'timeline(of: "KAZ", first: 200',
  'paths(from: "KAZ", to: "topic/forced-labour"',
  'discrepancies(first: 100',
  'compare(states: ["KAZ", "KGZ", "UZB"], group: "group/migrant-children", first: 50',
  'coverageOfData(state: "KAZ"',
  'search(text: "children work", first: 50',
];

interface Page {
  readonly edges: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The variables of a query for a page. */
type PageOn = Readonly<{ asOf: string; after?: string | null }>;

/**
 * Asks for every field of every type over all that the seeds hold, on several dates: no field of any node or edge
 * fails.
 */
export function describeEveryField(openStore: () => GraphStore | Promise<GraphStore>): void {
  const schema = buildApiSchema();
  const fieldsOf = (label: string): string[] => {
    const type = schema.getType(label) as GraphQLObjectType;
    const isRelation = (name: string) =>
      type.getFields()[name]?.args.some((argument) => argument.name === 'first') === true;
    const relations = Object.keys(type.getFields()).filter(isRelation);
    return Array.from({ length: Math.ceil(relations.length / RELATIONS) }, (_, part) => {
      const asked = relations.slice(part * RELATIONS, (part + 1) * RELATIONS);
      const picks: ConstructorParameters<typeof SelectionWriter>[1]['picks'] = ({ name }, of) =>
        of !== type || (isRelation(name) ? asked.includes(name) : part === 0);
      return new SelectionWriter(schema, { picks, nodes: 1, page: '(first: 3, includeNotHolding: true)' }).of(type);
    });
  };
  const plain = new SelectionWriter(schema, { picks: () => true, nodes: 0 });
  let store: GraphStore;

  beforeAll(async () => {
    store = await loadProjectSeeds(await openStore());
  }, 300_000);
  afterAll(() => store?.close());

  /** Each text is read and checked once, for all dates and pages. */
  const documents = new Map<string, DocumentNode>();
  const documentOf = (query: string): DocumentNode => {
    const document = documents.get(query) ?? parse(query);
    if (!documents.has(query)) expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
    documents.set(query, document);
    return document;
  };
  const ask = async (query: string, variableValues: Record<string, unknown> = {}): Promise<Record<string, unknown>> => {
    const request = { schema, document: documentOf(query), variableValues, contextValue: new RequestContext(store) };
    const { data, errors = [] } = await execute(request);
    expect(errors.map(({ path, message }) => `${path?.join('.') ?? ''}: ${message}`).slice(0, 5)).toEqual([]);
    return data as Record<string, unknown>;
  };

  for (const asOf of DATES) {
    test.each(NODE_KINDS.map(({ label, collection }) => [label, collection] as const))(
      `of every %s, with its relations, on ${asOf}`,
      async (label, collection) => {
        for (const fields of fieldsOf(label)) {
          const rows = `edges { cursor matches node { ${fields} } } pageInfo { hasNextPage endCursor }`;
          const page = `first: ${PAGE}, after: $after`;
          const query = `query ($asOf: Date, $after: String) { ${collection}(asOf: $asOf, ${page}) { ${rows} } }`;
          for (let more = true, given: PageOn = { asOf }; more;) {
            const { pageInfo } = (await ask(query, given))[collection] as Page;
            more = pageInfo.hasNextPage;
            given = { asOf, after: pageInfo.endCursor };
          }
        }
      },
      120_000,
    );

    test.each(QUESTIONS)(
      `of an answer to %s) on ${asOf}`,
      async (question) => {
        const name = question.slice(0, question.indexOf('('));
        const type = getNamedType(schema.getQueryType()?.getFields()[name]?.type) as GraphQLObjectType;
        await ask(`{ ${question}, asOf: "${asOf}") { ${plain.of(type)} } }`);
      },
      60_000,
    );
  }

  test('of the changes between two dates', async () => {
    const type = schema.getType('ChangeConnection') as GraphQLObjectType;
    await ask(
      `{ changes(state: "KAZ", group: "group/migrant-children", from: "2009-01-01", to: "2014-03-27", first: 200) { ${plain.of(type)} } }`,
    );
  }, 60_000);
}
