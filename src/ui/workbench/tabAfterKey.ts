/** The position of the tab that a key leads to, round the ends; `null` for a key that leads nowhere. */
export function tabAfterKey(key: string, from: number, tabs: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % tabs;
    case 'ArrowLeft':
      return (from - 1 + tabs) % tabs;
    case 'Home':
      return 0;
    case 'End':
      return tabs - 1;
    default:
      return null;
  }
}
