import { useTranslation } from 'react-i18next';
import type { NewerActsFragment, NewerProvisionsFragment } from '../fragments/newer.generated';
import { ThingLink } from './thing-link';

interface NewerNormsProps {
  /** The act, and the provision of it; others have nothing newer. */
  readonly than: readonly (NewerActsFragment | NewerProvisionsFragment | object | null | undefined)[];
  readonly on: string;
}

/** What ended a norm or took its place, or may have; nothing where the data names none. */
export function NewerNorms({ than, on }: NewerNormsProps) {
  const { t } = useTranslation();
  const newer = than.flatMap((norm) =>
    norm && 'repealedBy' in norm
      ? [norm.repealedBy, norm.replacedBy, norm.followedBy].flatMap(({ edges }) => edges)
      : [],
  );
  const norms = [...new Map(newer.map(({ node }) => [node.id, node])).values()];
  if (norms.length === 0) return null;
  return (
    <p>
      {t('newer')}{' '}
      {norms.map((norm, index) => (
        <span key={norm.id}>
          {index > 0 && ', '}
          <ThingLink thing={norm} on={on} />
        </span>
      ))}
    </p>
  );
}
