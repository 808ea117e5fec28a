import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkCitations } from '../../../src/questions/citations/check-citations';
import { resolveCitation } from '../../../src/questions/citations/resolve-citation';
import { Tongue } from '../../../src/model/words/tongue';
import type { GraphStore } from '../../../src/store/graph-store';

/** The day on which a citation is read where its row gives none. */
const DAY = '2026-11-01';

interface ResolvedCase {
  readonly text: string;
  readonly asOf?: string;
  readonly finds?: readonly string[];
  readonly near?: string;
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
        const exact = found.filter(({ isExact }) => isExact);
        if (row.paragraph) expect([exact[0]?.document?.id, exact[0]?.pinpoint]).toEqual(row.paragraph);
        else if (row.near) expect([found[0]?.node?.id, found[0]?.isExact]).toEqual([row.near, false]);
        else expect(exact.slice(0, row.finds?.length || 1).map(({ node }) => node?.id)).toEqual(row.finds);
      },
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
