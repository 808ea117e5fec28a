import { ended } from '../../language/ended';
import { isWebAddress } from '../../parts/is-web-address';
import type { ReadAt } from '../../parts/read-at';
import type { MemoHead } from './head';
import type { ChangesTold } from './changes-told';
import type { Finding, Statement } from './finding';
import type { Memo } from './memo';
import type { OthersTold } from './others-told';
import type { ShortFinding } from './short-memo';
import type { NumberedSource } from './source-register';

/** The headings of a memo, in the reader’s language. */
export interface MemoLabels {
  readonly law: string;
  readonly penalties: string;
  readonly against: string;
  readonly changesOfAll: string;
  readonly norms: string;
  readonly numbers: string;
  /** The heads of the columns of the short form’s table. */
  readonly columns: readonly [string, string, string];
  readonly beyond: string;
  readonly fullAt: string;
  readonly discrepancies: string;
  readonly notChecked: string;
  readonly notCheckedText: string;
  readonly sources: string;
  readonly noAddress: string;
}

/** The memo as Markdown, its sources as footnotes. */
export function markdownOf(memo: Memo, head: MemoHead, labels: MemoLabels): string {
  const isShort = head.length === 'short';
  const { sources } = isShort ? memo.short : memo;
  const sentences = memo.short.sentences.map((pieces) => pieces.map(told).join(''));
  return `${[
    `# ${plain(head.title)}`,
    plain(head.question),
    plain(`${head.asOf} ${head.made}`),
    ...(head.filters ? [plain(head.filters)] : []),
    ...(head.summary ? [plain(head.summary)] : []),
    ...(isShort && sentences.length > 0 ? [sentences.map((sentence) => `- ${sentence}`).join('\n')] : []),
    plain(head.noRuling),
    ...(isShort ? tableOf(memo, labels) : findingsOf(memo, labels)),
    ...(memo.others ? othersOf(memo.others) : []),
    ...(memo.changes ? changesOf(memo.changes, head, labels) : []),
    ...(isShort ? beyondOf(memo, head, labels) : disputesOf(memo, labels)),
    `## ${labels.notChecked}`,
    ...(head.notChecked ? [plain(head.notChecked)] : []),
    labels.notCheckedText,
    `## ${labels.sources}`,
    ...sources.flatMap((source) => footnotesOf(source, labels)),
    `<${head.address}>`,
  ].join('\n\n')}\n`;
}

function findingsOf({ sections }: Memo, labels: MemoLabels): string[] {
  return sections.flatMap(({ heading, findings }) => [
    `## ${plain(heading)}`,
    ...findings.map((finding) => findingOf(finding, labels)),
  ]);
}

function disputesOf({ discrepancies }: Memo, labels: MemoLabels): string[] {
  if (discrepancies.length === 0) return [];
  return [`## ${labels.discrepancies}`, ...discrepancies.map(({ name, text }) => `**${plain(name)}.** ${plain(text)}`)];
}

function tableOf({ short }: Memo, labels: MemoLabels): string[] {
  const rows = short.parts.flatMap(({ heading, rows: together }) => [
    `| | **${plain(heading)}** | |`,
    ...together.map((row) => rowOf(row, labels)),
  ]);
  if (rows.length === 0) return [];
  const table = [`| ${labels.columns.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
  return [`## ${labels.norms}`, labels.numbers, table];
}

function beyondOf({ short }: Memo, head: MemoHead, labels: MemoLabels): string[] {
  return [
    `## ${labels.beyond}`,
    short.beyond.map((line) => `- ${plain(line)}`).join('\n'),
    `${labels.fullAt} <${head.fullAddress}>`,
  ];
}

function othersOf({ heading, text, norms, more }: OthersTold): string[] {
  return [
    `## ${plain(heading)}`,
    plain(text),
    norms.map(({ statement, where }) => `- ${told(statement)} ${plain(where)}`).join('\n'),
    ...(more ? [plain(more)] : []),
  ];
}

function changesOf({ heading: title, count, parts }: ChangesTold, head: MemoHead, labels: MemoLabels): string[] {
  const isShort = head.length === 'short';
  return [
    `## ${plain(title)}`,
    [plain(count), ...(head.areChangesOfAll ? [labels.changesOfAll] : [])].join(' '),
    ...parts.flatMap(({ heading, changes, inShort }) => [
      ...(heading ? [plain(heading)] : []),
      changes
        .slice(0, isShort ? inShort : undefined)
        .map(({ heading: kind, statements }) => `- **${plain(kind)}.** ${statements.map(told).join(' ')}`)
        .join('\n'),
    ]),
  ].filter(Boolean);
}

function footnotesOf({ name, readAt, places }: NumberedSource, labels: MemoLabels): string[] {
  const where = readAt.map(placeOf).join('; ') || plain(labels.noAddress);
  return places.map(
    ({ number, pinpoint }) => `[^${number}]: ${plain([name.name, pinpoint?.text].filter(Boolean).join(', '))} ${where}`,
  );
}

function rowOf({ finding, law, limits, note, attested }: ShortFinding, labels: MemoLabels): string {
  const norm = [
    told(finding.statement),
    plain([`${finding.place}.`, finding.bearers, ...limits].filter(Boolean).join(' ')),
    ...(note ? [plain(note)] : []),
    ...(finding.against.length > 0 ? [`${labels.against} ${finding.against.map(told).join('; ')}.`] : []),
  ];
  const standing = [
    `**${plain(ended(finding.standing))}**`,
    ...[law, attested].flatMap((text) => (text ? plain(text) : [])),
  ];
  return `| ${finding.number} | ${norm.join('<br>')} | ${standing.join(' ')} |`;
}

function findingOf(finding: Finding, labels: MemoLabels): string {
  const details = [
    plain([finding.reach, finding.bearers].filter(Boolean).join(' ')),
    ...(finding.note ? [plain(finding.note)] : []),
    `**${plain(ended(finding.standing))}** ${plain(finding.reason)}${finding.doubts ? ` *${plain(finding.doubts)}*` : ''}`,
    ...(finding.penalties.length > 0
      ? [[labels.penalties, ...finding.penalties.map((each) => `- ${plain(each)}`)].join('\n\n')]
      : []),
    ...(finding.law.length > 0 ? [[labels.law, ...finding.law.map((law) => `- ${told(law)}`)].join('\n\n')] : []),
  ];
  return `${finding.number}. ${[`${told(finding.statement)} (${plain(finding.place)})`, ...details].join('\n\n').replaceAll('\n', '\n   ')}`;
}

function placeOf({ name, address }: ReadAt): string {
  const place = isWebAddress(address) ? `<${address}>` : plain(address);
  return name ? `${plain(name)}: ${place}` : place;
}

function told({ text, sources }: Statement): string {
  return `${plain(text)}${sources.map((number) => `[^${number}]`).join('')}`;
}

/** A text of the data on one line, which marks nothing up. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
