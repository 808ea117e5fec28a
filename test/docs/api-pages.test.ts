import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildApiSchema } from '../../src/api/build-schema';
import { COLLECTIONS } from '../../src/api/collections/collection';

const FOLDER = join(__dirname, '../../docs/api');
const INDEX = readFileSync(join(FOLDER, 'README.md'), 'utf8');
const SECTIONS = ['What it means', 'Arguments', 'Examples', 'Pitfalls'];

/** `nodes` stands with `node`; the collections have one page together. */
const QUESTIONS = Object.keys(buildApiSchema().getQueryType()?.getFields() ?? {}).filter(
  (field) => field !== 'nodes' && !COLLECTIONS.some(({ name }) => name === field),
);
const PAGES = [...QUESTIONS, 'collections'].map((name) => [name, `${kebabCase(name)}.md`]);

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

test.each(PAGES)('%s has a page that explains it, with at least three examples and their answers', (name, file) => {
  expect(existsSync(join(FOLDER, file ?? ''))).toBe(true);
  const page = readFileSync(join(FOLDER, file ?? ''), 'utf8');
  const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading ?? '');
  const lacking = SECTIONS.filter((section) => !headings.some((heading) => heading.startsWith(section)));
  expect({ lacking }).toEqual({ lacking: [] });
  const examples = [...page.matchAll(/^```graphql.*\n([^]*?)^```\n[^`]*?^```json\n([^]*?)^```$/gm)];
  const asking = examples.filter(
    ([, query]) => name === 'collections' || new RegExp(`\\b${name}s?\\(`).test(query ?? ''),
  );
  expect(asking.length).toBeGreaterThanOrEqual(3);
  for (const [, , answer] of examples) {
    expect(Object.keys(JSON.parse(answer ?? '') as object)).not.toEqual([]);
  }
  expect(INDEX).toContain(`(${file})`);
});

test('the index leads to every page, and there is none beside those of questions, of collections and of limits', () => {
  const pages = readdirSync(FOLDER).filter((file) => file !== 'README.md');
  expect(pages.sort()).toEqual([...PAGES.map(([, file]) => file), 'limits.md'].sort());
  for (const page of pages) expect(INDEX).toContain(`(${page})`);
});
