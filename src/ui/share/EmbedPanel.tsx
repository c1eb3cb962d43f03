import { useId, useState } from 'react';
import type { MeasureId } from '../../measures/measure.ts';
import { THEME_CHOICES, type ThemeChoice } from '../../view/view.ts';
import { Menu } from '../controls/Menu.tsx';
import { CopyBlock } from '../copy/CopyBlock.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { embedAddress } from './embedAddress.ts';
import { DEFAULT_SHOWN, type EmbedOptions, heightOfWidth, RATIOS, SHOWN, type Shown } from './embedOptions.ts';
import { SNIPPET_KINDS } from './snippetKinds.ts';
import './EmbedPanel.css';

const THEME_NAMES: Readonly<Record<ThemeChoice, string>> = { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' };
const SHOWN_NAMES: Readonly<Record<Shown, string>> = {
  none: 'Headline and map',
  legend: 'Headline, map and legend',
  full: 'The same with search and menus',
};

interface EmbedPanelProps {
  readonly page: string;
  readonly query: string;
  readonly title: string;
  readonly theme: ThemeChoice;
  readonly colour: MeasureId;
}

/** What an editor chooses about an embed, how it will look, and the snippet to paste. */
export function EmbedPanel({ page, query, title, theme, colour }: EmbedPanelProps) {
  const [options, setOptions] = useState<EmbedOptions>({ ratio: '4:5', shown: DEFAULT_SHOWN, theme, title });
  const [kindId, setKindId] = useState(SNIPPET_KINDS[0]?.id ?? '');
  const titleId = useId();
  const change = (part: Partial<EmbedOptions>) => setOptions({ ...options, ...part });
  const kind = SNIPPET_KINDS.find(({ id }) => id === kindId);
  const picture = new URL(`pictures/${colour}.png`, page).href;
  return (
    <div className="embed-panel">
      <div className="share__parts">
        <div className="embed-panel__options">
          <Menu
            label="Shape"
            value={options.ratio}
            options={RATIOS.map((ratio) => ({ value: ratio, label: ratio.replace(':', ' to ') }))}
            onChange={(value) => change({ ratio: RATIOS.find((ratio) => ratio === value) ?? options.ratio })}
          />
          <Menu
            label="Theme"
            value={options.theme}
            options={THEME_CHOICES.map((value) => ({ value, label: THEME_NAMES[value] }))}
            onChange={(value) => change({ theme: THEME_CHOICES.find((choice) => choice === value) ?? options.theme })}
          />
          <Menu
            label="Show"
            value={options.shown}
            options={SHOWN.map((value) => ({ value, label: SHOWN_NAMES[value] }))}
            onChange={(value) => change({ shown: SHOWN.find((choice) => choice === value) ?? options.shown })}
          />
          <label htmlFor={titleId} className="embed-panel__title">
            <span className="menu__label">Title for screen readers</span>
            <input id={titleId} value={options.title} maxLength={300} onChange={(event) => change({ title: event.target.value })} />
          </label>
          <Menu
            label="For"
            value={kindId}
            options={SNIPPET_KINDS.map(({ id, label }) => ({ value: id, label }))}
            onChange={setKindId}
          />
        </div>
        {kind !== undefined && (
          <>
            <CopyBlock label="Snippet" text={kind.write({ page, query, options, picture })} copy="Copy the snippet" />
            <p className="small">{kind.note}</p>
          </>
        )}
      </div>
      <EmbedPreview
        address={embedAddress(page, query, options)}
        title={`Preview: ${options.title}`}
        heightOfWidth={heightOfWidth(options.ratio)}
      />
    </div>
  );
}
