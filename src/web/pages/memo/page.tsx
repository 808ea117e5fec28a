import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { useDataVersion } from '../../api/use-data-version';
import { capitalised } from '../../language/capitalised';
import { today, withDatesInWords } from '../../language/dates';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { writeAddress } from '../../parts/address';
import { nameIn, type NamedThing } from '../../parts/named';
import { useNames } from '../../parts/use-names';
import { usePageTitle } from '../../parts/use-page-title';
import { askedRows, type AskedRows } from '../answer/asked-rows';
import { filtersInWords } from '../answer/filters-in-words';
import { narrowed, nodesChosen } from '../answer/narrow';
import { othersNamed, type OtherNamed } from '../answer/others-named';
import { summaryOf, type Summed } from '../answer/summary-of';
import { useOthersNamed } from '../answer/use-others-named';
import { MemoArticle } from './article';
import type { ChangesAsked } from './changes-told';
import { fileName } from './file-name';
import type { MemoHead } from './head';
import { MemoTools } from './memo-tools';
import type { MemoEdge } from './finding';
import type { Speech } from './speech';
import { memoOf } from './memo';
import { MemoChoices } from './memo-choices';
import { lengthOf, type MemoQuestion } from './memo-question';
import { MemoHeldOperation } from './memo.generated';
import { ownChanges } from './own-changes';
import { useChanges } from './use-changes';
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
  const changed = useChanges(asked, question.since, question.changed);
  const wider = useOthersNamed(asked, true);
  if (!asked)
    return (
      <div className="notice">
        <h1>{t('memo:heading')}</h1>
        <p>{t('memo:noQuestion')}</p>
        <Link to="/">{t('common:notFound.ask')}</Link>
      </div>
    );
  return (
    <div className="memo">
      <MemoChoices question={question} asked={asked} />
      <Awaited state={rows}>
        {(edges) => (
          <Awaited state={changed}>
            {(changes) => (
              <Awaited state={wider}>
                {(norms) => (
                  <Written
                    edges={edges}
                    changed={changes}
                    others={question.open === undefined ? othersNamed(norms, edges) : []}
                    asked={asked}
                    question={question}
                  />
                )}
              </Awaited>
            )}
          </Awaited>
        )}
      </Awaited>
    </div>
  );
}

interface WrittenProps {
  readonly edges: readonly MemoEdge[];
  readonly changed: ChangesAsked | null;
  readonly others: readonly OtherNamed[];
  readonly asked: AskedRows;
  readonly question: MemoQuestion;
}

function Written({ edges, changed, others, asked, question }: WrittenProps) {
  const { t, i18n } = useTranslation(['answer', 'memo', 'common']);
  const words = useWords();
  // The words change with the language alone.
  const told = useMemo(() => toldOf(edges, question), [edges, question]);
  const { head, place } = useHead(asked, told, edges, question);
  const ofMemo = useMemo(() => changesOfMemo(changed, told, question), [changed, told, question]);
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
          place,
          changed: ofMemo,
          without: question.without,
          others,
        },
        { t, words },
      ),
    [
      told,
      edges,
      question.by,
      question.about,
      asked.asOf,
      asked.bearer,
      place,
      ofMemo,
      question.without,
      others,
      i18n.language,
    ],
  );
  usePageTitle(head.title);
  usePrintedFoot(`${head.question}\n${head.asOf} ${head.made}`);
  return (
    <>
      <MemoTools memo={memo} head={head} question={question} />
      {head.length === 'full' && told.length > LONG && (
        <p className="notice on-screen">{t('memo:long', { count: told.length })}</p>
      )}
      <MemoArticle memo={memo} head={head} />
    </>
  );
}

/**
 * The rows that the memo tells: the one that is open, or those that the answer is narrowed to, save what was taken out.
 */
function toldOf(edges: readonly MemoEdge[], question: MemoQuestion): readonly MemoEdge[] {
  if (question.open !== undefined) return edges.filter(({ node }) => node.obligation.id === question.open);
  const shown = narrowed(edges, question) as readonly MemoEdge[];
  return shown.filter(({ node }) => !question.without?.includes(node.obligation.id));
}

