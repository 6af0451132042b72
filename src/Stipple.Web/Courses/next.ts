// Fills in what to do next once it has been worked out; the page does not wait for it.
export async function start(element: HTMLElement): Promise<void> {
  const from = element.dataset.from;
  if (!from) return;
  element.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(from, { headers: { "X-Stipple-Form": "1" } });
    if (answer.ok) element.innerHTML = await answer.text();
  } finally {
    element.removeAttribute("aria-busy");
  }
}
