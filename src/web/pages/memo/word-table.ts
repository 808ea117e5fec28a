import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { ended } from '../../language/ended';
import type { MemoLabels } from './markdown';
import type { ShortFinding, ShortMemo } from './short-memo';
import { IN_ENGLISH, LINE, SMALL, SOFT, sound, toldIn } from './word-text';

const WIDTHS = [620, LINE - 620 - 3000, 3000] as const;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: 'bfbfbf' };
const BORDERS = { top: THIN, bottom: THIN, left: NONE, right: NONE, insideHorizontal: THIN, insideVertical: NONE };

/** The norms, a row each, which no page breaks; the heads of the columns stand on each page. */
export function normTable(parts: ShortMemo['parts'], labels: MemoLabels): Table {
  const head = labels.columns.map((text, column) => cell(column, [line([bold(text)], true)]));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: LINE, type: WidthType.DXA },
    columnWidths: [...WIDTHS],
    borders: BORDERS,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...parts.flatMap(({ heading, rows }) => [headingRow(heading), ...rows.map((row) => normRow(row, labels))]),
    ],
  });
}

/** It never stands at the foot of a page without what it is the heading of. */
function headingRow(heading: string): TableRow {
  const only = new TableCell({ columnSpan: 3, margins: MARGINS, children: [line([bold(heading)], true)] });
  return new TableRow({ cantSplit: true, children: [only] });
}

function normRow({ finding, law, limits, note, attested }: ShortFinding, labels: MemoLabels): TableRow {
  const place = [`${finding.place}.`, finding.bearers, ...limits].filter(Boolean).join(' ');
  const against = finding.against.flatMap((statement, index) => [
    ...(index > 0 ? [small('; ')] : []),
    ...toldIn(statement, { ...SMALL, ...IN_ENGLISH }),
  ]);
  const norm = [
    line(toldIn(finding.statement, { ...SMALL, ...IN_ENGLISH })),
    line([new TextRun({ text: sound(place), ...SMALL, ...SOFT })]),
    ...(note ? [line([new TextRun({ text: sound(note), ...SMALL, ...SOFT, ...IN_ENGLISH })])] : []),
    ...(against.length > 0 ? [line([small(`${labels.against} `), ...against, small('.')])] : []),
  ];
  const standing = [
    bold(`${ended(finding.standing)} `),
    ...(law ? [small(`${law} `)] : []),
    ...(attested ? [new TextRun({ text: sound(attested), italics: true, ...SMALL })] : []),
  ];
  const cells = [[line([small(String(finding.number))])], norm, [line(standing)]];
  return new TableRow({ cantSplit: true, children: cells.map((children, column) => cell(column, children)) });
}

const MARGINS = { top: 30, bottom: 30, left: 60, right: 100 };

function cell(column: number, children: Paragraph[]): TableCell {
  return new TableCell({ width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA }, margins: MARGINS, children });
}

function line(children: TextRun[], keepNext = false): Paragraph {
  return new Paragraph({ spacing: { after: 0 }, keepNext, children });
}

function small(text: string): TextRun {
  return new TextRun({ text: sound(text), ...SMALL });
}

function bold(text: string): TextRun {
  return new TextRun({ text: sound(text), bold: true, ...SMALL });
}
