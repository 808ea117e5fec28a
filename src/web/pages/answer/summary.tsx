import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { useNames } from '../../parts/use-names';
import type { AskedRows } from './asked-rows';
import { nationalLawOf } from './national-law';
import { isOwnLaw } from './standing-in-words';
import type { AnswerEdge } from './use-rows';

interface SummaryProps {
  readonly edges: readonly AnswerEdge[];
  readonly total: number;
  readonly isComplete: boolean;
  readonly asked: AskedRows;
}

/** What an answer may say of how many rows, in the order of its sentences. */
const SENTENCES = ['contradicted', 'carriedOut', 'partly', 'nothing', 'ownLaw', 'unknown', 'presumed'] as const;

/** The answer in a few sentences, and what it does not say. */
export function Summary({ edges, total, isComplete, asked }: SummaryProps) {
  const { t } = useTranslation('answer');
  const { number, language } = useWords();
  const state = useNames([asked.state]).get(asked.state);
  const place = state ? nameIn(language, state).name : asked.state;
  if (!isComplete)
    return (
      <p className="lead" role="status">
        {t('summary.arriving', { total: number(total), here: number(edges.length) })}
      </p>
    );
  const { international, ...counts } = countsOf(edges);
  return (
    <>
      <p className="lead" role="status">
        <strong>{t('summary.binding', { count: international, number: number(international), place })}</strong>
        {SENTENCES.map(
          (name) =>
            counts[name] > 0 && ` ${t(`summary.${name}`, { count: counts[name], number: number(counts[name]) })}`,
        )}
      </p>
      <p className="no-ruling quiet-text measured">{t('summary.noRuling')}</p>
    </>
  );
}

/** How many rows bind as international obligations, how national law stands to those, and how many are of other sorts. */
function countsOf(edges: readonly AnswerEdge[]): Record<(typeof SENTENCES)[number] | 'international', number> {
  const rows = edges.map(({ node }) => node);
  const binding = rows.filter(({ standing }) => standing === 'BINDING');
  const international = binding.filter((row) => !isOwnLaw(row));
  const set = (value: string) => international.filter((row) => nationalLawOf(row) === value).length;
  return {
    international: international.length,
    contradicted: set('contradicted'),
    carriedOut: set('carriedOut'),
    partly: set('partly'),
    nothing: set('nothing'),
    ownLaw: binding.length - international.length,
    unknown: rows.filter(({ standing }) => standing === 'UNKNOWN').length,
    presumed: rows.filter(({ presumed }) => presumed).length,
  };
}
