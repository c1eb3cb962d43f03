/** Lets the browser do what waits, a press or a frame, and goes on in a task of its own: on a phone, two steps in one go are felt. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
