import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn, type NamedThing } from './named';
import type { ThingKind } from './offers';
import { useCompletion } from './use-completion';

interface ThingFieldProps {
  readonly kind: ThingKind;
  readonly label: string;
  readonly placeholder: string;
  readonly chosen: NamedThing | undefined;
  /** Null where the field was emptied. */
  readonly choose: (thing: NamedThing | null) => void;
}

/**
 * A field of a sentence in which one node is named. Its completion comes once the page is painted; what was typed
 * before stays.
 */
export function ThingField({ kind, label, placeholder, chosen, choose }: ThingFieldProps) {
  const { i18n } = useTranslation();
  const shown = chosen ? nameIn(i18n.language, chosen).name : '';
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const hasFocus = useRef(false);
  const CompletingField = useCompletion();
  const leave = () => (text.trim() === '' ? chosen && choose(null) : setText(shown));
  if (!CompletingField)
    return (
      <input
        className="field"
        role="combobox"
        aria-expanded={false}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onFocus={() => (hasFocus.current = true)}
        onBlur={() => (hasFocus.current = false)}
        size={Math.max(8, (text || placeholder).length)}
        maxLength={200}
      />
    );
  return (
    <CompletingField
      kind={kind}
      label={label}
      placeholder={placeholder}
      text={text}
      shown={shown}
      chosen={chosen?.id}
      setText={setText}
      choose={(thing) => {
        setText(nameIn(i18n.language, thing).name);
        choose(thing);
      }}
      leave={leave}
      autoFocus={hasFocus.current}
    />
  );
}
