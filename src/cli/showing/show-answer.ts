import { getNamedType, type GraphQLInterfaceType, type GraphQLObjectType } from 'graphql';
import type { Answered, AnsweredPage } from '../asking/ask-question';
import type { Question } from '../asking/question';
import type { ReadingOptions } from '../asking/reading-options';
import { programText } from './program-text';
import { ReadingNotes } from './reading-notes';
import { notesText } from './notes-text';
import { nothingFound, toldBesideRows } from './told-beside-rows';
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
  else await showToPeople(question, value, rows, options);
  return rows.length > 0;
}

async function showToPeople(
  question: Question,
  value: unknown,
  rows: readonly Values[],
  options: ReadingOptions,
): Promise<void> {
  const told = question.row ? toldBesideRows(value as AnsweredPage) : [];
  if (rows.length === 0) {
    console.error(question.row ? told.join('\n') : nothingFound());
    return;
  }
  await showRows(typeOf(question), rows, options);
  if (told.length > 0) console.log(`\n${told.join('\n')}`);
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
