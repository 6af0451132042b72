// Makes or uses a passkey: asks the server what is wanted, the browser for the passkey, and sends its answer with the form.
// The form is hidden until this script runs, for there are no passkeys without it.
export function start(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  const answer = form.elements.namedItem("credential") as HTMLInputElement;
  const failed = form.querySelector<HTMLElement>("[data-failed]");
  if (!window.PublicKeyCredential || !("parseCreationOptionsFromJSON" in PublicKeyCredential)) {
    const without = document.querySelector<HTMLElement>("[data-without-passkeys]");
    if (without) without.hidden = false;
    return;
  }
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    if (answer.value) return;
    event.preventDefault();
    if (failed) failed.textContent = "";
    void ask(form).then(
      (credential) => {
        answer.value = JSON.stringify(credential);
        form.requestSubmit();
      },
      () => {
        if (failed) failed.textContent = failed.dataset.failed ?? "";
      },
    );
  });
}

async function ask(form: HTMLFormElement): Promise<unknown> {
  const guard = form.elements.namedItem("__RequestVerificationToken") as HTMLInputElement;
  const response = await fetch(form.dataset.options ?? "", { method: "POST", headers: { "X-Stipple-Form": guard.value } });
  if (!response.ok) throw new Error(`${response.status}`);
  const options = await response.json();
  const credential =
    form.dataset.does === "make"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  if (!credential) throw new Error("none");
  return (credential as PublicKeyCredential).toJSON();
}
