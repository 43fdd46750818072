/**
 * Runs actions once no button of the pointer is down in `root`: an input is left, and says so, while the pointer presses a
 * button, and what moves under it then would lose the click. At once where nothing is pressed.
 */
export function createAfterPress(root: HTMLElement): (action: () => void) => void {
  let isPressed = false;
  let waiting: (() => void)[] = [];
  const release = () => {
    isPressed = false;
    // The click comes behind the release.
    setTimeout(() => {
      const actions = waiting;
      waiting = [];
      for (const action of actions) action();
    }, 0);
  };
  root.addEventListener('pointerdown', () => {
    isPressed = true;
  });
  document.addEventListener('pointerup', release);
  document.addEventListener('pointercancel', release);
  return (action) => {
    if (isPressed) waiting.push(action);
    else action();
  };
}
