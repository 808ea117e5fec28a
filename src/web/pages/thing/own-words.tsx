import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { OwnTextsOperation } from './own-texts.generated';
import type { Thing } from './thing';

/** What stands in an instrument, or is laid down there. */
const STANDS_IN_A_TEXT: readonly string[] = ['Provision', 'Obligation'];

/** The article's own words beside our summary, where whoever runs the server keeps them; else nothing at all. */
export function OwnWords({ thing }: { readonly thing: Thing }) {
  const { t } = useTranslation('thing');
  const enabled = STANDS_IN_A_TEXT.includes(thing.__typename);
  const texts = useAnswer(OwnTextsOperation, { id: thing.id }, { enabled }).data?.data.ownTexts ?? [];
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{t('ownWords.heading')}</h2>
      {texts.map(({ number, language, words, source, licence }) => (
        <figure className="own-words" key={`${language} ${source}`}>
          <blockquote lang={language}>
            <bdi>{words}</bdi>
          </blockquote>
          <figcaption className="quiet-text">{t('ownWords.from', { number, language, source, licence })}</figcaption>
        </figure>
      ))}
    </section>
  );
}
