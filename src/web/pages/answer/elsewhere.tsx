import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { laidElsewhere } from './laid-elsewhere';
import type { Question } from './question';
import type { AnswerEdge } from './use-rows';

interface ElsewhereProps {
  /** Those of the whole answer. */
  readonly edges: readonly AnswerEdge[];
  readonly question: Question;
  readonly state: string;
}

/**
 * Where an answer is narrowed to who must comply: how many norms of the question are laid on the State or on others,
 * and the way to them.
 */
export function Elsewhere({ edges, question, state }: ElsewhereProps) {
  const { t } = useTranslation('answer');
  const { number } = useWords();
  const laid = laidElsewhere(edges, question, state);
  if (!laid) return null;
  const count = laid.state + laid.others;
  const key = laid.state === 0 ? 'others' : laid.others === 0 ? 'state' : 'both';
  return (
    <p className="measured">
      <Trans
        t={t}
        i18nKey={`elsewhere.${key}`}
        count={count}
        values={{ number: number(count), state: number(laid.state), others: number(laid.others) }}
        components={{
          all: (
            <Link
              from="/answer"
              search={(last) => ({ ...last, 'only-bearer': undefined, open: undefined })}
              resetScroll={false}
            />
          ),
        }}
      />
    </p>
  );
}
