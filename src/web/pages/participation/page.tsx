import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../parts/use-page-title';
import { ManyInstruments } from './many-instruments';
import { OneInstrument } from './one-instrument';
import { OnePair } from './one-pair';
import { World } from './world';

const route = getRouteApi('/participation');

/**
 * Which treaties bind which States, and since when: side by side, the world at once, one treaty with every State, or
 * one pair with its acts.
 */
export function ParticipationPage() {
  const { t } = useTranslation('participation');
  const { of, state, world } = route.useSearch();
  usePageTitle(t('title'));
  return (
    <div className="list-page">
      <h1 className="visually-hidden">{t('title')}</h1>
      {!of && (world ? <World /> : <ManyInstruments />)}
      {of && !state && <OneInstrument instrument={of} />}
      {of && state && <OnePair instrument={of} state={state} />}
    </div>
  );
}
