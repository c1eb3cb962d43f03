import { useHustingsStore } from '../StoreContext.ts';
import { useOpenTour } from './useOpenTour.ts';

/** All steps of the tour that is open, each a way to it. */
export function TourBody() {
  const store = useHustingsStore();
  const open = useOpenTour();
  if (open === null) return null;
  return (
    <div className="panel__body">
      <section className="panel__section">
        <h3>All steps</h3>
        <ol className="tour-steps">
          {open.tour.steps.map(({ headline }, position) => (
            <li key={headline}>
              <button
                type="button"
                className="text-button"
                aria-current={position + 1 === open.number ? 'step' : undefined}
                onClick={() => store.getState().goToStep(position + 1)}
              >
                {headline}
              </button>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
