import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { ThingName } from '../../parts/thing-name';
import { useGrown } from '../../parts/use-grown';
import { CELL_KINDS } from './cell';
import type { ParticipationSought } from './participation-sought';
import type { WorldInstrument, WorldRow } from './world-rows';

const route = getRouteApi('/participation');

/** So many States are drawn between two frames. */
const AT_ONCE = 20;

interface WorldMatrixProps {
  readonly rows: readonly WorldRow[];
  readonly instruments: readonly WorldInstrument[];
}

/** A State a row, an instrument a column; a cell is a sign that says its words when read or pointed at, and leads to the acts. */
export function WorldMatrix({ rows, instruments }: WorldMatrixProps) {
  const { t } = useTranslation('participation');
  const sought = route.useSearch();
  const drawn = useGrown(rows.length, AT_ONCE);
  return (
    <>
      <Legend />
      <div className="scrolls tall" tabIndex={0} role="region" aria-label={t('title')}>
        <table className="sticky world">
          <thead>
            <tr>
              <th scope="col">{t('state')}</th>
              {instruments.map((instrument) => (
                <th key={instrument.id} scope="col">
                  <Link
                    to="/participation"
                    search={{ ...withoutWorld(sought), of: instrument.id }}
                    title={instrument.name}
                  >
                    <bdi lang="en">{instrument.shortName ?? instrument.name}</bdi>
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map((row) => (
              <StateRow key={row.state.id} row={row} instruments={instruments} about={sought.about} on={sought.on} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Legend() {
  const { t } = useTranslation('participation');
  return (
    <ul className="legend">
      {CELL_KINDS.map((kind) => (
        <li key={kind} className={`plain-chip sign-${kind}`}>
          {t(`cell.${kind}`)}
        </li>
      ))}
      <li className="plain-chip sign-nothing">{t('cell.nothing')}</li>
    </ul>
  );
}

interface StateRowProps extends Pick<ParticipationSought, 'about' | 'on'> {
  readonly row: WorldRow;
  readonly instruments: readonly WorldInstrument[];
}

/** Thousands of cells stand here, so that each is a plain link, which the router follows. */
const StateRow = memo(function StateRow({ row: { state, byInstrument }, instruments, about, on }: StateRowProps) {
  const { t } = useTranslation('participation');
  const { language } = useWords();
  const { buildLocation, navigate } = useRouter();
  const { name } = nameIn(language, state);
  const to = (instrument: string) => ({
    to: '/participation' as const,
    search: { about, on, of: instrument, state: state.id },
  });
  return (
    <tr>
      <th scope="row">
        <ThingName thing={state} />
      </th>
      {instruments.map(({ id, shortName, name: ofInstrument }) => {
        const kind = byInstrument.get(id);
        const words = `${name}, ${shortName ?? ofInstrument}: ${t(`cell.${kind ?? 'nothing'}`)}`;
        return (
          <td key={id} title={words}>
            {kind ? (
              <a
                className={`plain-chip sign-${kind}`}
                href={buildLocation(to(id)).href}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  void navigate(to(id));
                }}
              >
                <span className="visually-hidden">{words}</span>
              </a>
            ) : (
              <span className="plain-chip sign-nothing">
                <span className="visually-hidden">{words}</span>
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
});

function withoutWorld({ about, on }: ParticipationSought): ParticipationSought {
  return { about, on };
}
