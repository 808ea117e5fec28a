import 'reflect-metadata';
import { graphql, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/build-schema';
import { RequestContext } from '../../src/api/reading/request-context';
import { loadSeeds } from '../../src/seeding/load-seeds';
import type { GraphStore } from '../../src/store/graph-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { englishIn } from '../english-words';
import { fileWithSeeds } from '../project-seeds/file-with-seeds';
import { PROJECT_SEEDS } from '../project-seeds/project-seeds';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const SCHOOL = 'state: "KAZ", topics: ["topic/education"]';

interface Asked {
  readonly rows: {
    readonly edges: readonly {
      readonly node: { readonly standingReason: string; readonly id: { readonly id: string } };
    }[];
  };
  readonly changes: {
    readonly edges: readonly { readonly node: { readonly summary: string } }[];
  };
  readonly gaps: {
    readonly edges: readonly { readonly node: { readonly sentences: readonly string[] } }[];
  };
  readonly participations: {
    readonly edges: readonly { readonly node: { readonly reason: string; readonly inForceNote: string | null } }[];
  };
  readonly recommendations: { readonly edges: readonly { readonly node: { readonly statusReason: string } }[] };
  readonly coverageOfData: { readonly verdict: string };
  readonly resolveCitation: readonly { readonly understood: string }[];
}

const questionIn = (language: string) => `{
  rows: obligationsCovering(group: "group/migrant-children", asOf: "2012-10-01", ${SCHOOL}, first: 500) {
    edges { node { id: obligation { id } standingReason(language: ${language}) } } }
  changes(group: "group/migrant-children", from: "2009-01-01", to: "2012-10-01", ${SCHOOL}, first: 500) {
    edges { node { summary(language: ${language}) } } }
  gaps(group: "group/migrant-children", asOf: "2012-10-01", ${SCHOOL}, first: 500) {
    edges { node { sentences(language: ${language}) } } }
  participations(states: ["KAZ", "KGZ"], asOf: "2012-10-01", first: 500) {
    edges { node { reason(language: ${language}) inForceNote(language: ${language}) } } }
  recommendations(state: "KAZ", asOf: "2015-01-01", first: 100) { edges { node { statusReason(language: ${language}) } } }
  coverageOfData(asOf: "2012-10-01", ${SCHOOL}) { verdict(language: ${language}) }
  resolveCitation(text: "art. 28(1) CRC", asOf: "2012-10-01", first: 1) { understood(language: ${language}) }
}`;

describe('the sentences of the API over the project’s own seeds', () => {
  const folder = temporaryFolder();
  let store: GraphStore;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    store = openSqliteStore(await fileWithSeeds(folder));
    await loadSeeds(PROJECT_SEEDS, store);
    schema = buildApiSchema();
  }, 180_000);

  afterAll(async () => {
    await store.close();
    removeFolder(folder);
  });

  const ask = async (language: string): Promise<Asked> => {
    const { data, errors } = await graphql({
      schema,
      source: questionIn(language),
      contextValue: new RequestContext(store),
    });
    if (errors?.[0]) throw errors[0];
    return data as unknown as Asked;
  };

  test.each(['RU', 'KK'])('hold no English one in %s, beyond names and what the data quotes', async (language) => {
    const told = await ask(language);
    const sentences = [
      ...told.rows.edges.map(({ node }) => node.standingReason),
      ...told.changes.edges.map(({ node }) => node.summary),
      ...told.gaps.edges.flatMap(({ node }) => node.sentences),
      ...told.participations.edges.flatMap(({ node }) => [node.reason, node.inForceNote ?? '']),
      ...told.recommendations.edges.map(({ node }) => node.statusReason),
      told.coverageOfData.verdict,
      ...told.resolveCitation.map(({ understood }) => understood),
    ];
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentences.filter((sentence) => englishIn(sentence) !== null)).toEqual([]);
  });

  test.each([
    [
      'RU',
      'Ратификация 12 августа 1994 года (источник по состоянию на июль 2013 года). В силе с 11 сентября 1994 года (Казахстан). Рассчитано по ст. 49(2).',
      'Конвенция о правах ребёнка, ст. 28(1)',
    ],
    [
      'KK',
      'Ратификациялау — 1994 жылғы 12 тамыз (дереккөз 2013 жылғы шілдедегі жағдай бойынша). Қазақстан үшін 1994 жылғы 11 қыркүйектен бастап күшінде. 49(2)-бап бойынша есептелген.',
      'Бала құқықтары туралы конвенция, 28(1)-бап',
    ],
    [
      'EN',
      'Ratification on 1994-08-12 (source as of 2013-07). In force for Kazakhstan since 1994-09-11. Worked out from art. 49(2).',
      'CRC, art. 28(1)',
    ],
  ])(
    'say in %s since when the Convention on the Rights of the Child binds, and what was cited',
    async (language, reason, cited) => {
      const { rows, resolveCitation } = await ask(language);
      const access = rows.edges.find(({ node }) => node.id.id === 'un/crc/art-28-1#access-to-education');
      expect(access?.node.standingReason).toBe(reason);
      expect(resolveCitation[0]?.understood).toBe(cited);
    },
  );
});
