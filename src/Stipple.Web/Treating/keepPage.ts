// Asks the keeper to have this one page ready for a reload without a line; it forgets it when the screen is locked.
export function keepPage(): void {
  if (!("serviceWorker" in navigator)) return;
  void navigator.serviceWorker
    .register("/keeper.js")
    .then(() => navigator.serviceWorker.ready)
    .then((registration) => registration.active?.postMessage({ keep: location.pathname }));
}
