import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import type { Operation } from '../../api/operation';
import { TakeAlong } from '../../parts/take-along';

/** A value of a facet in words, how often it occurs, and the list that it leads to. */
export interface Figure {
  readonly value: string;
  readonly words: string;
  readonly count: number;
  readonly to: '/answer' | '/gaps' | '/recommendations' | '/responsibilities';
  readonly search: Readonly<Record<string, unknown>>;
}

interface ChartProps<Variables> {
  readonly name: string;
  readonly heading: string;
  readonly figures: readonly Figure[];
  readonly operation: Operation<unknown, Variables>;
  readonly variables: Variables;
}

/** Figures of one facet as bars with their numbers, each of which leads to its list. */
export function Chart<Variables>({ name, heading, figures, operation, variables }: ChartProps<Variables>) {
  const { t } = useTranslation('figures');
  const { number } = useWords();
  const most = Math.max(...figures.map(({ count }) => count));
  return (
    <section className="chart" aria-label={heading}>
      <h2>{heading}</h2>
      {figures.length === 0 && <p className="nothing held">{t('none')}</p>}
      {figures.length > 0 && (
        <table className="bars">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{heading}</th>
              <th scope="col">{t('howMany')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ value, words, count, to, search }) => (
              <tr key={value}>
                <th scope="row">
                  <bdi>{words}</bdi>
                </th>
                <td>
                  <div>
                    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                      <rect width={(100 * count) / most} height="10" />
                    </svg>
                    <Link to={to} search={search}>
                      {number(count)}
                    </Link>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <TakeAlong
        name={name}
        columns={['value', 'words', 'count']}
        rows={() => figures.map(({ value, words, count }) => [value, words, String(count)])}
        operation={operation}
        variables={variables}
      />
    </section>
  );
}
