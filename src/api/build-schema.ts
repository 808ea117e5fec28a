import 'reflect-metadata';
import { assertValidSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type ClassType } from 'type-graphql';
import { NODE_KINDS } from '../model/kinds';
import { collectionResolvers } from './collections/collection-resolvers';
import { describeLimits } from './cost/describe-limits';
import { meterFields } from './cost/metered-fields';
import { relationResolvers, resolveRelations } from './reading/relation-fields';
import { declareTypes } from './schema/declare-types';
import { tellEnumValues } from './schema/tell-enum-values';
import { DiscrepancyFields, LegalNodeFields } from './resolvers/legal-node-fields';
import { ChangesQuery } from './resolvers/changes-query';
import { COUNTED_QUESTIONS } from './resolvers/counted-questions';
import { CompareQuery } from './resolvers/compare-query';
import { CoverageOfDataQuery } from './resolvers/coverage-of-data-query';
import { CypherQuery } from './console/cypher-query';
import { DatesOfChangeQuery } from './resolvers/dates-of-change-query';
import { DiscrepanciesQuery } from './resolvers/discrepancies-query';
import { NodeQueries } from './resolvers/node-queries';
import { ObligationsBorneByQuery } from './resolvers/obligations-borne-by-query';
import { ObligationsCoveringQuery } from './resolvers/obligations-covering-query';
import { ParticipationQueries } from './resolvers/participation-queries';
import { CitationQueries } from './resolvers/citation-queries';
import { OwnTextsQueries } from './resolvers/own-texts-queries';
import { PathsQuery } from './resolvers/paths-query';
import { RecommendationFields } from './resolvers/recommendation-fields';
import { RecommendationsQuery } from './resolvers/recommendations-query';
import { GapsQuery } from './resolvers/gaps-query';
import { ResponsibilitiesQuery } from './resolvers/responsibilities-query';
import { OwnTextFields } from './answers/own-text';
import { SearchQuery } from './resolvers/search-query';
import { TimelineQuery } from './resolvers/timeline-query';
import { CYPHER_ROW } from './console/cypher-row';

/** One class a question, or a few that belong together. */
const QUESTIONS = [
  NodeQueries,
  SearchQuery,
  CitationQueries,
  ObligationsCoveringQuery,
  ObligationsBorneByQuery,
  ParticipationQueries,
  RecommendationsQuery,
  TimelineQuery,
  PathsQuery,
  DiscrepanciesQuery,
  GapsQuery,
  ResponsibilitiesQuery,
  CompareQuery,
  ChangesQuery,
  DatesOfChangeQuery,
  CoverageOfDataQuery,
  OwnTextsQueries,
  CypherQuery,
];

/** What is worked out of a node beside what is stored of it. */
const FIELDS = [...COUNTED_QUESTIONS, LegalNodeFields, DiscrepancyFields, RecommendationFields, OwnTextFields];

const DESCRIPTION = `A legal framework as a graph, on any date: which obligations cover whom in which State, whether they bind and why, what national law does about them, what is missing, and where each of it is said.

Begin with \`search\` or \`resolveCitation\`, which give the ids that every question takes; \`obligationsCovering\` is the main question, \`gaps\` says what is missing, and \`coverageOfData\` what the data holds, without which an empty answer says nothing. \`asOf\` is the date asked about, today (UTC) unless said, and all that is nested inherits it; objects are told apart in caches by their \`key\`, which is an id and a date. UNKNOWN means that the sources allow no conclusion, never no. An answer may be there in part: a field that failed is null and stands in \`errors\` with a stable \`extensions.code\`.`;

/** The API's schema, made from the declarations of kinds and from the questions. To be built once a process. */
export function buildApiSchema(): GraphQLSchema {
  declareTypes();
  const schema = buildSchemaSync({
    resolvers: [...QUESTIONS, ...FIELDS, ...relationResolvers(), ...collectionResolvers()] as unknown as [ClassType],
    orphanedTypes: NODE_KINDS.map((kind) => kind.type as ClassType),
    scalarsMap: [CYPHER_ROW],
    validate: { forbidUnknownValues: false },
    // It would ask the new schema for all of itself, to see whether it is valid.
    skipCheck: true,
  });
  assertValidSchema(schema);
  // type-graphql makes the type of all questions itself, and takes no description of it.
  const query = schema.getQueryType();
  if (query) query.description = 'The questions that the graph answers, and the collections of what it holds.';
  schema.description = DESCRIPTION;
  describeLimits(schema);
  tellEnumValues(schema);
  resolveRelations(schema);
  meterFields(schema);
  return schema;
}
