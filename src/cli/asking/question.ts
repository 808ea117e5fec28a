import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { DateScalar, PartialDateScalar } from '../../api/schema/scalars';
import { PROJECT } from '../project-folder';

/** A question of the API, or a collection, as the schema declares it. */
export interface Question {
  /** As the API calls it: `obligationsCovering`. */
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** A collection of what the graph holds, rather than a question that is judged. */
  readonly isCollection: boolean;
  /** The type of its rows, where it answers in pages. */
  readonly row: GraphQLObjectType | null;
}

let known: GraphQLSchema | undefined;

/** The schema that the program is generated with. */
export function readSchema(): GraphQLSchema {
  const read = (): string => readFileSync(join(PROJECT, 'schema', 'schema.graphql'), 'utf8');
  return (known ??= withDates(buildSchema(read(), { assumeValidSDL: true, noLocation: true })));
}

/** A schema that is read from a text takes anything as a date, unless it is told what a date is. */
function withDates(schema: GraphQLSchema): GraphQLSchema {
  for (const scalar of [DateScalar, PartialDateScalar])
    Object.assign(schema.getType(scalar.name) ?? {}, {
      parseValue: scalar.parseValue,
      parseLiteral: scalar.parseLiteral,
    });
  return schema;
}

/** Every question and collection, in the order of the schema. */
export function readQuestions(): readonly Question[] {
  return Object.values(readSchema().getQueryType()?.getFields() ?? {}).map((field) => ({
    name: field.name,
    field,
    isCollection: field.args.some(({ name }) => name === 'filter'),
    row: rowType(field),
  }));
}

/** The one with this name. */
export function questionNamed(name: string): Question {
  const question = readQuestions().find((each) => each.name === name);
  if (!question) throw new Error(`The schema has no question "${name}".`);
  return question;
}

function rowType({ type }: GraphQLField<unknown, unknown>): GraphQLObjectType | null {
  const answer = getNamedType(type);
  if (!isObjectType(answer) || !answer.name.endsWith('Connection')) return null;
  const edges = answer.getFields()['edges'];
  return edges ? (getNamedType(edges.type) as GraphQLObjectType) : null;
}
