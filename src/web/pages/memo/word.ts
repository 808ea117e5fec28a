import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { ended } from '../../language/ended';
import type { MemoHead } from './head';
import { isLink } from './is-link';
import type { MemoLabels } from './markdown';
import type { Finding, Memo, Statement } from './memo';

const NUMBERING = 'findings';
const SOURCES = 'sources';

/** The memo as a Word document: numbered findings and sources, with date and data version in the foot. */
export function wordOf(memo: Memo, head: MemoHead, labels: MemoLabels): Promise<Blob> {
  const children = [
    new Paragraph({ text: sound(head.title), heading: HeadingLevel.TITLE }),
    said(head.question),
    said(`${head.asOf} ${head.made}`, { color: '595959' }),
    ...(head.filters ? [said(head.filters)] : []),
    ...(head.summary ? [said(head.summary)] : []),
    said(head.noRuling, { color: '595959' }),
    ...memo.sections.flatMap(({ heading, findings }) => [
      titled(heading),
      ...findings.flatMap((finding) => findingParagraphs(finding, labels)),
    ]),
    ...(memo.discrepancies.length > 0 ? [titled(labels.discrepancies)] : []),
    ...memo.discrepancies.map(({ name, text }) => said(`${name}. ${text}`)),
    titled(labels.notChecked),
    ...(head.notChecked ? [said(head.notChecked)] : []),
    said(labels.notCheckedText),
    titled(labels.sources),
    ...memo.sources.map(
      ({ text, address }) =>
        new Paragraph({
          numbering: { reference: SOURCES, level: 0 },
          children: [new TextRun(sound(`${text} `)), addressOf(address, labels)],
        }),
    ),
    new Paragraph({ children: [addressOf(head.address, labels)] }),
  ];
  return Packer.toBlob(
    new Document({
      title: sound(head.title),
      creator: 'lexgraph',
      styles: { default: { document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 120 } } } } },
      numbering: { config: [numbered(NUMBERING, '%1.'), numbered(SOURCES, '[%1]')] },
      sections: [{ footers: { default: footer(head) }, children }],
    }),
  );
}

function numbered(reference: string, text: string) {
  const style = { paragraph: { indent: { left: 560, hanging: 560 } } };
  return {
    reference,
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text, alignment: AlignmentType.START, style }],
  };
}

function titled(text: string): Paragraph {
  return new Paragraph({ text: sound(text), heading: HeadingLevel.HEADING_1, keepNext: true });
}

function said(text: string, look: { readonly color?: string; readonly bold?: boolean } = {}): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: sound(text), ...look })] });
}

function findingParagraphs(finding: Finding, labels: MemoLabels): Paragraph[] {
  const indent = { left: 560 };
  const listed = (children: TextRun[]) =>
    new Paragraph({ bullet: { level: 0 }, indent: { left: 840, hanging: 280 }, children });
  return [
    new Paragraph({
      numbering: { reference: NUMBERING, level: 0 },
      children: [...told(finding.statement), new TextRun(sound(` ${finding.place}.`))],
    }),
    new Paragraph({
      indent,
      children: [new TextRun(sound([finding.reach, finding.bearers].filter(Boolean).join(' ')))],
    }),
    ...(finding.note ? [new Paragraph({ indent, children: [new TextRun(sound(finding.note))] })] : []),
    new Paragraph({
      indent,
      children: [
        new TextRun({ text: sound(`${ended(finding.standing)} `), bold: true }),
        new TextRun(sound(finding.reason)),
        ...(finding.doubts ? [new TextRun({ text: sound(` ${finding.doubts}`), italics: true })] : []),
      ],
    }),
    ...(finding.penalties.length > 0 ? [new Paragraph({ indent, children: [new TextRun(labels.penalties)] })] : []),
    ...finding.penalties.map((each) => listed([new TextRun(sound(each))])),
    ...(finding.law.length > 0 ? [new Paragraph({ indent, children: [new TextRun(labels.law)] })] : []),
    ...finding.law.map((law) => listed(told(law))),
  ];
}

/** What Word opens at a click, where it can. */
function addressOf(address: string | null, { noAddress }: MemoLabels): ParagraphChild {
  if (!isLink(address)) return new TextRun(sound(address ?? noAddress));
  const text = sound(address);
  return new ExternalHyperlink({ link: text, children: [new TextRun({ text, style: 'Hyperlink' })] });
}

function told({ text, sources }: Statement): TextRun[] {
  const where = sources.length > 0 ? [new TextRun(` [${sources.join(', ')}]`)] : [];
  return [new TextRun(sound(text)), ...where];
}

function footer({ asOf, made }: MemoHead): Footer {
  const small = { size: 16, color: '595959' };
  return new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: sound(`${asOf} ${made}  `), ...small }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], ...small }),
        ],
      }),
    ],
  });
}

/** Without characters that no XML text may hold. */
function sound(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
