import { useTranslation } from 'react-i18next';
import { withDatesInWords } from '../../language/dates';
import { useWords } from '../../language/use-words';
import { ThingLink } from '../../parts/thing-link';
import { ThingName } from '../../parts/thing-name';
import type { CompareQuery } from './compare.generated';

/** An obligation with how each State stands to it. */
export type ComparedRow = NonNullable<CompareQuery['compare']>['edges'][number]['node'];

interface MatrixProps {
  readonly rows: readonly ComparedRow[];
  readonly on: string;
}

/** An obligation a row, a State a column. */
export function Matrix({ rows, on }: MatrixProps) {
  const { t } = useTranslation(['compare', 'common']);
  const { date } = useWords();
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={t('compare:title')}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{t('compare:obligation')}</th>
            {rows[0]?.standings.map(({ state }) => (
              <th key={state.id} scope="col">
                <ThingName thing={state} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.obligation.id}>
              <th scope="row">
                <ThingLink thing={row.obligation} on={on} />
                <small>
                  <bdi lang="en">{row.instrument.shortName ?? row.instrument.name}</bdi>
                </small>
              </th>
              {row.standings.map(({ state, standing, inForceFrom, standingReason }) => (
                <td key={state.id} title={withDatesInWords(standingReason)}>
                  <span className={`plain-chip standing-${standing}`}>{t(`common:standing.${standing}`)}</span>
                  {standing === 'BINDING' && inForceFrom && (
                    <small> {t('common:since', { date: date(inForceFrom) })}</small>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
