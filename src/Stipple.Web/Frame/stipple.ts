// What every page needs of script, which is little: pages work without it. An element with data-island="name" asks for the
// script of that name; it is fetched only where it is used.
const islands: Record<string, () => Promise<{ start: (element: HTMLElement) => void }>> = {
  "body-map": () => import("../BodyMaps/body-map"),
  next: () => import("../Courses/next"),
  passkey: () => import("../SigningIn/passkey"),
  plan: () => import("../Planning/plan"),
  screening: () => import("../Screening/screening"),
  session: () => import("../Treating/session"),
  signature: () => import("../Consenting/signature"),
};

for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) {
  const island = islands[element.dataset.island ?? ""];
  if (island) void island().then((script) => script.start(element));
}

// The list of faults is read out and reached first.
document.querySelector<HTMLElement>(".faults")?.focus();
