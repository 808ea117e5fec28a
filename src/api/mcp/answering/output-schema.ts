import { jsonSchemaOf, withoutRepetition, type JsonSchema } from './json-schema';
import type { Shape } from './shape';

/** What is told of the data's coverage with each answer about a State. */
export const COVERAGE = `{ state { id name } lawHeld verdict latest silentInstrumentCount topics { topic { id name } lawHeld verdict latest } }`;

const TEXT = { type: 'string' };
const OPTIONAL_TEXT = { type: ['string', 'null'] };
/** What every tool gives, whatever its rows hold. */
const COMMON = {
  asOf: { type: 'string', format: 'date', description: 'The date asked about.' },
  totalCount: { type: 'integer', description: 'How many rows there are on all pages.' },
  nextCursor: { ...OPTIONAL_TEXT, description: 'Give it to `after` for the next page; null where this is the last.' },
  coverage: {
    type: 'array',
    items: { type: 'object' },
    description: 'What the data holds of each State’s own law here, and how an empty answer is to be read.',
  },
  notes: {
    type: 'array',
    items: TEXT,
    description: 'How the answer is to be read: what is presumed, unknown, or not covered by the data. Pass it on.',
  },
  graph: {
    type: ['object', 'null'],
    description:
      'From which data: its version, when it was loaded, and as of when the newest of the laws’ own texts speaks.',
  },
};

/** The JSON Schema of what a tool gives, from the shape of its question's answer and of one row. */
export function outputSchemaOf(answer: Shape, row: Shape): JsonSchema {
  const beside = answer.is === 'object' && answer.fields.has('edges') ? [...answer.fields] : [];
  const more = beside
    .filter(([name]) => !['edges', 'pageInfo', 'totalCount'].includes(name))
    .map(([name, { shape }]) => [name, jsonSchemaOf(shape)]);
  const properties = {
    ...COMMON,
    ...(Object.fromEntries(more) as JsonSchema),
    rows: { type: 'array', items: jsonSchemaOf(row) },
  };
  return withoutRepetition({ type: 'object', properties, required: [...Object.keys(COMMON), 'rows'] });
}
