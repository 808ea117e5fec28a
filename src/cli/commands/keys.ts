import { Command, InvalidArgumentError, Option } from 'commander';
import { newApiKey, type ApiKey } from '../../api/http/callers/api-key';
import { ROLES, type Role } from '../../api/http/callers/caller';
import { KeyFile } from '../../api/http/callers/key-file';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { readSettings } from '../configuration/settings';

const EXAMPLES = `
Examples:
  lexgraph keys create "Ministry of Labour" --role researcher --days 90
  lexgraph keys list
  lexgraph keys revoke lexgraph_9hLWsXPd

Roles: reader (reads where AUTH=required), researcher (runs Cypher, too), admin (reads /metrics, too).
Environment: LEXGRAPH_KEYS (the file of the keys).`;

const DAY = 86_400_000;
const LONGEST = 3650;

/** `lexgraph keys`: keys of callers. */
export function keys(): Command {
  const all = new Command('keys')
    .description('Makes, lists and revokes keys of callers.')
    .addHelpText('after', EXAMPLES);
  all
    .command('create')
    .description('Makes a key and shows it, once.')
    .argument('<name>', 'whose it is')
    .addOption(new Option('--role <role>', 'what it allows').choices(ROLES).makeOptionMandatory())
    .option('--days <number>', 'after how many days it expires', wholeDays, 365)
    .action((name: string, { role, days }: { role: Role; days: number }) => create(keyFile(), name, role, days));
  all
    .command('list')
    .description('Tells which keys there are, and until when.')
    .action(() => list(keyFile()));
  all
    .command('revoke')
    .description('Revokes a key: it is refused within a second, without a new start.')
    .argument('<id>', 'as the list shows it')
    .action((id: string) => revoke(keyFile(), id));
  return all;
}

function keyFile(): KeyFile {
  return new KeyFile(readSettings(process.env).LEXGRAPH_KEYS);
}

function wholeDays(written: string): number {
  const days = Number(written);
  if (/^\d+$/.test(written) && days >= 1 && days <= LONGEST) return days;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${LONGEST}.`);
}

function create(file: KeyFile, name: string, role: Role, days: number): void {
  const expiresAt = new Date(Date.now() + days * DAY).toISOString();
  const { key, text } = newApiKey(name, role, expiresAt);
  file.write([...file.keys(), key]);
  console.error(`The key of ${name} (${role}), until ${expiresAt}. It is shown once; only its digest is kept.`);
  console.log(text);
}

function list(file: KeyFile): void {
  const known = file.keys();
  if (known.length === 0) console.log('There are no keys.');
  for (const key of known) console.log([key.id, key.role.padEnd(10), stateOf(key).padEnd(30), key.name].join('  '));
}

function stateOf({ expiresAt, revokedAt }: ApiKey): string {
  if (revokedAt !== null) return `revoked ${revokedAt}`;
  if (expiresAt === null) return 'for ever';
  return `${Date.parse(expiresAt) <= Date.now() ? 'expired' : 'until'} ${expiresAt}`;
}

function revoke(file: KeyFile, id: string): void {
  const known = file.keys();
  const meant = known.filter((key) => key.id === id && key.revokedAt === null);
  if (meant.length === 0)
    throw new LexgraphError(
      'BAD_ARGUMENT',
      `There is no key "${id}" to revoke. "lexgraph keys list" tells which there are.`,
    );
  const revokedAt = new Date().toISOString();
  file.write(known.map((key) => (meant.includes(key) ? { ...key, revokedAt } : key)));
  console.log(`Revoked ${id}.`);
}
