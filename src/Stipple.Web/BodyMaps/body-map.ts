// The drawing works the boxes of the list beneath it and shows what they say. Each view is one stop of the tab key; arrows move
// to the nearest zone in their direction, space and enter choose.
export function start(map: HTMLElement): void {
  const boxes = new Map([...map.querySelectorAll<HTMLInputElement>("input[data-name]")].map((box) => [box.value, box]));
  const output = map.querySelector("output");
  const single = map.classList.contains("single");
  const zones = [...map.querySelectorAll<SVGGElement>("[data-zone]")];
  const boxOf = (zone: Element) => boxes.get(zone.getAttribute("data-zone") ?? "");

  function show(): void {
    for (const zone of zones) {
      const on = boxOf(zone)?.checked ?? false;
      zone.classList.toggle("chosen", on);
      zone.setAttribute("aria-checked", String(on));
    }
    for (const mark of map.querySelectorAll("[data-mark]"))
      mark.classList.toggle("chosen", boxes.get(mark.getAttribute("data-mark") ?? "")?.checked ?? false);
    const names = [...boxes.values()].filter((box) => box.checked).map((box) => box.dataset.name);
    if (output) output.textContent = names.length > 0 ? names.join(", ") : (map.dataset.none ?? "");
  }

  function choose(zone: Element): void {
    const box = boxOf(zone);
    if (!box || box.disabled || (single && box.checked)) return;
    box.checked = single || !box.checked;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function nearest(from: SVGGElement, dx: number, dy: number): SVGGElement | undefined {
    const centre = (zone: SVGGElement) => {
      const box = zone.getBBox();
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    };
    const [x, y] = centre(from);
    let best: SVGGElement | undefined;
    let least = Infinity;
    for (const zone of from.ownerSVGElement?.querySelectorAll<SVGGElement>("[data-zone]") ?? []) {
      const [zx, zy] = centre(zone);
      const along = (zx - x) * dx + (zy - y) * dy;
      const aside = Math.abs((zx - x) * dy) + Math.abs((zy - y) * dx);
      // What lies ahead counts, and the more the straighter ahead it lies.
      if (zone !== from && along > 1 && along + 2 * aside < least) [best, least] = [zone, along + 2 * aside];
    }
    return best;
  }

  const arrows: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  for (const view of map.querySelectorAll<SVGSVGElement>(".body-view")) {
    view.setAttribute("role", single ? "radiogroup" : "group");
    const own = [...view.querySelectorAll<SVGGElement>("[data-zone]")];
    own.forEach((zone, i) => {
      zone.setAttribute("role", single ? "radio" : "checkbox");
      zone.setAttribute("aria-label", zone.querySelector("title")?.textContent ?? "");
      zone.setAttribute("tabindex", i === 0 ? "0" : "-1");
      if (boxOf(zone)?.disabled) zone.setAttribute("aria-disabled", "true");
    });
    view.addEventListener("click", (event) => {
      const zone = (event.target as Element).closest("[data-zone]");
      if (zone) choose(zone);
    });
    view.addEventListener("keydown", (event) => {
      const zone = (event.target as Element).closest<SVGGElement>("[data-zone]");
      if (!zone) return;
      const arrow = arrows[event.key];
      if (arrow) {
        const next = nearest(zone, ...arrow);
        if (next) {
          for (const other of own) other.setAttribute("tabindex", other === next ? "0" : "-1");
          next.focus();
        }
      } else if (event.key === " " || event.key === "Enter") choose(zone);
      else return;
      event.preventDefault();
    });
  }

  map.addEventListener("change", show);
  map.querySelector("details")?.removeAttribute("open");
  map.classList.add("live");
  show();
}
