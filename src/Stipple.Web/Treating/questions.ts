// Says at once when an answer speaks against today, and asks about the orbital rim only where a zone lies around the eye.
export function questions(form: HTMLFormElement): void {
  form.addEventListener("change", (event) => {
    const input = event.target as HTMLInputElement;
    const question = input.closest<HTMLElement>(".question");
    if (question) question.querySelector<HTMLElement>(".why")!.hidden = input.value !== question.dataset.wary;
  });
}
