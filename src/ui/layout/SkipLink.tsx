import './SkipLink.css';

/** The id of the panel, which holds the result of a seat, of a group or of the country. */
export const PANEL_ID = 'result';

/** Moves the focus to the panel. Returns whether there is one. */
export function focusPanel(): boolean {
  const panel = document.getElementById(PANEL_ID);
  panel?.focus();
  return panel !== null;
}

/** The page's first link, seen when it has the focus: past the menus and the map to the result. */
export function SkipLink() {
  return (
    <a
      className="skip-link"
      href={`#${PANEL_ID}`}
      onClick={(event) => {
        // The address says the view, and nothing else.
        event.preventDefault();
        focusPanel();
      }}
    >
      Skip to the result
    </a>
  );
}
