import type { Page } from '@playwright/test';

/** What moves on the page as it is, or would with its next change: running animations and transitions longer than a moment. */
export function motions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (durations: string) => Math.max(...durations.split(',').map((duration) => Number.parseFloat(duration)));
    const MOMENT = 0.02;
    const running = document.getAnimations().map((animation) => `running: ${animation.id || animation.constructor.name}`);
    const ready = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, transitionProperty, animationName, animationDuration, scrollBehavior } =
        getComputedStyle(element);
      const moves =
        (transitionProperty !== 'none' && seconds(transitionDuration) > MOMENT) ||
        (animationName !== 'none' && seconds(animationDuration) > MOMENT) ||
        scrollBehavior === 'smooth';
      return moves ? [`${element.tagName.toLowerCase()}.${element.getAttribute('class')}`] : [];
    });
    return [...running, ...ready];
  });
}
