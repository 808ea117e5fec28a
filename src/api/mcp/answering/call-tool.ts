import type { GraphQLFormattedError } from 'graphql';
import { LIMITS } from '../../../model/limits';
import { nearest } from '../../../model/nearest';
import type { Ask } from './ask';
import { rowInWords } from './in-words';
import { notesOn } from './notes';
import { pageOf, type ShownPage } from './page';
import type { PreparedTool } from './prepared-tool';

type Given = Readonly<Record<string, unknown>>;

/** What the data covers of a State, as COVERAGE selects it. */
interface Coverage {
  readonly state: { readonly id: string; readonly name: string };
  readonly verdict: string;
  readonly latest: string | null;
  readonly silentInstrumentCount: number;
  readonly topics: readonly { readonly topic: { readonly name: string }; readonly verdict: string }[];
}

/** What a tool gives, as its output schema describes it. */
interface Structured extends Given {
  readonly asOf: unknown;
  readonly totalCount: number;
  readonly nextCursor: string | null;
  readonly coverage: readonly Coverage[];
  readonly notes: readonly string[];
  readonly rows: readonly unknown[];
}

/** A tool's answer, for programs and for readers; or what is wrong, a code and a sentence each. */
export type ToolAnswer =
  | { readonly structured: Structured; readonly text: string }
  | { readonly errors: readonly { readonly code: string; readonly message: string }[] };

/** Answers a call of a tool through the API. */
export async function callTool(prepared: PreparedTool, given: Given, ask: Ask): Promise<ToolAnswer> {
  const problem = problemOf(prepared, given);
  if (problem) return { errors: [problem] };
  const states = statesOf(prepared, given);
  const { data, errors, graph, day } = await ask(prepared.queryFor(states.length), variablesOf(given, states));
  if (errors.length > 0 || !data) return { errors: errorsOf(errors) };
  const page = pageOf(data['answer']);
  const coverage = states.map((_, index) => data[`coverage${index}`] as Coverage);
  const asOf = given[prepared.tool.covers?.asOf ?? 'asOf'] ?? day;
  const { rows, totalCount, nextCursor, beside } = page;
  const notes = [
    ...notesOn(rows, prepared.row),
    ...pageNotes(page),
    ...(prepared.tool.notes ?? []),
    ...coverageNotes(coverage),
  ];
  const structured = { asOf, totalCount, nextCursor, ...beside, rows, notes, coverage, graph };
  return { structured, text: textOf(prepared, structured) };
}

function problemOf({ tool, takes }: PreparedTool, given: Given) {
  const unknown = Object.keys(given).find((name) => !takes.includes(name));
  if (unknown !== undefined) {
    const meant = unknown.length <= LIMITS.id ? nearest(unknown, takes) : null;
    const hint = meant ? ` Did you mean "${meant}"?` : '';
    return {
      code: 'BAD_ARGUMENT',
      message: `${tool.name} takes no "${unknown.slice(0, LIMITS.id)}", only ${takes.join(', ')}.${hint}`,
    };
  }
  const first = given['first'];
  if (typeof first === 'number' && !(first >= 1 && first <= LIMITS.toolRows))
    return {
      code: 'BAD_PAGE',
      message: `"first" must be from 1 to ${LIMITS.toolRows}. Take the next page with "after".`,
    };
  return null;
}

/** The States of whose coverage is told. */
function statesOf({ tool }: PreparedTool, given: Given): readonly unknown[] {
  const states = tool.covers ? given[tool.covers.states] : undefined;
  if (states === undefined || states === null) return [];
  // What is wrong with a longer list, the question says.
  return Array.isArray(states) ? states.slice(0, 10) : [states];
}

function variablesOf(given: Given, states: readonly unknown[]): Given {
  const ofStates = Object.fromEntries(states.map((state, index) => [`coverageState${index}`, state]));
  return { ...given, ...ofStates, ...(states.length > 0 && { coverageTopics: given['topics'] ?? [] }) };
}

function errorsOf(errors: readonly GraphQLFormattedError[]) {
  const all = errors.map(({ message, extensions }) => ({
    code: typeof extensions?.['code'] === 'string' ? extensions['code'] : 'INTERNAL_SERVER_ERROR',
    message,
  }));
  return all.filter(({ message }, index) => all.findIndex((each) => each.message === message) === index);
}

function pageNotes({ left, rows, totalCount }: ShownPage): string[] {
  if (left === null) return [];
  const start = typeof left === 'object' && 'start' in left ? Number(left.start) : null;
  const cure = start === null ? 'Ask for less.' : `Send the text from character ${start} on for the others.`;
  return [`Only ${rows.length} of ${totalCount} fit in one answer. ${cure}`];
}

function coverageNotes(coverage: readonly Coverage[]): string[] {
  return coverage.flatMap(({ state, verdict, latest, silentInstrumentCount, topics }) => [
    `${state.name}: ${verdict}${latest ? ` The latest source speaks as of ${latest}.` : ''} On ${silentInstrumentCount} treaties and conventions the data holds nothing of this State.`,
    ...topics.map(({ topic, verdict: ofTopic }) => `${state.name}, ${topic.name}: ${ofTopic}`),
  ]);
}

function textOf(
  { tool, row, hasPages }: PreparedTool,
  { asOf, totalCount, rows, notes, nextCursor, didYouMean }: Structured,
): string {
  const count = hasPages || totalCount !== 1 ? `: ${totalCount} in all, ${rows.length} shown` : '';
  const told = rows.flatMap((each, index) => {
    const [head = '', ...rest] = rowInWords(each, row);
    return [`${index + 1}. ${head}`, ...rest];
  });
  const more = nextCursor === null ? [] : ['', 'There is more: call again with `after` set to `nextCursor`.'];
  const meant = typeof didYouMean === 'string' ? [`Did you mean "${didYouMean}"?`] : [];
  const toNote = notes.length === 0 ? [] : ['', 'Notes:', ...notes.map((note) => `- ${note}`)];
  return [`${tool.title}, as of ${String(asOf)}${count}.`, ...meant, ...told, ...more, ...toNote].join('\n');
}
