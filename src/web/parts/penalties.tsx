import { useTranslation } from 'react-i18next';
import { useWords } from '../language/use-words';
import { penaltiesInWords, type PunishingNorm } from './penalties-in-words';

interface PenaltiesProps {
  readonly norm: PunishingNorm;
  readonly heading: 'h2' | 'h4';
}

/** How a breach of the norm is punished. */
export function Penalties({ norm, heading: Heading }: PenaltiesProps) {
  const { t } = useTranslation('answer');
  const words = useWords();
  const penalties = penaltiesInWords(norm, { t, words });
  if (penalties.length === 0) return null;
  return (
    <section>
      <Heading>{t('penalty.heading')}</Heading>
      <ul>
        {penalties.map((penalty) => (
          <li key={penalty}>{penalty}</li>
        ))}
      </ul>
    </section>
  );
}
