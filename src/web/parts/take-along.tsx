import { useTranslation } from 'react-i18next';
import { inLanguage, type Given } from '../api/in-language';
import type { Operation } from '../api/operation';
import { csvOf } from './csv';
import { save } from './save';

interface TakeAlongProps<Variables> {
  /** What the file is called after `lexgraph-`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: () => readonly (readonly string[])[];
  readonly operation: Operation<unknown, Variables>;
  readonly variables: Given<Variables>;
}

/** The data of a table as a file, and the query that gave it. */
export function TakeAlong<Variables>({ name, columns, rows, operation, variables }: TakeAlongProps<Variables>) {
  const { t } = useTranslation();
  const written = `query=${encodeURIComponent(operation)}&variables=${encodeURIComponent(JSON.stringify(inLanguage(operation, variables)))}`;
  return (
    <p className="act">
      <button type="button" onClick={() => save(`lexgraph-${name}.csv`, csvOf(columns, rows()))}>
        {t('take.csv')}
      </button>
      <a href={`/graphql?${written}`}>{t('take.query')}</a>
    </p>
  );
}