/** The changes that the memo tells: of one norm alone its own. */
function changesOfMemo(
  changed: ChangesAsked | null,
  [only]: readonly MemoEdge[],
  { open }: MemoQuestion,
): ChangesAsked | null {
  if (!changed || open === undefined || !only) return changed;
  return { ...changed, changes: ownChanges(changed.changes, only) };
}

function useHead(
  asked: AskedRows,
  told: readonly MemoEdge[],
  whole: readonly MemoEdge[],
  question: MemoQuestion,
): { readonly head: MemoHead; readonly place: string } {
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
  const chosen = useNames(nodesChosen(question));
  const facts = { who: named(asked.bearer ?? asked.group), place: named(asked.state), date: date(asked.asOf) };
  const about = [
    ...(topic ? [capitalised(named(topic))] : []),
    t(asked.bearer ? 'memo:title.bearer' : 'memo:title.group', facts),
  ];
  const summed = { shown: told, whole, place: facts.place, asksBearer: asked.bearer !== undefined };
  const part = headOfPart(summed, question, { ...asked, version, chosen }, { t, words });
  const isChosenFull = part.length === 'full' && question.open === undefined;
  const head: MemoHead = {
    ...part,
    language,
    title: [...about, t('memo:title.day', facts)].join(' · '),
    fileName: fileName(isChosenFull ? [...about, t('memo:length.full')] : about, asked.asOf),
    question: `${t(asked.bearer ? 'memo:question.bearer' : 'memo:question.group', facts)}${
      topic ? ` ${t('memo:question.topic', { topic: named(topic) })}` : ''
    }`,
    noRuling: t('answer:summary.noRuling'),
    asOf: t('memo:asOf', { date: date(asked.asOf) }),
    made: t('memo:made', { date: date(today()), version: version ?? '…' }),
    notChecked: verdict ? withDatesInWords(verdict) : null,
  };
  return { head, place: facts.place };
}

type PartOfHead = 'length' | 'summary' | 'filters' | 'areChangesOfAll' | 'address' | 'fullAddress';

interface PartAsked extends AskedRows {
  readonly version: string | undefined;
  /** The nodes to which the answer is narrowed. */
  readonly chosen: ReadonlyMap<string, NamedThing>;
}

/** How much of the answer the memo tells, and where it stands. */
function headOfPart(
  summed: Summed,
  question: MemoQuestion,
  { asOf, version, chosen }: PartAsked,
  speech: Speech,
): Pick<MemoHead, PartOfHead> {
  const length = lengthOf(question);
  const addressOf = (asks: MemoQuestion) =>
    `${location.origin}/memo${writeAddress({ ...asks, on: asOf, data: version } satisfies MemoQuestion)}`;
  return {
    length,
    summary: length === 'short' ? partInWords(summed, speech) : summaryInWords(summed, speech),
    filters: question.open === undefined ? filtersInWords(question, summed.whole, chosen, speech) : null,
    areChangesOfAll: question.open === undefined && summed.shown.length < summed.whole.length,
    address: addressOf(question),
    fullAddress: addressOf({ ...question, length: 'full' }),
  };
}

/** How much of the answer is told; null where all of it is. */
function partInWords({ shown, whole }: Summed, { t, words }: Speech): string | null {
  if (shown.length === whole.length) return null;
  return t('memo:narrowed', {
    count: shown.length,
    here: words.number(shown.length),
    total: words.number(whole.length),
  });
}

/** How much of the answer is told, and what is counted of it; of one norm that stands at the norm itself. */
function summaryInWords(summed: Summed, speech: Speech): string | null {
  const part = partInWords(summed, speech);
  if (summed.shown.length === 1) return part;
  const { binding, others, presumed } = summaryOf(summed, speech);
  return [part, binding, ...others, presumed].filter((sentence) => sentence !== null).join(' ');
}
