import { ended } from '../../language/ended';
import type { MemoHead } from './head';
import { isLink } from './is-link';
import type { Finding, Memo, Statement } from './memo';

/** The headings of a memo, in the reader’s language. */
export interface MemoLabels {
  readonly law: string;
  readonly penalties: string;
  readonly discrepancies: string;
  readonly notChecked: string;
  readonly notCheckedText: string;
  readonly sources: string;
  readonly noAddress: string;
}

/** The memo as Markdown, its sources as footnotes. */
export function markdownOf(memo: Memo, head: MemoHead, labels: MemoLabels): string {
  const sections = memo.sections.flatMap(({ heading, findings }) => [
    `## ${plain(heading)}`,
    ...findings.map((finding) => findingOf(finding, labels)),
  ]);
  const disputes = memo.discrepancies.map(({ name, text }) => `**${plain(name)}.** ${plain(text)}`);
  return `${[
    `# ${plain(head.title)}`,
    plain(head.question),
    plain(`${head.asOf} ${head.made}`),
    ...(head.filters ? [plain(head.filters)] : []),
    ...(head.summary ? [plain(head.summary)] : []),
    plain(head.noRuling),
    ...sections,
    ...(disputes.length > 0 ? [`## ${labels.discrepancies}`, ...disputes] : []),
    `## ${labels.notChecked}`,
    ...(head.notChecked ? [plain(head.notChecked)] : []),
    labels.notCheckedText,
    `## ${labels.sources}`,
    ...memo.sources.map(({ text, address }, index) => `[^${index + 1}]: ${plain(text)} ${addressOf(address, labels)}`),
    `<${head.address}>`,
  ].join('\n\n')}\n`;
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

function addressOf(address: string | null, { noAddress }: MemoLabels): string {
  if (isLink(address)) return `<${address}>`;
  return plain(address ?? noAddress);
}

function told({ text, sources }: Statement): string {
  return `${plain(text)}${sources.map((number) => `[^${number}]`).join('')}`;
}

/** A text of the data on one line, which marks nothing up. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
