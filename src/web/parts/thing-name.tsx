import { useLanguage } from '../language/use-language';
import { nameIn, type NamedThing } from './named';

/** The name of a node, which cannot turn the direction of the text around it. */
export function ThingName({ thing }: { readonly thing: NamedThing }) {
  const { name, language } = nameIn(useLanguage(), thing);
  return <bdi lang={language}>{name}</bdi>;
}
