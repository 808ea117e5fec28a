import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  type Table,
  TextRun,
} from 'docx';
import { ended } from '../../language/ended';
import { isWebAddress } from '../../parts/is-web-address';
import type { ReadAt } from '../../parts/read-at';
import type { ChangesTold } from './changes-told';
import type { Finding } from './finding';
import type { MemoHead } from './head';
import type { MemoLabels } from './markdown';
import type { Memo } from './memo';
import type { OthersTold } from './others-told';
import type { NumberedSource } from './source-register';
import { normTable } from './word-table';
import { IN_ENGLISH, LINE, SMALL, SOFT, sound, toldIn } from './word-text';

const NUMBERING = 'findings';
const LISTED = 'listed';

/** Twentieths of a point: 20 mm at the sides and the foot, 16 mm at the head. */
const MARGIN = { top: 907, right: 1134, bottom: 1134, left: 1134 };

/** The languages of the explorer as Word knows them. */
const LANGUAGES: Record<string, string> = { en: 'en-GB', ru: 'ru-RU', kk: 'kk-KZ' };

/** The memo as a Word document: numbered norms and sources, with question, date, data version and page in the foot. */
export function wordOf(memo: Memo, head: MemoHead, labels: MemoLabels): Promise<Blob> {
  const isShort = head.length === 'short';
  const { sources } = isShort ? memo.short : memo;
  const children = [
    new Paragraph({ text: sound(head.title), heading: HeadingLevel.TITLE }),
    said(head.question),
    said(`${head.asOf} ${head.made}`, SOFT),
    ...(head.filters ? [said(head.filters)] : []),
    ...(head.summary ? [said(head.summary)] : []),
    ...(isShort && memo.short.sentences.length > 0 ? sentences(memo) : []),
    said(head.noRuling, SOFT),
    ...(isShort ? tableOf(memo, labels) : findingsOf(memo, labels)),
    ...(memo.others ? othersOf(memo.others) : []),
    ...(memo.changes ? changesOf(memo.changes, head, labels) : []),
    ...(isShort ? beyondOf(memo, head, labels) : disputesOf(memo, labels)),
    titled(labels.notChecked),
    ...(head.notChecked ? [said(head.notChecked)] : []),
    said(labels.notCheckedText),
    titled(labels.sources),
    ...sources.map((source) => sourceOf(source, labels)),
    new Paragraph({ spacing: { before: 240 }, children: [addressOf(head.address)] }),
  ];
  return Packer.toBlob(
    new Document({
      title: sound(head.title),
      subject: sound(head.question),
      creator: 'lexgraph',
      lastModifiedBy: 'lexgraph',
      styles: stylesIn(head.language),
      numbering: { config: [numbered(), dashed()] },
      sections: [{ properties: { page: { margin: MARGIN } }, footers: { default: footer(head) }, children }],
    }),
  );
}

function stylesIn(language: string) {
  const heading = { bold: true, color: '1a1a1a' };
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 20, language: { value: LANGUAGES[language] ?? language } },
        paragraph: { spacing: { after: 80 } },
      },
      title: { run: { ...heading, size: 30 }, paragraph: { spacing: { after: 160 }, keepNext: true } },
      heading1: { run: { ...heading, size: 26 }, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
    },
  };
}

function numbered() {
  const style = { paragraph: { indent: { left: 640, hanging: 640 } } };
  return {
    reference: NUMBERING,
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, style }],
  };
}

function dashed() {
  const style = { paragraph: { indent: { left: 920, hanging: 280 } } };
  return {
    reference: LISTED,
    levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.START, style }],
  };
}

function titled(text: string): Paragraph {
  return new Paragraph({ text: sound(text), heading: HeadingLevel.HEADING_1, keepNext: true });
}

function said(text: string, look: IRunOptions = {}): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: sound(text), ...look })] });
}

function sentences({ short }: Memo): Paragraph[] {
  return short.sentences.map((pieces) =>
    listed(pieces.flatMap((piece) => toldIn(piece, piece.isOfData ? IN_ENGLISH : {}))),
  );
}

function tableOf({ short }: Memo, labels: MemoLabels): (Paragraph | Table)[] {
  if (short.parts.length === 0) return [];
  return [titled(labels.norms), keptWithNext(labels.numbers), normTable(short.parts, labels)];
}

function beyondOf({ short }: Memo, head: MemoHead, labels: MemoLabels): Paragraph[] {
  return [
    titled(labels.beyond),
    said(`${short.beyond.join(' · ')}.`, SMALL),
    new Paragraph({ children: [new TextRun(sound(`${labels.fullAt} `)), addressOf(head.fullAddress)] }),
  ];
}

function othersOf({ heading, text, norms, more }: OthersTold): Paragraph[] {
  return [
    titled(heading),
    keptWithNext(text),
    ...norms.map(({ statement, where }) =>
      listed([...toldIn(statement, IN_ENGLISH), new TextRun({ text: sound(` ${where}`), ...SOFT })]),
    ),
    ...(more ? [said(more, SOFT)] : []),
  ];
}

