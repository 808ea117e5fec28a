import { createRootRoute } from '@tanstack/react-router';
import { Frame } from './parts/frame';
import { NotFound } from './parts/not-found';
import { PageFailed } from './parts/page-failed';

export const rootRoute = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: PageFailed,
});
