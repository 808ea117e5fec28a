import { useTranslation } from 'react-i18next';
import type { CarriedOutFragment, OpenedRowFragment } from '../../fragments/opened-row.generated';
import { articleInWords } from '../../language/pinpoint-in-words';
import { useWords } from '../../language/use-words';
import { Sources } from '../../parts/sources';
import { ThingLink } from '../../parts/thing-link';

/** Acts that are national law themselves. */
const NATIONAL: readonly string[] = ['Statute', 'Regulation', 'Policy'];

/**
 * What the norm asks for, part by part, beside what national law gives and lacks; of a norm of national law that
 * nothing is set against, its parts alone.
 */
export function NationalLaw({ row }: { readonly row: OpenedRowFragment }) {
  const { t } = useTranslation('answer');
  const isEmpty = row.contradictedBy.length + row.implementedBy.length + row.measures.length === 0;
  if (isEmpty && NATIONAL.includes(row.instrument.__typename)) return <AskedFor row={row} />;
  return (
    <section>
      <h4>{t('row.law')}</h4>
      {row.implementedBy.length > 0 && row.obligation.elements.length > 0 ? (
        <Elements row={row} />
      ) : (
        <AskedFor row={row} />
      )}
      {isEmpty && <p className="quiet-text">{t('row.lawNothing')}</p>}
      {row.contradictedBy.length > 0 && (
        <>
          <h5>{t('row.against')}</h5>
          <Provisions provisions={row.contradictedBy} />
        </>
      )}
      {row.implementedBy.length > 0 && (
        <>
          <h5>{t('row.carriedOut')}</h5>
          <Provisions provisions={row.implementedBy} />
        </>
      )}
      {row.measures.length > 0 && (
        <>
          <h5>{t('row.measures')}</h5>
          <ul>
            {row.measures.map(({ measure, note, citations }) => (
              <li key={measure.id}>
                <ThingLink thing={measure} />
                {note && <p lang="en">{note}</p>}
                <Sources citations={citations} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The parts of the norm by themselves. */
function AskedFor({ row }: { readonly row: OpenedRowFragment }) {
  const { t } = useTranslation('answer');
  if (row.obligation.elements.length === 0) return null;
  return (
    <section>
      <h4>{t('row.elements')}</h4>
      <ul lang="en">
        {row.obligation.elements.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** Each part of the norm, with the provisions that cover it and those that lack it. */
function Elements({ row }: { readonly row: OpenedRowFragment }) {
  const { t } = useTranslation('answer');
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={t('row.elements')}>
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">{t('row.elements')}</th>
            <th scope="col">{t('row.covered')}</th>
            <th scope="col">{t('row.lacking')}</th>
          </tr>
        </thead>
        <tbody>
          {row.obligation.elements.map(({ key, text }) => (
            <tr key={key}>
              <th scope="row" lang="en">
                {text}
              </th>
              <Provided
                label={t('row.covered')}
                by={row.implementedBy.filter((law) => has(law.elementsCovered, key))}
              />
              <Provided
                label={t('row.lacking')}
                by={row.implementedBy.filter((law) => has(law.elementsLacking, key))}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function has(elements: CarriedOutFragment['elementsCovered'], key: string): boolean {
  return elements.some((element) => element.key === key);
}

interface ProvidedProps {
  /** The heading of its column, which stands above it where the table is too wide for the screen. */
  readonly label: string;
  readonly by: readonly CarriedOutFragment[];
}

function Provided({ label, by }: ProvidedProps) {
  const { i18n } = useTranslation('answer');
  if (by.length === 0) return <td data-label={label}>–</td>;
  return (
    <td data-label={label}>
      <ul>
        {by.map(({ provision }) => (
          <li key={provision.id}>
            <ThingLink thing={provision} />
            {provision.number && <small> {articleInWords(provision.number, i18n.language)}</small>}
          </li>
        ))}
      </ul>
    </td>
  );
}

function Provisions({ provisions }: { readonly provisions: readonly CarriedOutFragment[] }) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  return (
    <ul className="provisions">
      {provisions.map((law) => (
        <li key={`${law.provision.id} ${law.through?.id}`}>
          <p>
            <ThingLink thing={law.provision} />
            <span className="quiet-text"> · {t(`extent.${law.extent}`)}</span>
            {law.inForce === 'UNKNOWN' && <span className="quiet-text"> · {t('row.unknownOnDate')}</span>}
            {law.presumed && law.attestedOn && (
              <span className="presumed"> · {t('presumedSince', { date: date(law.attestedOn) })}</span>
            )}
          </p>
          {law.through && (
            <p className="quiet-text">
              {t('row.through')} <ThingLink thing={law.through} />
            </p>
          )}
          {law.note && <p lang="en">{law.note}</p>}
          <Sources citations={law.citations} />
        </li>
      ))}
    </ul>
  );
}
