import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { ThingName } from '../../parts/thing-name';
import { useNames } from '../../parts/use-names';
import type { Cell } from './cell';
import { CellWords } from './cell-words';
import type { InstrumentRow } from './instrument-rows';

const route = getRouteApi('/participation');

interface ParticipationMatrixProps {
  readonly rows: readonly InstrumentRow[];
  readonly states: readonly string[];
}

/** An instrument a row, a State a column; each cell leads to the acts that it rests on. */
export function ParticipationMatrix({ rows, states }: ParticipationMatrixProps) {
  const { t } = useTranslation('participation');
  const names = useNames(states);
  const sought = route.useSearch();
  return (
    <div className="scrolls tall" tabIndex={0} role="region" aria-label={t('title')}>
      <table className="matrix sticky">
        <thead>
          <tr>
            <th scope="col">{t('instrument')}</th>
            {states.map((id) => (
              <th key={id} scope="col">
                <ThingName thing={names.get(id) ?? { id, name: id }} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ instrument, byState }) => (
            <tr key={instrument.id}>
              <th scope="row">
                <Link to="/participation" search={{ ...sought, of: instrument.id }}>
                  <ThingName thing={instrument} />
                </Link>
                {instrument.shortName && (
                  <small>
                    <bdi lang="en">{instrument.shortName}</bdi>
                  </small>
                )}
              </th>
              {states.map((state) => (
                <td key={state}>
                  <PairLink cell={byState.get(state)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PairLink({ cell }: { readonly cell: Cell | undefined }) {
  const { t } = useTranslation('participation');
  const { language } = useWords();
  const sought = route.useSearch();
  if (!cell)
    return (
      <>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{t('cell.nothing')}</span>
      </>
    );
  return (
    <Link
      to="/participation"
      search={{ ...sought, of: cell.instrument.id, state: cell.state.id }}
      className="cell-link"
      title={`${nameIn(language, cell.state).name}: ${nameIn(language, cell.instrument).name}`}
    >
      <CellWords cell={cell} />
    </Link>
  );
}
