import { parseArgs } from 'node:util';
import { newApiKey, type ApiKey } from './api/http/callers/api-key';
import { ROLES, type Role } from './api/http/callers/caller';
import { KeyFile } from './api/http/callers/key-file';
import { LexgraphError } from './model/errors/lexgraph-error';
import { readSettings } from './settings';

const HELP = `npm run keys -- create NAME --role ROLE [--days DAYS]   makes a key and shows it, once; it expires after 365 days unless said
npm run keys -- list                                    tells which keys there are, and until when
npm run keys -- revoke ID                               a key that is revoked is refused within a second, without a new start

Roles: reader (reads where AUTH=required), researcher (runs Cypher, too), admin (reads /metrics, too).
Environment: LEXGRAPH_KEYS (the file of the keys).`;

const DAY = 86_400_000;
const LONGEST = 3650;

function create(file: KeyFile, name: string, role: string, days: string): void {
  const known = ROLES.find((each) => each === role);
  if (!known) throw wrong(`--role must be one of ${ROLES.join(', ')}, but it is "${role}".`);
  if (!/^\d+$/.test(days) || Number(days) < 1 || Number(days) > LONGEST)
    throw wrong(`--days must be a whole number from 1 to ${LONGEST}, but it is "${days}".`);
  const expiresAt = new Date(Date.now() + Number(days) * DAY).toISOString();
  const { key, text } = newApiKey(name, known satisfies Role, expiresAt);
  file.write([...file.keys(), key]);
  console.error(`The key of ${name} (${role}), until ${expiresAt}. It is shown once; only its digest is kept.`);
  console.log(text);
}

function list(file: KeyFile): void {
  const keys = file.keys();
  if (keys.length === 0) console.log('There are no keys.');
  for (const key of keys) console.log([key.id, key.role.padEnd(10), stateOf(key).padEnd(30), key.name].join('  '));
}

function stateOf({ expiresAt, revokedAt }: ApiKey): string {
  if (revokedAt !== null) return `revoked ${revokedAt}`;
  if (expiresAt === null) return 'for ever';
  return `${Date.parse(expiresAt) <= Date.now() ? 'expired' : 'until'} ${expiresAt}`;
}

function revoke(file: KeyFile, id: string): void {
  const keys = file.keys();
  const meant = keys.filter((key) => key.id === id && key.revokedAt === null);
  if (meant.length === 0)
    throw wrong(`There is no key "${id}" to revoke. "npm run keys -- list" tells which there are.`);
  const revokedAt = new Date().toISOString();
  file.write(keys.map((key) => (meant.includes(key) ? { ...key, revokedAt } : key)));
  console.log(`Revoked ${id}.`);
}

function wrong(message: string): LexgraphError {
  return new LexgraphError('BAD_ARGUMENT', message);
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { role: { type: 'string' }, days: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [command, subject, ...more] = positionals;
  const file = new KeyFile(readSettings(process.env).LEXGRAPH_KEYS);
  if (values.help) console.log(HELP);
  else if (command === 'list' && subject === undefined) list(file);
  else if (command === 'create' && subject && more.length === 0)
    create(file, subject, values.role ?? '', values.days ?? '365');
  else if (command === 'revoke' && subject && more.length === 0) revoke(file, subject);
  else throw wrong(`What is to be done with keys?\n\n${HELP}`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
