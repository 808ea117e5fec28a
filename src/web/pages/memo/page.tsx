import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { useDataVersion } from '../../api/use-data-version';
import { capitalised } from '../../language/capitalised';
import { today, withDatesInWords } from '../../language/dates';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { nameIn } from '../../parts/named';
import { useNames } from '../../parts/use-names';
import { lastingAddress } from '../../parts/lasting-address';
import { usePageTitle } from '../../parts/use-page-title';
import { askedRows, type AskedRows } from '../answer/asked-rows';
import { filtersInWords } from '../answer/filters-in-words';
import { narrowed } from '../answer/narrow';
import type { Question } from '../answer/question';
import { summaryOf } from '../answer/summary-of';
import { MemoArticle } from './article';
import { fileName } from './file-name';
import type { MemoHead } from './head';
import { MemoTools } from './memo-tools';
import { memoOf, type MemoEdge, type Speech } from './memo';
import { MemoHeldOperation } from './memo.generated';
import { useMemoRows } from './use-memo-rows';
import { usePrintedFoot } from './use-printed-foot';

const route = getRouteApi('/memo');

/** A memo of more findings takes more paper than one means who prints it. */
const LONG = 30;

/** An answer as a paper: question, date, findings in order, numbered sources, and what was not checked. */
export function MemoPage() {
  const { t } = useTranslation(['memo', 'answer', 'common']);
  const question = route.useSearch();
  const asked = askedRows(question);
  const rows = useMemoRows(asked);
  if (!asked)
    return (
      <div className="notice">
        <h1>{t('memo:heading')}</h1>
        <p>{t('memo:noQuestion')}</p>
        <Link to="/">{t('common:notFound.ask')}</Link>
      </div>
    );
  return <Awaited state={rows}>{(edges) => <Written edges={edges} asked={asked} question={question} />}</Awaited>;
}

interface WrittenProps {
  readonly edges: readonly MemoEdge[];
  readonly asked: AskedRows;
  readonly question: Question;
}

function Written({ edges, asked, question }: WrittenProps) {
  const { t, i18n } = useTranslation(['answer', 'memo', 'common']);
  const words = useWords();
  // The words change with the language alone.
  const told = useMemo(() => toldOf(edges, question), [edges, question]);
  const memo = useMemo(
    () =>
      memoOf(
        {
          edges: told,
          all: edges,
          by: question.by,
          about: question.about,
          on: asked.asOf,
          asksBearer: asked.bearer !== undefined,
        },
        { t, words },
      ),
    [told, edges, question.by, question.about, asked.asOf, asked.bearer, i18n.language],
  );
  const head = useHead(asked, told, edges, question);
  usePageTitle(head.title);
  usePrintedFoot(`${head.asOf} ${head.made}`);
  return (
    <div className="memo">
      <MemoTools memo={memo} head={head} question={question} />
      {told.length > LONG && <p className="notice on-screen">{t('memo:long', { count: told.length })}</p>}
      <MemoArticle memo={memo} head={head} />
    </div>
  );
}

/** The rows that the memo tells: the one that is open, or those that the answer is narrowed to. */
function toldOf(edges: readonly MemoEdge[], question: Question): readonly MemoEdge[] {
  if (question.open !== undefined) return edges.filter(({ node }) => node.obligation.id === question.open);
  return narrowed(edges, question) as readonly MemoEdge[];
}

function useHead(
  asked: AskedRows,
  told: readonly MemoEdge[],
  whole: readonly MemoEdge[],
  question: Question,
): MemoHead {
  const { t } = useTranslation(['memo', 'answer', 'common']);
  const words = useWords();
  const { date, language } = words;
  const topic = asked.topics?.[0];
  const names = useNames([asked.group, asked.bearer, asked.state, topic]);
  const named = (id: string | undefined) => {
    const thing = id === undefined ? undefined : names.get(id);
    return thing ? nameIn(language, thing).name : (id ?? '');
  };
  const held = useAnswer(MemoHeldOperation, { state: asked.state, asOf: asked.asOf, topics: asked.topics ?? [] });
  const verdict = held.data?.data.coverageOfData?.verdict;
  const version = useDataVersion()?.version;
  const facts = { who: named(asked.bearer ?? asked.group), place: named(asked.state), date: date(asked.asOf) };
  const about = [
    ...(topic ? [capitalised(named(topic))] : []),
    t(asked.bearer ? 'memo:title.bearer' : 'memo:title.group', facts),
  ];
  const summed = { shown: told, whole, place: facts.place, asksBearer: asked.bearer !== undefined };
  return {
    title: [...about, t('memo:title.day', facts)].join(' · '),
    fileName: fileName(about, asked.asOf),
    question: `${t(asked.bearer ? 'memo:question.bearer' : 'memo:question.group', facts)}${
      topic ? ` ${t('memo:question.topic', { topic: named(topic) })}` : ''
    }`,
    summary: summaryInWords(summed, { t, words }),
    filters: question.open === undefined ? filtersInWords(question, whole, { t, words }) : null,
    noRuling: t('answer:summary.noRuling'),
    asOf: t('memo:asOf', { date: date(asked.asOf) }),
    made: t('memo:made', { date: date(today()), version: version ?? '…' }),
    notChecked: verdict ? withDatesInWords(verdict) : null,
    address: lastingAddress(version),
  };
}

/** How much of the answer is told, and what is counted of it; of one norm that stands at the norm itself. */
function summaryInWords(summed: Parameters<typeof summaryOf>[0], speech: Speech): string | null {
  const { shown, whole } = summed;
  const { t, words } = speech;
  const told = { count: shown.length, here: words.number(shown.length), total: words.number(whole.length) };
  const part = shown.length < whole.length ? [t('memo:narrowed', told)] : [];
  if (shown.length === 1) return part[0] ?? null;
  const { binding, others, presumed } = summaryOf(summed, speech);
  return [...part, binding, ...others, presumed ?? []].flat().join(' ');
}
