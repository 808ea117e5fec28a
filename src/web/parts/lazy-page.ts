import { lazyRouteComponent } from '@tanstack/react-router';
import { ApiProblem } from '../api/api-problem';
import { isReachable } from '../api/is-reachable';

/**
 * A page that is loaded when it is opened. Where the server cannot be reached it fails with an `ApiProblem`; by itself
 * the router would load the address anew, and the browser would put its own page in place of what is there.
 */
export function lazyPage<Module extends Record<string, unknown>, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
) {
  const loaded = () =>
    load().catch(async (error: unknown) => {
      throw (await isReachable()) ? error : new ApiProblem('OFFLINE', String(error));
    });
  return lazyRouteComponent(loaded, name);
}
