import { getNamedType, type GraphQLInterfaceType, type GraphQLObjectType } from 'graphql';
import type { Answered, AnsweredPage } from '../asking/ask-question';
import type { Question } from '../asking/question';
import type { ReadingOptions } from '../asking/reading-options';
import { programText } from './program-text';
import { ReadingNotes } from './reading-notes';
import { notesText } from './notes-text';
import { shownRow } from './shown-row';
import { table } from './table';
import { terminalWidth } from './terminal';
import { ValueInWords } from './value-in-words';

type RowType = GraphQLObjectType | GraphQLInterfaceType;
type Values = Readonly<Record<string, unknown>>;

/** How many values of a list within a row are told. */
const SHORT = 3;

/** Writes an answer for people, or for programs. Returns whether there is something in it. */
export async function showAnswer(question: Question, { value }: Answered, options: ReadingOptions): Promise<boolean> {
  const rows = rowsOf(question, value);
  const forPrograms = programText(rows, value, options);
  if (forPrograms !== null) process.stdout.write(forPrograms);
  else if (rows.length > 0) await showRows(typeOf(question), rows, options);
  const page = question.row ? (value as AnsweredPage & { didYouMean?: string | null }) : null;
  if (page && forPrograms === null && rows.length > 0 && rows.length < page.totalCount)
    console.log(`\n${rows.length} of ${page.totalCount} rows. More: --limit ${Math.min(page.totalCount, 100)}, --all.`);
  if (rows.length === 0 && forPrograms === null) console.error(nothingFound(page?.didYouMean ?? null));
  return rows.length > 0;
}

function rowsOf({ row }: Question, value: unknown): readonly Values[] {
  if (row) return (value as AnsweredPage).edges;
  return (Array.isArray(value) ? value : [value]).filter((each): each is Values => each !== null && each !== undefined);
}

/** Writes rows of one type, and below them what readers should know. */
export async function showRows(type: RowType, rows: readonly Values[], { full }: ReadingOptions): Promise<void> {
  const notes = new ReadingNotes();
  const words = new ValueInWords(notes, full ? Infinity : SHORT);
  const width = terminalWidth();
  console.log(
    await table(
      rows.map((each) => shownRow(type, each, words)),
      width,
    ),
  );
  const text = await notesText(notes, width);
  if (text !== '')
    console.log(`
${text}`);
}

function typeOf({ row, field }: Question): RowType {
  return row ?? (getNamedType(field.type) as RowType);
}

function nothingFound(meant: string | null): string {
  const hint = meant ? ` Did you mean "${meant}"?` : '';
  return `Nothing in the data answers this, which is no statement about the law ("lexgraph ask coverage-of-data" tells what the data holds).${hint}`;
}