function changesOf({ heading, count, parts }: ChangesTold, head: MemoHead, labels: MemoLabels): Paragraph[] {
  const isShort = head.length === 'short';
  return [
    titled(heading),
    said([count, ...(head.areChangesOfAll ? [labels.changesOfAll] : [])].join(' ')),
    ...parts.flatMap((part) => [
      ...(part.heading ? [said(part.heading)] : []),
      ...part.changes
        .slice(0, isShort ? part.inShort : undefined)
        .map(({ heading: kind, statements }) =>
          listed([
            new TextRun({ text: sound(`${kind}. `), bold: true }),
            ...statements.flatMap((piece) => [...toldIn(piece, piece.isOfData ? IN_ENGLISH : {}), new TextRun(' ')]),
          ]),
        ),
    ]),
  ];
}

function lookOf(language: string | undefined): IRunOptions {
  return language === 'en' ? IN_ENGLISH : {};
}

function sourceOf({ name, readAt, places }: NumberedSource, labels: MemoLabels): Paragraph {
  const runs = places.flatMap(({ number, pinpoint }, index) => {
    const end = index < places.length - 1 ? '; ' : '. ';
    return [
      new TextRun({ text: `[${number}]`, ...SMALL }),
      new TextRun({ text: sound(pinpoint ? ` ${pinpoint.text}${end}` : end), ...SMALL, ...lookOf(pinpoint?.language) }),
    ];
  });
  return new Paragraph({
    keepLines: true,
    indent: { left: 280, hanging: 280 },
    spacing: { after: 40 },
    children: [
      new TextRun({ text: sound(`${name.name}: `), ...SMALL, ...lookOf(name.language) }),
      ...runs,
      ...readAt.flatMap((place, index) => placeOf(place, index > 0)),
      ...(readAt.length === 0 ? [new TextRun({ text: sound(labels.noAddress), ...SMALL })] : []),
    ],
  });
}

function placeOf({ name, address }: ReadAt, isFurther: boolean): ParagraphChild[] {
  const before = `${isFurther ? '; ' : ''}${name ? `${name}: ` : ''}`;
  return [...(before ? [new TextRun({ text: sound(before), ...SMALL })] : []), addressOf(address)];
}

function keptWithNext(text: string): Paragraph {
  return new Paragraph({ keepNext: true, children: [new TextRun({ text: sound(text), ...SOFT, ...SMALL })] });
}

function findingsOf({ sections }: Memo, labels: MemoLabels): Paragraph[] {
  return sections.flatMap(({ heading, findings }) => [
    titled(heading),
    ...findings.flatMap((finding) => findingParagraphs(finding, labels)),
  ]);
}

function disputesOf({ discrepancies }: Memo, labels: MemoLabels): Paragraph[] {
  if (discrepancies.length === 0) return [];
  return [titled(labels.discrepancies), ...discrepancies.map(({ name, text }) => said(`${name}. ${text}`, IN_ENGLISH))];
}

function findingParagraphs(finding: Finding, labels: MemoLabels): Paragraph[] {
  const indent = { left: 640 };
  return [
    new Paragraph({
      numbering: { reference: NUMBERING, level: 0 },
      keepNext: true,
      children: [...toldIn(finding.statement, IN_ENGLISH), new TextRun(sound(` ${finding.place}.`))],
    }),
    new Paragraph({
      indent,
      keepNext: true,
      children: [new TextRun(sound([finding.reach, finding.bearers].filter(Boolean).join(' ')))],
    }),
    ...(finding.note
      ? [new Paragraph({ indent, children: [new TextRun({ text: sound(finding.note), ...IN_ENGLISH })] })]
      : []),
    new Paragraph({
      indent,
      children: [
        new TextRun({ text: sound(`${ended(finding.standing)} `), bold: true }),
        new TextRun(sound(finding.reason)),
        ...(finding.doubts ? [new TextRun({ text: sound(` ${finding.doubts}`), italics: true })] : []),
      ],
    }),
    ...(finding.penalties.length > 0 ? [leading(labels.penalties)] : []),
    ...finding.penalties.map((each) => listed([new TextRun(sound(each))])),
    ...(finding.law.length > 0 ? [leading(labels.law)] : []),
    ...finding.law.map((law) => listed(toldIn(law, IN_ENGLISH))),
  ];
}

/** A line that stands before a list, and never at the foot of a page without it. */
function leading(text: string): Paragraph {
  return new Paragraph({ indent: { left: 640 }, keepNext: true, children: [new TextRun(sound(text))] });
}

function listed(children: TextRun[]): Paragraph {
  return new Paragraph({ numbering: { reference: LISTED, level: 0 }, spacing: { after: 60 }, children });
}

/** What Word opens at a click, where it can. */
function addressOf(address: string): ParagraphChild {
  const text = sound(address);
  if (!isWebAddress(address)) return new TextRun({ text, ...SMALL });
  return new ExternalHyperlink({ link: text, children: [new TextRun({ text, style: 'Hyperlink', ...SMALL })] });
}

function footer({ question, asOf, made }: MemoHead): Footer {
  const small = { size: 16, color: '595959' };
  return new Footer({
    children: [
      new Paragraph({ children: [new TextRun({ text: sound(question), ...small })], spacing: { after: 0 } }),
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: LINE }],
        children: [
          new TextRun({ text: sound(`${asOf} ${made}\t`), ...small }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], ...small }),
        ],
      }),
    ],
  });
}
