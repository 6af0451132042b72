// Moving a slider draws the plan again: the part that tells of it is fetched as it would be on a new page.
export function start(planning: HTMLElement): void {
  const form = planning.querySelector<HTMLFormElement>("form.dials");
  const drawn = planning.querySelector<HTMLElement>("[data-outlook]");
  const path = planning.dataset.path;
  if (!form || !drawn || !path) return;
  let waiting: AbortController | undefined;
  let timer = 0;

  function typed(): Map<string, string> {
    const fields = drawn!.querySelectorAll<HTMLInputElement>("input[name^='reasons.']");
    return new Map([...fields].map((field) => [field.name, field.value]));
  }

  async function draw(): Promise<void> {
    waiting?.abort();
    const mine = (waiting = new AbortController());
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form!)) if (typeof value === "string" && value) query.append(name, value);
    drawn!.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(`${path}?${query}`, { signal: mine.signal, headers: { Accept: "text/html" } });
      // What cannot be drawn is explained by the page itself.
      if (!answer.ok) return form!.submit();
      const html = await answer.text();
      const reasons = typed();
      drawn!.innerHTML = html;
      for (const field of drawn!.querySelectorAll<HTMLInputElement>("input[name^='reasons.']"))
        field.value = reasons.get(field.name) ?? field.value;
      history.replaceState(null, "", `?${query}`);
      for (const link of planning.querySelectorAll<HTMLAnchorElement>("a[data-alternatives]"))
        link.href = `${link.pathname}?${query}`;
    } catch (fault) {
      if (!(fault instanceof DOMException && fault.name === "AbortError")) form!.submit();
    } finally {
      if (waiting === mine) drawn!.setAttribute("aria-busy", "false");
    }
  }

  form.addEventListener("input", (event) => {
    const input = event.target as HTMLInputElement;
    const output = form.querySelector<HTMLOutputElement>(`output[for="${input.id}"]`);
    if (output) output.value = String(Number(input.value));
    window.clearTimeout(timer);
    // A device has its own dial: its page is loaded.
    if (input.name === "device") form.submit();
    else if (form.checkValidity()) timer = window.setTimeout(() => void draw(), 120);
  });
  form.querySelector("button[type=submit]")?.setAttribute("hidden", "");
}
