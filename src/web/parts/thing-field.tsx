import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Operation } from '../api/operation';
import { useAnswer } from '../api/use-answer';
import {
  AllGroupsOperation,
  AllStatesOperation,
  AllTopicsOperation,
  SuggestionsOperation,
  TreatiesOperation,
} from './choices.generated';
import { nameIn, type NamedThing } from './named';

/** What may be named in a field. */
export type ThingKind = 'group' | 'topic' | 'state' | 'bearer' | 'treaty' | 'any';

/** What a field offers before anything is typed, and which kinds its search finds. */
const OFFERS: Record<ThingKind, { operation: Operation<object, Record<string, never>>; kinds: string[] | null }> = {
  group: { operation: AllGroupsOperation, kinds: ['Group'] },
  topic: { operation: AllTopicsOperation, kinds: ['Topic'] },
  state: { operation: AllStatesOperation, kinds: ['State'] },
  bearer: { operation: AllGroupsOperation, kinds: ['Group', 'Institution', 'Organisation', 'State', 'Person'] },
  treaty: { operation: TreatiesOperation, kinds: ['Treaty', 'IloConvention', 'Agreement'] },
  any: { operation: AllStatesOperation, kinds: null },
};

interface ThingFieldProps {
  readonly kind: ThingKind;
  readonly label: string;
  readonly placeholder: string;
  readonly chosen: NamedThing | undefined;
  /** Null where the field was emptied. */
  readonly choose: (thing: NamedThing | null) => void;
}

/** A field of a sentence in which one node is named, with completion from the search of the API. */
export function ThingField({ kind, label, placeholder, chosen, choose }: ThingFieldProps) {
  const { t, i18n } = useTranslation();
  const shown = chosen ? nameIn(i18n.language, chosen).name : '';
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const isTyped = text.trim() !== '' && text !== shown;
  const [isEntered, setIsEntered] = useState(false);
  const { things: offered, isThere } = useOffered(kind, isTyped ? text : '', isEntered);
  const take = (id: string) => {
    const thing = offered.find((candidate) => candidate.id === id);
    if (!thing) return;
    setText(nameIn(i18n.language, thing).name);
    choose(thing);
  };
  const leave = () => (text.trim() === '' ? chosen && choose(null) : setText(shown));
  return (
    <ComboboxProvider
      value={text}
      setValue={setText}
      setSelectedValue={(value) => take(String(value))}
      selectedValue=""
    >
      <Combobox
        className="field"
        aria-label={label}
        placeholder={placeholder}
        autoSelect
        onBlur={leave}
        onFocus={(event) => {
          setIsEntered(true);
          event.currentTarget.select();
        }}
        size={Math.max(8, (text || placeholder).length)}
        maxLength={200}
        showOnClick
      />
      <ComboboxPopover gutter={4} sameWidth={false} className="offers" aria-label={label} unmountOnHide>
        {offered.map((thing) => (
          <ComboboxItem key={thing.id} value={thing.id} setValueOnClick={false} className="offer" hideOnClick>
            <Offer thing={thing} />
          </ComboboxItem>
        ))}
        {isThere && offered.length === 0 && <p className="quiet-text">{t('field.nothing')}</p>}
      </ComboboxPopover>
    </ComboboxProvider>
  );
}

function Offer({ thing }: { readonly thing: NamedThing }) {
  const { i18n } = useTranslation();
  const { name, language } = nameIn(i18n.language, thing);
  return (
    <>
      <bdi lang={language}>{name}</bdi>
      {name !== thing.name && (
        <small>
          <bdi lang="en">{thing.name}</bdi>
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
  const typed = useDeferredValue(text.trim());
  const { operation, kinds } = OFFERS[kind];
  const found = useAnswer(
    SuggestionsOperation,
    { text: typed, kinds, first: 12 },
    { enabled: typed !== '', keepLast: true },
  );
  const all = useAnswer(operation, {}, { enabled: isEntered && typed === '' });
  if (typed !== '')
    return { things: found.data?.data.search?.edges.map(({ node }) => node) ?? [], isThere: !!found.data };
  const [connection] = Object.values(all.data?.data ?? {}) as [Connection | null | undefined];
  return { things: connection?.edges.map(({ node }) => node) ?? [], isThere: !!all.data };
}

interface Connection {
  readonly edges: readonly { readonly node: NamedThing }[];
}
