import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { ThingName } from '../../parts/thing-name';
import type { Discrepancy } from './discrepancy';

/** Days that tables of treaties disagree on, as their disagreements are called. */
const DAYS: Readonly<Record<string, string>> = {
  'day of consent to be bound': 'dayOf.consent',
  'day of signature': 'dayOf.signature',
};

/** What it is called; of the day on which a State joined a treaty by the names of both in the reader’s language. */
export function DiscrepancyName({ discrepancy }: { readonly discrepancy: Discrepancy }) {
  const { t } = useTranslation('discrepancies');
  const { language } = useWords();
  const { name, about } = discrepancy;
  const state = about.find(({ __typename }) => __typename === 'State');
  const joined = about.find(({ __typename }) => __typename !== 'State');
  const day = state && joined && DAYS[name.slice(`${state.name}, ${joined.name}: `.length)];
  if (!day) return <ThingName thing={discrepancy} />;
  return (
    <bdi>
      {nameIn(language, state).name}, {nameIn(language, joined).name}: {t(day)}
    </bdi>
  );
}
