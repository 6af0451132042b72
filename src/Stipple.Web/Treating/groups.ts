// Groups of zones: the empty one at the end is followed by another as soon as it is used.
const most = 40;

/** Watches the groups; what it returns makes room for fields of groups that are not shown yet. */
export function groups(form: HTMLFormElement): (fields: string[]) => void {
  const section = form.querySelector<HTMLElement>("#zones")!;
  const last = (): HTMLElement => section.querySelector<HTMLElement>(".area:last-of-type")!;
  const blank = last().outerHTML;
  const first = last().dataset.area!;

  function add(): void {
    const number = String(Number(last().dataset.area) + 1);
    const next = document.createElement("template");
    next.innerHTML = blank
      .replaceAll(`areas[${first}]`, `areas[${number}]`)
      .replaceAll(`areas-${first}-`, `areas-${number}-`)
      .replaceAll(`id="area-${first}"`, `id="area-${number}"`)
      .replaceAll(`data-area="${first}"`, `data-area="${number}"`);
    section.append(next.content);
  }

  function follow(): void {
    const area = last();
    if (Number(area.dataset.area) + 1 < most && area.querySelector(":checked:not(option)")) add();
  }

  section.addEventListener("change", (event) => {
    const area = (event.target as HTMLElement).closest<HTMLElement>(".area");
    if (!area) return;
    describe(area);
    follow();
  });

  return (fields) => {
    const numbers = fields.map((field) => Number(/^areas\[(\d+)\]/.exec(field)?.[1] ?? -1));
    while (Number(last().dataset.area) < Math.min(most - 1, Math.max(-1, ...numbers))) add();
  };
}

function describe(area: HTMLElement): void {
  const chosen = [...area.querySelectorAll<HTMLInputElement>('[name$=".zones"]:checked')];
  const names = chosen.map((input) => input.nextElementSibling?.firstChild?.textContent?.trim() ?? input.value);
  const line = area.querySelector("[data-chosen]");
  if (line && names.length > 0) line.textContent = names.join(", ");
  const orbital = area.querySelector<HTMLElement>("[data-orbital]");
  if (orbital) orbital.hidden = !chosen.some((input) => input.value.startsWith("periorbital"));
}
