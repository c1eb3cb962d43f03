import { Download } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { selectAreas, selectPackage, selectTheme } from '../../store/selectors.ts';
import { AnnouncedLine } from '../announcer/Announcer.tsx';
import { Menu } from '../controls/Menu.tsx';
import { CopyBlock } from '../copy/CopyBlock.tsx';
import { alternativeText } from '../picture/alternativeText.ts';
import { PICTURE_SCALE, PICTURE_SIZE_IDS, PICTURE_SIZES } from '../picture/pictureSize.ts';
import { pictureSvg } from '../picture/pictureSvg.ts';
import { pngOf, svgAddress } from '../picture/pngOf.ts';
import { sharpenPicture } from '../picture/sharpenPicture.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { downloadBlob } from '../table/downloadBlob.ts';
import { downloadFile } from '../table/downloadFile.ts';
import './PicturePanel.css';

const THEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** The view as a picture to be taken away, as SVG and PNG, with its alternative text. */
export function PicturePanel({ address, fileName }: { readonly address: string; readonly fileName: string }) {
  const store = useHustingsStore();
  const state = useHustings((current) => current);
  const [size, setSize] = useState<(typeof PICTURE_SIZE_IDS)[number]>('article');
  const [theme, setTheme] = useState(() => selectTheme(state));
  const [failed, setFailed] = useState(false);
  const { view } = state;
  const { election } = selectPackage(state);
  const { atlas, hexagons } = selectAreas(state);
  useEffect(() => void sharpenPicture(store, PICTURE_SIZES[size]), [store, size]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the state, these parts are in the picture
  const { svg, words } = useMemo(() => {
    const themed = { ...state, view: { ...view, theme } };
    return { svg: pictureSvg(themed, PICTURE_SIZES[size], address), words: alternativeText(themed) };
  }, [view, atlas, hexagons, election, theme, size, address]);
  if (svg === null || words === null) return <p>The map is on its way. The picture can be made once it is here.</p>;
  const picture = svg;
  const { width, height } = PICTURE_SIZES[size];
  async function takePng(times: number) {
    setFailed(false);
    try {
      downloadBlob(`${fileName}-${size}${times === 1 ? '' : `@${times}x`}.png`, await pngOf(picture, { width, height }, times));
    } catch {
      setFailed(true);
    }
  }
  return (
    <div className="picture-panel">
      <div className="picture-panel__choices">
        <Menu
          label="Size"
          value={size}
          options={PICTURE_SIZE_IDS.map((id) => ({ value: id, label: nameOfSize(id) }))}
          onChange={(value) => setSize(PICTURE_SIZE_IDS.find((id) => id === value) ?? size)}
        />
        <Menu label="Theme" value={theme} options={THEMES} onChange={(value) => setTheme(value === 'dark' ? 'dark' : 'light')} />
        <div className="picture-panel__files">
          <button type="button" className="plain-button" onClick={() => void takePng(1)}>
            <Download aria-hidden size={18} />
            PNG
          </button>
          <button type="button" className="plain-button" onClick={() => void takePng(2)}>
            <Download aria-hidden size={18} />
            PNG, twice as large
          </button>
          <button
            type="button"
            className="plain-button"
            onClick={() => downloadFile(`${fileName}-${size}.svg`, 'image/svg+xml', picture)}
          >
            <Download aria-hidden size={18} />
            SVG
          </button>
        </div>
        {failed && (
          <AnnouncedLine
            words="This browser could not make the PNG. The SVG holds the same picture, and drawing programs save it as PNG."
            className="small"
          />
        )}
        <CopyBlock label="Alternative text" text={words} copy="Copy the alternative text" kind="words" />
      </div>
      <img className="picture-panel__picture" src={svgAddress(svg)} width={width} height={height} alt={words} />
    </div>
  );
}

function nameOfSize(id: (typeof PICTURE_SIZE_IDS)[number]): string {
  const { name, width, height } = PICTURE_SIZES[id];
  return `${name}, ${width * PICTURE_SCALE} × ${height * PICTURE_SCALE}`;
}
