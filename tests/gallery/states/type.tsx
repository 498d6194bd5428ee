import type { GalleryState } from '../gallery-state.ts';

const FACES = ['system-ui', 'Georgia, "Noto Serif", serif'];

const LINES = [
  'Power of Siberia 2: $244.8bn, 16 May 2024',
  'Größe, naïveté, señal',
  'Сила Сибири, Владимир Путин',
  '西伯利亚力量',
];

/**
 * How this machine draws type, in faces that no style sheet of ours has a say in. Where it differs from the picture
 * that is kept, so does every other picture, and none can be compared.
 */
export const states: readonly GalleryState[] = [
  { name: 'type', size: [360, 320], context: null, render: () => <Specimen /> },
];

function Specimen() {
  return (
    <main>
      <h1 style={{ font: 'inherit' }}>Type</h1>
      {FACES.flatMap((face) =>
        LINES.map((line) => (
          <p key={face + line} style={{ margin: 0, font: `12px / 16px ${face}` }}>
            {line} <b style={{ font: `600 14px / 20px ${face}` }}>{line}</b>
          </p>
        )),
      )}
    </main>
  );
}
