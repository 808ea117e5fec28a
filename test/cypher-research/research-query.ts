import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A worked query of cypher/research, with what its header says. */
export interface ResearchQuery {
  /** Below cypher/research, without its ending: `bodies/centrality`. */
  readonly name: string;
  /** The whole file. */
  readonly text: string;
  readonly answers: string;
  readonly parameters: string;
  /** Cypher's own notation; `{}` where there are none. */
  readonly example: string;
  readonly columns: readonly string[];
  /** How it may be misread. */
  readonly beware: string;
}

const LABELS = 'Answers|Parameters|Columns|Beware';

const FOLDER = join(__dirname, '../../cypher/research');

export function readQueries(): ResearchQuery[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => readQuery(file.replace(/\.cypher$/, ''), readFileSync(join(FOLDER, file), 'utf8')));
}

function readQuery(name: string, text: string): ResearchQuery {
  const [header = ''] = /^(\/\/.*\n)+/.exec(text) ?? [];
  const part = (label: string): string => {
    const [, found] =
      new RegExp(`^// ${label}: ([^]*?)(?=^// (?:${LABELS}): |^// :param |$(?![^]))`, 'm').exec(header) ?? [];
    return (found ?? '').replace(/\s*\n\/\/ /g, ' ').trim();
  };
  return {
    name,
    text,
    answers: part('Answers'),
    parameters: part('Parameters'),
    example: /^\/\/ :param (\{.*\})$/m.exec(header)?.[1] ?? '{}',
    columns: columnsOf(part('Columns')),
    beware: part('Beware'),
  };
}

/** `state, acts (each with its date, oldest first), attestedOn.`: what is in brackets explains. */
function columnsOf(text: string): readonly string[] {
  return text
    .replace(/\([^)]*\)/g, '')
    .replace(/\.$/, '')
    .split(',')
    .map((name) => name.trim());
}
