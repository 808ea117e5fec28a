import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { counted } from '../../parts/counted';
import { DayField } from '../../parts/day-field';
import { dayOf } from '../../parts/scope';
import { usePageTitle } from '../../parts/use-page-title';
import { CheckedText } from './checked-text';
import { CitationList } from './citation-list';
import { CheckedCitationsOperation } from './citations.generated';
import { citationsOf, SORTS, sortOf, type CheckedRow } from './citations-of';
import { kept } from './kept';

const route = getRouteApi('/citations');

/** Characters of a text, as the API takes them. */
const LONGEST = 100_000;

/** A text of so many characters stands in the address, so that its check can be sent; a longer one does not. */
const SHORT = 500;

/** A text in, and each of its citations out: what it leads to, and whether that was in force on the day. */
export function CitationsPage() {
  const { t } = useTranslation('citations');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(t('title'));
  const [long, setLong] = useState(kept.checked);
  const checked = sought.text?.slice(0, LONGEST) ?? long;
  const check = (text: string) => {
    const isShort = text.length <= SHORT;
    kept.checked = isShort ? '' : text;
    setLong(kept.checked);
    void navigate({ search: { ...(sought.on && { on: sought.on }), ...(isShort && { text }) } });
  };
  return (
    <div className="list-page">
      <h1>{t('title')}</h1>
      <p className="measured">{t('intro')}</p>
      <TextForm key={sought.text ?? ''} given={sought.text ?? kept.typed} check={check} />
      {checked && <Checked text={checked} on={dayOf(sought)} />}
    </div>
  );
}

interface TextFormProps {
  readonly given: string;
  readonly check: (text: string) => void;
}

function TextForm({ given, check }: TextFormProps) {
  const { t } = useTranslation('citations');
  const { number } = useWords();
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const [text, setText] = useState(given);
  const isTooLong = text.length > LONGEST;
  const isReady = text.trim() !== '' && !isTooLong;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) check(text);
      }}
    >
      <label className="text-to-check">
        {t('text')}
        <textarea
          rows={8}
          value={text}
          aria-describedby="citations-limits"
          aria-invalid={isTooLong}
          onChange={({ currentTarget }) => {
            kept.typed = currentTarget.value;
            setText(currentTarget.value);
          }}
        />
      </label>
      <div className="sentence small-sentence">
        <Trans
          ns="citations"
          i18nKey="day"
          components={{
            day: <DayField on={sought.on} change={(on) => void navigate({ search: { ...sought, on } })} />,
          }}
        />
      </div>
      <p className="act">
        <button type="submit" className="main" aria-disabled={!isReady} aria-describedby="citations-limits">
          {t('check')}
        </button>
      </p>
      <p id="citations-limits" className="quiet-text measured">
        {t('limits', { longest: number(LONGEST), short: number(SHORT) })}
      </p>
      <div role="alert">
        {isTooLong && <p className="notice">{t('tooLong', { here: number(text.length), longest: number(LONGEST) })}</p>}
      </div>
    </form>
  );
}

function Checked({ text, on }: { readonly text: string; readonly on: string }) {
  const { t } = useTranslation('citations');
  const state = useAnswer(CheckedCitationsOperation, { text, asOf: on });
  return (
    <Awaited state={state}>
      {({ checkCitations }) => {
        const rows = checkCitations ?? [];
        if (rows.length === 0)
          return (
            <div className="nothing applies" role="status">
              <h2>{t('none')}</h2>
              <p>{t('noneText')}</p>
            </div>
          );
        const citations = citationsOf(rows);
        return (
          <>
            <Summary count={citations.length} rows={rows} on={on} />
            <div className="checked">
              <CheckedText text={text} citations={citations} />
              <CitationList citations={citations} on={on} />
            </div>
          </>
        );
      }}
    </Awaited>
  );
}

interface SummaryProps {
  readonly count: number;
  readonly rows: readonly CheckedRow[];
  readonly on: string;
}

/** How many citations there are, and of each sort how many places. */
function Summary({ count, rows, on }: SummaryProps) {
  const { t } = useTranslation('citations');
  const { number, date } = useWords();
  const counts = counted(rows.map(sortOf));
  const told = SORTS.flatMap((sort) => counts.filter(({ value }) => value === sort));
  return (
    <div role="status">
      <p className="lead">
        <strong>{t('count', { count, number: number(count) })}</strong> {t('onDay', { date: date(on) })}
      </p>
      <p className="facts">
        {told.map(({ value, count: times }) => (
          <span key={value} className={`chip sort-${value}`}>
            {t(`sort.${value}`)}: {number(times)}
          </span>
        ))}
      </p>
      <p className="quiet-text measured spaced">{t('noProof')}</p>
    </div>
  );
}
