import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SignJWT, UnsecuredJWT, exportJWK, exportSPKI, generateKeyPair, type JSONWebKeySet } from 'jose';
import { newApiKey, type ApiKey } from '../../src/api/http/callers/api-key';
import type { Role } from '../../src/api/http/callers/caller';
import type { CallerSettings } from '../../src/api/http/callers/callers';
import { KeyFile } from '../../src/api/http/callers/key-file';
import { TokenCheck } from '../../src/api/http/callers/token-check';
import { readTokenCheck } from '../../src/cli/configuration/token-settings';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { TestApi, type Answer } from './api';
import { lawGraph } from './law';

const BODY = JSON.stringify({ query: '{ node(id: "KAZ") { id } }' });
const ISSUER = 'https://login.example.org';
const AUDIENCE = 'lexgraph';
const PAST = '2020-01-01T00:00:00.000Z';

const folder = temporaryFolder();
const file = join(folder, 'keys.json');
const texts: Record<string, string> = {};
let api: TestApi;
let pair: Awaited<ReturnType<typeof generateKeyPair>>;
let other: Awaited<ReturnType<typeof generateKeyPair>>;
let jwks: JSONWebKeySet;

function made(name: string, role: Role, more: Partial<ApiKey> = {}): ApiKey {
  const { key, text } = newApiKey(name, role, null);
  texts[name] = text;
  return { ...key, ...more };
}

beforeAll(async () => {
  [pair, other] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')];
  jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), alg: 'ES256' }] };
  new KeyFile(file).write([
    made('a reader', 'reader'),
    made('an admin', 'admin'),
    made('an expired one', 'admin', { expiresAt: PAST }),
    made('a revoked one', 'admin', { revokedAt: PAST }),
    made('one for revoking', 'reader'),
  ]);
  const tokens = new TokenCheck({ issuer: ISSUER, audience: AUDIENCE, keys: jwks });
  const callers: CallerSettings = { keys: new KeyFile(file), tokens, isRequired: true };
  api = await TestApi.start({ graph: lawGraph(), callers, keeping: { cacheBytes: 1_000_000 } });
});

afterAll(async () => {
  await api.stop();
  removeFolder(folder);
});

const statusWith = async (authorization: string, path = '/graphql') => {
  const headers = { authorization, 'content-type': 'application/json' };
  return (await api.fetch(path, path === '/graphql' ? { method: 'POST', body: BODY, headers } : { headers })).status;
};

