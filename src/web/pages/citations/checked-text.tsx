import { useTranslation } from 'react-i18next';
import { piecesOf, sortOfCitation, type NumberedCitation } from './citations-of';

interface CheckedTextProps {
  readonly text: string;
  readonly citations: readonly NumberedCitation[];
}

/** The text as it was given, its citations marked and numbered: each number leads to what is said of it. */
export function CheckedText({ text, citations }: CheckedTextProps) {
  const { t } = useTranslation('citations');
  return (
    <section className="checked-text" aria-labelledby="checked-text">
      <h2 id="checked-text">{t('marked')}</h2>
      <p>
        {piecesOf(text, citations).map(({ text: words, citations: here }, index) => {
          const [first] = here;
          if (!first) return words;
          return (
            <mark key={index} className={`sort-${sortOfCitation(first)}`}>
              <bdi>{words}</bdi>
              {here.map((citation) => (
                <a
                  key={citation.number}
                  id={`in-text-${citation.number}`}
                  href={`#citation-${citation.number}`}
                  aria-label={`${citation.number}: ${t(`sort.${sortOfCitation(citation)}`)}`}
                >
                  {citation.number}
                </a>
              ))}
            </mark>
          );
        })}
      </p>
    </section>
  );
}
