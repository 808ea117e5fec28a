import { useState, type ReactNode } from 'react';

interface FoldProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What stands beside an answer: always there on a wide screen, folded above the answer on a narrow one. */
export function Fold({ label, children }: FoldProps) {
  const [isOpen] = useState(() => matchMedia('(width >= 56rem)').matches);
  return (
    <aside className="facets" aria-label={label}>
      <details className="fold" open={isOpen}>
        <summary>{label}</summary>
        {children}
      </details>
    </aside>
  );
}
