import {
  Kind,
  isEnumType,
  isListType,
  isNonNullType,
  parse,
  print,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { LIMITS } from '../../../model/limits';
import { argumentLimits } from '../../cost/argument-limits';
import { flatShape } from './flat';
import { FRAGMENTS } from './fragments';
import { jsonSchemaOf, type JsonSchema } from './json-schema';
import { COVERAGE, outputSchemaOf } from './output-schema';
import { shapeOf, type Shape } from './shape';
import { TOOLS } from '../tools/tools';
import type { Tool } from './tool';

/** A tool with what is read of it in the schema. */
export interface PreparedTool {
  readonly tool: Tool;
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  /** What one of its rows is made of. */
  readonly row: Shape;
  /** Whether its question has pages. */
  readonly hasPages: boolean;
  /** The names of what it takes. */
  readonly takes: readonly string[];
  /** Its query, with what the data covers of so many States. */
  queryFor(states: number): string;
}

const KNOWN_FRAGMENTS = new Map(
  parse(FRAGMENTS).definitions.map((each) => [
    (each as FragmentDefinitionNode).name.value,
    each as FragmentDefinitionNode,
  ]),
);

/** All tools, prepared once for all who ask. */
export function prepareTools(schema: GraphQLSchema): readonly PreparedTool[] {
  return TOOLS.map((tool) => prepareTool(schema, tool));
}

/** Reads in the schema what a tool takes and gives. */
function prepareTool(schema: GraphQLSchema, tool: Tool): PreparedTool {
  const { definitions } = parse(`query(${tool.takes}) { answer: ${tool.question} }`);
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${tool.name} has no question`);
  const variables = operation.variableDefinitions ?? [];
  const question = operation.selectionSet.selections[0] as FieldNode;
  const field = schema.getQueryType()?.getFields()[question.name.value];
  if (!field) throw new Error(`${tool.name} asks ${question.name.value}, which the schema has not`);
  const answer = shapeOf(schema, field.type, question.selectionSet, KNOWN_FRAGMENTS);
  const flat = flatShape(answer);
  const row = flat.is === 'list' ? flat.of : flat;
  return {
    tool,
    inputSchema: inputSchemaOf(schema, field, variables),
    outputSchema: outputSchemaOf(answer, row),
    row,
    hasPages: answer.is === 'object' && answer.fields.has('pageInfo'),
    takes: variables.map(({ variable }) => variable.name.value),
    queryFor: (states) => queryText(tool, states),
  };
}

function queryText({ takes, question, covers }: Tool, states: number): string {
  const indices = covers ? Array.from({ length: states }, (_, index) => index) : [];
  const given = [takes, ...indices.map((index) => `$coverageState${index}: ID!`)];
  if (indices.length > 0) given.push('$coverageTopics: [ID!]');
  const group = takes.includes('$group:') ? 'group: $group, ' : '';
  const asked = indices.map(
    (index) =>
      `coverage${index}: coverageOfData(state: $coverageState${index}, ${group}topics: $coverageTopics, asOf: $${covers?.asOf}) ${COVERAGE}`,
  );
  const text = `query(${given.join(', ')}) { answer: ${question} ${asked.join(' ')} }`;
  return [text, ...[...fragmentsOf(text)].map(print)].join('\n');
}

/** The fragments that a query spreads, directly or through others. */
function fragmentsOf(text: string): Set<FragmentDefinitionNode> {
  const found = new Set<FragmentDefinitionNode>();
  const look = (node: Parameters<typeof visit>[0]) =>
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = KNOWN_FRAGMENTS.get(name.value);
        if (fragment) found.add(fragment);
      },
    });
  look(parse(text));
  for (const each of found) look(each);
  return found;
}

function inputSchemaOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  variables: readonly VariableDefinitionNode[],
): JsonSchema {
  const properties = variables.map(({ variable, type, defaultValue }) => {
    const argument = field.args.find(({ name }) => name === variable.name.value);
    // The schema has every type that a query of ours names; a test validates them.
    const declared = typeFromAST(schema, type) as GraphQLInputType;
    const fallback = defaultValue ? { default: valueFromASTUntyped(defaultValue) } : {};
    return [variable.name.value, { ...valueSchema(declared, field, argument), ...fallback }];
  });
  const required = variables
    .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
    .map(({ variable }) => variable.name.value);
  return {
    type: 'object',
    properties: Object.fromEntries(properties) as JsonSchema,
    required,
    additionalProperties: false,
  };
}

function valueSchema(
  type: GraphQLInputType,
  field: GraphQLField<unknown, unknown>,
  argument?: GraphQLArgument,
): JsonSchema {
  const name = argument?.name ?? '';
  const limits = argumentLimits(field.name, name);
  const described = argument?.description ? { description: descriptionOf(argument) } : {};
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isListType(nullable)) {
    const items = simpleSchema(isNonNullType(nullable.ofType) ? nullable.ofType.ofType : nullable.ofType, LIMITS.id);
    return { type: 'array', items, maxItems: limits.values, ...described };
  }
  if (name === 'first') return { type: 'integer', minimum: 1, maximum: LIMITS.toolRows, description: 'How many rows.' };
  return { ...simpleSchema(nullable, limits.text), ...described };
}

function descriptionOf({ name, description }: GraphQLArgument): string {
  return name === 'after' ? 'The `nextCursor` of the page before.' : (description ?? '');
}

function simpleSchema(type: GraphQLInputType, longest: number): JsonSchema {
  if (isEnumType(type)) return jsonSchemaOf({ is: 'choice', of: type, isNullable: false });
  const name = String(type);
  if (name === 'Boolean') return { type: 'boolean' };
  if (name === 'Int') return { type: 'integer' };
  if (name === 'Date') return { type: 'string', format: 'date' };
  return { type: 'string', ...(Number.isFinite(longest) && { maxLength: longest }) };
}
