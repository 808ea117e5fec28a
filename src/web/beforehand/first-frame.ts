/** A window that nobody sees has no frames; then it is not waited for longer, in milliseconds. */
const AT_MOST = 300;

/** Resolves once what came with the page is painted. */
export function firstFrame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, AT_MOST);
  });
}
