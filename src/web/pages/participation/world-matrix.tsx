import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { Fragment, memo, type RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { ThingName } from '../../parts/thing-name';
import { useRowsInSight } from '../../parts/use-rows-in-sight';
import { CELL_KINDS } from './cell';
import type { ParticipationSought } from './participation-sought';
import type { WorldInstrument, WorldRow } from './world-rows';

const route = getRouteApi('/participation');

/** How high most rows are, in pixels. */
const HEIGHT = 33;

interface WorldMatrixProps {
  readonly rows: readonly WorldRow[];
  readonly instruments: readonly WorldInstrument[];
}

/**
 * A State a row, an instrument a column; a cell is a sign that says its words when read or pointed at, and leads to the
 * acts. Of 20,000 cells those in sight are drawn.
 */
export function WorldMatrix({ rows, instruments }: WorldMatrixProps) {
  const { t } = useTranslation('participation');
  const sought = route.useSearch();
  const { scroller, rows: drawn, roomAfter, measure, onFocus, onBlur } = useRowsInSight(rows.length, HEIGHT);
  return (
    <>
      <Legend />
      <div className="scrolls tall" ref={scroller} tabIndex={0} role="region" aria-label={t('title')}>
        <table className="sticky world" aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
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
          <tbody onFocus={onFocus} onBlur={onBlur}>
            {drawn.map(({ index, roomBefore }) => (
              <Fragment key={rows[index]!.state.id}>
                <Room height={roomBefore} />
                <StateRow
                  index={index}
                  measure={measure}
                  row={rows[index]!}
                  instruments={instruments}
                  about={sought.about}
                  on={sought.on}
                />
              </Fragment>
            ))}
            <Room height={roomAfter} />
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

/** The place of rows that are not drawn. */
function Room({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td style={{ height }} />
    </tr>
  );
}

interface StateRowProps extends Pick<ParticipationSought, 'about' | 'on'> {
  /** Its number among the rows, from 0. */
  readonly index: number;
  readonly measure: RefCallback<HTMLTableRowElement>;
  readonly row: WorldRow;
  readonly instruments: readonly WorldInstrument[];
}

/** Thousands of cells stand here, so that each is a plain link, which the router follows. */
const StateRow = memo(function StateRow(props: StateRowProps) {
  const { index, measure, row, instruments, about, on } = props;
  const { state, byInstrument } = row;
  const { t } = useTranslation('participation');
  const { language } = useWords();
  const { buildLocation, navigate } = useRouter();
  const { name } = nameIn(language, state);
  const to = (instrument: string) => ({
    to: '/participation' as const,
    search: { about, on, of: instrument, state: state.id },
  });
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
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
