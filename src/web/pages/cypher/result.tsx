import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { csvOf } from '../../parts/csv';
import { save } from '../../parts/save';
import type { CypherQuery } from './cypher.generated';
import { ResultPicture } from './result-picture';

type Found = NonNullable<CypherQuery['cypher']>;

/** How the rows are looked at. */
const VIEWS = ['table', 'graph', 'json'] as const;

/** The rows of a statement as a table, as a graph or as JSON, and as files. */
export function Result({ result }: { readonly result: Found }) {
  const { t } = useTranslation('cypher');
  const { number } = useWords();
  const [view, setView] = useState<(typeof VIEWS)[number]>('table');
  const { columns, rows, truncated, milliseconds } = result;
  const json = () => JSON.stringify({ columns, rows }, null, 2);
  return (
    <section>
      <h2>{t('result')}</h2>
      <p>
        {t('rows', { count: rows.length, number: number(rows.length), milliseconds: number(Math.round(milliseconds)) })}{' '}
        {truncated && <strong>{t('truncated')}</strong>}
      </p>
      <p className="act">
        {VIEWS.map((one) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
            {t(`view.${one}`)}
          </button>
        ))}
        <button
          type="button"
          onClick={() =>
            save(
              'lexgraph-cypher.csv',
              csvOf(
                columns,
                rows.map((row) => row.map(inWords)),
              ),
            )
          }
        >
          {t('csv')}
        </button>
        <button
          type="button"
          onClick={() => save('lexgraph-cypher.json', new Blob([json()], { type: 'application/json' }))}
        >
          {t('json')}
        </button>
      </p>
      {view === 'table' && <Table columns={columns} rows={rows} />}
      {view === 'graph' && <ResultPicture rows={rows} />}
      {view === 'json' && (
        <pre className="scrolls tall" tabIndex={0}>
          {json()}
        </pre>
      )}
    </section>
  );
}

function Table({ columns, rows }: Pick<Found, 'columns' | 'rows'>) {
  const { t } = useTranslation('cypher');
  return (
    <div className="scrolls tall" tabIndex={0} role="region" aria-label={t('result')}>
      <table className="sticky">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((value, place) => (
                <td key={place}>
                  <bdi>{inWords(value)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
