import { memo, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { ThingLink } from '../../parts/thing-link';
import { useGrown } from '../../parts/use-grown';
import { relationInWords } from './relation-in-words';
import type { GraphEdge } from './shown-graph';

/** So many rows are drawn between two frames. */
const AT_ONCE = 60;

/** So many rows are drawn unasked: a table is measured whole with each of its slices. */
const UNASKED = 480;

interface EdgeTableProps {
  readonly edges: readonly GraphEdge[];
  readonly opened: readonly string[];
  readonly turn: (id: string) => void;
}

/** The drawing in words: each relation a row, with what opens and closes a node. */
export function EdgeTable({ edges, opened, turn }: EdgeTableProps) {
  const { t } = useTranslation(['graph', 'thing']);
  const { number } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? edges.length : Math.min(edges.length, UNASKED);
  const drawn = useGrown(shown, AT_ONCE);
  const latest = useRef(turn);
  latest.current = turn;
  const turnLatest = useCallback((id: string) => latest.current(id), []);
  return (
    <>
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
            {edges.slice(0, drawn).map((edge) => (
              <EdgeRow key={edge.id} edge={edge} isOpen={opened.includes(edge.to.id)} turn={turnLatest} />
            ))}
          </tbody>
        </table>
      </div>
      {shown < edges.length && (
        <button type="button" className="quiet" onClick={() => setIsWhole(true)}>
          {t('graph:more', { count: edges.length - shown, number: number(edges.length - shown) })}
        </button>
      )}
    </>
  );
}

interface EdgeRowProps {
  readonly edge: GraphEdge;
  readonly isOpen: boolean;
  readonly turn: (id: string) => void;
}

const EdgeRow = memo(function EdgeRow({ edge, isOpen, turn }: EdgeRowProps) {
  const { t } = useTranslation(['graph', 'thing']);
  return (
    <tr>
      <td>
        <ThingLink thing={edge.from} />
      </td>
      <td>
        {relationInWords(t, edge.name)}
        {edge.holds !== 'YES' && <small>{t(edge.holds === 'NO' ? 'graph:doesNotHold' : 'graph:unknown')}</small>}
      </td>
      <td>
        <ThingLink thing={edge.to} />
      </td>
      <td>
        <OpenButton edge={edge} isOpen={isOpen} turn={turn} />
      </td>
    </tr>
  );
});

function OpenButton({ edge, isOpen, turn }: EdgeRowProps) {
  const { t } = useTranslation('graph');
  const { language } = useWords();
  return (
    <button type="button" className="quiet" aria-pressed={isOpen} onClick={() => turn(edge.to.id)}>
      {t(isOpen ? 'close' : 'open')}
      <span className="visually-hidden"> {nameIn(language, edge.to).name}</span>
    </button>
  );
}
