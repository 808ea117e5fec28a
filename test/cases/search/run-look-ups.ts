import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isNamed } from '../../../src/model/graph-model';
import { NODE_KINDS } from '../../../src/model/kinds';
import { LegalNode } from '../../../src/model/nodes/legal-node';
import { read } from '../../../src/model/read';
import type { NodeRecord } from '../../../src/model/records';
import { searchedTexts } from '../../../src/model/search/searched-texts';
import { Language } from '../../../src/model/values/translation';
import { nodesOfKinds } from '../../../src/questions/asking/nodes-of-kinds';
import { prepareSearch } from '../../../src/questions/search/prepare-search';
import { searchPage, type FoundAnswers } from '../../../src/questions/search/search-page';
import type { GraphStore } from '../../../src/store/graph-store';

/** The day on which codes that bore one name in turn are told apart. */
const DAY = '2026-11-01';

const ANYWHERE = { kinds: null, state: null, instrument: null, holdingOn: null, asOf: DAY };

/** What is looked up by each of its names and codes. */
const KINDS = NODE_KINDS.filter((kind) =>
  ['Instrument', 'State', 'Institution', 'Organisation'].some((each) => isNamed(kind, each)),
).map(({ label }) => label);

/** The one treaty is found before the set that bears its name in the plural. */
const LEFT_OUT = new Set(['Slavery Conventions']);

/** Of all names and codes that are typed exactly, so many lead to their thing first. */
const LEAST_FOUND = 0.98;

/** How many are looked up beside each other. */
const AT_ONCE = 4;

interface LookUp {
  readonly text: string;
  /** Anything, where it is not said; null where nothing may be found. */
  readonly first?: string | null;
  /** Words that are among those left out. */
  readonly leftOut?: readonly string[];
}

/** How long they may take on a busy machine, in milliseconds. */
const A_THOUSAND_SEARCHES = 600_000;

/**
 * Looks everything up that the table beside this file says, and every name and code of law and bodies, in the project's
 * own seeds.
 */
export function runLookUps(storeOf: () => GraphStore): void {
  describe('look-ups', () => {
    it.each(lookUps())('$text finds $first first', async ({ text, first, leftOut = [] }) => {
      const { answers, search } = await firstPage(storeOf(), text);
      expect(answers.map(({ node }) => node.id)).toEqual(first === null ? [] : [first ?? expect.any(String)]);
      expect(search.leftOut).toEqual(expect.arrayContaining([...leftOut]));
    });
  });

  it(
    'the names and codes of instruments, States and bodies lead to them first',
    async () => {
      const nodes = await nodesOfKinds(storeOf(), KINDS);
      const statutes = new Set(nodes.filter(({ kind }) => kind === 'Statute').map(({ id }) => id));
      const missed: { name: string; id: string; first: string | null }[] = [];
      const named = nodes.flatMap((node) => namesOf(node).map((name) => ({ name, id: node.id })));
      const waiting = [...named];
      const lookUpNext = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const first = await firstOf(storeOf(), next.name);
          if (first !== next.id) missed.push({ ...next, first });
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, lookUpNext));
      expect(1 - missed.length / named.length).toBeGreaterThanOrEqual(LEAST_FOUND);
      // Of laws that bore one name in turn, the one in force comes first.
      const strange = missed.filter(({ id, first }) => !statutes.has(id) || first === null || !statutes.has(first));
      expect(strange.filter(({ name }) => !LEFT_OUT.has(name))).toEqual([]);
    },
    A_THOUSAND_SEARCHES,
  );

  it.each(IN_LANGUAGES)('every %s has a Russian and a Kazakh name', async (kind) => {
    const nodes = await nodesOfKinds(storeOf(), [kind]);
    const lacking = nodes.filter((node) => !hasNames(node)).map(({ id }) => id);
    expect(nodes.length).toBeGreaterThan(80);
    expect(lacking).toEqual([]);
  });
}

function hasNames(node: NodeRecord): boolean {
  const languages = new Set((read(LegalNode, node).translations ?? []).map(({ language }) => language));
  return [Language.RU, Language.KK].every((language) => languages.has(language));
}

/** What is to be found in the languages of its users. */
const IN_LANGUAGES = ['Topic', 'Group', 'Statute', 'Institution'];

async function firstOf(store: GraphStore, text: string): Promise<string | null> {
  const { answers } = await firstPage(store, text);
  return answers[0]?.node.id ?? null;
}

async function firstPage(store: GraphStore, text: string): Promise<FoundAnswers> {
  return searchPage(store, await prepareSearch(store, { ...ANYWHERE, text }), { limit: 1, backward: false });
}

function namesOf(node: NodeRecord): string[] {
  const { NAME, ALIAS } = searchedTexts(node);
  return [...NAME, ...ALIAS];
}

function lookUps(): readonly LookUp[] {
  return parse(readFileSync(join(__dirname, 'look-ups.yaml'), 'utf8')) as LookUp[];
}
