/** A window that can't be seen isn't painted, and is not waited for longer than this. */
const LATEST = 100;

/** Waits until what has just changed is painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LATEST);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}
