import { join } from 'node:path';
import { execute, parse, validate, type GraphQLObjectType } from 'graphql';
import { buildApiSchema } from '../../../src/api/build-schema';
import { RequestContext } from '../../../src/api/reading/request-context';
import { NODE_KINDS } from '../../../src/model/kinds';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import { noted } from '../../noted-statements';
import { removeFolder, temporaryFolder } from '../../temporary-folder';
import { lawGraph } from '../law';
import { SelectionWriter } from './selection-of';
import fc from '../../seeded-fast-check';

const DOCUMENTS = 200;
const TIMES = 5;
const SEED = 20121001;

const STARTS = [
  ...NODE_KINDS.map(({ label, collection }) => ({
    type: label,
    open: `{ ${collection}(first: 5) { edges { node {`,
    close: '} } } }',
  })),
  { type: 'Treaty', open: '{ node(id: "un/charter") { ... on Treaty {', close: '} } }' },
  { type: 'State', open: '{ node(id: "KAZ", asOf: "2012-10-01") { ... on State {', close: '} } }' },
  {
    type: 'CoveredObligation',
    open: '{ obligationsCovering(group: "group/children", state: "KAZ", first: 5) { edges { node {',
    close: '} } } }',
  },
  { type: 'Gap', open: '{ gaps(state: "KAZ", first: 5) { edges { node {', close: '} } } }' },
];

interface Asked {
  readonly answer: string;
  readonly statements: readonly string[];
}

/** What of one list the other doesn’t hold, each as often as it stands there. */
function withoutOnesOf(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('each of 200 documents that were made at random', () => {
  const folder = temporaryFolder();
  const schema = buildApiSchema();
  const statements: string[] = [];
  const store = openSqliteStore(join(folder, 'graph.sqlite'), { aroundStatement: noted(statements) });

  beforeAll(() => store.load(lawGraph({ articles: 10, states: 2 }), 'digest'));
  afterAll(async () => {
    await store.close();
    removeFolder(folder);
  });

  /** Each choice says of one field whether it is asked for; they are used again and again. */
  const documents = fc
    .sample(
      fc.record({ start: fc.constantFrom(...STARTS), choices: fc.array(fc.nat(9), { minLength: 7, maxLength: 40 }) }),
      {
        numRuns: DOCUMENTS,
        seed: SEED,
      },
    )
    .map(({ start: { type, open, close }, choices }) => {
      let place = 0;
      const picks = () => (choices[(place += 1) % choices.length] ?? 0) === 0;
      const writer = new SelectionWriter(schema, { picks, nodes: 3, page: '(first: 3)' });
      return `${open} ${writer.of(schema.getType(type) as GraphQLObjectType)} ${close}`;
    });

  test.each(documents.map((document, index) => [index + 1, document] as const))(
    'gets the same answer five times over, by the same statements but for what is kept after the first: no. %d',
    async (_number, source) => {
      const document = parse(source);
      expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
      const asked: Asked[] = [];
      for (let time = 0; time < TIMES; time += 1) {
        statements.length = 0;
        const answer = await execute({ schema, document, contextValue: new RequestContext(store) });
        asked.push({ answer: JSON.stringify(answer), statements: [...statements].sort() });
        expect(answer.errors).toBeUndefined();
      }
      const [first, second, ...later] = asked as [Asked, Asked, ...Asked[]];
      expect(second.answer).toBe(first.answer);
      // What was judged of this version of the graph is kept: the first time may read more than the second, and no time after that.
      expect(withoutOnesOf(second.statements, first.statements)).toEqual([]);
      expect(later).toEqual(Array(TIMES - 2).fill(second));
    },
  );
});
