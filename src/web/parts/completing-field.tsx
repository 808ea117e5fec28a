import { Combobox, ComboboxItem, ComboboxPopover, useComboboxStore } from '@ariakit/react';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../api/use-answer';
import { useWords } from '../language/use-words';
import { bestFirst } from './best-first';
import { SuggestionsOperation } from './choices.generated';
import { nameIn, type NamedThing } from './named';
import { OFFERS, type ThingKind } from './offers';
import { useHighlight } from './use-highlight';

/** Of what the search finds, as many are looked through for the best, and as many offered. */
const [SOUGHT, OFFERED] = [40, 12];

/** What the field shows, and what is done with what is chosen in it. */
export interface CompletingFieldProps {
  readonly kind: ThingKind;
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  /** The name of what is chosen; empty where nothing is. */
  readonly shown: string;
  /** What is chosen. */
  readonly chosen: string | undefined;
  readonly setText: (text: string) => void;
  readonly choose: (thing: NamedThing) => void;
  readonly leave: () => void;
  /** Whether the field that stood here before had it. */
  readonly autoFocus: boolean;
}

/** The field of `ThingField`, with completion from the search of the API. */
export function CompletingField(props: CompletingFieldProps) {
  const { kind, label, placeholder, text, shown, chosen, setText, choose, leave, autoFocus } = props;
  const { t } = useTranslation();
  const isTyped = text.trim() !== '' && text !== shown;
  const [isEntered, setIsEntered] = useState(autoFocus);
  const { things: offered, isThere } = useOffered(kind, isTyped ? text : '', isEntered);
  const best = isTyped ? offered[0] : offered.find(({ id }) => id === chosen);
  const { combobox, idOf } = useList({ text, setText, choose, offered, best });
  return (
    <>
      <Combobox
        store={combobox}
        className="field"
        aria-label={label}
        placeholder={placeholder}
        autoFocus={autoFocus}
        onBlur={leave}
        onFocus={(event) => {
          setIsEntered(true);
          if (!isTyped) event.currentTarget.select();
        }}
        size={Math.max(8, (text || placeholder).length)}
        maxLength={200}
        showOnClick
      />
      <ComboboxPopover
        store={combobox}
        gutter={4}
        sameWidth={false}
        className="offers"
        aria-label={label}
        unmountOnHide
      >
        {offered.map((thing) => (
          <ComboboxItem
            key={thing.id}
            id={idOf(thing.id)}
            value={thing.id}
            setValueOnClick={false}
            className="offer"
            hideOnClick
            aria-labelledby={`${idOf(thing.id)}-name`}
            aria-describedby={thing.summary ? `${idOf(thing.id)}-meaning` : undefined}
          >
            <Offer thing={thing} id={idOf(thing.id)} />
          </ComboboxItem>
        ))}
        {offered.length === 0 && <p className="quiet-text">{t(isThere ? 'field.nothing' : 'waiting')}</p>}
      </ComboboxPopover>
    </>
  );
}

interface ListOptions extends Pick<CompletingFieldProps, 'text' | 'setText' | 'choose'> {
  readonly offered: readonly NamedThing[];
  /** What Enter takes. */
  readonly best: NamedThing | undefined;
}

/** The list under the field, and the id of each element in it. */
function useList({ text, setText, choose, offered, best }: ListOptions) {
  const take = (id: string) => {
    const thing = offered.find((candidate) => candidate.id === id);
    if (thing) choose(thing);
  };
  const combobox = useComboboxStore({
    value: text,
    setValue: setText,
    selectedValue: '',
    setSelectedValue: (value) => take(String(value)),
  });
  const field = useId();
  const idOf = (thing: string) => `${field}-${thing}`;
  useHighlight(combobox, best ? idOf(best.id) : null, text, offered.map(({ id }) => id).join(' '));
  return { combobox, idOf };
}

interface OfferProps {
  readonly thing: NamedThing;
  /** Of the element that is offered. */
  readonly id: string;
}

/** The thing by its name, which is what is chosen; what it means stands below. */
function Offer({ thing, id }: OfferProps) {
  const { i18n } = useTranslation();
  const { name, language } = nameIn(i18n.language, thing);
  return (
    <>
      <span id={`${id}-name`} className="offered-name">
        <bdi lang={language}>{name}</bdi>
        {name !== thing.name && (
          <small>
            <bdi lang="en">{thing.name}</bdi>
          </small>
        )}
      </span>
      {thing.summary && (
        <small id={`${id}-meaning`}>
          <bdi lang="en">{thing.summary}</bdi>
        </small>
      )}
    </>
  );
}

interface Offered {
  readonly things: readonly NamedThing[];
  /** False while they are on their way. */
  readonly isThere: boolean;
}

/** Once the field is entered: all there are before anything is typed; then those that the search finds. */
function useOffered(kind: ThingKind, text: string, isEntered: boolean): Offered {
  const { language } = useWords();
  const typed = useDeferredValue(text.trim());
  const { operation, kinds } = OFFERS[kind];
  const found = useAnswer(
    SuggestionsOperation,
    { text: typed, kinds, first: SOUGHT },
    { enabled: typed !== '', keepLast: true },
  );
  const all = useAnswer(operation, {}, { enabled: isEntered && typed === '' });
  if (typed !== '') {
    const things = found.data?.data.search?.edges.map(({ node }) => node) ?? [];
    return { things: bestFirst(things, typed, language).slice(0, OFFERED), isThere: !!found.data };
  }
  const [connection] = Object.values(all.data?.data ?? {}) as [Connection | null | undefined];
  return { things: byName(connection?.edges.map(({ node }) => node) ?? [], language), isThere: !!all.data };
}

/** As a list in that language is sorted. */
function byName(things: readonly NamedThing[], language: string): readonly NamedThing[] {
  const { compare } = new Intl.Collator(language);
  return [...things].sort((one, other) => compare(nameIn(language, one).name, nameIn(language, other).name));
}

interface Connection {
  readonly edges: readonly { readonly node: NamedThing }[];
}
