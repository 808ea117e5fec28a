import { useTranslation } from 'react-i18next';
import { useDataVersion } from '../../api/use-data-version';
import { useWords } from '../../language/use-words';
import { CopyButton } from '../../parts/copy-button';
import { usePainted } from '../../parts/use-painted';
import { citedName } from './place-of-thing';
import type { Thing } from './thing';

/** How to point at this page, and the same for programs. */
export function CiteThis({ thing, on }: { readonly thing: Thing; readonly on: string }) {
  const { t } = useTranslation('thing');
  const { date } = useWords();
  const version = useDataVersion(usePainted('link'))?.version;
  const place = `${location.origin}/thing/${encodeURI(thing.id).replaceAll('#', '%23')}`;
  const address = `${place}?on=${on}${version ? `&data=${version}` : ''}`;
  const citation = t('cite.text', { name: citedName(thing), id: thing.id, date: date(on), address });
  const json = `/graphql?query=${encodeURIComponent(`query($id:ID!,$asOf:Date){node(id:$id,asOf:$asOf){__typename id name summary basis validFrom validTo holds citations{pinpoint document{id name}}}}`)}&variables=${encodeURIComponent(JSON.stringify({ id: thing.id, asOf: on }))}`;
  return (
    <section className="cite">
      <h2>{t('cite.heading')}</h2>
      <p className="citation">
        <bdi>{citation}</bdi>
      </p>
      <p className="act">
        <CopyButton label={t('cite.copy')} text={() => citation} /> <a href={json}>JSON</a>{' '}
        <code>
          <bdi>{thing.id}</bdi>
        </code>
      </p>
    </section>
  );
}
