import { useEffect, useId, useState } from 'react';
import type { ThemeChoice } from '../../view/view.ts';
import { Menu } from '../controls/Menu.tsx';
import { CopyBlock } from '../copy/CopyBlock.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { embedAddress, withRatio } from './embedAddress.ts';
import type { EmbeddedView } from './embeddedViews.ts';
import {
  DEFAULT_RATIO,
  DEFAULT_SHOWN,
  EMBED_THEMES,
  type EmbedOptions,
  type EmbedTheme,
  embedThemeOf,
  RATIOS,
  SHOWN,
  type Shown,
} from './embedOptions.ts';
import { type MeasuredSpace, measureSpace } from './measureSpace.ts';
import { SNIPPET_KINDS } from './snippetKinds.ts';
import './EmbedPanel.css';

const THEME_NAMES: Readonly<Record<EmbedTheme, string>> = {
  article: 'As the article',
  auto: 'As the reader’s device',
  light: 'Light',
  dark: 'Dark',
};
const SHOWN_NAMES: Readonly<Record<Shown, string>> = {
  none: 'Headline and map',
  legend: 'Headline, map and legend',
  full: 'The same with search and menus',
};

interface EmbedPanelProps {
  readonly page: string;
  readonly views: readonly [EmbeddedView, ...EmbeddedView[]];
  readonly theme: ThemeChoice;
  /** The version of data and definitions that is shown now. */
  readonly release: string;
}

/** What an editor chooses about an embed, how it will look, and the snippet to paste. */
export function EmbedPanel({ page, views, theme, release }: EmbedPanelProps) {
  const [first] = views;
  const [viewId, setViewId] = useState(first.id);
  const { query, title } = views.find(({ id }) => id === viewId) ?? first;
  const [options, setOptions] = useState<EmbedOptions>({
    ratio: DEFAULT_RATIO,
    shown: DEFAULT_SHOWN,
    theme: embedThemeOf(theme),
    release: null,
    title,
  });
  const [kindId, setKindId] = useState(SNIPPET_KINDS[0]?.id ?? '');
  const titleId = useId();
  const change = (part: Partial<EmbedOptions>) => setOptions({ ...options, ...part });
  const kind = SNIPPET_KINDS.find(({ id }) => id === kindId);
  const own = pictureOfQuery(query);
  const picture = own === null ? null : new URL(own, page).href;
  const address = withRatio(embedAddress(page, query, options), options.ratio);
  const [measured, setMeasured] = useState<{ readonly of: string; readonly space: MeasuredSpace } | null>(null);
  useEffect(() => measureSpace(address, document, (found) => setMeasured({ of: address, space: found })), [address]);
  const space = measured?.of === address ? measured.space : null;
  function changeView(id: string) {
    const next = views.find((each) => each.id === id) ?? first;
    setViewId(next.id);
    // A title that the editor has written stays.
    if (options.title === title) change({ title: next.title });
  }
  return (
    <div className="embed-panel">
      <div className="share__parts">
        <div className="embed-panel__options">
          {views.length > 1 && (
            <Menu
              label="Embed"
              value={viewId}
              options={views.map(({ id, label }) => ({ value: id, label }))}
              onChange={changeView}
            />
          )}
          <Menu
            label="Map’s shape"
            value={options.ratio}
            options={RATIOS.map((ratio) => ({ value: ratio, label: ratio.replace(':', ' to ') }))}
            onChange={(value) => change({ ratio: RATIOS.find((ratio) => ratio === value) ?? options.ratio })}
          />
          <Menu
            label="Theme"
            value={options.theme}
            options={EMBED_THEMES.map((value) => ({ value, label: THEME_NAMES[value] }))}
            onChange={(value) => change({ theme: EMBED_THEMES.find((choice) => choice === value) ?? options.theme })}
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
          <label className="embed-panel__release">
            <input
              type="checkbox"
              checked={options.release !== null}
              onChange={(event) => change({ release: event.target.checked ? release : null })}
            />
            <span>
              Keep this article’s map as it is
              <span className="small">
                {' '}
                It stays with release {release} of data and definitions, also where results are corrected later, for as long as that
                release is kept here.
              </span>
            </span>
          </label>
        </div>
        {kind !== undefined && (
          <>
            <CopyBlock label="Snippet" text={kind.write({ page, query, options, picture, space })} copy="Copy the snippet" />
            <p className="small">{kind.note}</p>
          </>
        )}
      </div>
      <EmbedPreview address={address} title={`Preview: ${options.title}`} ratio={options.ratio} />
    </div>
  );
}

/** The picture that every build has of just this view, relative to the page; `null` where there is none. `query` has "?" in front, or is "". */
export function pictureOfQuery(query: string): string | null {
  const name = query === '' ? 'map' : /^\?(?:colour|story)=([a-z-]+)$/.exec(query)?.[1];
  return name === undefined ? null : `pictures/${name}.png`;
}
