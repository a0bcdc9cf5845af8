/** Whether letters that are typed here are text, and no keys of the window. */
export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio'
