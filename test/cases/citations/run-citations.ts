import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LIMITS } from '../../../src/model/limits';
import { checkCitations } from '../../../src/questions/citations/check-citations';
import { resolveCitation } from '../../../src/questions/citations/resolve-citation';
import { Tongue } from '../../../src/model/words/tongue';
import { HeldPlace } from '../../../src/model/values/held-place';
import type { GraphStore } from '../../../src/store/graph-store';

/** The day on which a citation is read where its row gives none. */
const DAY = '2026-11-01';

/** A sentence that a long text repeats. */
const LONG = 'CRC art. 28 says so. ';

/** Milliseconds within which the longest text is checked on a busy machine. */
const IN_BOUNDED_TIME = 20_000;

/** As long as a text may be. */
const filled = (text: string) => text.repeat(LIMITS.checkedText / text.length);

const NO_CITATIONS: readonly (readonly [string, string])[] = [
  ['letters without end', filled('x')],
  ['stop words alone', filled('the of and ')],
  ['signs alone', filled('((( ))) §§ ¶ — ')],
  ['digits alone', filled('28 ')],
  ['letters of several scripts', filled('Қa天ש ')],
  ['marks of direction', filled('\u200f\u202e\u202c\u2066\u2069')],
];

interface ResolvedCase {
  readonly text: string;
  readonly asOf?: string;
  readonly finds?: readonly string[];
  readonly near?: string;
  /** Of what is near. */
  readonly pinpoint?: string;
  readonly paragraph?: readonly [document: string, pinpoint: string | null];
}

interface ExpectedCitation {
  readonly cites: string | null;
  readonly text?: string;
  readonly pinpoint?: string;
  readonly verdict?: string;
  readonly says?: string;
}

interface CheckedCase {
  readonly name: string;
  readonly asOf: string;
  readonly text: string;
  readonly finds: readonly ExpectedCitation[];
}

/** Reads every citation of the tables beside this file in the store, which holds the project's own seeds. */
export function runCitations(storeOf: () => GraphStore): void {
  describe('citations that are resolved', () => {
    it.each(table<ResolvedCase>('resolved.yaml').map((row) => [row.text, row.asOf ?? DAY, row] as const))(
      '%s on %s',
      async (text, asOf, row) => {
        const found = await resolveCitation(storeOf(), text, asOf);
        const exact = found.filter(({ held }) => held === HeldPlace.ITSELF);
        if (row.paragraph) expect([exact[0]?.document?.id, exact[0]?.pinpoint]).toEqual(row.paragraph);
        else if (row.near) {
          expect(found[0]?.node?.id).toBe(row.near);
          expect(found[0]?.held).not.toBe(HeldPlace.ITSELF);
          if (row.pinpoint) expect(found[0]?.pinpoint).toBe(row.pinpoint);
        } else expect(exact.slice(0, row.finds?.length || 1).map(({ node }) => node?.id)).toEqual(row.finds);
      },
    );
  });

  describe('texts that nobody means as citations', () => {
    it.each(NO_CITATIONS)('%s hold none', async (_, text) => {
      expect(text.length).toBeLessThanOrEqual(LIMITS.checkedText);
      expect(await checkCitations(storeOf(), text, DAY)).toEqual([]);
    });

    it.each([
      ['within marks of direction', '\u200fCRC art. 28\u200f'],
      ['beside letters of other scripts', '条約 CRC art. 28 معاهدة'],
      ['after an override of direction', '\u202e28 .tra CRC art. 28\u202c'],
    ])('what stands %s is read all the same', async (_, text) => {
      expect((await checkCitations(storeOf(), text, DAY)).map(({ place }) => place?.node?.id)).toContain(
        'un/crc/art-28',
      );
    });

    it(
      'a text of the greatest length has each of its citations in its place',
      async () => {
        const text = LONG.repeat(Math.floor(LIMITS.checkedText / LONG.length));
        const checked = await checkCitations(storeOf(), text, DAY);
        expect(checked.length).toBe(text.length / LONG.length);
        expect(new Set(checked.map(({ place }) => place?.node?.id))).toEqual(new Set(['un/crc/art-28']));
        expect(checked.every(({ start }, index) => start === index * LONG.length)).toBe(true);
      },
      IN_BOUNDED_TIME,
    );
  });

  describe('citations that are checked', () => {
    it.each(table<CheckedCase>('checked.yaml').map((row) => [row.name, row] as const))('%s', async (_, row) => {
      const checked = await checkCitations(storeOf(), row.text, row.asOf);
      const shown = checked.map(({ text, place, verdict, explanation }) => ({
        text,
        cites: place?.node?.id ?? place?.document?.id ?? null,
        pinpoint: place?.pinpoint,
        verdict,
        explanation: explanation.in(Tongue.EN),
      }));
      const expected: unknown[] = row.finds.map(
        ({ says, ...said }) =>
          expect.objectContaining({
            ...said,
            ...(says && { explanation: expect.stringContaining(says) as unknown }),
          }) as unknown,
      );
      expect(shown).toEqual(expected);
      for (const { text, start, end } of checked) expect(row.text.slice(start, end)).toBe(text);
    });
  });
}

function table<T>(file: string): readonly T[] {
  return parse(readFileSync(join(__dirname, file), 'utf8')) as T[];
}
