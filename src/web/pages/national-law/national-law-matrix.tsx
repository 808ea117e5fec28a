import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { articleInWords } from '../../language/pinpoint-in-words';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { dayOf } from '../../parts/scope';
import { ThingLink } from '../../parts/thing-link';
import { nationalLawOf } from '../answer/national-law';
import { actsOf, type MarkedProvision, type MatrixRow } from './acts';

const route = getRouteApi('/national-law');

/**
 * An obligation a row, a national act a column; in a cell its provisions, each with how it stands to the obligation.
 */
export function NationalLawMatrix({ rows }: { readonly rows: readonly MatrixRow[] }) {
  const { t } = useTranslation('national-law');
  const on = dayOf(route.useSearch());
  const acts = actsOf(rows);
  return (
    <div className="scrolls tall" tabIndex={0} role="region" aria-label={t('title')}>
      <table className="matrix sticky">
        <thead>
          <tr>
            <th scope="col">{t('obligation')}</th>
            <th scope="col">{t('law')}</th>
            {acts.map((act) => (
              <th key={act.id} scope="col">
                <ThingLink thing={act} on={on} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, byAct }) => (
            <tr key={row.obligation.id}>
              <th scope="row">
                <ThingLink thing={row.obligation} on={on} />
                <small>
                  <bdi lang="en">{row.instrument.shortName ?? row.instrument.name}</bdi>
                </small>
              </th>
              <td>
                <Verdict row={row} />
              </td>
              {acts.map((act) => (
                <td key={act.id}>
                  <Provisions marked={byAct.get(act.id) ?? []} on={on} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How national law as a whole stands to the obligation; it leads to the answer’s row. */
function Verdict({ row }: { readonly row: MatrixRow['row'] }) {
  const { t } = useTranslation('answer');
  const { group, state, about, on } = route.useSearch();
  const law = nationalLawOf(row);
  return (
    <Link to="/answer" search={{ group, state, about, on, open: row.obligation.id }} className="cell-link">
      <span className={`plain-chip law-${law}`}>{t(`law.${law}`)}</span>
    </Link>
  );
}

function Provisions({ marked, on }: { readonly marked: readonly MarkedProvision[]; readonly on: string }) {
  const { t } = useTranslation('national-law');
  const { language } = useWords();
  if (marked.length === 0)
    return (
      <>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{t('nothing')}</span>
      </>
    );
  return (
    <ul className="plain">
      {marked.map(({ mark, provision, note, through }) => (
        <li key={`${provision.id} ${mark} ${through?.id}`} title={note ?? undefined}>
          <span className={`plain-chip law-${mark}`}>
            <span className="visually-hidden">{t(`marks.${mark}`)}: </span>
            <ThingLink thing={provision} on={on}>
              {provision.number ? articleInWords(provision.number, language) : nameIn(language, provision).name}
            </ThingLink>
          </span>
          {through && (
            <small>
              {t('through')} <ThingLink thing={through} on={on} />
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