describe('where reading is not open to all', () => {
  test('nobody is answered, told what to send, and learns nothing', async () => {
    const response = await api.post(BODY);
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="lexgraph"']);
    expect(((await response.json()) as Answer).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect(
      (await api.fetch('/graphql?query={__typename}', { headers: { 'apollo-require-preflight': 'x' } })).status,
    ).toBe(401);
    expect((await api.fetch('/health/ready')).status).toBe(200);
  });

  test.each([
    ['a reader', 200, 404],
    ['an admin', 200, 200],
    ['an expired one', 401, 404],
    ['a revoked one', 401, 404],
  ])('the key of %s: %d for questions, %d for metrics', async (name, questions, metrics) => {
    expect(await statusWith(`Bearer ${texts[name]}`)).toBe(questions);
    expect(await statusWith(`Bearer ${texts[name]}`, '/metrics')).toBe(metrics);
  });

  test.each<[string, (key: string) => string]>([
    ['its beginning', (key) => `Bearer ${key.slice(0, -1)}`],
    ['its id', (key) => `Bearer ${key.slice(0, 17)}`],
    ['another word', (key) => `Basic ${key}`],
    ['two keys', (key) => `Bearer ${key} ${key}`],
    ['nothing', () => 'Bearer '],
    ['the beginning of a key', () => 'Bearer lexgraph_'],
  ])('%s instead of a key: 401', async (_what, written) => {
    expect(await statusWith(written(texts['an admin'] ?? ''))).toBe(401);
  });

  test('answers are for their caller alone, as caches on the way are told', async () => {
    const headers = { authorization: `Bearer ${texts['a reader']}`, 'apollo-require-preflight': 'x' };
    const response = await api.fetch(`/graphql?query=${encodeURIComponent('{ node(id: "KAZ") { id } }')}`, { headers });
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    expect(response.headers.get('vary')).toMatch(/authorization/i);
  });

  test('a key that is revoked is refused without a new start', async () => {
    const authorization = `Bearer ${texts['one for revoking']}`;
    expect(await statusWith(authorization)).toBe(200);
    const keys = new KeyFile(file);
    keys.write(keys.keys().map((key) => (key.name === 'one for revoking' ? { ...key, revokedAt: PAST } : key)));
    const begun = performance.now();
    while ((await statusWith(authorization)) === 200 && performance.now() - begun < 5_000);
    expect(await statusWith(authorization)).toBe(401);
  });

  test('the file holds digests alone, for its owner alone; the log names keys by their ids', () => {
    const [key] = new KeyFile(file).keys();
    expect(JSON.stringify(new KeyFile(file).keys())).not.toContain(texts['a reader']);
    expect(key?.id).toBe(texts['a reader']?.slice(0, 17));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const told = JSON.stringify(api.told) + api.log.join();
    for (const text of Object.values(texts)) expect(told).not.toContain(text);
    expect(api.told.map(({ caller }) => caller)).toContain(`key ${key?.id}`);
  });
});

describe('a token', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const claims = (more: object = {}) => ({ iss: ISSUER, aud: AUDIENCE, sub: 'a person', exp: now() + 600, ...more });
  const signed = (payload: object, key: Parameters<SignJWT['sign']>[0] = pair.privateKey, alg = 'ES256') =>
    new SignJWT({ ...payload }).setProtectedHeader({ alg }).sign(key);

  test.each<[string, () => Promise<string>, number]>([
    ['of the issuer', () => signed(claims()), 200],
    ['a few seconds past its end, as clocks differ', () => signed(claims({ exp: now() - 30 })), 200],
    ['past its end', () => signed(claims({ exp: now() - 120 })), 401],
    ['for a later time', () => signed(claims({ nbf: now() + 600 })), 401],
    ['without an end', () => signed(claims({ exp: undefined })), 401],
    ['of nobody', () => signed(claims({ sub: undefined })), 401],
    ['of another issuer', () => signed(claims({ iss: 'https://evil.example' })), 401],
    ['for another audience', () => signed(claims({ aud: 'others' })), 401],
    ['signed with another key', () => signed(claims(), other.privateKey), 401],
    ['not signed', () => Promise.resolve(new UnsecuredJWT(claims()).encode()), 401],
    [
      'signed with the public key as a secret',
      async () => signed(claims(), new TextEncoder().encode(await exportSPKI(pair.publicKey)), 'HS256'),
      401,
    ],
    ['changed after it was signed', async () => (await signed(claims())).replace(/^[^.]+/, (part) => `${part}A`), 401],
  ])('%s', async (_what, token, status) => {
    expect(await statusWith(`Bearer ${await token()}`)).toBe(status);
  });

  test.each([
    ['admin', 200],
    ['researcher', 404],
    ['emperor', 404],
  ])('with the role %s: %d for metrics', async (role, status) => {
    expect(await statusWith(`Bearer ${await signed(claims({ role }))}`, '/metrics')).toBe(status);
  });
});

describe('settings of tokens', () => {
  const NONE = { JWT_ISSUER: '', JWT_AUDIENCE: '', JWT_JWKS: '' };
  test.each([
    [{ JWT_ISSUER: ISSUER }, /must be set together/],
    [{ JWT_ISSUER: ISSUER, JWT_AUDIENCE: AUDIENCE, JWT_JWKS: 'http://login.example.org/keys' }, /must be an https/],
    [{ JWT_ISSUER: ISSUER, JWT_AUDIENCE: AUDIENCE, JWT_JWKS: '/nowhere/keys.json' }, /can’t be read/],
  ])('%j are refused', (written, message) => expect(() => readTokenCheck({ ...NONE, ...written })).toThrow(message));

  test('none mean that no tokens are taken', () => expect(readTokenCheck(NONE)).toBeNull());
});

describe('a file of keys that can’t be read', () => {
  test('lets nobody in, and its name is for whoever runs the API', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '[{');
    chmodSync(broken, 0o600);
    const closed = await TestApi.start({
      graph: lawGraph(),
      callers: { keys: new KeyFile(broken), tokens: null, isRequired: true },
    });
    const response = await closed.post(BODY, { authorization: `Bearer ${texts['a reader']}` });
    expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('BAD_KEY_FILE')]);
    expect(closed.log.join()).toContain(broken);
    await closed.stop();
  });
});
