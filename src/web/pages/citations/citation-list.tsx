import { useTranslation } from 'react-i18next';
import { withDatesInWords } from '../../language/dates';
import { csvOf } from '../../parts/csv';
import { save } from '../../parts/save';
import { ThingLink } from '../../parts/thing-link';
import { COLUMNS, csvRowsOf, sortOf, type CheckedRow, type NumberedCitation } from './citations-of';

interface CitationListProps {
  readonly citations: readonly NumberedCitation[];
  readonly on: string;
}

/** Each citation by its number: what it leads to, whether that is in force, and why. */
export function CitationList({ citations, on }: CitationListProps) {
  const { t } = useTranslation(['citations', 'common']);
  return (
    <section aria-labelledby="checked-list">
      <h2 id="checked-list">{t('citations:listed')}</h2>
      <ol className="answer-rows checked-list">
        {citations.map(({ number, text, rows }) => (
          <li key={number} id={`citation-${number}`} tabIndex={-1} className="answer-row">
            <h3 className="row-title">
              <a href={`#in-text-${number}`}>
                {number}. <bdi>{text}</bdi>
              </a>
            </h3>
            {rows.map((row, index) => (
              <Place key={index} row={row} on={on} />
            ))}
          </li>
        ))}
      </ol>
      <p className="act">
        <button
          type="button"
          onClick={() => save('lexgraph-citations.csv', csvOf(COLUMNS, citations.flatMap(csvRowsOf)))}
        >
          {t('common:take.csv')}
        </button>
      </p>
    </section>
  );
}

function Place({ row, on }: { readonly row: CheckedRow; readonly on: string }) {
  const { t } = useTranslation('citations');
  const { explanation, place } = row;
  const sort = sortOf(row);
  const thing = place?.node ?? place?.document;
  return (
    <div className="cited-place">
      <p className="facts">
        <span className={`chip sort-${sort}`}>{t(`sort.${sort}`)}</span>
        {thing && (
          <span>
            {t('leadsTo')} <ThingLink thing={thing} on={on} />
          </span>
        )}
        {place && !explanation.startsWith(place.understood) && <bdi>{place.understood}</bdi>}
      </p>
      <p className="quiet-text measured">{withDatesInWords(explanation)}</p>
    </div>
  );
}
