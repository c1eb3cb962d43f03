/** What the page has announced last and not taken away yet; "" where that is nothing. */
export function announced(): string {
  const regions = [...document.querySelectorAll('[data-announcer]')];
  return regions.map((region) => region.lastElementChild?.textContent ?? '').join('');
}

/** Everything that the page has announced since it was called, in order. */
export function listen(): string[] {
  const heard: string[] = [];
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (!(target instanceof Element) || !target.matches('[data-announcer]')) continue;
      for (const node of addedNodes) heard.push(node.textContent ?? '');
    }
  }).observe(document, { subtree: true, childList: true });
  return heard;
}
