// Hides questions that need not be asked after the answers given so far. Without this script all are visible, each saying when
// it is meant. An answer that was hidden stays in the form: the rules look at no question that is not asked.
export function start(form: HTMLElement): void {
  const questions = [...form.querySelectorAll<HTMLElement>("[data-after]")];
  const picked = (name: string): string[] =>
    [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map((input) => input.value);

  function show(): void {
    const hidden = new Set<string>();
    // A follow-up stands after the question it follows, so one pass sees chains as well.
    for (const question of questions) {
      const after = question.dataset.after ?? "";
      const meant = (question.dataset.is ?? "").split(" ");
      question.hidden = hidden.has(after) || !picked(after).some((answer) => meant.includes(answer));
      if (question.hidden) hidden.add(question.dataset.question ?? "");
    }
  }

  // "None" and "I do not know" stand alone.
  function keepAlone(input: HTMLInputElement): void {
    if (input.type !== "checkbox" || !input.checked || !input.name.startsWith("answers.")) return;
    const alone = (one: HTMLInputElement): boolean => one.value === "none" || one.value === "unknown";
    for (const other of form.querySelectorAll<HTMLInputElement>(`input[name="${input.name}"]:checked`))
      if (other !== input && (alone(input) || alone(other))) other.checked = false;
  }

  form.classList.add("scripted");
  form.addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement) keepAlone(event.target);
    show();
  });
  show();
}
