import type { CorpusReport } from '../seeding/corpus/corpus-report';
import type { ActAccount, EditionAccount, LawRead } from '../seeding/corpus/law-read';
import { markdownTable } from './markdown-table';

/** `docs/law-editions.md`: of each State’s acts, which editions were read, and what was not. */
export function lawEditionsPage({ law }: Pick<CorpusReport, 'law'>): string {
  const parts = [
    '# Which editions of the law were read',
    'Made from the seeds by `npm run generate`. `npm run seed -- --report` warns where the newest text is older than a year; `coverageOfData` tells the same of acts and texts ([docs](api/coverage-of-data.md)).',
    ...law.flatMap(partsOfState),
  ];
  return parts.join('\n\n') + '\n';
}

function partsOfState({ name, acts, readUpTo }: LawRead): string[] {
  const [read, unread] = [acts.filter(isRead), acts.filter((act) => !isRead(act))];
  return [
    `## ${name}`,
    `${read.length} acts were read in their own texts, the newest of which speaks as of ${readUpTo ?? 'no known date'}. What came after the newest edition of an act was not read.`,
    markdownTable(['act', 'read up to', 'editions read', 'ended by a newer act'], read.map(rowOfAct)),
    ...read.flatMap(partsOfAct),
    `### Acts of ${name} of which no text was read`,
    'What the data holds of them stands in the texts of the acts that they change, in their footnotes, or in reports.',
    markdownTable(['act', 'what is said of it'], unread.map(rowOfUnread)),
  ];
}

function isRead({ editions }: ActAccount): boolean {
  return editions.length > 0;
}

function rowOfAct({ id, name, readUpTo, editions, isOver }: ActAccount): string[] {
  return [`${name} (\`${id}\`)`, readUpTo ?? 'not known', String(editions.length), isOver ? 'yes' : ''];
}

function rowOfUnread({ id, name, note }: ActAccount): string[] {
  return [`${name} (\`${id}\`)`, note ?? ''];
}

function partsOfAct({ id, name, note, editions }: ActAccount): string[] {
  return [`### ${name} (\`${id}\`)`, ...(note ? [note] : []), editions.map(lineOfEdition).join('\n')];
}

function lineOfEdition({ name, date, address, originalAddress, note }: EditionAccount): string {
  const first = originalAddress ?? address;
  const copy = originalAddress && address ? ` ([copy that was read](${address}))` : '';
  const edition = `- ${date ?? 'without a date'}: ${first ? `[${name}](${first})` : name}${copy}`;
  return note ? `${edition}. ${note}` : edition;
}
