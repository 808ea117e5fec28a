import { Trans, useTranslation } from 'react-i18next';
import { DayField } from './day-field';
import { nameIn, type NamedThing } from './named';
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
    <>
      <div className="sentence">
        <Trans
          i18nKey={asksBearer ? 'sentence.bearer' : 'sentence.group'}
          components={{
            who: field(who, who),
            place: field('state', 'state'),
            day: <DayField on={asked.on} change={(on) => change({ ...asked, on })} />,
            topic: field('topic', 'about'),
          }}
        />
      </div>
      <Meaning thing={named(names, asked[who])} />
    </>
  );
}

/** A longer name fits no field, whatever the width of the screen. */
const FITS = 48;

/** The name of a group whole, where a field may be too narrow for it, and what it means, where the data says so. */
function Meaning({ thing }: { readonly thing: NamedThing | undefined }) {
  const { i18n } = useTranslation();
  if (!thing) return null;
  const { name, language } = nameIn(i18n.language, thing);
  return (
    <p className={`meaning quiet-text${thing.summary || name.length > FITS ? '' : ' on-narrow'}`}>
      <bdi lang={language}>{name}</bdi>
      {thing.summary && (
        <>
          : <bdi lang="en">{thing.summary}</bdi>
        </>
      )}
    </p>
  );
}

function named(names: ReadonlyMap<string, NamedThing>, id: string | undefined): NamedThing | undefined {
  return id === undefined ? undefined : (names.get(id) ?? { id, name: id });
}
