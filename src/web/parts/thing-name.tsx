import { useTranslation } from 'react-i18next';
import { nameIn, type NamedThing } from './named';

/** The name of a node, which cannot turn the direction of the text around it. */
export function ThingName({ thing }: { readonly thing: NamedThing }) {
  const { i18n } = useTranslation();
  const { name, language } = nameIn(i18n.language, thing);
  return <bdi lang={language}>{name}</bdi>;
}
