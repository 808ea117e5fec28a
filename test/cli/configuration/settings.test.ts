import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS, readSettings } from '../../../src/cli/configuration/settings';

const SOURCES = ['configuration.ts', 'neo4j-settings.ts'].map((file) =>
  readFileSync(join(__dirname, '../../../src/cli/configuration', file), 'utf8'),
);

describe('settings', () => {
  test.each([
    [{ PORT: '65536' }, /^PORT must be a whole number from 0 to 65535, but it is "65536"\.$/],
    [{ PORT: '4000x' }, /PORT must be a whole number/],
    [{ STATEMENT_SECONDS: '0' }, /STATEMENT_SECONDS must be a whole number from 1 to 600/],
    [
      { LOG_LEVEL: 'loud' },
      /LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, but it is "loud"/,
    ],
    [
      { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      /OTEL_EXPORTER_OTLP_PROTOCOL must be one of http\/protobuf, but it is "grpc"/,
    ],
    [{ CORS_ORIGINS: 'https://law.example.org/' }, /Each of CORS_ORIGINS must be an origin/],
    [{ CORS_ORIGINS: 'law.example.org' }, /Each of CORS_ORIGINS must be an origin/],
    [{ TRUST_PROXY: 'true' }, /Each of TRUST_PROXY must be the number of proxies/],
    [{ TRUST_PROXY: '10.0.0.0/8/8' }, /Each of TRUST_PROXY/],
  ])('%j is refused', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(message);
    expect(() => readSettings(environment)).toThrow(expect.objectContaining({ code: 'BAD_CONFIGURATION' }) as Error);
  });

  test('empty values mean what unset ones mean', () => {
    const empty = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, '']));
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  test('a token that is refused is not repeated', () => {
    expect(() => readSettings({ RESEARCHER_TOKENS: 'a-secret' })).toThrow(/^(?!.*a-secret)/);
  });

  test('every variable that is read is declared', () => {
    const names = SOURCES.flatMap((source) => [...source.matchAll(/\b(NEO4J_[A-Z_]+)\b/g)].map(([name]) => name));
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(names.filter((name) => !(name in SETTINGS)))).toEqual(new Set());
  });
});
