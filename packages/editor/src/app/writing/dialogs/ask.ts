import { render, type TemplateResult } from 'lit';

/** The functions of a dialog for its content. */
export interface DialogControl<Answer> {
  /** Closes the dialog. Without an answer, nothing is done. */
  close(answer?: Answer): void;
  /** Renders the content again. */
  update(): void;
}

let count = 0;

/**
 * Asks something in a dialog.
 *
 * @param title The heading of the dialog.
 * @param content What is below it.
 * @returns The answer; `undefined` if the dialog was closed, by Escape too.
 */
export function ask<Answer>(
  title: string,
  content: (control: DialogControl<Answer>) => TemplateResult,
  className = '',
): Promise<Answer | undefined> {
  const dialog = document.createElement('dialog');
  dialog.className = `ask ${className}`.trim();
  count += 1;
  const heading = document.createElement('h2');
  heading.id = `ask-${count}`;
  heading.textContent = title;
  dialog.setAttribute('aria-labelledby', heading.id);
  const box = document.createElement('div');
  dialog.append(heading, box);
  document.body.append(dialog);
  return new Promise((resolve) => {
    let answer: Answer | undefined;
    const control: DialogControl<Answer> = {
      close: (given) => {
        answer = given;
        dialog.close();
      },
      update: () => render(content(control), box),
    };
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    control.update();
    dialog.showModal();
    // Typing replaces what is in the first field.
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.select();
  });
}
