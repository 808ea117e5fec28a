import { createHash } from 'node:crypto';
import { readTable, TableUnreadable, type TableCell } from '../../seeding/tables/read-table';
import { SourceUnreadable } from '../decode-source';
import type { LineRemark, ReadReport } from '../import-report';
import type { SourceFile } from '../source-file';
import type { StateFinder } from '../states/state-finder';
import type { UprRecommendation } from './upr-recommendation';
import { UPR_SESSIONS } from './upr-sessions';

const COLUMNS = ['To', 'Text', 'From', 'Response', 'Action', 'Issue', 'Session'] as const;
type Column = (typeof COLUMNS)[number];

/**
 * What a table of UPR Info says, row by row; the recommendations' words are read for telling them apart alone. Throws
 * `SourceUnreadable`.
 */
export function readUprTable(file: SourceFile, states: StateFinder): ReadReport<UprRecommendation> {
  const [header, ...rows] = tableIn(file);
  const names = (header ?? []).map(({ text }) => text);
  const missing = COLUMNS.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new SourceUnreadable(file.name, `is no table of UPR recommendations: it has no column ${missing.join(', ')}`);
  const reader = new UprReader(file.name, names, states);
  for (const row of rows) reader.read(row);
  return reader;
}

function tableIn(file: SourceFile): TableCell[][] {
  try {
    return readTable(file.text);
  } catch (error) {
    if (error instanceof TableUnreadable)
      throw new SourceUnreadable(`${file.name}:${error.line}`, `is no table: ${error.message}`);
    throw error;
  }
}

class UprReader implements ReadReport<UprRecommendation> {
  readonly understood: UprRecommendation[] = [];
  readonly ignored: LineRemark[] = [];
  readonly doubtful: LineRemark[] = [];
  private readonly seen = new Set<string>();

  constructor(
    private readonly file: string,
    private readonly names: readonly string[],
    private readonly states: StateFinder,
  ) {}

  read(row: readonly TableCell[]): void {
    const cell = (name: Column) => row[this.names.indexOf(name)]?.text ?? '';
    const line = row[0]?.line ?? 0;
    const to = this.state(cell('To'), line);
    const from = this.state(cell('From'), line);
    if (to === null || from === null) return;
    const session = cell('Session');
    if (!(session in UPR_SESSIONS))
      return this.doubt(line, session, 'it is no session whose date is known; the row is left out');
    const id = `rec/upr-${session}/${to.toLowerCase()}-${from.toLowerCase()}-${digestOf(cell('Text'))}`;
    if (this.seen.has(id)) {
      this.ignored.push({
        file: this.file,
        line,
        written: `${cell('From')} to ${cell('To')}`,
        reason: 'it repeats another row',
      });
      return;
    }
    this.seen.add(id);
    const issues = cell('Issue')
      .split(',')
      .map((issue) => issue.trim())
      .filter((issue) => issue !== '');
    const names = { toName: cell('To'), fromName: cell('From') };
    this.understood.push({
      id,
      to,
      from,
      ...names,
      session,
      response: cell('Response'),
      action: cell('Action'),
      issues,
      line,
      file: this.file,
    });
  }

  private state(written: string, line: number): string | null {
    const finding = this.states.find(written);
    if (finding.is === 'STATE') return finding.code;
    if (finding.is === 'OTHER') this.ignored.push({ file: this.file, line, written, reason: finding.reason });
    else
      this.doubt(
        line,
        written,
        `no State is called so${finding.nearest ? `; the nearest known is ${finding.nearest}` : ''}; the row is left out`,
      );
    return null;
  }

  private doubt(line: number, written: string, reason: string): void {
    this.doubtful.push({ file: this.file, line, written, reason });
  }
}

/** Tells the recommendations of one State to another apart, whatever spaces and case they have. */
function digestOf(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return createHash('sha256').update(plain).digest('hex').slice(0, 10);
}
