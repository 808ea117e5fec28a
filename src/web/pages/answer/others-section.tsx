import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { ThingLink } from '../../parts/thing-link';
import { usePrinting } from '../../parts/use-printing';
import { OTHERS_AT_ONCE, type OtherNamed } from './others-named';
import { placeOfRow } from './place-of-row';

interface OthersProps {
  readonly others: readonly OtherNamed[];
  /** The day on which their pages are looked at. */
  readonly on: string;
}

/** Where the section stands on the page. */
export const OTHERS_PLACE = 'others-named';

/** Norms on the topic that name others alone, a line each; nothing where there are none. */
export function OthersSection({ others, on }: OthersProps) {
  const { t } = useTranslation('answer');
  const { number } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const isPrinting = usePrinting();
  if (others.length === 0) return null;
  const shown = isWhole || isPrinting ? others : others.slice(0, OTHERS_AT_ONCE);
  const rest = others.length - shown.length;
  return (
    <section className="others-named" id={OTHERS_PLACE}>
      <h2>
        {t('others.heading')}
        <span className="count">{number(others.length)}</span>
      </h2>
      <p className="quiet-text measured">{t('others.text')}</p>
      <ul>
        {shown.map((norm) => (
          <OtherItem key={norm.obligation.id} norm={norm} on={on} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="quiet" onClick={() => setIsWhole(true)}>
          {t('groups.more', { count: rest, number: number(rest) })}
        </button>
      )}
    </section>
  );
}

function OtherItem({ norm, on }: { readonly norm: OtherNamed; readonly on: string }) {
  const { t } = useTranslation('answer');
  const { language } = useWords();
  const { obligation } = norm;
  const named = obligation.protects.edges.map(({ node }) => nameIn(language, node).name);
  return (
    <li>
      <p>
        <ThingLink thing={obligation} on={on}>
          <bdi lang="en">{obligation.summary ?? obligation.name}</bdi>
        </ThingLink>
      </p>
      <p className="facts">
        <span>
          <bdi>{placeOfRow(norm, on, t, language)}</bdi>
        </span>
        {named.length > 0 && <span>{t('others.names', { whom: named.join(', ') })}</span>}
      </p>
    </li>
  );
}
