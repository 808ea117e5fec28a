import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import type { DataHeldQuery } from './data.generated';

type Held = NonNullable<DataHeldQuery['coverageOfData']>;

/** How much of the State’s law the data holds and up to when, and so how an empty answer is to be read. */
export function Verdict({ held }: { readonly held: Held }) {
  const { t } = useTranslation('data');
  const { number, date } = useWords();
  if (held.lawHeld === 'NOTHING') return <p className="lead">{t('verdict.NOTHING')}</p>;
  const numberOf = (wanted: string) => number(held.holdings.find(({ kind }) => kind === wanted)?.number ?? 0);
  const told = { acts: numberOf('NATIONAL_ACT'), provisions: numberOf('NATIONAL_PROVISION') };
  return (
    <p className="lead">
      {t('verdict.held', told)} {held.latest && t('verdict.latest', { date: date(held.latest) })}{' '}
      {held.lawHeld !== 'UP_TO_DATE' && t(`verdict.${held.lawHeld}`)} {t('verdict.rest')}
    </p>
  );
}
