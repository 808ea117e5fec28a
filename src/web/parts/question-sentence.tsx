import { Trans, useTranslation } from 'react-i18next';
import { isDay, today } from '../language/dates';
import { useWords } from '../language/use-words';
import type { NamedThing } from './named';
import { ThingField } from './thing-field';
import { useNames } from './use-names';

/** What a question asks, without how its answer is looked at. */
export interface Asked {
  readonly group?: string | undefined;
  readonly bearer?: string | undefined;
  readonly state?: string | undefined;
  readonly about?: string | undefined;
  readonly on?: string | undefined;
}

interface QuestionSentenceProps {
  readonly asked: Asked;
  /** Whether it asks what somebody must do, and not what covers somebody. */
  readonly asksBearer: boolean;
  readonly change: (asked: Asked) => void;
}

/** The question as one sentence whose nouns are fields. */
export function QuestionSentence({ asked, asksBearer, change }: QuestionSentenceProps) {
  const { t } = useTranslation();
  const who = asksBearer ? 'bearer' : 'group';
  const names = useNames([asked[who], asked.state, asked.about]);
  const field = (kind: 'group' | 'bearer' | 'state' | 'topic', part: keyof Asked) => (
    <ThingField
      kind={kind}
      label={t(`field.${kind}.label`)}
      placeholder={t(`field.${kind}.hint`)}
      chosen={named(names, asked[part])}
      choose={(thing) => change({ ...asked, [part]: thing?.id })}
    />
  );
  return (
    <p className="sentence">
      <Trans
        i18nKey={asksBearer ? 'sentence.bearer' : 'sentence.group'}
        components={{
          who: field(who, who),
          place: field('state', 'state'),
          day: <DayField on={asked.on} change={(on) => change({ ...asked, on })} />,
          topic: field('topic', 'about'),
        }}
      />
    </p>
  );
}

/** The day in words; the field itself shows while it is being changed. */
function DayField({ on, change }: { readonly on: string | undefined; readonly change: (on: string) => void }) {
  const { t } = useTranslation();
  const { date } = useWords();
  const day = on && isDay(on) ? on : today();
  return (
    <span className="field day-field">
      <span aria-hidden="true">{date(day)}</span>
      <input
        type="date"
        aria-label={t('field.day.label')}
        value={day}
        min="1900-01-01"
        max="2200-12-31"
        onClick={({ currentTarget }) => showPicker(currentTarget)}
        onChange={({ currentTarget }) => isDay(currentTarget.value) && change(currentTarget.value)}
      />
    </span>
  );
}

function showPicker(field: HTMLInputElement): void {
  try {
    field.showPicker();
  } catch {
    // Where the browser has none, the day is typed.
  }
}

function named(names: ReadonlyMap<string, NamedThing>, id: string | undefined): NamedThing | undefined {
  return id === undefined ? undefined : (names.get(id) ?? { id, name: id });
}
