import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { ThingLink } from '../../parts/thing-link';
import { relationInWords } from './relation-in-words';
import type { GraphEdge } from './shown-graph';

interface EdgeTableProps {
  readonly edges: readonly GraphEdge[];
  readonly opened: readonly string[];
  readonly turn: (id: string) => void;
}

/** The drawing in words: each relation a row, with what opens and closes a node. */
export function EdgeTable({ edges, opened, turn }: EdgeTableProps) {
  const { t } = useTranslation(['graph', 'thing']);
  return (
    <div className="scrolls tall" tabIndex={0} role="region" aria-label={t('graph:table')}>
      <table className="matrix sticky">
        <thead>
          <tr>
            <th scope="col">{t('graph:from')}</th>
            <th scope="col">{t('graph:relation')}</th>
            <th scope="col">{t('graph:to')}</th>
            <th scope="col">{t('graph:opens')}</th>
          </tr>
        </thead>
        <tbody>
          {edges.map((edge) => (
            <tr key={edge.id}>
              <td>
                <ThingLink thing={edge.from} />
              </td>
              <td>
                {relationInWords(t, edge.name)}
                {edge.holds !== 'YES' && (
                  <small>{t(edge.holds === 'NO' ? 'graph:doesNotHold' : 'graph:unknown')}</small>
                )}
              </td>
              <td>
                <ThingLink thing={edge.to} />
              </td>
              <td>
                <OpenButton edge={edge} isOpen={opened.includes(edge.to.id)} turn={turn} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface OpenButtonProps {
  readonly edge: GraphEdge;
  readonly isOpen: boolean;
  readonly turn: (id: string) => void;
}

function OpenButton({ edge, isOpen, turn }: OpenButtonProps) {
  const { t } = useTranslation('graph');
  const { language } = useWords();
  return (
    <button type="button" className="quiet" aria-pressed={isOpen} onClick={() => turn(edge.to.id)}>
      {t(isOpen ? 'close' : 'open')}
      <span className="visually-hidden"> {nameIn(language, edge.to).name}</span>
    </button>
  );
}
