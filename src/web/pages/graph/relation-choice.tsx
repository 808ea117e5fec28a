import { useTranslation } from 'react-i18next';
import { ChoiceList } from '../../parts/choice-list';
import { counted } from '../../parts/counted';
import { relationInWords } from './relation-in-words';
import type { GraphEdge } from './shown-graph';

interface RelationChoiceProps {
  readonly edges: readonly GraphEdge[];
  readonly chosen: readonly string[];
  readonly change: (chosen: string[] | undefined) => void;
}

/** Which relations are shown. */
export function RelationChoice({ edges, chosen, change }: RelationChoiceProps) {
  const { t } = useTranslation(['graph', 'thing']);
  return (
    <details className="row-part">
      <summary>{t('graph:relations')}</summary>
      <div className="choices-across">
        <ChoiceList
          label={t('graph:relations')}
          values={counted(edges.map(({ name }) => name)).map((one) => ({
            ...one,
            name: relationInWords(t, one.value),
          }))}
          chosen={chosen}
          change={change}
        />
      </div>
    </details>
  );
}
