import { Trans } from 'react-i18next';
import { DayField } from './day-field';
import { PickedThing } from './picked-thing';
import { dayOf, type Scope } from './scope';

interface ScopeSentenceProps {
  /** A message in which `<place/>`, `<who/>`, `<day/>` and `<topic/>` stand for fields. */
  readonly message: string;
  readonly namespace: string;
  readonly scope: Scope;
  readonly change: (scope: Scope) => void;
}

/** What a page is about as one sentence whose nouns are fields. */
export function ScopeSentence({ message, namespace, scope, change }: ScopeSentenceProps) {
  // What is asked by the form lasts in the address, the day too.
  const asked = { ...scope, on: dayOf(scope) };
  const field = (kind: 'state' | 'group' | 'topic', part: keyof Scope) => (
    <PickedThing kind={kind} id={scope[part]} choose={(id) => change({ ...asked, [part]: id })} />
  );
  return (
    <div className="sentence">
      <Trans
        ns={namespace}
        i18nKey={message}
        components={{
          place: field('state', 'state'),
          who: field('group', 'group'),
          topic: field('topic', 'about'),
          day: <DayField on={scope.on} change={(on) => change({ ...scope, on })} />,
        }}
      />
    </div>
  );
}
