// Asks the keeper to have this one page ready for a reload without a line; it forgets it when the screen is locked. What the
// page was built from goes along: it may have been fetched before there was a keeper.
export function keepPage(): void {
  if (!("serviceWorker" in navigator)) return;
  void navigator.serviceWorker
    .register("/keeper.js")
    .then(() => navigator.serviceWorker.ready)
    .then((registration) => {
      const used = performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname);
      const files = [...new Set(used.filter((path) => path.startsWith("/built/")))];
      registration.active?.postMessage({ keep: location.pathname, files });
    });
}
