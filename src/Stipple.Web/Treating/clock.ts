// Numbing: the time with one tap, and how long it has been on.
export function clock(form: HTMLFormElement): void {
  const on = form.querySelector<HTMLInputElement>('[name="anaesthetic.on"]')!;
  const off = form.querySelector<HTMLInputElement>('[name="anaesthetic.off"]')!;
  const kind = form.querySelector<HTMLSelectElement>('[name="anaesthetic.kind"]')!;
  const timer = form.querySelector<HTMLElement>("#timer")!;
  const limits = new Map((timer.dataset.limits ?? "").split(";").map((limit) => limit.split("=") as [string, string]));

  for (const [button, input] of [
    [form.querySelector("#numb-on"), on],
    [form.querySelector("#numb-off"), off],
  ] as const) {
    button?.addEventListener("click", (event) => {
      event.preventDefault();
      const now = new Date();
      input.value = `${two(now.getHours())}:${two(now.getMinutes())}`;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      show();
    });
  }

  function show(): void {
    const from = minutes(on.value);
    if (from === null) {
      timer.textContent = "";
      return;
    }
    const now = new Date();
    const until = minutes(off.value) ?? now.getHours() * 60 + now.getMinutes() + now.getSeconds() / 60;
    const passed = until - from;
    const limit = Number(limits.get(kind.value) ?? Infinity);
    const over = passed > limit;
    timer.classList.toggle("over", over);
    const seconds = off.value ? "" : `:${two(Math.floor((passed * 60) % 60))}`;
    timer.textContent = passed < 0 ? "" : `${Math.floor(passed)}${seconds} min${over ? ` · ${timer.dataset.over}` : ""}`;
  }

  form.addEventListener("input", show);
  show();
  setInterval(show, 1000);
}

function minutes(time: string): number | null {
  const [hour, minute] = time.split(":").map(Number);
  return hour === undefined || minute === undefined || Number.isNaN(hour + minute) ? null : hour * 60 + minute;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
