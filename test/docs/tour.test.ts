import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { GRAPHIQL_TABS } from '../../src/api/graphiql/tabs';
import { useStartedApi } from '../project-seeds/use-started-api';

const DOCS = resolve(__dirname, '../../docs');
const USERS = readdirSync(join(DOCS, 'users')).map((file) => `users/${file}`);
const CLIENTS = readdirSync(join(DOCS, 'clients')).map((file) => `clients/${file}`);
const ARRIVING = ['tour.md', 'clients.md', ...CLIENTS, ...USERS];

const textOf = (page: string) => readFileSync(join(DOCS, page), 'utf8');

describe('GraphiQL’s tabs', () => {
  const api = useStartedApi();

  test.each(GRAPHIQL_TABS.map(({ query, variables }) => [/^query (\w+)/m.exec(query)?.[1], query, variables] as const))(
    '%s has an answer, and no empty one',
    async (_name, query, variables) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${api()}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: Record<string, object>; errors?: unknown };
      expect(errors).toBeUndefined();
      for (const answer of Object.values(data)) expect(JSON.stringify(answer).length).toBeGreaterThan(100);
    },
  );
});

describe('pages for people who arrive', () => {
  test('the tour has five questions, each with a query and its answer', () => {
    const sections = textOf('tour.md').split(/^## /m).slice(1, 6);
    expect(sections.map((section) => section[0])).toEqual(['1', '2', '3', '4', '5']);
    for (const section of sections) expect(section).toMatch(/```graphql\n[^]*?```\n\n```json\n\{\n? *"[^]*?```/);
  });

  test('no answer that a page shows is an error', () => {
    for (const page of ['tour.md', ...USERS]) expect([page, textOf(page).includes('"errors"')]).toEqual([page, false]);
  });

  test('the tour leads to a page for each kind of user', () => {
    for (const page of USERS) expect(textOf('tour.md')).toContain(`(${page})`);
  });

  test('the page on clients leads to a page for each of them', () => {
    for (const page of CLIENTS) expect(textOf('clients.md')).toContain(`(${page})`);
  });

  test.each(ARRIVING)('every link of %s leads to a file', (page) => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !existsSync(join(DOCS, dirname(page), link)))).toEqual([]);
  });
});
