// A signature drawn with finger, pen or mouse. Strokes are kept in the units of the box (600 by 200), so turning or resizing the
// screen changes nothing; they survive a reload in the tab's own storage until the form is sent.
type Point = [number, number];

const width = 600;
const height = 200;
const most = 40_000; // Letters of the path; the server takes a little more.

export function start(field: HTMLElement): void {
  const draw = field.querySelector<HTMLElement>(".draw")!;
  const pad = draw.querySelector<SVGSVGElement>(".pad")!;
  const line = pad.querySelector("path")!;
  const said = draw.querySelector<HTMLElement>(".fault")!;
  const kept = field.querySelector<HTMLInputElement>("input[name=signature]")!;
  const form = field.closest("form")!;
  const key = `signature ${location.pathname}`;
  const shortest = Number(field.dataset.shortest);
  let strokes = read(kept.value || sessionStorage.getItem(key) || "");
  let pen: number | null = null;

  function read(path: string): Point[][] {
    if (!/^[ML0-9. ]*$/.test(path)) return [];
    return path
      .split("M")
      .filter((stroke) => stroke.length > 0)
      .map((stroke) => stroke.split("L").map((point) => point.split(" ").map(Number) as Point));
  }

  function show(): void {
    const path = strokes.map((stroke) => "M" + stroke.map(([x, y]) => `${x} ${y}`).join("L")).join("");
    line.setAttribute("d", path);
    kept.value = path;
    if (path.length > 0) said.hidden = true;
  }

  function keep(): void {
    if (kept.value.length > 0) sessionStorage.setItem(key, kept.value);
    else sessionStorage.removeItem(key);
  }

  function at(event: PointerEvent): Point {
    const box = pad.getScreenCTM()!.inverse();
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(box);
    const within = (value: number, limit: number): number => Math.round(Math.min(limit, Math.max(0, value)) * 10) / 10;
    return [within(point.x, width), within(point.y, height)];
  }

  function length(): number {
    let sum = 0;
    for (const stroke of strokes)
      for (let i = 1; i < stroke.length; i++)
        sum += Math.hypot(stroke[i]![0] - stroke[i - 1]![0], stroke[i]![1] - stroke[i - 1]![1]);
    return sum;
  }

  pad.addEventListener("pointerdown", (event) => {
    if (pen !== null || kept.value.length > most) return;
    pen = event.pointerId;
    pad.setPointerCapture(pen);
    strokes.push([at(event)]);
    show();
    event.preventDefault();
  });
  pad.addEventListener("pointermove", (event) => {
    if (event.pointerId !== pen || kept.value.length > most) return;
    const stroke = strokes[strokes.length - 1]!;
    const events = event.getCoalescedEvents?.() ?? [];
    for (const one of events.length > 0 ? events : [event]) {
      const [x, y] = at(one);
      const [lastX, lastY] = stroke[stroke.length - 1]!;
      if (Math.hypot(x - lastX, y - lastY) >= 1) stroke.push([x, y]);
    }
    show();
  });
  for (const end of ["pointerup", "pointercancel"] as const)
    pad.addEventListener(end, (event) => {
      if (event.pointerId !== pen) return;
      pen = null;
      keep();
    });
  draw.querySelector("button")!.addEventListener("click", () => {
    strokes = [];
    show();
    keep();
  });
  form.addEventListener("submit", (event) => {
    const typed = form.querySelector<HTMLInputElement>("input[name=typed]")!.value.trim();
    if (length() >= shortest || typed.length > 0) {
      // A slip of the pen beside a typed name is not a signature.
      if (length() < shortest) kept.value = "";
      sessionStorage.removeItem(key);
      return;
    }
    event.preventDefault();
    said.textContent = field.dataset.blank ?? "";
    said.hidden = false;
    draw.scrollIntoView({ block: "center" });
  });

  draw.hidden = false;
  show();
}
