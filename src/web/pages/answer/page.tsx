import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isDay, today } from '../../language/dates';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { QuestionSentence, type Asked } from '../../parts/question-sentence';
import { useNames } from '../../parts/use-names';
import { usePageTitle } from '../../parts/use-page-title';
import { Answer } from './answer';
import { askedRows } from './asked-rows';
import { readQuestion, type Question } from './question';

const route = getRouteApi('/answer');

/** The answer to which obligations cover somebody, or what somebody must do. */
export function AnswerPage() {
  const { t } = useTranslation(['answer', 'common']);
  const question = route.useSearch();
  const navigate = route.useNavigate();
  const asksBearer = question.bearer !== undefined;
  const change = (asked: Asked) => void navigate({ search: askedAnew(question, asked) });
  useAnswerTitle(question);
  return (
    <div className="answer">
      <h1 className="visually-hidden">{t('answer:heading')}</h1>
      <QuestionSentence asked={{ on: today(), ...question }} asksBearer={asksBearer} change={change} />
      <AnswerOrReason question={question} />
    </div>
  );
}

/**
 * The way in which the answer is looked at stays; what is open belongs to the question asked before unless only the day
 * is another, and by what it is narrowed unless another State, or the other side, is asked about.
 */
function askedAnew(question: Question, { group, bearer, state, about, on }: Asked): Question {
  const { since, by } = question;
  const isOfSameLaw = state === question.state && (bearer === undefined) === (question.bearer === undefined);
  const isSameButDay =
    isOfSameLaw && group === question.group && bearer === question.bearer && about === question.about;
  if (isSameButDay) return { ...question, on };
  const asked = { group, bearer, state, about, on, since, by };
  return readQuestion(isOfSameLaw ? { ...question, ...asked, open: undefined } : asked);
}

/** Without what a question needs there is no answer, but the reason. */
function AnswerOrReason({ question }: { readonly question: Question }) {
  const { t } = useTranslation('answer');
  const { state, on } = question;
  const asked = askedRows(question);
  if (asked) return <Answer asked={asked} question={question} />;
  if (on !== undefined && !isDay(on)) return <Reason text={t('reason.noDay', { text: on.slice(0, 60) })} />;
  return <Reason text={t(state ? 'reason.nobody' : 'reason.noState')} />;
}

function Reason({ text }: { readonly text: string }) {
  return (
    <div className="notice" role="status">
      <p>{text}</p>
    </div>
  );
}

function useAnswerTitle({ group, bearer, state, on = today(), about }: Question): void {
  const { t } = useTranslation('answer');
  const { date, language } = useWords();
  const names = useNames([bearer ?? group, state, about]);
  const who = names.get(bearer ?? group ?? '');
  usePageTitle(who && t('title', { who: nameIn(language, who).name, date: date(on) }));
}
