import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { withDatesInWords } from '../../language/dates';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { DayField } from '../../parts/day-field';
import { dayOf } from '../../parts/scope';
import { Sources } from '../../parts/sources';
import { ThingLink } from '../../parts/thing-link';
import { CellWords } from './cell-words';
import { PairOperation, type PairQuery } from './pair.generated';

const route = getRouteApi('/participation');

type Pair = NonNullable<PairQuery['participation']>;

interface OnePairProps {
  readonly instrument: string;
  readonly state: string;
}

/** One State and one instrument: how they stand, and by which acts. */
export function OnePair({ instrument, state }: OnePairProps) {
  const { t } = useTranslation('participation');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const pair = useAnswer(PairOperation, { instrument, state, asOf: dayOf(sought) }, { keepLast: true });
  return (
    <article className="thing">
      <p className="facts">
        <Link to="/participation" search={{ ...sought, of: undefined, state: undefined }}>
          {t('sideBySide')}
        </Link>
        <Link to="/participation" search={{ ...sought, state: undefined }}>
          {t('everyState')}
        </Link>
        <DayField on={sought.on} change={(on) => void navigate({ search: { ...sought, on } })} />
      </p>
      <Awaited state={pair}>{({ participation }) => participation && <Details pair={participation} />}</Awaited>
    </article>
  );
}

function Details({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation('participation');
  const { date } = useWords();
  const { on } = route.useSearch();
  return (
    <>
      <h2>
        <ThingLink thing={pair.state} on={on} /> – <ThingLink thing={pair.instrument} on={on} />
      </h2>
      <p className="lead">
        <CellWords cell={pair} />
      </p>
      <p>
        <bdi>{withDatesInWords(pair.reason)}</bdi>
      </p>
      <PartsNotBinding parts={pair.partsNotBinding} />
      <h2>{t('participation:acts')}</h2>
      {pair.actions.length === 0 && <p className="nothing held">{t('participation:cell.nothing')}</p>}
      <dl className="facts-list">
        {pair.actions.map((act, index) => (
          <div key={index}>
            <dt>{act.date ? date(act.date) : t('participation:undated')}</dt>
            <dd>
              {t(`participation:actions.${act.action}`)}
              {act.action === 'NOT_PARTY' &&
                act.attestedOn &&
                ` (${t('participation:asOf', { date: date(act.attestedOn) })})`}
              <Sources citations={act.citations} />
            </dd>
          </div>
        ))}
      </dl>
      <Told heading={t('participation:declarations')} things={pair.declarations} />
      <Told heading={t('participation:disagreements')} things={pair.discrepancies} />
    </>
  );
}

function PartsNotBinding({ parts }: { readonly parts: Pair['partsNotBinding'] }) {
  const { t } = useTranslation('participation');
  const { on } = route.useSearch();
  if (parts.length === 0) return null;
  return (
    <>
      <h2>{t('participation:partsNotBinding')}</h2>
      <ul>
        {parts.map(({ provision, standing, reason, citations }) => (
          <li key={provision.id}>
            <ThingLink thing={provision} on={on} /> – {t(`participation:part.${standing}`)}
            <p className="quiet-text">
              <bdi>{withDatesInWords(reason)}</bdi>
            </p>
            <Sources citations={citations} />
          </li>
        ))}
      </ul>
    </>
  );
}

type ToldThing = Pair['discrepancies'][number] | Pair['declarations'][number];

function Told({ heading, things }: { readonly heading: string; readonly things: readonly ToldThing[] }) {
  if (things.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {things.map((thing) => (
          <li key={thing.id}>
            <ThingLink thing={thing} />
            <p className="quiet-text" lang="en">
              <bdi>{'resolution' in thing ? thing.resolution : (thing.summary ?? thing.text)}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
