/** Draws the contents of a place again; the focus stays on the control with the name of the one that had it, else it goes to `rest`. */
export function keepFocus(place: HTMLElement, rest: HTMLElement, draw: () => void): void {
  const before = document.activeElement;
  const hadFocus = place.contains(before);
  draw();
  if (!hadFocus) return;
  const name = before?.getAttribute('aria-label');
  const controls = [...place.querySelectorAll<HTMLElement>('[aria-label]')];
  const same = controls.find((each) => each.getAttribute('aria-label') === name);
  (same ?? rest).focus({ preventScroll: true });
}
