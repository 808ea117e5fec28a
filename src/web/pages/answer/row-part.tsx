import type { ReactNode } from 'react';
import { useWords } from '../../language/use-words';

interface RowPartProps {
  readonly heading: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** One sort of what the data says of an obligation; it opens to the whole. */
export function RowPart({ heading, count, children }: RowPartProps) {
  const { number } = useWords();
  return (
    <details className="row-part">
      <summary>
        <h4>{heading}</h4>
        <span className="count">{number(count)}</span>
      </summary>
      {children}
    </details>
  );
}
