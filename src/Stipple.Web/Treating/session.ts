// The tablet page of a session: keeps what is typed without being asked, also when the line drops.
import { clock } from "./clock";
import { keepPage } from "./keepPage";
import { groups } from "./groups";
import { questions } from "./questions";
import { scanner } from "./scanner";
import { read, write, type Fields } from "./fields";

type Sending = { send: string; version: number; fields: Fields };
type Kept = { flight: Sending | null; fields: Fields; version: number };
type Saved = {
  version: number;
  merged: Record<string, string[]>;
  filled: Record<string, string>;
  summary: Record<string, string>;
};

const pause = 600; // ms after the last change
const again = 5000; // ms until the line is tried again

export function start(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  questions(form);
  clock(form);
  if (form.dataset.readonly) return;
  const ensure = groups(form);
  scanner(form, () => void push());
  keepPage();

  const key = `stipple-session-${form.dataset.session}`;
  // While two versions stand side by side a person chooses; nothing is sent meanwhile.
  if (form.dataset.conflict) {
    localStorage.removeItem(key);
    return;
  }

  const status = document.getElementById("kept")!;
  const version = form.querySelector<HTMLInputElement>("#version")!;
  const token = form.querySelector<HTMLInputElement>("[name=__RequestVerificationToken]")!.value;
  let flight: Sending | null = null;
  let sent = JSON.stringify(read(form));
  let timer = 0;
  let busy = false;

  function tell(state: string, waiting = false, detail = ""): void {
    status.textContent = (status.dataset[state] ?? "").replace("{0}", detail);
    status.classList.toggle("waiting", waiting);
  }

  function keep(): void {
    const kept: Kept = { flight, fields: read(form), version: Number(version.value) };
    localStorage.setItem(key, JSON.stringify(kept));
  }

  function changed(): void {
    keep();
    tell("saving");
    clearTimeout(timer);
    timer = window.setTimeout(() => void push(), pause);
  }

  async function push(): Promise<void> {
    clearTimeout(timer);
    if (busy) return;
    busy = true;
    try {
      // What may have arrived is repeated under its own name until it is answered; only then what was typed since.
      while (flight || JSON.stringify(read(form)) !== sent) {
        flight ??= { send: newId(), version: Number(version.value), fields: read(form) };
        keep();
        if (!(await deliver(flight))) return;
      }
      localStorage.removeItem(key);
    } finally {
      busy = false;
    }
  }

  async function deliver(sending: Sending): Promise<boolean> {
    let answer: Response;
    try {
      answer = await fetch(`${form.getAttribute("action")}/draft`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Stipple-Form": token },
        body: JSON.stringify({ ...sending.fields, version: sending.version, send: sending.send }),
        redirect: "manual",
      });
    } catch {
      return later();
    }
    if (answer.status >= 500) return later();
    if (answer.ok) {
      accept(sending, (await answer.json()) as Saved);
      return true;
    }
    if (answer.status === 409) {
      // The page shows both versions; what was typed goes with the form.
      localStorage.removeItem(key);
      form.querySelector<HTMLButtonElement>("#save")!.click();
      return false;
    }
    if (answer.status === 422) {
      const told = (await answer.json()) as { faults?: { message: string }[] };
      tell("refused", true, told.faults?.map((fault) => fault.message).join(" ") ?? "");
    } else {
      tell("out", true);
    }
    return false;
  }

  function accept(sending: Sending, saved: Saved): void {
    sent = JSON.stringify(sending.fields);
    flight = null;
    version.value = String(saved.version);
    const others = Object.entries(saved.merged);
    ensure(Object.keys(saved.merged));
    for (const [field, values] of others) write(form, field, values);
    for (const [field, value] of Object.entries(saved.filled)) {
      const input = form.elements.namedItem(field);
      if (input instanceof HTMLInputElement && input !== document.activeElement) input.value = value;
    }
    for (const [part, text] of Object.entries(saved.summary)) {
      const place = form.querySelector(`[data-sum="${part}"]`);
      if (place) place.textContent = text;
    }
    tell(others.length > 0 ? "merged" : "saved", false, others.map(([field]) => field).join(", "));
    if (others.length > 0 || Object.keys(saved.filled).length > 0) settle(sending.fields);
  }

  // What the practice wrote into the form is not a change of ours.
  function settle(before: Fields): void {
    const now = read(form);
    const known: Fields = { ...before };
    for (const field of Object.keys(now)) if (!(field in before) || field.startsWith("cartridges[")) known[field] = now[field]!;
    sent = JSON.stringify(sortedLike(now, known));
  }

  function later(): false {
    tell("here", true);
    clearTimeout(timer);
    timer = window.setTimeout(() => void push(), again);
    return false;
  }

  const left = localStorage.getItem(key);
  if (left) {
    const kept = JSON.parse(left) as Kept;
    flight = kept.flight;
    version.value = String(kept.flight?.version ?? kept.version);
    ensure(Object.keys(kept.fields));
    for (const field of new Set([...Object.keys(read(form)), ...Object.keys(kept.fields)])) write(form, field, kept.fields[field] ?? []);
    tell("restored", true);
    sent = "";
    void push();
  }

  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  window.addEventListener("online", () => void push());
  form.addEventListener("submit", () => {
    // The form takes everything with it.
    clearTimeout(timer);
    if (navigator.onLine) localStorage.removeItem(key);
  });
}

function sortedLike(order: Fields, fields: Fields): Fields {
  return Object.fromEntries(Object.keys(order).map((name) => [name, fields[name] ?? []]));
}

// crypto.randomUUID asks for HTTPS, which a practice's own network may not have.
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
