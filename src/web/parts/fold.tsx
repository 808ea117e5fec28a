import type { ReactNode } from 'react';
import { useWide } from './use-wide';

interface FoldProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What stands beside an answer: always there on a wide screen, folded above the answer on a narrow one. */
export function Fold({ label, children }: FoldProps) {
  const isWide = useWide('56rem');
  return (
    <aside className="facets" aria-label={label}>
      <details className="fold" open={isWide !== false} data-width={isWide === null ? 'unknown' : undefined}>
        <summary>{label}</summary>
        {children}
      </details>
    </aside>
  );
}
