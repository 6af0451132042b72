// A scanner types the code and presses Enter; a camera does the same where the browser can read codes.
type Detector = { detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]> };
type DetectorMaker = new (options: { formats: string[] }) => Detector;

export function scanner(form: HTMLFormElement, send: () => void): void {
  form.addEventListener("keydown", (event) => {
    const input = event.target as HTMLElement;
    if (event.key !== "Enter" || !(input instanceof HTMLInputElement)) return;
    // Enter in a field of this long form sends nothing away; after a scan it is kept at once.
    event.preventDefault();
    if (input.name.endsWith(".code")) send();
  });

  const Maker = (window as { BarcodeDetector?: DetectorMaker }).BarcodeDetector;
  if (!Maker || !navigator.mediaDevices) return;
  for (const button of form.querySelectorAll<HTMLButtonElement>("[data-camera]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const input = document.getElementById(button.getAttribute("aria-controls")!) as HTMLInputElement;
      void look(new Maker({ formats: ["data_matrix", "code_128", "qr_code"] }), form).then((code) => {
        if (code === null) return;
        input.value = code;
        input.dispatchEvent(new Event("input", { bubbles: true }));
        input.focus();
        send();
      });
    });
  }
}

async function look(detector: Detector, form: HTMLFormElement): Promise<string | null> {
  const box = form.querySelector<HTMLElement>("#camera")!;
  const video = box.querySelector("video")!;
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  } catch {
    return null;
  }
  let stopped = false;
  box.querySelector("[data-stop]")!.addEventListener("click", () => (stopped = true), { once: true });
  video.srcObject = stream;
  box.hidden = false;
  try {
    await video.play();
    while (!stopped) {
      const [found] = await detector.detect(video);
      if (found) return found.rawValue;
      await new Promise((next) => setTimeout(next, 150));
    }
    return null;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
    box.hidden = true;
  }
}
