import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from './say.ts';

/** A button that asks once more, in its own place, before it calls `onRestore`. */
export function RestoreDefaults({ onRestore }: { readonly onRestore: () => void }) {
  const [asking, setAsking] = useState(false);
  const questionId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // Each step replaces the button that was pressed, so the focus moves with it.
  useEffect(() => {
    if (asking !== wasAsking.current) button.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <div class="row">
        <button type="button" class="btn" ref={button} onClick={() => setAsking(true)}>
          {say('options_restore')}
        </button>
      </div>
    );
  }
  const restore = () => {
    setAsking(false);
    onRestore();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with two answers, not fields of a form.
    <div class="ask" role="group" aria-labelledby={questionId}>
      <p id={questionId}>{say('options_restore_question')}</p>
      <div class="row">
        <button type="button" class="btn primary" aria-describedby={questionId} onClick={restore}>
          {say('options_restore_confirm')}
        </button>
        <button
          type="button"
          class="btn"
          ref={button}
          aria-describedby={questionId}
          onClick={() => setAsking(false)}
        >
          {say('options_restore_cancel')}
        </button>
      </div>
    </div>
  );
}
