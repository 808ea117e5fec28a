import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MissingPart } from '../api/ask';
import type { AnswerState } from '../api/use-answer';
import { Problem } from './problem';

interface AwaitedProps<Answer> {
  readonly state: AnswerState<Answer>;
  readonly children: (data: Answer) => ReactNode;
}

/** An answer, or what stands in its place: that it is awaited, or why it does not come; and what of it is missing. */
export function Awaited<Answer>({ state, children }: AwaitedProps<Answer>) {
  if (state.error) return <Problem problem={state.error} again={() => void state.refetch()} />;
  if (!state.data) return <Waiting />;
  return (
    <>
      <Missing parts={state.data.missing} />
      {children(state.data.data)}
    </>
  );
}

/** What of an answer did not come, in the server’s words; nothing where all of it did. */
export function Missing({ parts }: { readonly parts: readonly MissingPart[] }) {
  const { t } = useTranslation();
  if (parts.length === 0) return null;
  return (
    <div className="notice" role="alert">
      <p>{t('problem.half')}</p>
      <ul lang="en">
        {[...new Set(parts.map(({ message }) => message))].slice(0, 5).map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  );
}

/** Keeps the place of an answer that is awaited. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <div className="waiting" role="status">
      <span className="visually-hidden">{t('waiting')}</span>
      <div aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
