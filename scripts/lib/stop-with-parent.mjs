/**
 * A signal to `npm start` ends npm and its shell but not what the shell started, which would go on holding the port:
 * so the server is sent SIGTERM as soon as that shell is gone.
 */
export function stopWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  watch.unref();
}
