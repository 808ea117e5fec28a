import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { ThingName } from '../../parts/thing-name';
import type { TimelineQuery } from './timeline.generated';

type Entry = NonNullable<TimelineQuery['timeline']>['edges'][number]['node'];

/**
 * What happened: `Adopted: Labour Code`. An event that the reader’s language has a word for is told in it, with the
 * name in it; any other as the data tells it.
 */
export function EntryTitle({ entry: { title, node } }: { readonly entry: Entry }) {
  const { t, i18n } = useTranslation('timeline');
  const { language } = useWords();
  if (title === node.name) return <ThingName thing={node} />;
  const event = title.endsWith(`: ${node.name}`) ? title.slice(0, -`: ${node.name}`.length) : '';
  const key = `events.${event.replaceAll(' ', '')}`;
  if (!event || !i18n.exists(key, { ns: 'timeline' })) return <bdi lang="en">{title}</bdi>;
  const { name, language: ofName } = nameIn(language, node);
  return (
    <>
      {t(key)}: <bdi lang={ofName}>{name}</bdi>
    </>
  );
}
