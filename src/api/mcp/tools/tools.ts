import type { Tool } from '../answering/tool';
import { CHANGES } from './changes';
import { CHECK_CITATIONS } from './check-citations';
import { COMPARE_STATES } from './compare-states';
import { COVERAGE_OF_DATA } from './coverage-of-data';
import { DISCREPANCIES } from './discrepancies';
import { GAPS } from './gaps';
import { OBLIGATIONS_BORNE_BY } from './obligations-borne-by';
import { OBLIGATIONS_COVERING } from './obligations-covering';
import { PARTICIPATION } from './participation';
import { RECOMMENDATIONS } from './recommendations';
import { RESOLVE_CITATION } from './resolve-citation';
import { RESPONSIBILITIES } from './responsibilities';
import { SEARCH } from './search';
import { SHOW } from './show';
import { TIMELINE } from './timeline';

/** What assistants can call, in the order in which they are listed. */
export const TOOLS: readonly Tool[] = [
  SEARCH,
  RESOLVE_CITATION,
  CHECK_CITATIONS,
  OBLIGATIONS_COVERING,
  OBLIGATIONS_BORNE_BY,
  GAPS,
  CHANGES,
  RESPONSIBILITIES,
  RECOMMENDATIONS,
  PARTICIPATION,
  COMPARE_STATES,
  TIMELINE,
  DISCREPANCIES,
  SHOW,
  COVERAGE_OF_DATA,
];
