import { useTranslation } from 'react-i18next';
import { ThingLink } from '../../parts/thing-link';
import { relationInWords } from './relation-in-words';
import type { WaysQuery } from './ways.generated';

/** The shortest ways in words. */
export function Ways({ ways }: { readonly ways: NonNullable<WaysQuery['paths']> }) {
  const { t } = useTranslation(['graph', 'thing']);
  if (ways.length === 0) return <p className="nothing applies">{t('graph:noWay')}</p>;
  return (
    <section>
      <h2>{t('graph:ways', { count: ways.length })}</h2>
      <ol>
        {ways.map(({ steps }, index) => (
          <li key={index}>
            {steps[0] && <ThingLink thing={steps[0].from} />}
            {steps.map(({ edge, to }, place) => (
              <span key={place}>
                {' – '}
                <span className="quiet-text">{relationInWords(t, edge)}</span>
                {' – '}
                <ThingLink thing={to} />
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
