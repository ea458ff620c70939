import { useEffect, useRef, useState } from 'react';

export interface KeptText {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Keeps what was typed: on leaving the field, and on Enter in a line. */
  readonly keep: () => void;
}

/**
 * A text that becomes an edit when the person leaves it, not with every key. Where the mission changes under it, as by
 * an undo, the mission's text shows. What is typed when the screen goes away is kept too.
 */
export function useKeptText(text: string, onKeep: (text: string) => void): KeptText {
  const [typed, setTyped] = useState({ text, from: text });
  // What was typed over an earlier text is over for good: an undo that brings that text back shows it.
  if (typed.from !== text) setTyped({ text, from: text });
  const value = typed.text;
  const kept = useRef(text);
  useEffect(() => {
    kept.current = text;
  }, [text]);
  const keep = () => {
    const next = value.trim();
    if (next === kept.current) return;
    kept.current = next;
    onKeep(next);
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => () => latest.current(), []);
  return { value, onChange: (next) => setTyped({ text: next, from: text }), keep };
}
