import { useEffect, useId, useRef, useState } from 'react';
import { useElementSize } from '../chart/useElementSize.ts';
import { guessedHeight, type Ratio } from './embedOptions.ts';
import { heightIn } from './measureSpace.ts';
import './EmbedPreview.css';

const WIDTHS = [
  { id: 'phone', label: 'Phone', width: 360 },
  { id: 'column', label: 'Column', width: 640 },
  { id: 'full', label: 'Full width', width: 1000 },
] as const;

interface EmbedPreviewProps {
  readonly address: string;
  readonly title: string;
  readonly ratio: Ratio;
}

/** The embed as it will look in an article, at three widths, made smaller where there is less room. */
export function EmbedPreview({ address, title, ratio }: EmbedPreviewProps) {
  const [chosen, setChosen] = useState<(typeof WIDTHS)[number]>(WIDTHS[0]);
  const [said, setSaid] = useState<{ readonly of: string; readonly height: number } | null>(null);
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const group = useId();
  const { width: available } = useElementSize(room);
  const { width } = chosen;
  const shown = `${address} ${width}`;
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const asked = heightIn(data);
      if (asked !== null && source !== null && source === frame.current?.contentWindow)
        setSaid({ of: shown, height: asked.height });
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [shown]);
  const height = said?.of === shown ? said.height : guessedHeight(ratio, width);
  const scale = available === 0 ? 1 : Math.min(1, available / width);
  return (
    <div ref={room} className="embed-preview">
      <fieldset className="embed-preview__widths">
        <legend>Preview</legend>
        {WIDTHS.map((each) => (
          <label key={each.id}>
            <input type="radio" name={group} checked={each === chosen} onChange={() => setChosen(each)} />
            {each.label}
          </label>
        ))}
      </fieldset>
      <div className="embed-preview__frame" style={{ width: width * scale, height: height * scale }}>
        <iframe
          key={shown}
          ref={frame}
          src={address}
          title={title}
          width={width}
          height={height}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
    </div>
  );
}
