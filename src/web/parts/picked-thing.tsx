import { useTranslation } from 'react-i18next';
import type { ThingKind } from './offers';
import { ThingField } from './thing-field';
import { useNames } from './use-names';

interface PickedThingProps {
  readonly kind: ThingKind;
  readonly id: string | undefined;
  /** Undefined where the field was emptied. */
  readonly choose: (id: string | undefined) => void;
}

/** A field that holds a node by its id, as an address does. */
export function PickedThing({ kind, id, choose }: PickedThingProps) {
  const { t } = useTranslation();
  const names = useNames([id]);
  return (
    <ThingField
      kind={kind}
      label={t(`field.${kind}.label`)}
      placeholder={t(`field.${kind}.hint`)}
      chosen={id === undefined ? undefined : (names.get(id) ?? { id, name: id })}
      choose={(thing) => choose(thing?.id)}
    />
  );
}
