import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerState } from '../api/use-answer';
import { Problem } from './problem';

interface AwaitedProps<Answer> {
  readonly state: AnswerState<Answer>;
  readonly children: (data: Answer) => ReactNode;
}

/** An answer, or what stands in its place: that it is awaited, or why it does not come; and what of it is missing. */
export function Awaited<Answer>({ state, children }: AwaitedProps<Answer>) {
  const { t } = useTranslation();
  if (state.error) return <Problem problem={state.error} again={() => void state.refetch()} />;
  if (!state.data) return <Waiting />;
  return (
    <>
      {state.data.missing.length > 0 && (
        <div className="notice" role="alert">
          <p>{t('problem.half')}</p>
          <ul lang="en">
            {state.data.missing.slice(0, 5).map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {children(state.data.data)}
    </>
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
