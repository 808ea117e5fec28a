import { articleInWords } from '../../language/pinpoint-in-words';
import { useWords } from '../../language/use-words';
import { placeOf, type Placed } from '../../parts/place-of';
import { ThingLink } from '../../parts/thing-link';

/** What is found, of which provisions tell where they stand, and obligations by which provision they are imposed. */
type Found = Placed | { readonly imposedBy: { readonly edges: readonly { readonly node: Placed }[] } } | object;

/** In which act a norm that is found stands, and at which article; nothing of what is no norm. */
export function PlaceOfFound({ found }: { readonly found: Found }) {
  const { language } = useWords();
  const provision = 'imposedBy' in found ? found.imposedBy.edges[0]?.node : 'partOf' in found ? found : null;
  const place = provision && placeOf(provision);
  if (!place) return null;
  const { instrument, number } = place;
  return (
    <>
      {' · '}
      <ThingLink thing={instrument} />
      {number && <>, {articleInWords(number, language)}</>}
    </>
  );
}
