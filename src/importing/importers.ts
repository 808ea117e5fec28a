import type { Importer } from './importer';
import { conceptImporters } from './concepts/concept-importers';
import { declarationImporter } from './declarations/declaration-importer';
import { childLabourImporter } from './child-labour/child-labour-importer';
import { jsonLdImporter } from './json-ld/json-ld-importer';
import { lawImporters } from './laws/law-importers';
import { PARTICIPATION_FORMATS } from './participation-tables/participation-formats';
import { participationImporter } from './participation-tables/participation-importer';
import { m49Importer } from './state-groups/m49-importer';
import { uprImporter } from './recommendations/upr-importer';

/** Every outside format that is understood. */
export const IMPORTERS: readonly Importer[] = [
  ...PARTICIPATION_FORMATS.map(participationImporter),
  ...lawImporters,
  uprImporter,
  childLabourImporter,
  declarationImporter,
  jsonLdImporter,
  m49Importer,
  ...conceptImporters,
];
