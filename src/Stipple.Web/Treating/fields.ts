// A form's fields as lists of texts by name, blank ones left out.
export type Fields = Record<string, string[]>;

const controls = new Set(["__RequestVerificationToken", "version", "do", "take"]);

export function read(form: HTMLFormElement): Fields {
  const fields: Fields = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || value.trim() === "" || controls.has(name)) continue;
    (fields[name] ??= []).push(value);
  }
  return fields;
}

export function write(form: HTMLFormElement, name: string, values: string[]): void {
  if (controls.has(name)) return;
  for (const input of form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`[name="${CSS.escape(name)}"]`)) {
    if (input instanceof HTMLInputElement && (input.type === "checkbox" || input.type === "radio")) input.checked = values.includes(input.value);
    else input.value = values[0] ?? "";
  }
}
