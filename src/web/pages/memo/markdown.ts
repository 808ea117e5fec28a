import type { MemoHead } from './head';
import type { Finding, Memo, Statement } from './memo';

/** The headings of a memo, in the reader’s language. */
export interface MemoLabels {
  readonly law: string;
  readonly discrepancies: string;
  readonly notChecked: string;
  readonly notCheckedText: string;
  readonly sources: string;
}

/** The memo as Markdown, its sources as footnotes. */
export function markdownOf(memo: Memo, head: MemoHead, labels: MemoLabels): string {
  const sections = memo.sections.flatMap(({ heading, findings }) => [
    `## ${plain(heading)}`,
    ...findings.map((finding, index) => findingOf(finding, index + 1, labels)),
  ]);
  const disputes = memo.discrepancies.map(({ name, text }) => `**${plain(name)}.** ${plain(text)}`);
  return `${[
    `# ${plain(head.title)}`,
    plain(head.question),
    plain(`${head.asOf} ${head.made}`),
    plain(head.summary),
    ...sections,
    ...(disputes.length > 0 ? [`## ${labels.discrepancies}`, ...disputes] : []),
    `## ${labels.notChecked}`,
    ...(head.notChecked ? [plain(head.notChecked)] : []),
    labels.notCheckedText,
    `## ${labels.sources}`,
    ...memo.sources.map(
      ({ text, address }, index) => `[^${index + 1}]: ${plain(text)}${address ? ` <${address}>` : ''}`,
    ),
    `<${head.address}>`,
  ].join('\n\n')}\n`;
}

function findingOf(finding: Finding, number: number, labels: MemoLabels): string {
  const details = [
    `**${plain(finding.standing)}.** ${plain(finding.reason)}${finding.presumed ? ` *${plain(finding.presumed)}.*` : ''}`,
    ...(finding.law.length > 0 ? [[labels.law, ...finding.law.map((law) => `- ${told(law)}`)].join('\n\n')] : []),
  ];
  return `${number}. ${[told(finding.statement), ...details].join('\n\n').replaceAll('\n', '\n   ')}`;
}

function told({ text, sources }: Statement): string {
  return `${plain(text)}${sources.map((number) => `[^${number}]`).join('')}`;
}

/** A text of the data on one line, which marks nothing up. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
